import { type DocumentNode, type FieldNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';

/**
 * The path of the field that makes most of a price: from the root down, as long as one field costs more than all beside it
 * together, to the last that lists something. Undefined where no field stands out.
 */
export function dearestPath(
  document: DocumentNode,
  operationName: string | null | undefined,
  priceOf: (field: FieldNode) => { price: number; isList: boolean } | undefined,
): string | undefined {
  const path: string[] = [];
  let listed = 0;
  let below = getOperationAST(document, operationName)?.selectionSet;
  while (below) {
    const fields = fieldsOf(document, below).map((field) => ({
      field,
      ...(priceOf(field) ?? { price: 0, isList: false }),
    }));
    const sum = fields.reduce((total, { price }) => total + price, 0);
    const dearest = fields.find(({ price }) => price > sum / 2);
    if (!dearest) break;
    const { alias, name, selectionSet } = dearest.field;
    path.push((alias ?? name).value);
    if (dearest.isList) listed = path.length;
    below = selectionSet;
  }
  return listed > 0 ? path.slice(0, listed).join('.') : undefined;
}

/** The fields of one level, fragments spread in: each once, as fragments that spread each other would multiply. */
function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode, seen = new Set<string>()): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet, seen);
    const name = selection.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === name);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet, seen) : [];
  });
}
