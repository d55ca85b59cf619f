import { type Done, refusing, type Tx, VersionConflictError, Write, Writes } from '#lib/writes';
import { membersOn } from '../mandate/mandate.check.js';
import { NotAMemberError } from '../mandate/mandate.errors.js';
import { MeetingStateError } from '../meeting/meeting.errors.js';
import { AbsentVoterError, AlreadyVotedError, SecretBallotError } from './decision.errors.js';
import { VoteRecordInput } from './decision.inputs.js';
import { decisionToChange } from './decision.load.js';
import { Decision } from './decision.type.js';

@Writes(Decision)
export class VoteWrites {
  @Write('MANAGER', 'Records who voted how in an open ballot, until the minutes are approved.', [
    AlreadyVotedError,
    AbsentVoterError,
    SecretBallotError,
    NotAMemberError,
    MeetingStateError,
    VersionConflictError,
  ])
  async voteRecord({ decisionId, votes, expectedVersion }: VoteRecordInput, tx: Tx): Promise<Done> {
    const ids = votes.map(({ mandateId }) => mandateId);
    if (new Set(ids).size < ids.length) throw new AlreadyVotedError();
    const { decision, body } = await decisionToChange(tx, decisionId, 'decisionId', expectedVersion);
    if (decision.isSecret) throw new SecretBallotError();
    await membersOn(tx, body.id, ids, decision.decidedOn, 'votes');
    await refusing(
      {
        vote_once: () => new AlreadyVotedError(),
        vote_of_seat_once: () => new AlreadyVotedError(),
        vote_of_open_ballot: () => new SecretBallotError(),
        vote_of_present: () => new AbsentVoterError('votes'),
        meeting_is_approved: () => new MeetingStateError('HELD', true),
      },
      () =>
        tx.query(
          'insert into network.vote (decision_id, mandate_id, choice) select $1, v.mandate_id, v.choice from unnest($2::text[], $3::text[]) v(mandate_id, choice)',
          [decisionId, ids, votes.map(({ choice }) => choice)],
        ),
    );
    await tx.query('update network.decision set version = version + 1 where id = $1', [decisionId]);
    return { id: decisionId, organizationId: body.organizationId, after: { votes } };
  }
}
