import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PageArgs, PartialDate } from '#lib/graphql';

@InputType({ description: 'Which milestones; all conditions hold together.' })
export class MilestoneFilter {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Leaves out what had certainly ended before this date: a year, a month or a day.',
  })
  from?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Leaves out what certainly began after this date: a year, a month or a day.',
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of title or detail; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;
}

@ArgsType()
export class MilestonesArgs extends PageArgs {
  @Field(() => MilestoneFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: MilestoneFilter | null;
}
