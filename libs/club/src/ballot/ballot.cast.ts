import { Injectable } from '@nestjs/common';
import { type Caller, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { type Choice } from '../poll/counting/index.js';
import { PollState } from '../poll/poll.enums.js';
import { VoiceUsedError, PollStateError } from '../poll/poll.errors.js';
import { voiceOf } from '../poll-voter/poll-voter.policy.js';
import { choiceOf } from './ballot.choice.js';
import { type BallotCastInput } from './ballot.inputs.js';
import { receiptCode } from './ballot.receipt.js';

interface Open {
  id: string;
  workstreamId: string;
  isAnonymous: boolean;
  method: string;
  scoreMax: number | null;
  state: PollState;
  options: string[];
}

/**
 * Puts a ballot into the box. The log has no entry of it: an entry has an instant, and says before the poll is closed who has voted. The
 * roll says who did, on which day, once it is closed.
 */
@Injectable()
export class BallotCast {
  constructor(private readonly uow: UnitOfWork) {}

  cast(input: BallotCastInput, caller: Caller): Promise<string> {
    return this.uow.run(caller, async (tx) => {
      // Whoever closes it waits until this ballot is in the box, and whoever comes behind them finds it closed.
      const poll = await tx.one<Open>(
        `select p.id, p.workstream_id as "workstreamId", p.anonymous as "isAnonymous", p.method, p.score_max as "scoreMax",
           club.poll_state(p, clock_timestamp()) as state, array(select o.id from club.poll_option o where o.poll_id = p.id order by o.place) as options
         from club.poll p where p.id = $1 for share of p`,
        [input.pollId],
      );
      if (!poll) throw new NotFoundError('pollId');
      const voice = await voiceOf(tx, poll, { voterId: input.voterId, isOwn: false });
      if (poll.state !== PollState.OPEN) throw new PollStateError(poll.state);
      return put(tx, { poll, voice, choice: choiceOf(input, poll) });
    });
  }
}

interface Given {
  poll: Open;
  voice: { id: string; proxyId: string | null };
  choice: Choice;
}

async function put(tx: Tx, { poll, voice, choice }: Given): Promise<string> {
  const code = receiptCode();
  // What leaves together runs in this order. Behind all that it may have waited for, and by its own clock, the last statement says
  // whether the ballot came in time.
  const [, , [voted]] = await Promise.all([
    tx.query('select from club.poll_voter v where v.id = $1 for update', [voice.id]),
    tx.query('select from club.ballot_box b where b.poll_id = $1 for update', [poll.id]),
    tx.query<{ receipt: string | null }>(
      `update club.poll_voter v set voted_on = (clock_timestamp() at time zone 'Europe/Paris')::date,
         choice = case when not p.anonymous then $2::jsonb end, receipt = case when not p.anonymous then coalesce(v.receipt, $3) end
       from club.poll p where v.id = $1 and p.id = v.poll_id and (v.voted_on is null or not p.anonymous) and v.proxy_id is not distinct from $4
         and clock_timestamp() >= p.opens_at and clock_timestamp() < least(p.closes_at, p.closed_at)
       returning v.receipt`,
      [voice.id, JSON.stringify(choice), code, voice.proxyId],
    ),
  ]);
  if (!voted) throw await refusal(tx, poll.id);
  if (!poll.isAnonymous) return voted.receipt!;
  await tx.query('select club.put_into_box($1, $2::jsonb, $3)', [poll.id, JSON.stringify(choice), code]);
  return code;
}

async function refusal(tx: Tx, id: string): Promise<Error> {
  const found = await tx.one<{ state: PollState }>(
    'select club.poll_state(p, clock_timestamp()) as state from club.poll p where p.id = $1',
    [id],
  );
  return found?.state === PollState.OPEN ? new VoiceUsedError() : new PollStateError(found!.state);
}
