import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { FeeScaleOrderField } from './fee-scale.enums.js';

@InputType({ description: 'Which scales; all conditions hold together.' })
export class FeeScaleFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also those that have ended or not yet begun on the day; false when left out.',
  })
  includeEnded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of scales.' })
export class FeeScaleOrder {
  @Field(() => FeeScaleOrderField, { description: 'What to order by.' })
  field: FeeScaleOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class FeeScalesArgs extends PageArgs {
  @Field(() => FeeScaleFilter, { nullable: true, description: 'All in force on the day when left out.' })
  filter?: FeeScaleFilter | null;

  @Field(() => FeeScaleOrder, { nullable: true, description: 'FROM when left out.' })
  orderBy?: FeeScaleOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}
