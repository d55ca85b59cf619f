import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { GoverningBodyKind, GoverningBodyOrderField } from './governing-body.enums.js';

@InputType({ description: 'Which governing bodies; all conditions hold together.' })
export class GoverningBodyFilter {
  @Field(() => [GoverningBodyKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: GoverningBodyKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Those of this organization.' })
  organization?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of governing bodies.' })
export class GoverningBodyOrder {
  @Field(() => GoverningBodyOrderField, { description: 'What to order by.' })
  field: GoverningBodyOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class GoverningBodyArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the body.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Short key such as cog.' })
  key?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}

@ArgsType()
export class GoverningBodiesArgs extends PageArgs {
  @Field(() => GoverningBodyFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: GoverningBodyFilter | null;

  @Field(() => GoverningBodyOrder, { nullable: true, description: 'NAME when left out.' })
  orderBy?: GoverningBodyOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day to describe; today in Paris when left out.' })
  asOf?: string | null;
}
