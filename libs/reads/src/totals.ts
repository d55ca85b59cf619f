import { type GraphQLResolveInfo } from 'graphql';
import { endOfCount } from '#lib/graphql';
import { argumentsOf } from './arguments.js';
import { type Selected } from './selection.js';
import { placed } from './where.js';

/** How far a list is counted: to its end where `upTo` is undefined. */
export interface Counting {
  upTo: number | undefined;
}

/** How far a list is counted for all the totals among what is asked of it: to the furthest of their ends. Undefined where none is asked for. */
export function countingIn(parts: readonly Selected[], info: GraphQLResolveInfo): Counting | undefined {
  const totals = parts.filter(({ name }) => name === 'totalCount');
  if (totals.length === 0) return undefined;
  const upTo = Math.max(...totals.map((total) => endOf(total, info) ?? Infinity));
  return { upTo: Number.isFinite(upTo) ? upTo : undefined };
}

/** Where a total ends; what cannot be is refused at its place. */
export function endOf(counted: Selected, info: GraphQLResolveInfo): number | undefined {
  try {
    return endOfCount(argumentsOf(counted, info));
  } catch (error) {
    throw placed(error, counted.nodes[0]!, info);
  }
}
