import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { asc, computed, contribute, filter, linked, many, maybe, one, oneOf, page, reads, sort, sql } from '#lib/reads';
import { Constituency } from '../constituency/constituency.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Organization } from '../organization/organization.type.js';
import { Person } from '../person/person.type.js';
import { includeDemonstration, OF_ITS_OWNER } from '../record/record.filters.js';
import { sourcesOf } from '../source/sources.js';
import { MandateRecord } from './mandate.entity.js';
import { MandateFunction } from './mandate.enums.js';
import { Mandate } from './mandate.type.js';

export const mandateReads = reads<MandateRecord>(Mandate, {
  from: MandateRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  listed: (t, { includeEnded }, { day }) => (includeEnded ? undefined : sql`${t.from} <= ${day} and ${t.to} > ${day}`),
  fields: {
    to: computed((t) => sql`nullif(${t.to}, 'infinity')`),
    person: maybe(() => Person, 'personId', 'Who sits there; null when the caller may not see them.'),
    organization: maybe(
      () => Organization,
      'organizationId',
      'The organization that the holder represents; null when none.',
    ),
    governingBody: one(() => GoverningBody, 'governingBodyId', 'The body.'),
    constituency: one(() => Constituency, 'constituencyId', 'The constituency (collège) that the seat belongs to.'),
    substituteFor: maybe(
      () => Mandate,
      'substituteForId',
      'For whom the holder stands in; null for the mandate of a full member.',
    ),
    substitutes: linked(
      () => Mandate,
      (key, { day }) =>
        sql`select s.id from network.mandate s where s.substitute_for = ${key} and s.valid_from <= ${day} and s.valid_to > ${day}`,
      'Who stands in for the holder on the day; at most 1.',
    ),
    sources: sourcesOf(sql`network.mandate`),
  },
  filters: {
    constituency: filter(ID, 'Those of this constituency.', (t, id) => sql`${t.constituencyId} = ${id}`),
    functions: filter([MandateFunction], 'Any of these functions.', (t, functions) => oneOf(t.function, functions)),
    substitutes: filter(
      Boolean,
      'Only those of substitutes, or only those of holders; both when left out.',
      (t, substitutes) => (substitutes ? sql`${t.substituteForId} is not null` : sql`${t.substituteForId} is null`),
    ),
    organization: filter(ID, 'Held for this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    endsFrom: filter(
      LocalDate,
      'Those of which the first day no longer is known, and is this one or later.',
      (t, day) => sql`(${t.to} >= ${day} and ${t.to} < 'infinity')`,
    ),
    endsTo: filter(
      LocalDate,
      'Those of which the first day no longer is known, and is this one or before.',
      (t, day) => sql`${t.to} <= ${day}`,
    ),
    includeEnded: filter(
      Boolean,
      'Also those that have ended or not yet begun on the day; false when left out.',
      () => undefined,
    ),
    includeDemonstration,
  },
  sorts: {
    FROM: sort('By first day.', asc('from')),
    TO: sort(
      'By the first day no longer; those without an end last.',
      asc((t) => sql`${t.to}`, 'date'),
    ),
  },
  list: { all: 'All in force on the day when left out.', asOf: true },
  roots: { mandates: page('EVERYONE', 'Seats held in all governing bodies on the day.') },
});

export const personMandates = contribute(() => Person, {
  mandates: many(() => Mandate, 'personId', 'Seats held in governing bodies on the day.', {
    audience: 'EVERYONE',
    ...OF_ITS_OWNER,
  }),
});
