import { type GraphQLResolveInfo } from 'graphql';
import { type RequestContext } from '../request/context.js';

/** An identity to be loaded; `asOf` only for a dated entity. */
export interface Identity {
  id: string;
  asOf?: string;
}

/** Where the rows of an entity come from, in the process that owns it. */
export interface EntitySource {
  /** Whether some rows are hidden from some actors: then even a bare id is answered only after loading the row. */
  hidable: boolean;
  /** Loads rows with an `id`, in any order; leaves out what is missing or hidden. */
  load(identities: readonly Identity[], context: RequestContext, info: GraphQLResolveInfo): Promise<Identity[]>;
}
