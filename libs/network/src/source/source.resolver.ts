import { Args, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, declared } from '#lib/graphql';
import { SourcesArgs } from './source.inputs.js';
import { type Source, SourceConnection } from './source.type.js';

/** Names and arguments only: source.reads.ts says how they are listed. */
@Resolver()
export class SourceResolver {
  @Audience('EVERYONE')
  @Query(() => SourceConnection, { description: 'What the records were taken from, by title.' })
  sources(@Args() _: SourcesArgs): ConnectionOf<Source> {
    return declared();
  }
}
