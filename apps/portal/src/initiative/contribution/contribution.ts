import type { ContributionCardFragment } from '../../generated/graphql.js';

export type Contribution = ContributionCardFragment;
