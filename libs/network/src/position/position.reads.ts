import { asc, type Columns, computed, filter, maybe, one, oneOf, reads, sort, sql, type Sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { Organization } from '../organization/organization.type.js';
import { seesPerson } from '../person/person.reads.js';
import { Person } from '../person/person.type.js';
import { searching } from '../search.js';
import { sourcesOf } from '../source/sources.js';
import { PositionRecord } from './position.entity.js';
import { PositionKind } from './position.enums.js';
import { Position } from './position.type.js';

const firstDay = (t: Columns<PositionRecord>): Sql => sql`nullif(${t.validFrom}, '-infinity')`;
const goneFrom = (t: Columns<PositionRecord>): Sql => sql`nullif(${t.validTo}, 'infinity')`;

const familyName = (id: Sql): Sql => sql`(select n.family_name from network.person n where n.id = ${id})`;

export const positionReads = reads<PositionRecord>(Position, {
  from: PositionRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`exists (select 1 from network.person v where v.id = ${t.personId} and (${seesPerson(sql`v.public`, sql`v.id`, actor)}))`,
  fields: {
    fullTimeShare: computed((t) => sql`${t.fullTimeShare}::float8`),
    from: computed(firstDay),
    to: computed(goneFrom),
    validFrom: computed(firstDay),
    validTo: computed(goneFrom),
    person: maybe(() => Person, 'personId', 'Who holds it.'),
    organization: one(() => Organization, 'organizationId', 'Where it is held.'),
    sources: sourcesOf(sql`network.position`),
  },
  filters: {
    kinds: filter([PositionKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    search: searching(
      'Part of the name of the person or of the title.',
      (
        t,
        text,
      ) => sql`position(${folded(text)} in (select n.folded_name from network.person n where n.id = ${t.personId})) > 0
            or position(${folded(text)} in territories.fold(${t.title})) > 0`,
    ),
    anyDay: filter(
      Boolean,
      'Also positions not held on the day. For an organization false when left out, for a person true.',
      () => undefined,
    ),
  },
  listed: (t, { anyDay }, { day }) => (anyDay ? undefined : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`),
  sorts: {
    SINCE: sort('By first day.', asc('validFrom')),
    NAME: sort(
      'By family name of the person, in French alphabetical order.',
      asc((t) => familyName(t.personId), 'text'),
    ),
  },
  list: { all: 'Those held on the day for an organization, those of any day for a person, when left out.', asOf: true },
});
