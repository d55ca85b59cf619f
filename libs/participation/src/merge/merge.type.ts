import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';

/** As many as may be gathered under one. */
export const MOST = 100;

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'That a contribution was gathered under another which says much the same. Each keeps its author, its words and its supports.',
})
export class ContributionMerge {
  @Field(() => DateTime, { description: 'When.' })
  mergedAt: Date;

  @Extensions({ length: 500 })
  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was undone; null while it stands.' })
  endedAt: Date | null;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was undone; null while it stands, and where one of the two was not shown any more.',
  })
  endReason: string | null;
}
