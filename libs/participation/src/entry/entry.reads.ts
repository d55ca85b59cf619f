import { Int } from '@nestjs/graphql';
import { Person } from '#lib/network';
import { computed, contribute, maybe, perKey, sql } from '#lib/reads';
import { answersForCall } from '../contribution/contribution.sight.js';
import { Contribution } from '../contribution/contribution.type.js';

/** What is said beside a contribution that was entered for somebody. */
export const contributionEntry = contribute(() => Contribution, {
  supportOnPaper: perKey(
    (key) =>
      sql`select coalesce((select e.support_on_paper from participation.contribution_entry e where e.contribution_id = ${key}), 0)`,
    'How many hands were raised for it where it was said, as was counted there: never among `supportCount`.',
    { audience: 'EVERYONE', type: () => Int },
  ),
  sheet: computed(
    (t, env) =>
      sql`case when ${answersForCall(t['callId']!, env)} then (select e.sheet from participation.contribution_entry e where e.contribution_id = ${t['id']}) end`,
    'The number of the sheet that it was written on, for those who answer for the call; null for others, and where there is none.',
    { audience: 'STAFF', type: () => String, nullable: true },
  ),
  withdrawal: computed(
    (t, env) =>
      sql`case when ${answersForCall(t['callId']!, env)} then (select e.withdrawal from participation.contribution_entry e where e.contribution_id = ${t['id']}) end`,
    'Why what was entered was taken back, for those who answer for the call; null for others, and where it was not.',
    { audience: 'STAFF', type: () => String, nullable: true },
  ),
  enteredBy: maybe(
    () => Person,
    (t, _, env) =>
      sql`(case when ${answersForCall(t['callId']!, env)} then (select e.entered_by from participation.contribution_entry e where e.contribution_id = ${t['id']}) end)`,
    'Who entered it, for those who answer for the call; null for others, once they are erased, and where whoever wrote it sent it.',
    { audience: 'STAFF' },
  ),
});
