import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError } from '#lib/writes';
import { SourceCreateInput } from './source.inputs.js';
import { SourceService } from './source.service.js';
import { Source } from './source.type.js';

@ObjectType({ isAbstract: true })
abstract class SourceCreatePayload extends Payload {
  @Field(() => Source, { nullable: true, description: 'The source, with the key to name it by; null when it failed.' })
  source?: Source | null;
}

@Resolver()
export class SourceMutations {
  constructor(private readonly sources: SourceService) {}

  @Audience('MANAGER')
  @Mutates(SourceCreatePayload, 'Adds a source, so that records can name it.', [NotAllowedError, InvalidInputError])
  async sourceCreate(
    @Args('input', { description: 'What was read.' }) input: SourceCreateInput,
    @Context() context: RequestContext,
  ): Promise<SourceCreatePayload> {
    return { source: await this.sources.create(input, context) };
  }
}
