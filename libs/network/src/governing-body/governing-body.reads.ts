import { badUserInput } from '#lib/graphql';
import { asc, contribute, linked, many, one, oneOf, page, reads, single, sql, values } from '#lib/reads';
import { Constituency } from '../constituency/constituency.type.js';
import { Decision } from '../decision/decision.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { GoverningBodyRecord } from './governing-body.entity.js';
import { GoverningBody } from './governing-body.type.js';

/** The items of a body; the arguments become the filter of their list. */
const itsOwn = {
  needs: [],
  variant: () => 'own',
  on: { own: (t: { governingBodyId: unknown }, key: unknown) => sql`${t.governingBodyId} = ${key}` },
  filter: ({ filter }: { filter?: object | null }) => filter ?? {},
} as const;

export const governingBodyReads = reads<GoverningBodyRecord>(GoverningBody, {
  from: GoverningBodyRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.governing_body b join network.source s on s.key = any(b.sources) where b.id = ${key} order by s.key`,
    ),
    constituencies: linked(
      () => Constituency,
      (key) => sql`select c.id from network.constituency c where c.governing_body_id = ${key} order by c.place`,
    ),
    mandates: many(() => Mandate, itsOwn as never),
    meetings: many(() => Meeting, itsOwn as never),
    decisions: many(() => Decision, itsOwn as never),
  },
  filters: {
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    organization: (t, id: string) => sql`${t.organizationId} = ${id}`,
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { NAME: [asc('name')] },
  roots: {
    governingBody: single((t, { id, key }) => {
      if (Boolean(id) === Boolean(key)) throw badUserInput('Give id or key');
      return { where: id ? sql`${t.id} = ${id}` : sql`${t.key} = ${key}` };
    }),
    governingBodies: page(),
  },
});

export const organizationGoverningBodies = contribute(() => Organization, {
  governingBodies: linked(
    () => GoverningBody,
    (key) =>
      sql`select b.id from network.governing_body b where b.organization_id = ${key} order by b.name, b.id limit 20`,
  ),
});
