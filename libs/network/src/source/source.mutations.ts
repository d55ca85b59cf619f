import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Payload, type RequestContext } from '#lib/graphql';
import { SourceCreateInput } from './source.inputs.js';
import { SourceService } from './source.service.js';
import { Source } from './source.type.js';

@ObjectType({ description: 'The source.' })
export class SourceCreatePayload extends Payload {
  @Field(() => Source, { nullable: true, description: 'The source, with the key to name it by; null when it failed.' })
  source?: Source | null;
}

@Resolver()
export class SourceMutations {
  constructor(private readonly sources: SourceService) {}

  @Audience('MANAGER')
  @Mutation(() => SourceCreatePayload, {
    description: 'Takes in a source, so that records can name it. Fails with NotAllowedError or InvalidInputError.',
  })
  async sourceCreate(
    @Args('input', { description: 'What was read.' }) input: SourceCreateInput,
    @Context() context: RequestContext,
  ): Promise<SourceCreatePayload> {
    return { source: await this.sources.create(input, context) };
  }
}
