import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import { PositionEndInput, PositionStartInput, PositionUpdateInput } from './position-write.inputs.js';
import { PositionService } from './position.service.js';
import { Position } from './position.type.js';

@ObjectType({ description: 'The position.' })
export class PositionPayload extends Payload {
  @Field(() => Position, { nullable: true, description: 'The position; null when it failed.' })
  position?: Position | null;
}

@Resolver()
export class PositionMutations {
  constructor(private readonly positions: PositionService) {}

  @Audience('MANAGER')
  @Mutation(() => PositionPayload, {
    description:
      'Somebody takes up a position: recorded by coordinators, or by managers of the organization for people who work in one that they manage or have joined it. Fails with OverlappingPeriodError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async positionStart(
    @Args('input', { description: 'The new position.' }) input: PositionStartInput,
    @Context() context: RequestContext,
  ): Promise<PositionPayload> {
    return { position: ref(Position, await this.positions.start(input, context)) };
  }

  @Audience('MANAGER')
  @Mutation(() => PositionPayload, {
    description:
      'Corrects a position. Fails with VersionConflictError, OverlappingPeriodError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async positionUpdate(
    @Args('input', { description: 'What is corrected.' }) input: PositionUpdateInput,
    @Context() context: RequestContext,
  ): Promise<PositionPayload> {
    return { position: ref(Position, await this.positions.update(input, context)) };
  }

  @Audience('SIGNED_IN')
  @Mutation(() => PositionPayload, {
    description:
      'Somebody leaves a position: recorded by managers of the organization, by coordinators or by the person. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async positionEnd(
    @Args('input', { description: 'Which, and when.' }) input: PositionEndInput,
    @Context() context: RequestContext,
  ): Promise<PositionPayload> {
    return { position: ref(Position, await this.positions.end(input, context)) };
  }
}
