import { Injectable } from '@nestjs/common';
import { hashOf } from '#lib/access';
import { ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { enrolments, sideOf, type ToChange } from '../enrolment/enrolment.check.js';
import { EnrolmentEnd, EnrolmentSide, EnrolmentStepKind } from '../enrolment/enrolment.enums.js';
import { letter, tell } from '../enrolment/enrolment.letters.js';
import { enrolmentAccepted } from '../enrolment/enrolment.mails.js';
import { addStep, endEnrolment, givePlace, lockPlaces, servePlaces } from '../enrolment/places.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { OfferOverError } from './enrolment-offer.errors.js';
import { type EnrolmentOfferAnswerInput } from './enrolment-offer.inputs.js';
import { type PlaceOffered } from './enrolment-offer.type.js';

interface Offer {
  id: string;
  enrolmentId: string;
  trainingSessionId: string;
  expiresAt: Date;
  /** What it is now: one that ran out is so, whether or not the list was served since. */
  status: string;
}

const OFFER = `select o.id, o.enrolment_id as "enrolmentId", o.training_session_id as "trainingSessionId", c.expires_at as "expiresAt",
    case when o.status = 'OPEN' and c.expires_at <= now() then 'EXPIRED' else o.status end as status
  from training.enrolment_offer o join training.training_session s on s.id = o.training_session_id
  -- No longer than people can enrol, also where that ends earlier than it did when the offer was made.
  cross join lateral (select least(o.expires_at, training.closes_at(s.enrol_until, s.starts_on, s.starts_at, s.zone)) as expires_at) c`;

/** Answers to offers of a place, by whoever has the link of the letter or by those whom the enrolment concerns. */
@Injectable()
export class EnrolmentOfferAnswers {
  constructor(private readonly uow: UnitOfWork) {}

  async check(token: string, context: RequestContext): Promise<PlaceOffered> {
    return this.uow.run(context, async (tx) => {
      const { status, expiresAt, trainingSessionId } = await byLink(tx, token);
      if (status !== 'OPEN') throw new OfferOverError(status);
      return { session: ref(TrainingSession, trainingSessionId), expiresAt };
    });
  }

  async accept(input: EnrolmentOfferAnswerInput, context: RequestContext): Promise<string> {
    return this.uow.run(context, async (tx) => {
      const { enrolment, side } = await toAnswer(tx, input);
      const { id, organizationId, personId } = enrolment;
      await givePlace(tx, id);
      const step = await addStep(tx, id, EnrolmentStepKind.ACCEPTED, side);
      await tell(tx, [letter(enrolmentAccepted, id, step, {})]);
      await tx.audit({ type: 'Enrolment', id, action: 'ENROLMENT_OFFER_ACCEPT', organizationId, personId });
      return id;
    });
  }

  async decline(input: EnrolmentOfferAnswerInput, context: RequestContext): Promise<string> {
    return this.uow.run(context, async (tx) => {
      const { enrolment, places, side } = await toAnswer(tx, input);
      const { id, organizationId, personId } = enrolment;
      await endEnrolment(tx, id, 'WITHDRAWN', EnrolmentEnd.OFFER_DECLINED);
      await addStep(tx, id, EnrolmentStepKind.OFFER_DECLINED, side);
      await servePlaces(tx, places.id);
      await tx.audit({ type: 'Enrolment', id, action: 'ENROLMENT_OFFER_DECLINE', organizationId, personId });
      return id;
    });
  }
}

/** The enrolment whose offer is to be answered, with its session locked, as long as the offer is open. */
async function toAnswer(tx: Tx, { token, offerId }: EnrolmentOfferAnswerInput): Promise<ToChange> {
  if (Boolean(token) === Boolean(offerId)) throw new InvalidInputError(ONE, 'token');
  const found = token ? await byLink(tx, token) : await byId(tx, offerId!);
  const places = (await lockPlaces(tx, found.trainingSessionId))!;
  const enrolment = await enrolments.locked(tx, found.enrolmentId);
  // Another may have answered it while the session was waited for.
  const { status } = (await tx.one<Offer>(`${OFFER} where o.id = $1`, [found.id]))!;
  const side = token ? EnrolmentSide.PERSON : await sideOf(tx, enrolment, places);
  // Whoever it does not concern is not told that it is there.
  if (!side) throw new NotFoundError('offerId');
  if (status !== 'OPEN') throw new OfferOverError(status);
  return { enrolment, places, side };
}

async function byLink(tx: Tx, token: string): Promise<Offer> {
  const found = await tx.one<Offer>(`${OFFER} where o.secret_hash = $1`, [hashOf(token)]);
  if (!found) throw new NotFoundError('token');
  return found;
}

async function byId(tx: Tx, id: string): Promise<Offer> {
  const found = await tx.one<Offer>(`${OFFER} where o.id = $1`, [id]);
  if (!found) throw new NotFoundError('offerId');
  return found;
}

const ONE = {
  fr: 'Donnez le lien de la proposition ou son identifiant, l’un des deux.',
  en: 'Give the link of the offer or its id, one of them.',
};
