import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { DueOrderField, DueStatus } from './due.enums.js';

@InputType({ description: 'Which dues of a call; all conditions hold together.' })
export class DuesOfCallFilter {
  @Field(() => DueStatus, { nullable: true, description: 'Those that stand so on the day.' })
  status?: DueStatus | null;

  @Field(() => ID, { nullable: true, description: 'Those of this organization.' })
  organization?: string | null;
}

@InputType({ description: 'Which dues; all conditions hold together.' })
export class DueFilter extends DuesOfCallFilter {
  @Field(() => Int, { nullable: true, description: 'Those for this year.' })
  year?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'Which dues of an organization; all conditions hold together.' })
export class DuesOfOrganizationFilter {
  @Field(() => DueStatus, { nullable: true, description: 'Those that stand so on the day.' })
  status?: DueStatus | null;

  @Field(() => Int, { nullable: true, description: 'Those for this year.' })
  year?: number | null;
}

@InputType({ description: 'The order of a list of dues.' })
export class DueOrder {
  @Field(() => DueOrderField, { description: 'What to order by.' })
  field: DueOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
class DueDayArgs extends PageArgs {
  @Field(() => DueOrder, { nullable: true, description: 'The latest year first when left out.' })
  orderBy?: DueOrder | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day to describe; what was called later is left out. Today in Paris, or the day of the parent, when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class DueArgs {
  @Field(() => ID, { description: 'Id of the due.' })
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class DuesArgs extends DueDayArgs {
  @Field(() => DueFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: DueFilter | null;
}

@ArgsType()
export class DuesOfCallArgs extends DueDayArgs {
  @Field(() => DuesOfCallFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: DuesOfCallFilter | null;
}

@ArgsType()
export class DuesOfOrganizationArgs extends DueDayArgs {
  @Field(() => DuesOfOrganizationFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: DuesOfOrganizationFilter | null;
}
