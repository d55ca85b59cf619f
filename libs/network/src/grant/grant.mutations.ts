import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { GrantService } from './grant.service.js';
import { Grant } from './grant.type.js';
import { GrantRecordInput, GrantUpdateInput } from './grant-write.inputs.js';

@ObjectType({ description: 'The grant.' })
export class GrantRecordPayload extends Payload {
  @Field(() => Grant, { nullable: true, description: 'The grant; null when it failed.' })
  grant?: Grant | null;
}

@ObjectType({ description: 'The grant that was corrected.' })
export class GrantUpdatePayload extends Payload {
  @Field(() => Grant, { nullable: true, description: 'The grant as it is now; null when it failed.' })
  grant?: Grant | null;
}

@Resolver()
export class GrantMutations {
  constructor(private readonly grants: GrantService) {}

  @Audience('MANAGER')
  @Mutation(() => GrantRecordPayload, {
    description:
      'Records a grant of one’s organization. Fails with NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async grantRecord(
    @Args('input', { description: 'The grant.' }) input: GrantRecordInput,
    @Context() context: RequestContext,
  ): Promise<GrantRecordPayload> {
    return { grant: ref(Grant, await this.grants.record(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => GrantUpdatePayload, {
    description:
      'Corrects a grant of one’s organization, or says that it was awarded. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async grantUpdate(
    @Args('input', { description: 'Which grant, and what changes.' }) input: GrantUpdateInput,
    @Context() context: RequestContext,
  ): Promise<GrantUpdatePayload> {
    return { grant: ref(Grant, await this.grants.update(input, context)) };
  }
}
