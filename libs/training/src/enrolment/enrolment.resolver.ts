import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { IdempotencyKeyReusedError, InvalidInputError, NotFoundError } from '#lib/writes';
import { PrerequisiteMissingError } from '../prerequisite/prerequisite.errors.js';
import { AlreadyEnrolledError, EnrolmentClosedError } from './enrolment.errors.js';
import { EnrolmentRequestInput } from './enrolment.inputs.js';
import { EnrolmentRequests } from './enrolment.request.js';
import { EnrolmentResult } from './enrolment.type.js';

@ObjectType({ isAbstract: true })
abstract class EnrolmentResults extends Payload {
  @Field(() => [EnrolmentResult], {
    nullable: true,
    description:
      'One for each person that was asked for, in that order and each once, at most 50; null when nobody was looked at.',
  })
  results?: EnrolmentResult[] | null;
}

@Resolver()
export class EnrolmentResolver {
  constructor(private readonly requests: EnrolmentRequests) {}

  @Audience('SIGNED_IN')
  @Mutates(
    EnrolmentResults,
    'Enrols people in a session: they have a place while there is one, then wait, or ask where its provider decides. Each has a result of their own.',
    [
      EnrolmentClosedError,
      [AlreadyEnrolledError, 'in the result of one person'],
      [PrerequisiteMissingError, 'in the result of one person, where the course refuses that'],
      NotFoundError,
      InvalidInputError,
      IdempotencyKeyReusedError,
    ],
  )
  async enrolmentRequest(
    @Args('input') input: EnrolmentRequestInput,
    @Context() context: RequestContext,
  ): Promise<EnrolmentResults> {
    return { results: await this.requests.request(input, context) };
  }
}
