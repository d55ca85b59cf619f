import { Audience } from '#lib/access';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime, LocalDate, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'A yearly file of the administrative division that has been taken in.' })
@OwnedBy('territories')
export class TerritoryVintage {
  @Field(() => LocalDate, { description: 'The 1 January that the file describes.' })
  day: string;

  @Field({ description: 'What was read.' })
  source: string;

  @Field({ description: 'Licence under which it is used.' })
  licence: string;

  @Field(() => DateTime, { description: 'When this installation took it in.' })
  importedAt: string;
}
