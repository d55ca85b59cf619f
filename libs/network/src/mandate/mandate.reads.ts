import {
  asc,
  type Columns,
  computed,
  contribute,
  linked,
  many,
  one,
  oneOf,
  reads,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { Constituency } from '../constituency/constituency.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Organization } from '../organization/organization.type.js';
import { Person } from '../person/person.type.js';
import { Source } from '../source/source.type.js';
import { MandateRecord } from './mandate.entity.js';
import { Mandate } from './mandate.type.js';

const inForce = (t: Columns<MandateRecord>, day: unknown): Sql => sql`${t.from} <= ${day} and ${t.validTo} > ${day}`;

export const mandateReads = reads<MandateRecord>(Mandate, {
  from: MandateRecord,
  key: 'id',
  visible: 'everyone',
  listed: (t, filter, { day }) => (filter.includeEnded ? undefined : inForce(t, day)),
  fields: {
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    person: one(
      () => Person,
      (t) => t.personId,
    ),
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    governingBody: one(
      () => GoverningBody,
      (t) => t.governingBodyId,
    ),
    constituency: one(
      () => Constituency,
      (t) => t.constituencyId,
    ),
    substituteFor: one(
      () => Mandate,
      (t) => t.substituteForId,
    ),
    substitutes: linked(
      () => Mandate,
      (key, { day }) =>
        sql`select s.id from network.mandate s where s.substitute_for = ${key} and s.valid_from <= ${day} and s.valid_to > ${day}`,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.mandate m join network.source s on s.key = any(m.sources) where m.id = ${key} order by s.key`,
    ),
  },
  filters: {
    constituency: (t, id: string) => sql`${t.constituencyId} = ${id}`,
    functions: (t, functions: string[]) => oneOf(t.function, functions),
    substitutes: (t, substitutes: boolean) =>
      substitutes ? sql`${t.substituteForId} is not null` : sql`${t.substituteForId} is null`,
    includeEnded: () => undefined,
  },
  sorts: { FROM: [asc('from')] },
});

export const personMandates = contribute(() => Person, {
  mandates: many(() => Mandate, {
    needs: [],
    variant: () => 'own',
    on: { own: (t, key) => sql`${t.personId} = ${key}` },
    filter: ({ filter }) => (filter ?? {}) as object,
  }),
});
