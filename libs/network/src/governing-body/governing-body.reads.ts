import { ID } from '@nestjs/graphql';
import {
  asc,
  byIdOrKey,
  contribute,
  filter,
  linked,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { Constituency } from '../constituency/constituency.type.js';
import { Decision } from '../decision/decision.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Meeting } from '../meeting/meeting.type.js';
import { Organization } from '../organization/organization.type.js';
import { includeDemonstration, OF_ITS_OWNER } from '../record/record.filters.js';
import { sourcesOf } from '../source/sources.js';
import { GoverningBodyRecord } from './governing-body.entity.js';
import { GoverningBodyKind } from './governing-body.enums.js';
import { GoverningBody } from './governing-body.type.js';

/** Possibly: a year or a month begins with its first day. */
const isCreated = (createdOn: Sql, day: unknown): Sql => sql`${createdOn} is null or ${createdOn} <= (${day})::text`;

export const governingBodyReads = reads<GoverningBodyRecord>(GoverningBody, {
  from: GoverningBodyRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  listed: (t, _, { day }) => isCreated(t.createdOn, day),
  fields: {
    organization: maybe(() => Organization, 'organizationId', 'Whose body it is; null for the network itself.'),
    sources: sourcesOf(sql`network.governing_body`),
    constituencies: linked(
      () => Constituency,
      (key) => sql`select c.id from network.constituency c where c.governing_body_id = ${key} order by c.place`,
      'Its constituencies (collèges) in their order; at most 20.',
    ),
    mandates: many(
      () => Mandate,
      'governingBodyId',
      'Who sits there on the day; ended mandates too when asked.',
      OF_ITS_OWNER,
    ),
    meetings: many(() => Meeting, 'governingBodyId', 'Its meetings, the latest first.', {
      filter: 'BodyMeetingFilter',
      ...OF_ITS_OWNER,
    }),
    decisions: many(() => Decision, 'governingBodyId', 'What it decided, the latest first.', {
      filter: 'BodyDecisionFilter',
      ...OF_ITS_OWNER,
    }),
  },
  filters: {
    kinds: filter([GoverningBodyKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    organization: filter(ID, 'Those of this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    includeDemonstration,
  },
  sorts: { NAME: sort('By name, in French alphabetical order.', asc('name')) },
  list: { asOf: true, plural: 'governing bodies' },
  roots: {
    governingBody: byIdOrKey('EVERYONE', 'One governing body, by `id` or by `key`; null when there is none.', {
      what: 'the body',
      like: 'cog',
      asOf: 'The day to describe; today in Paris when left out.',
    }),
    governingBodies: page(
      'EVERYONE',
      'Bodies that govern the network and its organizations, without those that were created later than the day.',
    ),
  },
});

export const organizationGoverningBodies = contribute(() => Organization, {
  governingBodies: linked(
    () => GoverningBody,
    (key, { day }) =>
      sql`select b.id from network.governing_body b where b.organization_id = ${key} and (${isCreated(sql`b.created_on`, day)})
        order by b.name, b.id limit 20`,
    'Bodies that govern it, without those that were created later than the day; at most 20.',
    { audience: 'EVERYONE' },
  ),
});
