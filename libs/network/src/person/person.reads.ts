import { ID } from '@nestjs/graphql';
import { asc, byId, type Columns, computed, filter, many, page, reads, sort, sql, type Sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { includeDemonstration } from '../record/record.filters.js';
import { isLong, searching, within } from '../search.js';
import { Position } from '../position/position.type.js';
import { PersonRecord } from './person.entity.js';
import { Person } from './person.type.js';

interface Reader {
  person: unknown;
  staff: unknown;
}

/** The one rule of who sees whom; `isPublic` and `id` are columns of the person. */
export const seesPerson = (isPublic: Sql, id: Sql, actor: Reader): Sql =>
  sql`${isPublic} or ${actor.staff} or ${id} = ${actor.person}`;

/** A value that only those who work with the person today may read; if the person has an account, only in organizations that they joined. */
const confided = (value: (t: Columns<PersonRecord>) => Sql) =>
  computed<PersonRecord>(
    (t, { actor, today }) =>
      sql`case when ${actor.coordinator} or ${t.id} = ${actor.person} or exists (select 1 from network.position w
        where w.person_id = ${t.id} and w.organization_id = any(${actor.managed})
          and w.period @> ${today}
          and network.is_confided(w.person_id, w.organization_id)) then ${value(t)} end`,
  );

export const personReads = reads<PersonRecord>(Person, {
  from: PersonRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => seesPerson(t.public, t.id, actor),
  fields: {
    email: confided((t) => t.email),
    phone: confided((t) => t.phone),
    positions: many(
      () => Position,
      {
        needs: [],
        variant: () => 'person',
        on: { person: (t, key) => sql`${t.personId} = ${key}` },
        filter: ({ filter: given }) => ({ ...given, anyDay: given?.anyDay ?? true }),
      },
      'Positions held, past ones too unless the filter says otherwise.',
    ),
  },
  filters: {
    search: searching(
      'Part of a name; accents, hyphens and case do not matter.',
      // Folding keeps letters and digits only: a text of signs alone becomes empty, and matches no name.
      (t, text) => sql`position(${folded(text)} in ${t.foldedName}) > 0`,
    ),
    organization: filter(
      ID,
      'Those who hold a position in this organization on the day.',
      (t, id, { day }) =>
        sql`exists (select 1 from network.position w where w.person_id = ${t.id} and w.organization_id = ${id}
        and w.valid_from <= ${day} and w.valid_to > ${day})`,
    ),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search) ? sql`select s.id from network.person s where s.folded_name like ${within(search)}` : undefined,
  sorts: {
    NAME: sort('By family name, then given name, in French alphabetical order.', asc('familyName'), asc('givenName')),
  },
  list: {
    plural: 'people',
    all: 'All whom the caller may see when left out.',
    asOf: 'The day for `organization`; today in Paris when left out.',
  },
  roots: {
    person: byId('EVERYONE', 'One person by id; null when there is none or it may not be seen.', 'the person'),
    people: page('EVERYONE', 'People of the network whom the caller may see.'),
  },
});
