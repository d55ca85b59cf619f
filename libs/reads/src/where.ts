import {
  type FieldNode,
  GraphQLError,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Document = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

/** A refusal with the field that it is about, where it says none: what is nested is read for all its parents from the field at the root. */
export function placed(error: unknown, field: FieldNode, document: Document): unknown {
  if (!(error instanceof GraphQLError) || error.path) return error;
  const { message, extensions } = error;
  return new GraphQLError(message, { nodes: field, path: pathTo(field, document), extensions });
}

/** Names from the root down to a field, without the places in lists: its arguments are the same for all. */
function pathTo(sought: FieldNode, { operation, fragments }: Document): string[] | undefined {
  // One that did not hold it once does not hold it anywhere: looked into again, those that spread each other multiply.
  const lookedInto = new Set<string>();
  const below = (selection: SelectionNode): string[] | undefined => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection.selectionSet && within(selection.selectionSet);
    const { value: name } = selection.name;
    if (lookedInto.has(name)) return undefined;
    lookedInto.add(name);
    return fragments[name] && within(fragments[name].selectionSet);
  };
  const within = ({ selections }: SelectionSetNode): string[] | undefined => {
    for (const selection of selections) {
      const own = selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [];
      if (selection === sought) return own;
      const path = below(selection);
      if (path) return [...own, ...path];
    }
    return undefined;
  };
  return within(operation.selectionSet);
}
