import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { coerceVariables } from '../run/coerce-variables.js';
import { carrierOf } from '../schema/carriers.js';

/**
 * What counting to the end takes, in rows read by their key: all that there is of a kind, also where a record may have as much
 * (`@Extensions({ large: true })`), or what else a record has of it.
 */
const OF_ALL = 300;
const OF_ONE = 20;
/** How many rows are counted in the time in which one is read. */
const A_POINT = 100;
/** Of how many items the work of a summary is told (`work`); of as many as `upTo` says, it is that part of it. */
const WORK_IS_OF = 100_000;

type Field = GraphQLField<unknown, unknown>;

/** Whether a field tells how many items a list has. */
export const isTotal = (type: GraphQLNamedType, { name }: Pick<Field, 'name'>): boolean =>
  name === 'totalCount' && carrierOf(type) === 'CONNECTION';

/** Whether a field tells what all items of a list share, whatever the page. */
export const isSummary = (type: GraphQLNamedType, { extensions }: Pick<Field, 'extensions'>): boolean =>
  carrierOf(type) === 'CONNECTION' && extensions['work'] !== undefined;

/** What is worked out once for a list is asked of this: where a fragment stands, where counting ends, and what summaries cost. */
export interface WholeLists extends Record<string, unknown> {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The summaries that were priced, deepest first as all fields are. */
  readonly summaries: Map<FieldNode, SummaryPrice>;
}

interface SummaryPrice {
  answer: number;
  work: number;
}

export function wholeLists(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): WholeLists {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return {
    fragments: new Map((fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment])),
    variables: coerceVariables(schema, definitions, variables, 1).coerced ?? {},
    summaries: new Map(),
  };
}

/** Notes what a summary costs, for the list that it is of. */
export function noteSummary(node: FieldNode, { extensions }: Field, answer: number, asked: WholeLists): void {
  const end = endIn(node, asked) ?? WORK_IS_OF;
  asked.summaries.set(node, { answer, work: (extensions['work'] as number) * Math.min(1, end / WORK_IS_OF) });
}

/** The price of what is asked of a whole list: it is counted once for all its totals, and looked at once for each summary. */
export function ofWholeList({ selectionSet }: FieldNode, isLarge: boolean, asked: WholeLists): number {
  const most = isLarge ? OF_ALL : OF_ONE;
  const fields = fieldsIn(selectionSet, asked);
  const totals = fields
    .filter(({ name }) => name.value === 'totalCount')
    .map((total) => Math.min(most, 1 + (endIn(total, asked) ?? Infinity) / A_POINT));
  const summaries = fields.flatMap((field) => asked.summaries.get(field) ?? []);
  return summaries.reduce((sum, { answer, work }) => sum + answer + (work * most) / OF_ALL, Math.max(0, ...totals));
}

/** The fields of a selection, those of its fragments too. */
function fieldsIn(set: SelectionSetNode | undefined, asked: WholeLists, seen = new Set<string>()): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, asked, seen);
    const { value: name } = selection.name;
    if (seen.has(name)) return [];
    seen.add(name);
    return fieldsIn(asked.fragments.get(name)?.selectionSet, asked, seen);
  });
}

/** Where a field stops to look, where it says so by `upTo`. */
function endIn({ arguments: given = [] }: FieldNode, { variables }: WholeLists): number | undefined {
  const value = given.find(({ name }) => name.value === 'upTo')?.value;
  const told =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.INT && Number(value.value);
  return typeof told === 'number' ? Math.max(told, 0) : undefined;
}
