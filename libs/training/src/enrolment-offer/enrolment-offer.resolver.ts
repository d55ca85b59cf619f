import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError, payloadFor } from '#lib/writes';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { EnrolmentWrites } from '../enrolment/enrolment.writes.js';
import { EnrolmentOfferAnswers } from './enrolment-offer.answers.js';
import { OfferOverError } from './enrolment-offer.errors.js';
import { EnrolmentOfferAnswerInput, EnrolmentOfferCheckInput } from './enrolment-offer.inputs.js';
import { PlaceOffered } from './enrolment-offer.type.js';

@ObjectType({ isAbstract: true })
abstract class PlaceOfferedPayload extends Payload {
  @Field(() => PlaceOffered, { nullable: true, description: 'What is offered; null when it is over.' })
  offer?: PlaceOffered | null;
}

const FAILURES = [OfferOverError, NotFoundError, InvalidInputError];

/** Whoever has the link of a letter answers without signing in; the enrolment itself they see only signed in. */
@Resolver()
export class EnrolmentOfferResolver {
  constructor(private readonly answers: EnrolmentOfferAnswers) {}

  @Audience('EVERYONE')
  @Mutates(
    PlaceOfferedPayload,
    'Says which place the link of a letter offers, and until when; changes nothing.',
    FAILURES,
  )
  async enrolmentOfferCheck(
    @Args('input') { token }: EnrolmentOfferCheckInput,
    @Context() context: RequestContext,
  ): Promise<PlaceOfferedPayload> {
    return { offer: await this.answers.check(token, context) };
  }

  @Audience('EVERYONE')
  @Mutates(payloadFor(EnrolmentWrites), 'Takes the place that is offered.', FAILURES)
  async enrolmentOfferAccept(
    @Args('input') input: EnrolmentOfferAnswerInput,
    @Context() context: RequestContext,
  ): Promise<{ enrolment: Enrolment }> {
    return { enrolment: ref(Enrolment, await this.answers.accept(input, context)) };
  }

  @Audience('EVERYONE')
  @Mutates(
    payloadFor(EnrolmentWrites),
    'Declines the place that is offered: the enrolment ends, and the place is offered to the next person.',
    FAILURES,
  )
  async enrolmentOfferDecline(
    @Args('input') input: EnrolmentOfferAnswerInput,
    @Context() context: RequestContext,
  ): Promise<{ enrolment: Enrolment }> {
    return { enrolment: ref(Enrolment, await this.answers.decline(input, context)) };
  }
}
