import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';

/** How many are told at most. */
export const MOST = 10;

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A contribution that says much the same as what somebody writes.' })
export class SimilarContribution {
  @Field(() => Int, { description: 'How alike they are, from 1 to 100.' })
  score: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Contributions that say much the same as what somebody writes, the most alike first.' })
export class SimilarContributions {
  @Extensions({ bound: MOST })
  @Field(() => [SimilarContribution], { description: 'As many as were asked for, at most 10.' })
  nodes: SimilarContribution[];
}
