import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { DecisionOrderField, DecisionOutcome } from './decision.enums.js';

@InputType({ description: 'Which decisions of a body; all conditions hold together.' })
export class BodyDecisionFilter {
  @Field(() => Int, { nullable: true, description: 'Numbered in this year.' })
  year?: number | null;

  @Field(() => [DecisionOutcome], { nullable: true, description: 'Any of these outcomes.' })
  outcomes?: DecisionOutcome[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Decided on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Decided on this day or before.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'Which decisions; all conditions hold together.' })
export class DecisionFilter extends BodyDecisionFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this governing body.' })
  governingBody?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those taken at this meeting.' })
  meeting?: string | null;
}

@InputType({ description: 'The order of a list of decisions.' })
export class DecisionOrder {
  @Field(() => DecisionOrderField, { description: 'What to order by.' })
  field: DecisionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class DecisionsOfBodyArgs extends PageArgs {
  @Field(() => BodyDecisionFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: BodyDecisionFilter | null;

  @Field(() => DecisionOrder, { nullable: true, description: 'The latest first when left out.' })
  orderBy?: DecisionOrder | null;
}

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => DecisionFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: DecisionFilter | null;

  @Field(() => DecisionOrder, { nullable: true, description: 'The latest first when left out.' })
  orderBy?: DecisionOrder | null;
}
