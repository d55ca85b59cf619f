import { Audience } from '#lib/access';
import { ObjectType } from '@nestjs/graphql';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'What took the place of a territory.' })
@OwnedBy('territories')
export class TerritorySuccessors {}
