import { Audience } from '#lib/access';
import { Field, ObjectType } from '@nestjs/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'Where a statement comes from.' })
export class Source {
  @Field({ description: 'Short name used in the data: S1.' })
  key: string;

  @Field({ description: 'What was read, and where.' })
  title: string;
}
