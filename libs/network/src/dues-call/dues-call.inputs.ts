import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { DuesCallOrderField, DuesCallStatus } from './dues-call.enums.js';

@InputType({ description: 'Which calls for dues; all conditions hold together.' })
export class DuesCallFilter {
  @Field(() => Int, { nullable: true, description: 'Those for this year.' })
  year?: number | null;

  @Field(() => [DuesCallStatus], { nullable: true, description: 'Any of these.' })
  statuses?: DuesCallStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of calls for dues.' })
export class DuesCallOrder {
  @Field(() => DuesCallOrderField, { description: 'What to order by.' })
  field: DuesCallOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class DuesCallArgs {
  @Field(() => ID, { description: 'Id of the call.' })
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class DuesCallsArgs extends PageArgs {
  @Field(() => DuesCallFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: DuesCallFilter | null;

  @Field(() => DuesCallOrder, { nullable: true, description: 'The latest year first when left out.' })
  orderBy?: DuesCallOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of the sums; today in Paris when left out.' })
  asOf?: string | null;
}
