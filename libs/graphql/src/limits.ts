import { GraphQLError, type ASTNode, type FragmentDefinitionNode, Kind, type ValidationRule } from 'graphql';

export const MAX_DEPTH = 15;
export const MAX_ALIASES = 60;

/** How deep fields may nest and how many aliases a document may use; introspection fields do not count. */
export const shapeLimits: ValidationRule = (context) => ({
  Document(document) {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
    let aliases = 0;
    const depthOf = new Map<string, number>();
    const depth = (node: ASTNode, seen: ReadonlySet<string>): number => {
      if (node.kind === Kind.FIELD) {
        if (node.alias) aliases++;
        if (node.name.value.startsWith('__')) return 0;
        return 1 + below(node.selectionSet?.selections, seen);
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const name = node.name.value;
        const fragment = fragments.get(name);
        if (!fragment || seen.has(name)) return 0;
        const known = depthOf.get(name);
        if (known !== undefined) return known;
        const found = below(fragment.selectionSet.selections, new Set([...seen, name]));
        depthOf.set(name, found);
        return found;
      }
      return 'selectionSet' in node ? below(node.selectionSet?.selections, seen) : 0;
    };
    const below = (nodes: readonly ASTNode[] | undefined, seen: ReadonlySet<string>): number =>
      (nodes ?? []).reduce((deepest, node) => Math.max(deepest, depth(node, seen)), 0);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const deepest = depth(definition, new Set());
      if (deepest > MAX_DEPTH) refuse(`Fields nest ${deepest} deep; the limit is ${MAX_DEPTH}`, definition);
    }
    if (aliases > MAX_ALIASES) refuse(`The document has ${aliases} aliases; the limit is ${MAX_ALIASES}`, document);

    function refuse(message: string, node: ASTNode): void {
      context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'COST_LIMIT' } }));
    }
  },
});
