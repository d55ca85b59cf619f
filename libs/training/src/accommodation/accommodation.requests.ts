import { Injectable } from '@nestjs/common';
import { type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import {
  type AccommodationAnswerInput,
  type AccommodationRequestInput,
  type AccommodationWithdrawInput,
} from './accommodation.inputs.js';
import { keepAccommodation } from './accommodation.keep.js';
import { tellOfAccommodation } from './accommodation.mails.js';

/**
 * What people need to take part. Nothing of it is written beside: no entry of the audit log, which others read, and no idempotency key,
 * which would keep a digest of the words; asked twice it is the same.
 */
@Injectable()
export class AccommodationRequests {
  constructor(private readonly uow: UnitOfWork) {}

  async request({ enrolmentId, ...input }: AccommodationRequestInput, context: RequestContext): Promise<string> {
    return this.uow.run(context, async (tx) => {
      const { status, isOver } = await own(tx, enrolmentId);
      if (isOver || status === 'REFUSED' || status === 'WITHDRAWN') throw new InvalidInputError(OVER, 'enrolmentId');
      return keepAccommodation(tx, enrolmentId, input);
    });
  }

  async withdraw({ enrolmentId }: AccommodationWithdrawInput, context: RequestContext): Promise<string> {
    return this.uow.run(context, async (tx) => {
      await own(tx, enrolmentId);
      await tx.query('delete from training.accommodation_request where enrolment_id = $1', [enrolmentId]);
      return enrolmentId;
    });
  }

  async answer({ id, answer }: AccommodationAnswerInput, context: RequestContext): Promise<string> {
    return this.uow.run(context, async (tx) => {
      const answered = await tx.one<{ enrolmentId: string; answeredAt: string }>(
        `update training.accommodation_request a set answer = $2, answered_at = now()
         from training.enrolment e join training.training_session s on s.id = e.training_session_id
         where a.id = $1 and e.id = a.enrolment_id and training.is_referent(s.organization_id, $3, a.requested_at)
         returning a.enrolment_id as "enrolmentId", extract(epoch from a.answered_at)::text as "answeredAt"`,
        [id, answer, tx.actor.personId],
      );
      if (!answered) throw new NotFoundError('id');
      await tellOfAccommodation(tx, answered.enrolmentId, false, `accommodation:${id}:answered:${answered.answeredAt}`);
      return id;
    });
  }
}

/** The enrolment, if it is the caller’s own: of those of others nobody is told. */
async function own(tx: Tx, enrolmentId: string): Promise<{ status: string; isOver: boolean }> {
  const found = await tx.one<{ status: string; isOver: boolean }>(
    `select e.status, s.ends_at <= now() or s.status = 'CANCELLED' as "isOver" from training.enrolment e
     join training.training_session s on s.id = e.training_session_id where e.id = $1 and e.person_id = $2 for update of e`,
    [enrolmentId, tx.actor.personId],
  );
  if (!found) throw new NotFoundError('enrolmentId');
  return found;
}

const OVER = {
  fr: 'Cette inscription a pris fin, ou la session est passée.',
  en: 'This enrolment has ended, or the session is over.',
};
