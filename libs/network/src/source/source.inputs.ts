import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PageArgs } from '#lib/graphql';

@InputType({ description: 'Which sources; all conditions hold together.' })
export class SourceFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the title, or the whole key; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;
}

@ArgsType()
export class SourcesArgs extends PageArgs {
  @Field(() => SourceFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: SourceFilter | null;
}
