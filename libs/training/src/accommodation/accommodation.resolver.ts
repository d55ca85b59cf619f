import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError } from '#lib/writes';
import { Enrolment } from '../enrolment/enrolment.type.js';
import {
  AccommodationAnswerInput,
  AccommodationRequestInput,
  AccommodationWithdrawInput,
} from './accommodation.inputs.js';
import { AccommodationRequests } from './accommodation.requests.js';
import { AccommodationRequest } from './accommodation.type.js';

@ObjectType({ isAbstract: true })
abstract class AccommodationPayload extends Payload {
  @Field(() => AccommodationRequest, { nullable: true, description: 'The request; null when it failed.' })
  accommodationRequest?: AccommodationRequest | null;
}

@ObjectType({ isAbstract: true })
abstract class AccommodationWithdrawnPayload extends Payload {
  @Field(() => Enrolment, { nullable: true, description: 'The enrolment; null when it failed.' })
  enrolment?: Enrolment | null;
}

const FAILURES = [NotFoundError, InvalidInputError];

/** By hand: what is told here stands in no log. */
@Resolver()
export class AccommodationResolver {
  constructor(private readonly requests: AccommodationRequests) {}

  @Audience('PERSON')
  @Mutates(
    AccommodationPayload,
    'Tells the referent of the provider what one needs to take part, until the session is over.',
    FAILURES,
  )
  async accommodationRequest(
    @Args('input') input: AccommodationRequestInput,
    @Context() context: RequestContext,
  ): Promise<AccommodationPayload> {
    return { accommodationRequest: ref(AccommodationRequest, await this.requests.request(input, context)) };
  }

  @Audience('PERSON')
  @Mutates(AccommodationWithdrawnPayload, 'Takes back what one asked for: it is forgotten at once.', FAILURES)
  async accommodationWithdraw(
    @Args('input') input: AccommodationWithdrawInput,
    @Context() context: RequestContext,
  ): Promise<AccommodationWithdrawnPayload> {
    return { enrolment: ref(Enrolment, await this.requests.withdraw(input, context)) };
  }

  @Audience('PERSON')
  @Mutates(AccommodationPayload, 'Answers what somebody needs: the referent of the provider alone.', FAILURES)
  async accommodationAnswer(
    @Args('input') input: AccommodationAnswerInput,
    @Context() context: RequestContext,
  ): Promise<AccommodationPayload> {
    return { accommodationRequest: ref(AccommodationRequest, await this.requests.answer(input, context)) };
  }
}
