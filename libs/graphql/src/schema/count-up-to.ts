import { GraphQLInt, type GraphQLSchema, isObjectType } from 'graphql';
import { badUserInput } from '../errors/errors.js';
import { carrierOf } from './carriers.js';

export interface CountArgs {
  upTo?: number | null;
}

/** Where a count ends; undefined where it goes to the end. Throws BAD_USER_INPUT for what is no number of items. */
export function endOfCount({ upTo }: CountArgs): number | undefined {
  if (upTo == null) return undefined;
  if (upTo < 1) throw badUserInput(`upTo: expected 1 or more, got ${upTo}`, 'upTo');
  return upTo;
}

/** The total of every list can be counted to an end, and tells no more than that. What lists of records hold beyond is not looked at. */
export function boundCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const total = isObjectType(type) && carrierOf(type) === 'CONNECTION' ? type.getFields()['totalCount'] : undefined;
    if (!total) continue;
    total.args = [
      {
        name: 'upTo',
        type: GraphQLInt,
        description: 'Where counting ends, 1 at least. To the end when left out or null.',
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      },
    ];
    total.resolve = ({ totalCount }: { totalCount: number }, args: CountArgs) =>
      Math.min(totalCount, endOfCount(args) ?? Infinity);
  }
}
