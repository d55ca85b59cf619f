import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { OPTIONAL, Reference, Value } from '#lib/writes';
import { TerritoryKind, TerritoryOrderField } from './territory.enums.js';

const AS_OF = 'The day to describe; today in Paris when left out.';

@InputType({ description: 'Names a territory: by `id`, or by `kind` and `code` on the day of the query.' })
export class TerritoryReference {
  @Reference('Id of the territory.', OPTIONAL) id?: string | null;
  @Value(() => TerritoryKind, 'Goes with `code`.', OPTIONAL) kind?: TerritoryKind | null;
  @Value(() => String, 'INSEE code, or SIREN of an EPCI.', OPTIONAL) code?: string | null;
}

@InputType({ description: 'Which territories; all conditions hold together.' })
export class TerritoryFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'A name, a code or a postal code. Accents, hyphens, case, st/ste and small typing errors do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => [TerritoryKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: TerritoryKind[] | null;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: 'This territory; with `includeDescendants`, it and all below it.',
  })
  territory?: TerritoryReference | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `territory`: also all that lies in it. False when left out.',
  })
  includeDescendants?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only overseas (true) or only metropolitan France (false); both when left out.',
  })
  overseas?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also territories that had ended before the day. False when left out.',
  })
  includeEnded?: boolean | null;
}

@InputType({ description: 'The order of a list of territories.' })
export class TerritoryOrder {
  @Field(() => TerritoryOrderField, { description: 'What to order by.' })
  field: TerritoryOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class TerritoryArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the territory.' })
  id?: string | null;

  @Field(() => TerritoryKind, { nullable: true, description: 'Goes with `code`.' })
  kind?: TerritoryKind | null;

  @Field(() => String, { nullable: true, description: 'INSEE code, or SIREN of an EPCI; goes with `kind`.' })
  code?: string | null;

  @Field(() => LocalDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

@ArgsType()
export class TerritoriesArgs extends PageArgs {
  @Field(() => TerritoryFilter, { nullable: true, description: 'All that existed on the day when left out.' })
  filter?: TerritoryFilter | null;

  @Field(() => TerritoryOrder, {
    nullable: true,
    description: 'RELEVANCE with `search`, otherwise NAME, when left out.',
  })
  orderBy?: TerritoryOrder | null;

  @Field(() => LocalDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

@ArgsType()
export class ChildrenArgs extends PageArgs {
  @Field(() => TerritoryKind, { nullable: true, description: 'Only this kind; every kind when left out.' })
  kind?: TerritoryKind | null;

  @Field(() => TerritoryOrder, { nullable: true, description: 'NAME when left out.' })
  orderBy?: TerritoryOrder | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day to describe; the day of this territory when left out.',
  })
  asOf?: string | null;
}
