import { Audience } from '#lib/access';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { EpciForm, TerritoryKind } from './territory.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'A territory of France, as it stood on a day (`asOf`). It keeps its identity through renaming and a change of région, ' +
    'département or EPCI; merging, splitting and recoding end it and start another.',
})
@Entity('territories', 'territory')
export class Territory extends DatedNode {
  @Field(() => ID, { description: 'The same on every installation: made from kind, code and first day.' })
  override id: string;

  @Field(() => TerritoryKind, { description: 'What kind of territory it is.' })
  kind: TerritoryKind;

  @Field({ description: 'INSEE code; for an EPCI its SIREN. Text: 01001, 2A004, 974.' })
  code: string;

  @Field({ description: 'Name on the day; before its beginning its first name, after its end its last.' })
  name: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Inhabitants (population municipale légale, INSEE); null where the source gives none.',
  })
  population: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The 1 January from which the population figure is in force.',
  })
  populationOn: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN of a commune or an EPCI.' })
  siren: string | null;

  @Field(() => [String], { description: 'Postal codes of a commune (La Poste); at most 30.' })
  postalCodes: string[];

  @Field({ description: 'Whether it lies overseas: départements and régions d’outre-mer and overseas collectivities.' })
  overseas: boolean;

  @Field(() => EpciForm, { nullable: true, description: 'Legal form, for an EPCI.' })
  epciForm: EpciForm | null;

  @Field({ description: 'Whether it existed on the day.' })
  isCurrent: boolean;

  @Field(() => LocalDate, { description: 'First day of its existence.' })
  validFrom: string;

  @Field({ description: 'True when `validFrom` is only where the source begins: it existed before.' })
  validFromIsRecordStart: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it no longer existed; null while it exists.',
  })
  validTo: string | null;
}
