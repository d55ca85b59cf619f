import type { EditionPageQuery } from '../../generated/graphql.js';

/** An edition as its page asks for it, and others of the same report. */
export type Edition = NonNullable<EditionPageQuery['edition']>;
export type Sibling = EditionPageQuery['editions']['nodes'][number];
