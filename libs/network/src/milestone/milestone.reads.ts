import { PartialDate } from '#lib/graphql';
import { asc, filter, linked, page, reads, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { searching } from '../search.js';
import { sourcesOf } from '../source/sources.js';
import { MilestoneRecord } from './milestone.entity.js';
import { Milestone } from './milestone.type.js';

export const milestoneReads = reads<MilestoneRecord>(Milestone, {
  from: MilestoneRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    // Whichever of the two names the other.
    conflictsWith: linked(
      () => Milestone,
      (key) => sql`select c.other_id from network.milestone_conflict c where c.milestone_id = ${key}
        union select c.milestone_id from network.milestone_conflict c where c.other_id = ${key} order by 1`,
      'Milestones in which another source contradicts it; at most 20.',
    ),
    sources: sourcesOf(sql`network.milestone`),
  },
  filters: {
    from: filter(
      PartialDate,
      'Leaves out what had certainly ended before this date: a year, a month or a day.',
      (t, from) =>
        sql`(${t.endUnknown} or network.last_day(coalesce(${t.until}, ${t.on})) >= network.first_day(${from}))`,
    ),
    to: filter(
      PartialDate,
      'Leaves out what certainly began after this date: a year, a month or a day.',
      (t, to) => sql`${t.firstDay} <= network.last_day(${to})`,
    ),
    search: searching(
      'Part of title or detail; accents, hyphens and case do not matter.',
      (t, search) => sql`position(${folded(search)} in territories.fold(concat_ws(' ', ${t.title}, ${t.detail}))) > 0`,
    ),
  },
  sorts: { ON: [asc('firstDay')] },
  roots: { milestones: page('EVERYONE', 'Dated statements of the sources, oldest first.') },
});
