import { type FieldNode, GraphQLError, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Document = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

/** A refusal with the field that it is about, where it says none: what is nested is read for all its parents from the field at the root. */
export function placed(error: unknown, field: FieldNode, document: Document): unknown {
  if (!(error instanceof GraphQLError) || error.path) return error;
  const { message, extensions } = error;
  return new GraphQLError(message, { nodes: field, path: pathTo(field, document), extensions });
}

/** Names from the root down to a field, without the places in lists: its arguments are the same for all. */
function pathTo(sought: FieldNode, { operation, fragments }: Document): string[] | undefined {
  const within = ({ selections }: SelectionSetNode): string[] | undefined => {
    for (const selection of selections) {
      const set =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments[selection.name.value]?.selectionSet
          : selection.selectionSet;
      const own = selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [];
      if (selection === sought) return own;
      const below = set && within(set);
      if (below) return [...own, ...below];
    }
    return undefined;
  };
  return within(operation.selectionSet);
}
