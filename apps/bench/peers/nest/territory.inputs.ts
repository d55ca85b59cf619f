import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { TerritoryKind } from './territory.entity.js';

export enum TerritoryOrderField {
  NAME = 'name',
  CODE = 'code',
  POPULATION = 'populationRank',
}
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(TerritoryOrderField, { name: 'TerritoryOrderField' });
registerEnumType(OrderDirection, { name: 'OrderDirection' });

@InputType()
export class TerritoryOrder {
  @Field(() => TerritoryOrderField)
  field: TerritoryOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC })
  direction: OrderDirection;
}

@InputType()
export class TerritoryFilter {
  @Field(() => [TerritoryKind], { nullable: true })
  kinds?: TerritoryKind[];
}

@ArgsType()
export class TerritoriesArgs {
  @Field(() => TerritoryFilter, { nullable: true })
  filter?: TerritoryFilter;

  @Field(() => TerritoryOrder, { nullable: true })
  orderBy?: TerritoryOrder;

  @Field(() => Int, { defaultValue: 20 })
  first: number;
}

@ArgsType()
export class ChildrenArgs {
  @Field(() => TerritoryKind)
  kind: TerritoryKind;

  @Field(() => TerritoryOrder, { nullable: true })
  orderBy?: TerritoryOrder;

  @Field(() => Int, { defaultValue: 20 })
  first: number;
}
