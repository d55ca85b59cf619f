import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a comment said before whoever wrote it changed it.' })
export class FormerComment {
  @Extensions({ length: 1000 })
  @Field({ description: 'What it said: plain text.' })
  body: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt: Date;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What somebody says of a contribution, as it reads today. Once it was taken out it is there no more; where something answers it, its place stays and says nothing.',
})
@Entity('participation', 'comment')
export class Comment extends DatedNode {
  @Extensions({ length: 1000 })
  @Field(() => String, {
    nullable: true,
    description: 'What it says, as it was written: plain text. Null once it was taken out.',
  })
  body: string | null;

  @Field({ description: 'Whether it is said for those who answer for the initiative.' })
  isOfOrganization: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed last; null for never.' })
  editedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken out; null where it was not.' })
  removedAt: Date | null;

  @Extensions({ length: 1000 })
  @Field(() => String, {
    nullable: true,
    description:
      'Why those who answer for the call took it out, for whoever wrote it and for them; null for others, and where whoever wrote it did.',
  })
  removalReason: string | null;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
