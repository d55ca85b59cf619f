import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { PositionKind, PositionOrderField } from './position.enums.js';

@InputType({ description: 'Which positions; all conditions hold together.' })
export class PositionFilter {
  @Field(() => [PositionKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: PositionKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of the person or of the title. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also positions not held on the day. For an organization false when left out, for a person true.',
  })
  anyDay?: boolean | null;
}

@InputType({ description: 'The order of a list of positions.' })
export class PositionOrder {
  @Field(() => PositionOrderField, { description: 'What to order by.' })
  field: PositionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class PositionsArgs extends PageArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'All held on the day when left out.' })
  filter?: PositionFilter | null;

  @Field(() => PositionOrder, { nullable: true, description: 'SINCE when left out.' })
  orderBy?: PositionOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class PersonPositionsArgs extends PageArgs {
  @Field(() => PositionFilter, { nullable: true, description: 'Those of any day when left out.' })
  filter?: PositionFilter | null;

  @Field(() => PositionOrder, { nullable: true, description: 'SINCE when left out.' })
  orderBy?: PositionOrder | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day for `anyDay: false`; today in Paris when left out.',
  })
  asOf?: string | null;
}
