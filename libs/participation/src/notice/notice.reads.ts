import { needed, reads, sql, told } from '#lib/reads';
import { APPEALED_WITHIN, REPORTER_REDRESS, wordsIn } from '../moderation/moderation.redress.js';
import { NoticeReceipt } from './notice.type.js';

export const noticeReads = reads(NoticeReceipt, {
  visible: 'everyone',
  roots: {
    noticeReceipt: told(
      'EVERYONE',
      'What became of a notice, for whoever has its number; null when there is none.',
      async ({ read, env }, { number }) => {
        const [found] = await read(sql`
          select n.number, n.reason, n.received_at as "receivedAt", c.closed_at as "decidedAt", d.restriction,
            case when d.restriction = 'NONE' then ${wordsIn(REPORTER_REDRESS, env)} end as redress,
            coalesce(c.state = 'DECIDED' and d.restriction = 'NONE' and d.decided_at > now() - ${APPEALED_WITHIN}
              and exists (select from participation.notice_reporter r where r.notice_id = n.id and r.person_id = ${env.actor.person})
              and not exists (select from participation.moderation_appeal a join participation.moderation_decision o on o.id = a.decision_id
                where o.case_id = c.id and not a.by_author and a.person_id = ${env.actor.person}), false) as "viewerMayAppeal"
          from participation.notice n join participation.moderation_case c on c.id = n.case_id
          left join lateral (select o.* from participation.moderation_decision o where o.case_id = c.id order by o.decided_at desc, o.id desc limit 1) d on true
          where n.number = ${String(number).trim().toUpperCase()}`);
        return found ?? null;
      },
      { args: { number: needed(String, 'The number of the receipt: `S-7K4Q-2M9X-HPWC`.') } },
    ),
  },
});
