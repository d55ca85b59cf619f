import { type ASTNode, type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

export const MAX_DEPTH = 15;
export const MAX_ALIASES = 60;

const known = new WeakMap<DocumentNode, string | null>();

/** What is wrong with the shape of a document: fields nested too deep, or too many aliases. Introspection does not count. */
export function shapeFault(document: DocumentNode): string | null {
  let fault = known.get(document);
  if (fault === undefined) known.set(document, (fault = measure(document)));
  return fault;
}

function measure(document: DocumentNode): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  let aliases = 0;
  const depths = new Map<string, number>();
  const below = (nodes: readonly ASTNode[] | undefined): number =>
    (nodes ?? []).reduce((deepest, node) => Math.max(deepest, depth(node)), 0);
  const depth = (node: ASTNode): number => {
    if (node.kind === Kind.FIELD) {
      if (node.alias) aliases++;
      return node.name.value.startsWith('__') ? 0 : 1 + below(node.selectionSet?.selections);
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const name = node.name.value;
      let found = depths.get(name);
      if (found === undefined) depths.set(name, (found = below(fragments.get(name)?.selectionSet.selections)));
      return found;
    }
    return 'selectionSet' in node ? below(node.selectionSet?.selections) : 0;
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const deepest = depth(definition);
    if (deepest > MAX_DEPTH) return `Fields nest ${deepest} deep; the limit is ${MAX_DEPTH}.`;
  }
  return aliases > MAX_ALIASES ? `The document has ${aliases} aliases; the limit is ${MAX_ALIASES}.` : null;
}
