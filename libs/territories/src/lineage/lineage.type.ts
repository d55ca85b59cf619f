import { Audience } from '#lib/access';
import { Field, ObjectType } from '@nestjs/graphql';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'What took the place of a territory.' })
@OwnedBy('territories')
export class TerritorySuccessors {
  @Field({ description: 'True when several territories share its ground: no single one stands for it.' })
  ambiguous: boolean;
}
