import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { MandateFunction, MandateOrderField } from './mandate.enums.js';

@InputType({ description: 'Which mandates; all conditions hold together.' })
export class MandateFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this constituency.' })
  constituency?: string | null;

  @Field(() => [MandateFunction], { nullable: true, description: 'Any of these functions.' })
  functions?: MandateFunction[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of substitutes, or only those of holders; both when left out.',
  })
  substitutes?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also those that have ended or not yet begun on the day; false when left out.',
  })
  includeEnded?: boolean | null;
}

@InputType({ description: 'The order of a list of mandates.' })
export class MandateOrder {
  @Field(() => MandateOrderField, { description: 'What to order by.' })
  field: MandateOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class MandatesArgs extends PageArgs {
  @Field(() => MandateFilter, { nullable: true, description: 'All in force on the day when left out.' })
  filter?: MandateFilter | null;

  @Field(() => MandateOrder, { nullable: true, description: 'FROM when left out.' })
  orderBy?: MandateOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}
