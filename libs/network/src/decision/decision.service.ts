import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { membersOn } from '../mandate/mandate.check.js';
import { MeetingStateError } from '../meeting/meeting.errors.js';
import { AbsentVoterError, AlreadyVotedError, SecretBallotError } from './decision.errors.js';
import { decisionToChange } from './decision.policy.js';
import { type DecisionRecordInput, type VoteRecordInput } from './decision-write.inputs.js';

@Injectable()
export class DecisionService {
  constructor(private readonly uow: UnitOfWork) {}

  record({ idempotencyKey, ...input }: DecisionRecordInput, context: RequestContext): Promise<string> {
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'decisionRecord', input, async () => {
          // The body is locked: numbers follow each other without gaps.
          const body = await bodyToGovern(tx, input.governingBodyId, 'governingBodyId');
          const meetingDay = input.meetingId ? await this.meetingDay(tx, body.id, input.meetingId) : undefined;
          const day = input.decidedOn ?? meetingDay ?? context.today;
          if (day > context.today) throw new InvalidInputError(FUTURE, 'decidedOn');
          if (input.agendaItemId && !input.meetingId) throw new NotFoundError('agendaItemId');
          if (input.proposedById) await membersOn(tx, body.id, [input.proposedById], day, 'proposedById');
          const id = typeId('decision');
          const { number } = await refusing(
            {
              decision_agenda_item_id_meeting_id_fkey: () => new NotFoundError('agendaItemId'),
              meeting_is_approved: () => new MeetingStateError('HELD', true),
              decision_votes_within_seats: ({ detail }) => new InvalidInputError(tooMany(detail), 'counts'),
            },
            async () =>
              (await tx.one<{ number: number }>(
                `insert into network.decision (id, governing_body_id, meeting_id, agenda_item_id, decided_on, year, number, title, text, proposed_by,
                 outcome, secret, votes_for, votes_against, votes_abstained, demonstration)
               select $1, $2, $3, $4, $5::date, extract(year from $5::date), coalesce(max(d.number), 0) + 1, $6, $7, $8, $9, $10, $11, $12, $13, $14
               from network.decision d where d.governing_body_id = $2 and d.year = extract(year from $5::date)
               returning number`,
                [
                  id,
                  body.id,
                  input.meetingId ?? null,
                  input.agendaItemId ?? null,
                  day,
                  input.title.trim(),
                  input.text,
                  input.proposedById ?? null,
                  input.outcome,
                  input.isSecret,
                  input.counts?.for ?? null,
                  input.counts?.against ?? null,
                  input.counts?.abstained ?? null,
                  body.isDemonstration,
                ],
              ))!,
          );
          await tx.audit({
            type: 'Decision',
            id,
            action: 'DECISION_RECORD',
            organizationId: body.organizationId,
            after: { ...input, decidedOn: day, number },
          });
          return id;
        }),
      context.requestId,
    );
  }

  recordVotes({ idempotencyKey, ...input }: VoteRecordInput, { actor, requestId }: RequestContext): Promise<string> {
    const { decisionId, votes, expectedVersion } = input;
    const ids = votes.map(({ mandateId }) => mandateId);
    if (new Set(ids).size < ids.length) throw new AlreadyVotedError();
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'voteRecord', input, async () => {
          const { body, ...decision } = await decisionToChange(tx, decisionId, 'decisionId', expectedVersion);
          if (decision.secret) throw new SecretBallotError();
          await membersOn(tx, body.id, ids, decision.decided_on, 'votes');
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
                `insert into network.vote (decision_id, mandate_id, choice) select $1, v.mandate_id, v.choice from unnest($2::text[], $3::text[]) v(mandate_id, choice)`,
                [decisionId, ids, votes.map(({ choice }) => choice)],
              ),
          );
          await tx.query('update network.decision set version = version + 1 where id = $1', [decisionId]);
          await tx.audit({
            type: 'Decision',
            id: decisionId,
            action: 'VOTE_RECORD',
            organizationId: body.organizationId,
            after: { votes },
          });
          return decisionId;
        }),
      requestId,
    );
  }

  private async meetingDay(tx: Tx, bodyId: string, id: string): Promise<string> {
    const meeting = await tx.one<{ status: string; scheduled_on: string; minutes_approved_on: string | null }>(
      'select status, scheduled_on, minutes_approved_on from network.meeting where id = $1 and governing_body_id = $2',
      [id, bodyId],
    );
    if (!meeting) throw new NotFoundError('meetingId');
    if (meeting.status !== 'CONVOKED' && meeting.status !== 'HELD') throw new MeetingStateError(meeting.status);
    if (meeting.minutes_approved_on) throw new MeetingStateError(meeting.status, true);
    return meeting.scheduled_on;
  }
}

const FUTURE = { fr: 'Une décision n’est pas datée dans l’avenir.', en: 'A decision is not dated in the future.' };
const tooMany = (seats = '') => ({
  fr: `Plus de voix que de sièges occupés ce jour-là : ${seats}.`,
  en: `More votes than seats held on that day: ${seats}.`,
});
