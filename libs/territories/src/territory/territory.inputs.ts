import { Field, InputType } from '@nestjs/graphql';
import { OPTIONAL, Reference, Value } from '#lib/writes';
import { TerritoryKind } from './territory.enums.js';

@InputType({ description: 'Names a territory: by `id`, or by `kind` and `code` on the day of the query.' })
export class TerritoryReference {
  @Reference('Id of the territory.', OPTIONAL) id?: string | null;
  @Value(() => TerritoryKind, 'Goes with `code`.', OPTIONAL) kind?: TerritoryKind | null;
  @Value(() => String, 'INSEE code, or SIREN of an EPCI.', OPTIONAL) code?: string | null;
}

@InputType({ description: 'A code, which is one only within a kind of territories.' })
export class TerritoryCode {
  @Field(() => TerritoryKind, { description: 'The kind.' }) kind: TerritoryKind;
  @Field({ description: 'INSEE code, or SIREN of an EPCI.' }) code: string;
}
