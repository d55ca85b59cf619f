import { ID } from '@nestjs/graphql';
import { badUserInput, LocalDate } from '#lib/graphql';
import { argument, needed, reads, sql, told } from '#lib/reads';
import { ModerationReport } from './moderation-report.type.js';

export const moderationReportReads = reads(ModerationReport, {
  visible: 'everyone',
  roots: {
    moderationReport: told(
      'EVERYONE',
      'How contributions were moderated from a day to a day (regulation 2022/2065, article 15).',
      async ({ read }, { from, to, organization, includeDemonstration }) => {
        if (String(to) < String(from)) throw badUserInput('to: not before from', 'to');
        const days = sql`tstzrange(${from}::date::timestamp at time zone 'Europe/Paris', (${to}::date + 1)::timestamp at time zone 'Europe/Paris')`;
        const counted = sql`(${organization ?? null}::text is null or c.organization_id = ${organization ?? null}) and (${Boolean(includeDemonstration)}::boolean or not c.demonstration)`;
        const [found] = await read(sql`
          with n as (select n.reason from participation.notice n join participation.moderation_case c on c.id = n.case_id
              where n.received_at <@ ${days} and ${counted}),
            d as (select d.*, c.opened_at, not exists (select from participation.moderation_decision e
                where e.case_id = d.case_id and (e.decided_at, e.id) < (d.decided_at, d.id)) as is_first
              from participation.moderation_decision d join participation.moderation_case c on c.id = d.case_id
              where d.decided_at <@ ${days} and ${counted}),
            a as (select e.id as decided, e.restriction = d.restriction as upheld from participation.moderation_appeal a
              join participation.moderation_decision d on d.id = a.decision_id join participation.moderation_case c on c.id = d.case_id
              left join participation.moderation_decision e on e.appeal_id = a.id where a.submitted_at <@ ${days} and ${counted})
          select (select count(*)::int from n) as notices,
            coalesce((select json_agg(r) from (select n.reason, count(*)::int as count from n group by n.reason order by 2 desc, 1) r), '[]') as "noticesByReason",
            (select count(*)::int from d) as decisions,
            (select count(*)::int from d where restriction = 'HIDDEN') as hidden, (select count(*)::int from d where restriction = 'NONE') as kept,
            (select count(*)::int from d where ground = 'LEGAL') as "onLegalGround", (select count(*)::int from d where ground = 'RULES') as "onRules",
            (select count(*)::int from d where not is_own_initiative) as "onNotice", (select count(*)::int from d where is_own_initiative) as "onOwnInitiative",
            (select count(*)::int from d where automated_decision) as automated,
            (select round((percentile_cont(0.5) within group (order by extract(epoch from d.decided_at - d.opened_at)) / 3600)::numeric, 1)::float8
              from d where is_first) as "medianHoursToDecide",
            (select count(*)::int from a) as appeals, (select count(*)::int from a where upheld) as "appealsUpheld",
            (select count(*)::int from a where not upheld) as "appealsOverturned"`);
        return { from, to, ...found };
      },
      {
        work: 200,
        args: {
          from: needed(LocalDate, 'First day.'),
          to: needed(LocalDate, 'Last day.'),
          organization: argument(ID, 'Of what this organization answers for alone.'),
          includeDemonstration: argument(Boolean, 'Also what was made for demonstration.', false),
        },
      },
    ),
  },
});
