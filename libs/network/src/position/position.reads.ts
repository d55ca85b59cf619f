import { badUserInput } from '#lib/graphql';
import { asc, computed, one, oneOf, reads, sql, type Sql, values } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { seesPerson } from '../person/person.reads.js';
import { Person } from '../person/person.type.js';
import { Source } from '../source/source.type.js';
import { PositionRecord } from './position.entity.js';
import { Position } from './position.type.js';

const familyName = (id: Sql): Sql => sql`(select n.family_name from network.person n where n.id = ${id})`;

export const positionReads = reads<PositionRecord>(Position, {
  from: PositionRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`exists (select 1 from network.person v where v.id = ${t.personId} and (${seesPerson(sql`v.public`, sql`v.id`, actor)}))`,
  fields: {
    fullTimeShare: computed((t) => sql`${t.fullTimeShare}::float8`),
    validFrom: computed((t) => sql`nullif(${t.validFrom}, '-infinity')`),
    validTo: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    person: one(
      () => Person,
      (t) => t.personId,
    ),
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.position o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
  filters: {
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      const folded = sql`(select territories.fold(${search}::text))`;
      return search.trim()
        ? sql`position(${folded} in (select n.folded_name from network.person n where n.id = ${t.personId})) > 0
            or position(${folded} in territories.fold(${t.title})) > 0`
        : undefined;
    },
    anyDay: () => undefined,
  },
  listed: (t, { anyDay }, { day }) => (anyDay ? undefined : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`),
  sorts: { SINCE: [asc('validFrom')], NAME: [asc((t) => familyName(t.personId), 'text')] },
});
