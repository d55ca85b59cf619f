import { type ASTNode, Kind } from 'graphql';

/**
 * Whether a node, or anything below it, names a variable, or spreads a fragment that may. By hand: `visit` first looks up what
 * it is to do on every kind of node, which is more than a small document has.
 */
export function namesVariable(node: ASTNode): boolean {
  switch (node.kind) {
    case Kind.VARIABLE:
    case Kind.FRAGMENT_SPREAD:
      return true;
    case Kind.FIELD:
      return any(node.arguments) || any(node.directives) || any(node.selectionSet?.selections);
    case Kind.INLINE_FRAGMENT:
      return any(node.directives) || any(node.selectionSet.selections);
    case Kind.DIRECTIVE:
      return any(node.arguments);
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return namesVariable(node.value);
    case Kind.LIST:
      return any(node.values);
    case Kind.OBJECT:
      return any(node.fields);
    default:
      return false;
  }
}

const any = (nodes: readonly ASTNode[] | undefined): boolean => nodes?.some(namesVariable) ?? false;
