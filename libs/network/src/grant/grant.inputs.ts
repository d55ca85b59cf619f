import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { OrderDirection, PageArgs } from '#lib/graphql';
import { GrantOrderField } from './grant.enums.js';

@InputType({ description: 'Which grants; all conditions hold together.' })
export class GrantFilter {
  @Field(() => ID, { nullable: true, description: 'Asked for by this organization.' })
  organization?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those awarded, or only those not known to have been.' })
  awarded?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of grants.' })
export class GrantOrder {
  @Field(() => GrantOrderField, { description: 'What to order by.' })
  field: GrantOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class GrantsArgs extends PageArgs {
  @Field(() => GrantFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: GrantFilter | null;

  @Field(() => GrantOrder, { nullable: true, description: 'REQUESTED_ON when left out.' })
  orderBy?: GrantOrder | null;
}
