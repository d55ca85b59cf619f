import { ID } from '@nestjs/graphql';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  inLocale,
  linked,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
  toldOf,
  values,
} from '#lib/reads';
import { PollVoter } from '../poll-voter/poll-voter.type.js';
import { seesWorkOf, steers } from '../workstream/workstream.sight.js';
import { whether } from '../whether.js';
import { Workstream } from '../workstream/workstream.type.js';
import { PollRecord } from './poll.entity.js';
import { PollState } from './poll.enums.js';
import { exportOf, resultOf } from './poll.result.js';
import { PollExport, PollResult } from './poll.result.type.js';
import { castsFor, isClosed, P, stateNow, votesFor } from './poll.sight.js';
import { Poll, PollOption, PollTurnout } from './poll.type.js';

type Row = Columns<PollRecord>;

const isReviewDue = (t: Row, { today }: Pick<Env, 'today'>): Sql =>
  sql`(${isClosed(t)} and coalesce(${t.reviewOn} <= ${today}, false)
    and not exists (select from club.poll n where n.former_id = ${t.id}))`;

/** Open, and a ballot of it is still for the caller to cast. */
const awaits = (t: Row, env: Env): Sql =>
  sql`(${stateNow(t)} = 'OPEN' and exists (select from club.poll_voter v where v.poll_id = ${t.id} and v.voted_on is null and ${votesFor(env)}))`;

/** What it has become, counted from the ballots, each time it is asked: two statements, and no more than some thousand ballots. */
const COUNTING = 200;

export const pollReads = reads<PollRecord>(Poll, {
  from: PollRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkOf(t.workstreamId, env),
  fields: {
    title: computed((t, { locale }) => inLocale(t.titleFr, t.titleEn, locale)),
    about: computed((t, { locale }) => inLocale(t.aboutFr, t.aboutEn, locale)),
    state: computed(stateNow),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream that decides.'),
    options: values(
      () => PollOption,
      (key, { locale }) =>
        sql`select o.id, ${inLocale(sql`o.title_fr`, sql`o.title_en`, locale)} as title, o.title_fr as "titleFr", o.title_en as "titleEn"
          from club.poll_option o where o.poll_id = ${key} order by o.place limit 20`,
      'What it offers, in the order of the list; empty for a proposal. At most 20.',
      { bound: 20 },
    ),
    roll: many(() => PollVoter, 'pollId', 'Who may vote: fixed when the poll was opened.', { nullable: true }),
    turnout: perKey(
      (key) =>
        sql`select json_build_object('id', p.id, 'voted', n.voted, 'voters', n.voters, 'organizationsVoted', n.organizations_voted, 'organizations', n.organizations,
            'isQuorate', club.is_quorate(p))
          from club.poll p cross join lateral club.turnout(p.id) n where p.id = ${key} and (p.turnout_shown or ${isClosed(P)})`,
      'How many have voted; null while it is open and sealed.',
      { type: () => PollTurnout, nullable: true },
    ),
    result: toldOf((reader, key) => resultOf(reader, key), 'What came of it; null until it is closed.', {
      type: () => PollResult,
      nullable: true,
      work: COUNTING,
    }),
    export: toldOf(
      (reader, key) => exportOf(reader, key),
      'Its ballots, to be counted again; null until it is closed.',
      {
        type: () => PollExport,
        nullable: true,
        work: COUNTING,
      },
    ),
    former: maybe(() => Poll, 'formerId', 'The round before; null for the first.'),
    next: maybe(
      () => Poll,
      (t) => sql`(select n.id from club.poll n where n.former_id = ${t.id})`,
      'The round after; null for the last.',
    ),
    isReviewDue: computed(isReviewDue, 'Whether the day has come to ask again, and nobody has.', {
      type: () => Boolean,
    }),
    viewerVoices: linked(
      () => PollVoter,
      (key, env) =>
        sql`select v.id from club.poll_voter v where v.poll_id = ${key} and (${castsFor(sql`v`, env)} or ${votesFor(env)}) order by v.proxy_id is not null, v.place limit 20`,
      'The voice of the caller, or of their organization, and those that were handed to these. At most 20.',
      { bound: 5, nullable: true },
    ),
    viewerVoted: perKey(
      (key, env) =>
        sql`select coalesce(bool_and(v.voted_on is not null), false) from club.poll_voter v where v.poll_id = ${key} and ${castsFor(sql`v`, env)}`,
      'Whether the ballot of the caller, or of their organization, was cast.',
      { type: () => Boolean },
    ),
    viewerSteers: computed(
      (t, env) => steers(t.workstreamId, env),
      'Whether the caller may close it, correct it and ask again.',
      {
        type: () => Boolean,
      },
    ),
  },
  filters: {
    states: filter([PollState], 'That are so far at this instant.', (t, states) => oneOf(stateNow(t), states)),
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    awaitsViewer: filter(
      Boolean,
      'Open, with a ballot that is for the caller to cast and was not; or not so.',
      (t, is, env) => whether(is, awaits(t, env)),
    ),
    isReviewDue: filter(
      Boolean,
      'Whether the day has come to ask again, and nobody has.',
      (t, is, env) => sql`${isReviewDue(t, env)} = ${is}`,
    ),
  },
  sorts: {
    CLOSES_AT: sort('By when they close, the latest first.', desc('closesAt')),
    CLOSING_FIRST: sort('By when they close, the earliest first.', asc('closesAt')),
  },
  list: { order: 'Those that close latest first when left out.' },
  roots: {
    poll: byId('EVERYONE', 'One poll by its id; null when there is none or the caller may not see it.', 'the poll'),
    polls: page('EVERYONE', 'Polls of the workstreams that the caller sees.'),
  },
});

export const workstreamPolls = contribute(() => Workstream, {
  polls: many(() => Poll, 'workstreamId', 'What it decides, or decided, by vote.', {
    audience: 'EVERYONE',
    nullable: true,
  }),
});
