import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { DuesCallService } from './dues-call.service.js';
import { DuesCall } from './dues-call.type.js';
import { DuesCallPrepareInput, DuesCallStepInput } from './dues-call-write.inputs.js';

@ObjectType({ description: 'The call for dues.' })
export class DuesCallPayload extends Payload {
  @Field(() => DuesCall, { nullable: true, description: 'The call as it is now; null when it failed.' })
  duesCall?: DuesCall | null;
}

@Resolver()
export class DuesCallMutations {
  constructor(private readonly calls: DuesCallService) {}

  @Audience('COORDINATOR')
  @Mutation(() => DuesCallPayload, {
    description:
      'Works out what each organization owes, as a draft. Fails with DuesBasisUnknownError, DuesCallStateError, VersionConflictError, NotFoundError or InvalidInputError.',
  })
  async duesCallPrepare(
    @Args('input', { description: 'For which year, by which scale.' }) input: DuesCallPrepareInput,
    @Context() context: RequestContext,
  ): Promise<DuesCallPayload> {
    return { duesCall: ref(DuesCall, await this.calls.prepare(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => DuesCallPayload, {
    description:
      'Issues a draft: amounts stand, organizations see what they owe and are told by mail. Fails with DuesCallStateError, VersionConflictError, NotFoundError or InvalidInputError.',
  })
  async duesCallIssue(
    @Args('input', { description: 'Which call.' }) input: DuesCallStepInput,
    @Context() context: RequestContext,
  ): Promise<DuesCallPayload> {
    return { duesCall: ref(DuesCall, await this.calls.issue(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => DuesCallPayload, {
    description:
      'Closes a call: no payment is expected any more. Fails with DuesCallStateError, VersionConflictError or NotFoundError.',
  })
  async duesCallClose(
    @Args('input', { description: 'Which call.' }) input: DuesCallStepInput,
    @Context() context: RequestContext,
  ): Promise<DuesCallPayload> {
    return { duesCall: ref(DuesCall, await this.calls.close(input, context)) };
  }
}
