import type { ItemReviewQuery } from '../generated/graphql.js';

/** An item with all that one of its versions would show. */
export type Reviewed = NonNullable<ItemReviewQuery['item']>;
