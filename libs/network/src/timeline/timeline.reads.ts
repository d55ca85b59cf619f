import { ID } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import {
  asc,
  type Columns,
  computed,
  contribute,
  filter,
  linked,
  many,
  maybe,
  oneOf,
  ones,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { folded, Territory } from '#lib/territories';
import { Agreement } from '../agreement/agreement.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Grant } from '../grant/grant.type.js';
import { MembershipFact } from '../membership/membership-fact.type.js';
import { Milestone } from '../milestone/milestone.type.js';
import { NetworkEvent } from '../network-event/network-event.type.js';
import { Organization } from '../organization/organization.type.js';
import { includeDemonstration } from '../record/record.filters.js';
import { searching } from '../search.js';
import { Source } from '../source/source.type.js';
import { TimelineRecord } from './timeline.entity.js';
import { TimelineEntry, TimelineKind } from './timeline.type.js';
import { sourceJson } from '../source/sources.js';

const recordOf =
  (kind: string) =>
  (t: Columns<TimelineRecord>): Sql =>
    sql`case when ${t.kind} = ${kind} then split_part(${t.id}, ' ', 1) end`;

export const timelineReads = reads<TimelineRecord>(TimelineEntry, {
  from: TimelineRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    title: computed((t, { locale }) => sql`case when ${locale} = 'en' then ${t.titleEn} else ${t.titleFr} end`),
    territory: maybe(() => Territory, 'territoryId', 'The département where it happened, if it is known.'),
    agreement: maybe(() => Agreement, 'agreementId', 'The agreement it is about, if it is about one.'),
    // Entries of one record begin with its id.
    milestone: maybe(() => Milestone, recordOf('MILESTONE'), 'The record of a milestone; null for other kinds.'),
    event: maybe(() => NetworkEvent, recordOf('EVENT'), 'The record of a gathering; null for other kinds.'),
    membership: maybe(
      () => MembershipFact,
      recordOf('MEMBERSHIP'),
      'The record of joining or leaving where no agreement shows it; null for other kinds.',
    ),
    grant: maybe(() => Grant, recordOf('GRANT'), 'The record of money requested or awarded; null for other kinds.'),
    governingBody: maybe(
      () => GoverningBody,
      recordOf('GOVERNING_BODY'),
      'The governing body that was created; null for other kinds.',
    ),
    organizations: ones(
      () => Organization,
      (t) => t.organizations,
      'Organizations that the record names; at most 100.',
    ),
    // Whichever of the two names the other.
    conflictsWith: linked(
      () => TimelineEntry,
      (key) => sql`select c.other_id from network.milestone_conflict c where c.milestone_id = ${key}
        union select c.milestone_id from network.milestone_conflict c where c.other_id = ${key} order by 1`,
      'Milestones in which another source contradicts it; at most 20.',
    ),
    // With the row: to find it again by its id would make the whole view once more.
    sources: computed(
      (t) => sql`(select coalesce(json_agg(${sourceJson} order by s.key), '[]')
        from network.source s where s.key = any(${t.sources}))`,
      'Where it is known from; at most 20.',
      { type: () => [Source] },
    ),
  },
  filters: {
    from: filter(
      PartialDate,
      'Leaves out what had certainly ended before this date: a year, a month or a day.',
      (t, from) => sql`${t.ends} >= network.first_day(${from})`,
    ),
    to: filter(
      PartialDate,
      'Leaves out what certainly began after this date: a year, a month or a day.',
      (t, to) => sql`${t.starts} <= network.last_day(${to})`,
    ),
    kinds: filter([TimelineKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    search: searching(
      'Part of title, detail or place; accents, hyphens and case do not matter.',
      (t, text, { locale }) => sql`position(${folded(text)} in
          territories.fold(concat_ws(' ', case when ${locale} = 'en' then ${t.titleEn} else ${t.titleFr} end, ${t.detail}, ${t.place}))) > 0`,
    ),
    organization: filter(
      ID,
      'What the records tie to this organization.',
      (t, id) => sql`${t.organizations} @> array[${id}::text]`,
    ),
    includeDemonstration,
  },
  sorts: { ON: sort('By the first day that the date may mean.', asc('starts')) },
  list: {
    as: 'Timeline',
    plural: 'entries of the timeline',
    all: 'Everything real when left out.',
    order: 'Oldest first when left out.',
    narrower: {
      OrganizationTimelineFilter: {
        plural: 'entries about an organization',
        filters: ['from', 'to', 'kinds', 'search'],
      },
    },
  },
  roots: { timeline: page('EVERYONE', 'All that is dated, oldest first.') },
});

export const organizationTimeline = contribute(() => Organization, {
  timeline: many(
    () => TimelineEntry,
    {
      needs: [],
      variant: () => 'organization',
      on: { organization: (t, key) => sql`${t.organizations} @> array[${key}]` },
      // What happened to an organization is as invented as itself.
      filter: ({ filter: given }) => ({ ...given, includeDemonstration: true }),
    },
    'What happened to it, oldest first, each with the record that tells of it.',
    { audience: 'EVERYONE', filter: 'OrganizationTimelineFilter' },
  ),
});
