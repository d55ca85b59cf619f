import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, ref, type RequestContext } from '#lib/graphql';
import {
  AssertedFigureRecordInput,
  AssertedFigureRemoveInput,
  AssertedFigureUpdateInput,
} from './figure-write.inputs.js';
import { AssertedFigureService } from './figure.service.js';
import { AssertedFigure } from './figure.type.js';

@ObjectType({ description: 'The figure.' })
export class AssertedFigurePayload extends Payload {
  @Field(() => AssertedFigure, { nullable: true, description: 'The figure; null when it failed.' })
  assertedFigure?: AssertedFigure | null;
}

@ObjectType({ description: 'Whether the figure was taken out: it was when there are no errors.' })
export class AssertedFigureRemovePayload extends Payload {}

@Resolver()
export class AssertedFigureMutations {
  constructor(private readonly figures: AssertedFigureService) {}

  @Audience('COORDINATOR')
  @Mutation(() => AssertedFigurePayload, {
    description:
      'Records a figure that a source asserts. Fails with NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async assertedFigureRecord(
    @Args('input', { description: 'The figure, and who asserts it.' }) input: AssertedFigureRecordInput,
    @Context() context: RequestContext,
  ): Promise<AssertedFigurePayload> {
    return { assertedFigure: ref(AssertedFigure, await this.figures.record(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => AssertedFigurePayload, {
    description:
      'Corrects an asserted figure. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async assertedFigureUpdate(
    @Args('input', { description: 'What changes.' }) input: AssertedFigureUpdateInput,
    @Context() context: RequestContext,
  ): Promise<AssertedFigurePayload> {
    return { assertedFigure: ref(AssertedFigure, await this.figures.update(input, context)) };
  }

  @Audience('COORDINATOR')
  @Mutation(() => AssertedFigureRemovePayload, {
    description:
      'Takes out a figure that was recorded by mistake; the audit log keeps it. Fails with VersionConflictError, NotFoundError, NotAllowedError or InvalidInputError.',
  })
  async assertedFigureRemove(
    @Args('input', { description: 'Which one.' }) input: AssertedFigureRemoveInput,
    @Context() context: RequestContext,
  ): Promise<AssertedFigureRemovePayload> {
    await this.figures.remove(input, context);
    return {};
  }
}
