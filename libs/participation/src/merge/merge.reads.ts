import { Int } from '@nestjs/graphql';
import { Organization } from '#lib/network';
import { computed, contribute, type Env, maybe, reads, sql, type Sql, values } from '#lib/reads';
import { Contribution } from '../contribution/contribution.type.js';
import { byEndOf } from '../day.js';
import { stands } from './merge.sql.js';
import { ContributionMerge, MOST } from './merge.type.js';

export const mergeReads = reads<{ contributionId: string; intoId: string; organizationId: string }>(ContributionMerge, {
  visible: 'everyone',
  fields: {
    contribution: maybe(
      () => Contribution,
      'contributionId',
      'The one that was gathered; null where the caller may not see it.',
    ),
    into: maybe(() => Contribution, 'intoId', 'The one under which it was; null where the caller may not see it.'),
    by: maybe(() => Organization, 'organizationId', 'Who did it: the organization that answers for the initiative.'),
  },
});

/** As it stood on the day: of what ended later nobody knew. */
const merge = ({
  day,
}: Env): Sql => sql`m.contribution_id as "contributionId", m.into_id as "intoId", i.organization_id as "organizationId", m.merged_at as "mergedAt", m.reason,
  case when ${byEndOf(sql`m.ended_at`, day)} then m.ended_at end as "endedAt", case when ${byEndOf(sql`m.ended_at`, day)} then m.end_reason end as "endReason"`;
const MERGES = sql`participation.contribution_merge m join participation.contribution c on c.id = m.into_id
  join participation.call a on a.id = c.call_id join participation.initiative i on i.id = a.initiative_id`;

/** Those who support any of them, each person once. */
const supporters = (id: Sql, of: Sql): Sql =>
  sql`(select count(distinct s.person_id)::int from participation.contribution_support s where s.contribution_id = ${id} or s.contribution_id in (${of}))`;

export const contributionMerges = contribute(() => Contribution, {
  mergedInto: maybe(
    () => Contribution,
    (t, _, env) =>
      sql`(select m.into_id from participation.merged m where m.contribution_id = ${t['id']} and ${stands(sql`m`, env)})`,
    'The one under which it was gathered on the day, as that says much the same; null for none.',
    { audience: 'EVERYONE' },
  ),
  merges: values(
    () => ContributionMerge,
    (key, env) =>
      sql`select ${merge(env)} from ${MERGES} where m.contribution_id = ${key} and ${byEndOf(sql`m.merged_at`, env.day)} order by m.merged_at desc, m.id desc limit 20`,
    'Each time that it was gathered under another by the day, the last first; at most 20.',
    { audience: 'EVERYONE', bound: 20 },
  ),
  gathers: values(
    () => ContributionMerge,
    (key, env) =>
      sql`select ${merge(env)} from ${MERGES} join participation.merged g on g.contribution_id = m.contribution_id and g.into_id = m.into_id and g.since = m.merged_at
        where m.into_id = ${key} and ${stands(sql`g`, env)} order by m.merged_at, m.id limit ${MOST}::int`,
    'What was gathered under it on the day, the first first; at most 100.',
    { audience: 'EVERYONE', bound: 20 },
  ),
  unionSupportCount: computed(
    (t, env) =>
      sql`case when exists (select from participation.merged m where m.into_id = ${t['id']} and ${stands(sql`m`, env)})
        then ${supporters(t['id']!, sql`select m.contribution_id from participation.merged m where m.into_id = ${t['id']} and ${stands(sql`m`, env)}`)}
        else ${t['supportCount']} end`,
    'How many people support it or what was gathered under it on the day, each counted once.',
    { audience: 'EVERYONE', type: () => Int },
  ),
});
