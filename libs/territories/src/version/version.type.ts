import { Audience } from '#lib/access';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'A period during which the name and the parents of a territory stayed the same.' })
@OwnedBy('territories')
export class TerritoryVersion {
  @Field({ description: 'Its name during the period.' })
  name: string;

  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day no longer; null when it still holds.' })
  to: string | null;
}

@Audience('EVERYONE')
@ObjectType({ description: 'A name that a territory bore.' })
@OwnedBy('territories')
export class TerritoryName {
  @Field({ description: 'The name.' })
  name: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom: string;

  @Field(() => LocalDate, { description: 'First day on which it was called otherwise.' })
  validTo: string;
}

@Audience('EVERYONE')
@ObjectType({ description: 'A legal population figure.' })
@OwnedBy('territories')
export class TerritoryPopulation {
  @Field(() => LocalDate, { description: 'The 1 January from which the figure is in force.' })
  on: string;

  @Field(() => Int, { description: 'Inhabitants.' })
  value: number;
}
