import { badUserInput } from '#lib/graphql';
import { asc, type Columns, computed, linked, one, oneOf, ones, page, reads, sql, type Sql } from '#lib/reads';
import { Territory } from '#lib/territories';
import { Agreement } from '../agreement/agreement.type.js';
import { MembershipFact } from '../membership/membership-fact.type.js';
import { Milestone } from '../milestone/milestone.type.js';
import { NetworkEvent } from '../network-event/network-event.type.js';
import { Organization } from '../organization/organization.type.js';
import { TimelineRecord } from './timeline.entity.js';
import { TimelineEntry } from './timeline.type.js';

const recordOf =
  (kind: string) =>
  (t: Columns<TimelineRecord>): Sql =>
    sql`case when ${t.kind} = ${kind} then ${t.id} end`;

export const timelineReads = reads<TimelineRecord>(TimelineEntry, {
  from: TimelineRecord,
  key: 'id',
  visible: 'everyone',
  listed: (t, { includeDemonstration }) => (includeDemonstration ? undefined : sql`not ${t.isDemonstration}`),
  fields: {
    title: computed((t, { locale }) => sql`case when ${locale} = 'en' then ${t.titleEn} else ${t.titleFr} end`),
    territory: one(
      () => Territory,
      (t) => t.territoryId,
    ),
    agreement: one(
      () => Agreement,
      (t) => t.agreementId,
    ),
    // Entries of one record carry its id.
    milestone: one(() => Milestone, recordOf('MILESTONE')),
    event: one(() => NetworkEvent, recordOf('EVENT')),
    membership: one(() => MembershipFact, recordOf('MEMBERSHIP')),
    organizations: ones(
      () => Organization,
      (t) => t.organizations,
    ),
    // Whichever of the two names the other.
    conflictsWith: linked(
      () => TimelineEntry,
      (key) => sql`select c.other_id from network.milestone_conflict c where c.milestone_id = ${key}
        union select c.milestone_id from network.milestone_conflict c where c.other_id = ${key} order by 1`,
    ),
    // With the row: to find it again by its id would make the whole view once more.
    sources: computed(
      (t) => sql`(select coalesce(json_agg(json_build_object('key', s.key, 'title', s.title) order by s.key), '[]')
        from network.source s where s.key = any(${t.sources}))`,
    ),
  },
  filters: {
    from: (t, from: string) => sql`${t.ends} >= network.first_day(${from})`,
    to: (t, to: string) => sql`${t.starts} <= network.last_day(${to})`,
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    search: (t, search: string, { locale }) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim()
        ? sql`position((select territories.fold(${search}::text)) in
            territories.fold(concat_ws(' ', case when ${locale} = 'en' then ${t.titleEn} else ${t.titleFr} end, ${t.detail}, ${t.place}))) > 0`
        : undefined;
    },
    organization: (t, id: string) => sql`${id} = any(${t.organizations})`,
    includeDemonstration: () => undefined,
  },
  sorts: { ON: [asc('starts')] },
  roots: { timeline: page() },
});
