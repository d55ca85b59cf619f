import { ArgsType, Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { CallKind, ContributionStatus } from './contribution.entity.js';
import { TerritoryKind } from './territory.entity.js';
import { OrderDirection } from './territory.inputs.js';

export enum ContributionOrderField {
  CREATED_AT = 'submittedAt',
  SUPPORT = 'supportCount',
}
registerEnumType(ContributionOrderField, { name: 'ContributionOrderField' });

@InputType()
export class TerritoryReference {
  @Field(() => TerritoryKind)
  kind: TerritoryKind;

  @Field()
  code: string;
}

@InputType()
export class ContributionFilter {
  @Field(() => ContributionStatus, { nullable: true })
  status?: ContributionStatus;

  @Field(() => CallKind, { nullable: true })
  callKind?: CallKind;

  @Field(() => TerritoryReference, { nullable: true })
  territory?: TerritoryReference;

  @Field({ nullable: true })
  includeDescendants?: boolean;

  @Field(() => [Float], { nullable: true })
  bbox?: number[];
}

@InputType()
export class ContributionOrder {
  @Field(() => ContributionOrderField)
  field: ContributionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC })
  direction: OrderDirection;
}

@ArgsType()
export class ContributionsArgs {
  @Field(() => ContributionFilter, { nullable: true })
  filter?: ContributionFilter;

  @Field(() => ContributionOrder, { nullable: true })
  orderBy?: ContributionOrder;

  @Field(() => Int, { defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
