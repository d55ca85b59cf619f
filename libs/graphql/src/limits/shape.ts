import { type ASTNode, type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

export const MAX_DEPTH = 15;
export const MAX_ALIASES = 60;

/** What is wrong with the shape of a document, in words and figures. */
export interface ShapeFault {
  message: string;
  cost: Record<string, number>;
}

/** How deep the fields of the deepest operation nest, and how many aliases the document has. */
export interface Shape {
  depth: number;
  aliases: number;
}

const known = new WeakMap<DocumentNode, Shape>();

/** Introspection counts from below `__schema`. */
export function shapeOf(document: DocumentNode): Shape {
  let shape = known.get(document);
  if (shape === undefined) known.set(document, (shape = measure(document)));
  return shape;
}

/** What is wrong with the shape of a document: fields nested too deep, or too many aliases. */
export function shapeFault(document: DocumentNode): ShapeFault | null {
  const { depth, aliases } = shapeOf(document);
  if (depth > MAX_DEPTH) {
    const message = `Fields nest ${depth} deep; the limit is ${MAX_DEPTH}.`;
    return { message, cost: { depth, depthLimit: MAX_DEPTH } };
  }
  if (aliases <= MAX_ALIASES) return null;
  const message = `The document has ${aliases} aliases; the limit is ${MAX_ALIASES}.`;
  return { message, cost: { aliases, aliasLimit: MAX_ALIASES } };
}

function measure(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  let aliases = 0;
  const depths = new Map<string, number>();
  const below = (nodes: readonly ASTNode[] | undefined): number =>
    (nodes ?? []).reduce((deepest, node) => Math.max(deepest, depth(node)), 0);
  const depth = (node: ASTNode): number => {
    if (node.kind === Kind.FIELD) {
      if (node.alias) aliases++;
      const inside = below(node.selectionSet?.selections);
      // The usual questions about the schema begin below it.
      return node.name.value === '__schema' ? inside : 1 + inside;
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const name = node.name.value;
      let found = depths.get(name);
      if (found === undefined) {
        // A fragment that spreads itself is not valid; here it ends.
        depths.set(name, 0);
        depths.set(name, (found = below(fragments.get(name)?.selectionSet.selections)));
      }
      return found;
    }
    return 'selectionSet' in node ? below(node.selectionSet?.selections) : 0;
  };
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { depth: below(operations), aliases };
}
