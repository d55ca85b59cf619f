import type { ContributionCardFragment } from '../../generated/graphql.js';

export type Contribution = ContributionCardFragment;

/** Where its card is found from the map beside it. */
export const cardId = ({ id }: Pick<Contribution, 'id'>): string => `card-${id}`;
