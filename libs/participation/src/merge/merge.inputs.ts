import { InputType } from '@nestjs/graphql';
import { Lines, Made, Reference, References } from '#lib/writes';

@InputType({ description: 'Gathers contributions to one call under one of them, which says much the same.' })
export class ContributionMergeInput extends Made {
  @Reference('The one under which they are gathered.') intoId: string;
  @References(50, 'Those that are gathered.', { atLeast: 1 }) contributionIds: string[];
  @Lines(1000, 'Why, for those who wrote and support them: everybody reads it.') reason: string;
}

@InputType({ description: 'Takes a contribution apart again from the one under which it was gathered.' })
export class ContributionUnmergeInput {
  @Reference('The one that was gathered.') contributionId: string;
  @Lines(1000, 'Why, for those who wrote and support it: everybody reads it.') reason: string;
}
