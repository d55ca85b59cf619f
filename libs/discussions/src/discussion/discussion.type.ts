import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('discussions')
@ObjectType({ description: 'What is said about a record, for whoever may read it.' })
export class Discussion {
  @Field(() => ID, { description: 'Id of the record.' })
  id: string;
}
