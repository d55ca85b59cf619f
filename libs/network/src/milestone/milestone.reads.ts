import { badUserInput } from '#lib/graphql';
import { asc, linked, page, reads, sql, values } from '#lib/reads';
import { Source } from '../source/source.type.js';
import { MilestoneRecord } from './milestone.entity.js';
import { Milestone } from './milestone.type.js';

export const milestoneReads = reads<MilestoneRecord>(Milestone, {
  from: MilestoneRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    // Whichever of the two names the other.
    conflictsWith: linked(
      () => Milestone,
      (key) => sql`select c.other_id from network.milestone_conflict c where c.milestone_id = ${key}
        union select c.milestone_id from network.milestone_conflict c where c.other_id = ${key} order by 1`,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.milestone o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
  filters: {
    from: (t, from: string) =>
      sql`(${t.endUnknown} or network.last_day(coalesce(${t.until}, ${t.on})) >= network.first_day(${from}))`,
    to: (t, to: string) => sql`${t.firstDay} <= network.last_day(${to})`,
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim()
        ? sql`position((select territories.fold(${search}::text)) in territories.fold(concat_ws(' ', ${t.title}, ${t.detail}))) > 0`
        : undefined;
    },
  },
  sorts: { ON: [asc('firstDay')] },
  roots: { milestones: page() },
});
