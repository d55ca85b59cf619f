import { type RequestContext } from '#lib/graphql';
import { keysOf, readerOf } from '#lib/reads';

/** What records show depends on these: who has the same may read what was made with them. */
export const rightsOf = ({ actor }: Pick<RequestContext, 'actor'>): string => readerOf(keysOf(actor));
