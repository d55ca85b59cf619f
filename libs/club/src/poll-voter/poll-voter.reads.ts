import { Organization, Person } from '#lib/network';
import { asc, computed, maybe, perKey, reads, sort, sql } from '#lib/reads';
import { castsFor, isClosed, P, votesFor } from '../poll/poll.sight.js';
import { Poll } from '../poll/poll.type.js';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { PollVoterRecord } from './poll-voter.entity.js';
import { PollChoice, PollVoter } from './poll-voter.type.js';

export const pollVoterReads = reads<PollVoterRecord>(PollVoter, {
  from: PollVoterRecord,
  key: 'id',
  visible: (t, env) =>
    sql`exists (select from club.poll p where p.id = ${t.pollId} and ${seesWorkOf(sql`p.workstream_id`, env)})`,
  fields: {
    votedOn: computed(
      (t, env) =>
        sql`(select v.voted_on from club.poll_voter v join club.poll p on p.id = v.poll_id where v.id = ${t.id} and (${isClosed(P)} or ${votesFor(env)}))`,
    ),
    poll: maybe(() => Poll, 'pollId', 'The poll.'),
    person: maybe(
      () => Person,
      'personId',
      'Whose voice it is; null where it is that of an organization, where the caller may not see them, and once they are erased.',
    ),
    organization: maybe(
      () => Organization,
      'organizationId',
      'The organization whose voice it is, or for which the person acted in the workstream when the roll was fixed; null for none.',
    ),
    proxy: maybe(() => PollVoter, 'proxyId', 'The voter who votes in its place; null where nobody does.'),
    viewerVotes: perKey(
      (key, env) => sql`select ${votesFor(env)} from club.poll_voter v where v.id = ${key}`,
      'Whether its ballot is for the caller to cast: their own, their organization’s, or one that was handed to these.',
      { type: () => Boolean },
    ),
    viewerOwns: perKey(
      (key, env) => sql`select ${castsFor(sql`v`, env)} from club.poll_voter v where v.id = ${key}`,
      'Whether it is the voice of the caller, or of their organization, even where it was handed to another voter.',
      { type: () => Boolean },
    ),
    choice: perKey(
      (key, env) =>
        sql`select json_build_object('id', v.id, 'answer', v.choice ->> 'answer', 'reason', v.choice ->> 'reason', 'options', coalesce((
            select json_agg(json_build_object('id', o.id,
              'option', json_build_object('id', o.id, 'title', case when ${env.locale} = 'en' then coalesce(o.title_en, o.title_fr) else o.title_fr end,
                'titleFr', o.title_fr, 'titleEn', o.title_en),
              'rank', case when p.method in ('SCHULZE', 'BORDA') then c.value::int end, 'score', case when p.method = 'SCORE' then c.value::int end) order by o.place)
            from jsonb_each_text(v.choice -> 'options') c join club.poll_option o on o.id = c.key and o.poll_id = p.id), '[]'))
          from club.poll_voter v join club.poll p on p.id = v.poll_id
          where v.id = ${key} and v.choice is not null and (${isClosed(P)} or ${votesFor(env)})`,
      'What its ballot says, in a named poll; null in an anonymous one, where nothing was cast, and for others than its own voter until the poll is closed.',
      { type: () => PollChoice, nullable: true },
    ),
  },
  sorts: { PLACE: sort('By name, as it was when the roll was fixed.', asc('place', 'integer')) },
  list: { plural: 'voices' },
});
