import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { carrierOf } from '../schema/carriers.js';

/**
 * What counting to the end takes, in rows read by their key: all that there is of a kind, also where a record may have as much
 * (`@Extensions({ large: true })`), or what else a record has of it.
 */
const OF_ALL = 300;
const OF_ONE = 20;
/** How many rows are counted in the time in which one is read. */
const A_POINT = 100;

/** Whether a field tells how many items a list has. */
export const isTotal = (type: GraphQLNamedType, { name }: Pick<GraphQLField<unknown, unknown>, 'name'>): boolean =>
  name === 'totalCount' && carrierOf(type) === 'CONNECTION';

/** What totals are asked of: where a fragment stands, and where counting ends. */
export interface TotalsContext extends Record<string, unknown> {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function totalsContext(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): TotalsContext {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return {
    fragments: new Map((fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment])),
    variables: getVariableValues(schema, definitions, variables).coerced ?? {},
  };
}

/** The price of the totals that are asked of a list, which is counted once for all of them. */
export function totalsIn({ selectionSet }: FieldNode, isLarge: boolean, asked: TotalsContext): number {
  const seen = new Set<string>();
  const ofOne = ({ arguments: given = [] }: FieldNode): number => {
    const end = endIn(given.find(({ name }) => name.value === 'upTo')?.value, asked);
    return Math.min(isLarge ? OF_ALL : OF_ONE, end === undefined ? Infinity : 1 + end / A_POINT);
  };
  const dearest = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return dearest(selection.selectionSet);
        if (selection.kind === Kind.FIELD) return selection.name.value === 'totalCount' ? ofOne(selection) : 0;
        const { value: name } = selection.name;
        if (seen.has(name)) return 0;
        seen.add(name);
        return dearest(asked.fragments.get(name)?.selectionSet);
      }),
    );
  return dearest(selectionSet);
}

function endIn(value: ValueNode | undefined, { variables }: TotalsContext): number | undefined {
  const told =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.INT && Number(value.value);
  return typeof told === 'number' ? Math.max(told, 0) : undefined;
}
