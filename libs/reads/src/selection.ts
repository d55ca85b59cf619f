import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** A field of a type as an operation asks for it: one response key, its nodes merged. */
export interface Selected {
  key: string;
  name: string;
  nodes: FieldNode[];
  field: GraphQLField<unknown, unknown>;
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
interface Cached {
  nodes: readonly FieldNode[];
  type: string;
  fields: Selected[];
}

/** Documents are cached by Apollo, so their nodes live on: what a node selects is worked out once. */
const cache = new WeakMap<FieldNode, Cached[]>();

/** In place of the fields of an interface: which they are, each row’s own type says. */
export const OF_KINDS = '$kinds';

/** The fields that `nodes` select on an object type, fragments spread and directives applied. */
export function select(nodes: readonly FieldNode[], type: string, info: Info): Selected[] {
  // Of a list, where only its count or its cursors are asked for.
  if (nodes.length === 0) return [];
  if (isInterfaceType(info.schema.getType(type)))
    return [{ key: OF_KINDS, name: OF_KINDS, nodes: [...nodes], field: TypeNameMetaFieldDef }];
  const known = cache.get(nodes[0]!);
  const hit = known?.find(
    (c) => c.type === type && c.nodes.length === nodes.length && c.nodes.every((n, i) => n === nodes[i]),
  );
  if (hit) return hit.fields;
  const collected = collect(nodes, info.schema.getType(type) as GraphQLObjectType, info);
  if (!collected.conditional) {
    const entry = { nodes: [...nodes], type, fields: collected.fields };
    if (known) known.push(entry);
    else cache.set(nodes[0]!, [entry]);
  }
  return collected.fields;
}

/** The names of the fields that are asked of a value object, and of those of an object within it: `indicators`, `indicators.supports`. */
export function fieldsOf(nodes: readonly FieldNode[], type: string, info: Info): ReadonlySet<string> {
  const within = ({ name, nodes: own, field }: Selected): string[] => {
    const inner = getNamedType(field.type);
    return isObjectType(inner) ? select(own, inner.name, info).map((part) => `${name}.${part.name}`) : [];
  };
  return new Set(select(nodes, type, info).flatMap((part) => [part.name, ...within(part)]));
}

/** What an operation asks of the answer of a field. */
export const partsOf = ({ info }: { info: GraphQLResolveInfo }): Selected[] =>
  select(info.fieldNodes, getNamedType(info.returnType).name, info);

function collect(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  info: Info,
): { fields: Selected[]; conditional: boolean } {
  const fields = new Map<string, Selected>();
  let conditional = false;
  const walk = (set: SelectionSetNode | undefined, seen: ReadonlySet<string>): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.directives?.length) {
        conditional = true;
        if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) continue;
        if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) continue;
      }
      if (selection.kind === 'Field') {
        const name = selection.name.value;
        const field = name === '__typename' ? TypeNameMetaFieldDef : type.getFields()[name];
        if (!field) continue;
        const key = selection.alias?.value ?? name;
        const known = fields.get(key);
        if (known) known.nodes.push(selection);
        else fields.set(key, { key, name, nodes: [selection], field });
        continue;
      }
      const spread = selection.kind === 'FragmentSpread' ? selection.name.value : undefined;
      if (spread && seen.has(spread)) continue;
      const fragment = spread ? info.fragments[spread] : selection.kind === 'InlineFragment' ? selection : undefined;
      const condition = fragment?.typeCondition?.name.value;
      if (condition && condition !== type.name) {
        const abstract = info.schema.getType(condition);
        if (!isAbstractType(abstract) || !info.schema.isSubType(abstract, type)) continue;
      }
      walk(fragment?.selectionSet, spread ? new Set([...seen, spread]) : seen);
    }
  };
  for (const node of nodes) walk(node.selectionSet, new Set());
  return { fields: [...fields.values()], conditional };
}
