import { ArgsType, Field } from '@nestjs/graphql';
import { LocalDate, PageArgs } from '#lib/graphql';

@ArgsType()
export class MembershipsArgs extends PageArgs {
  @Field(() => LocalDate, { nullable: true, description: 'The day for `certainty`; today in Paris when left out.' })
  asOf?: string | null;
}
