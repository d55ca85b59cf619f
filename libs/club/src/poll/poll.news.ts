import { SYSTEM } from '#lib/access';
import { task } from '#lib/jobs';
import { notify, type NotificationKind } from '#lib/notifications';
import { UnitOfWork } from '#lib/writes';
import { pollClosed, pollClosing, pollOpened, pollReviewDue } from './poll.kinds.js';
import { TODAY_TEXT } from '../today.js';

/** People who cast a voice: the voter, whoever works for an organization in the workstream, or the one to whom it was handed. */
const VOTERS = `select distinct w.person_id as id from (
    select coalesce(h.person_id, v.person_id) as person_id, coalesce(h.organization_id, v.organization_id) as organization_id
    from club.poll_voter v left join club.poll_voter h on h.id = v.proxy_id
    where v.poll_id = $1 and ($2 or v.voted_on is null)) v
  join club.poll p on p.id = $1
  cross join lateral (
    select v.person_id where p.voices = 'PERSON' and v.person_id is not null
    union all select w.person_id from club.workstream_participant w join network.position n on n.person_id = w.person_id
      and n.organization_id = v.organization_id and n.period @> ${TODAY_TEXT}
    where p.voices = 'ORGANIZATION' and w.workstream_id = p.workstream_id and w.period @> ${TODAY_TEXT}) w`;

/** Who works on the workstream of a poll. */
const TEAM = `select w.person_id as id from club.workstream_participant w join club.poll p on p.workstream_id = w.workstream_id
  where p.id = $1 and $2 and w.period @> ${TODAY_TEXT}`;

interface News {
  kind: NotificationKind;
  /** Polls of which that is so now; what was so more than a day ago is no news any more. */
  due: string;
  people: string;
  /** Those too who have voted. */
  isForAll: boolean;
}

const END = 'least(p.closes_at, p.closed_at)';
const NEWS: Readonly<Record<string, News>> = {
  opened: {
    ...{ kind: pollOpened, people: VOTERS, isForAll: false },
    due: `p.opens_at <= now() and p.opens_at > now() - interval '1 day' and ${END} > now()`,
  },
  closing: {
    ...{ kind: pollClosing, people: VOTERS, isForAll: false },
    due: `${END} > now() and p.closes_at < now() + interval '1 day' and p.opens_at < p.closes_at - interval '2 days'`,
  },
  closed: {
    ...{ kind: pollClosed, people: VOTERS, isForAll: true },
    due: `${END} <= now() and ${END} > now() - interval '1 day'`,
  },
  review: {
    ...{ kind: pollReviewDue, people: TEAM, isForAll: true },
    due: `p.review_on = ${TODAY_TEXT} and ${END} <= now() and not exists (select from club.poll n where n.former_id = p.id)`,
  },
};

/**
 * Tells of votes that opened, close within a day, or are over, and of those to be asked again. How far a vote is follows from its instants:
 * where this did not run, nobody was told, and that is all. Each is told once, as its key says; nobody is told of the demonstration.
 */
export const tellOfPolls = task<object>('club.polls', async (_, { get, withClient }) => {
  for (const [name, { kind, due, people, isForAll }] of Object.entries(NEWS)) {
    const { rows: polls } = await withClient((client) =>
      client.query<{ id: string }>(
        `select p.id from club.poll p where not p.demonstration and ${due} order by p.id limit 200`,
      ),
    );
    for (const { id } of polls)
      await get(UnitOfWork).run({ actor: SYSTEM }, async (tx) => {
        const to = (await tx.query<{ id: string }>(people, [id, isForAll])).map((person) => person.id);
        await notify(tx, { kind, subject: id, key: `poll:${id}:${name}`, to, by: null });
      });
  }
});
