import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import { type Args } from './declare.js';
import { type Selected } from './selection.js';

/** The coerced arguments of a selected field. */
export function argumentsOf(
  { nodes, field }: Pick<Selected, 'nodes' | 'field'>,
  info: Pick<GraphQLResolveInfo, 'variableValues'>,
): Args {
  return nodes[0]!.arguments?.length || field.args.length
    ? getArgumentValues(field, nodes[0]!, info.variableValues)
    : {};
}
