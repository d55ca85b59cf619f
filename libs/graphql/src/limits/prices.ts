import {
  GraphQLError,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getOperationAST,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  type VariableDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { carrierOf } from '../schema/carriers.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../schema/connection.js';
import { failure } from '../errors/errors.js';
import { coerceVariables } from '../run/coerce-variables.js';
import { dearestPath } from './dearest.js';
import { introspectionCounts } from './introspection-counts.js';
import { isSummary, isTotal, noteSummary, ofWholeList, type WholeLists, wholeLists } from './whole-lists.js';

/** A point is a row read, or about a hundred bytes written. */
const ROW = 1;
const VALUE = 0.25;
/** Characters of a long text that cost a point. */
const TEXT = 100;
/** What is told of the schema is read from no table: an object or a name of it is about ten bytes, a description a hundred. */
const TOLD = 0.1;
/** What PostgreSQL does to find a text in names, in rows read by their key. */
const SEARCH = 300;
/** What it does to find what lies in an area, however large: all of France at worst, twenty times a search. */
const AREA = 5_000;
/** How many items a list without pages is priced for, unless its field says `@Extensions({ bound: 50 })`. */
const DEFAULT_BOUND = 10;
/** Most selections that are looked at to price a document; a fragment counts each time it is spread. */
const MOST_NODES = 10_000;

/**
 * What an operation may read and write at worst. An object costs 1, each value in it 0.25; a text that may be long
 * (`@Extensions({ length: 2000 })`: as long as it rarely is) 1 for each hundred characters. A page costs as many as are asked for, a plain list its
 * bound, a search or an order of another day 300 and an area 5,000; what is told of a whole list as much as is looked at (whole-lists.ts). What is told of the schema itself costs as it is long.
 */
export function estimatorOf(schema: GraphQLSchema): (of: ComplexityEstimatorArgs) => number {
  const introspected = introspectionCounts(schema);
  const root = schema.getQueryType();
  return ({ field, args, childComplexity, type, node, context }) => {
    const target = getNamedType(field.type);
    const carrier = carrierOf(type);
    const isInPage = carrier === 'CONNECTION';
    // Worked out once, however many of its items are asked for: priced with its list.
    if (isTotal(type, field)) return 0;
    if (isSummary(type, field)) {
      noteSummary(node, field, lengthOf(field, args) * (ROW + childComplexity), context as WholeLists);
      return 0;
    }
    if (type.name.startsWith('__')) {
      if (!isCompositeType(target)) return field.name === 'description' ? ROW : TOLD;
      return (introspected.get(`${type.name}.${field.name}`) ?? 1) * (TOLD + childComplexity);
    }
    if (!isCompositeType(target)) return value(field);
    if (isInPage) return field.name === 'pageInfo' ? VALUE : ROW + childComplexity;
    if (carrier === 'EDGE') return childComplexity;
    const beside = searchOf(args) + walkOf(args) + workOf(field);
    if (carrierOf(target) === 'CONNECTION')
      return (
        ROW +
        pageOf(args) * childComplexity +
        ofWholeList(node, type === root || field.extensions['large'] === true, context as WholeLists) +
        beside
      );
    return lengthOf(field, args) * (ROW + childComplexity) + beside;
  };
}

type Args = ComplexityEstimatorArgs['args'];
type Field = GraphQLField<unknown, unknown>;

function value({ type, extensions }: Field): number {
  const length = extensions['length'] as number | undefined;
  if (length !== undefined) return length / TEXT;
  return isListOf(type) ? ROW : VALUE;
}

const isListOf = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function pageOf({ first, last }: Args): number {
  const asked = (first ?? last ?? DEFAULT_PAGE) as number;
  return Math.min(Math.max(asked, 1), LARGEST_PAGE);
}

function searchOf({ search, text, near, filter }: Args): number {
  const within = (filter ?? {}) as { search?: unknown; near?: unknown; bbox?: unknown };
  return ((search ?? text ?? within.search) ? SEARCH : 0) + ((near ?? within.near ?? within.bbox) ? AREA : 0);
}

/** In an order that is asked for, a list of another day goes past all that was not there yet, or no longer: like a search at worst. */
const walkOf = ({ asOf, orderBy }: Args): number => (asOf && orderBy ? SEARCH : 0);

/** What a field takes beside the rows that it answers, where it says `@Extensions({ work: 500 })`. */
const workOf = ({ extensions }: Field): number => (extensions['work'] as number | undefined) ?? 0;

/** Objects behind a field that is no page. */
function lengthOf({ type: declared, extensions }: Field, args: Args): number {
  if (!isListOf(declared)) return 1;
  if (typeof args['first'] === 'number') return pageOf(args);
  const given = Object.values(args).find(Array.isArray) as unknown[] | undefined;
  return (extensions['bound'] as number | undefined) ?? given?.length ?? DEFAULT_BOUND;
}

/** Prices of one operation that are kept. */
const MOST_KEPT = 30;

/** One operation of a document: the variables that it declares, and its prices by what of them can change a price. */
interface Priced {
  definitions: readonly VariableDefinitionNode[];
  prices: Map<string, number>;
  /** The paths of what makes most of those that were refused. */
  dearest: Map<string, string | undefined>;
}

/** Prices of a document by its variables: most are asked again and again with the same pages. */
export class Prices {
  private readonly known = new WeakMap<DocumentNode, Map<string, Priced>>();
  private readonly estimator: (of: ComplexityEstimatorArgs) => number;

  constructor(private readonly schema: GraphQLSchema) {
    this.estimator = estimatorOf(schema);
  }

  /** In whole points. Fails for a document whose fragments make it too large to be looked at. */
  of(document: DocumentNode, operationName: string | null | undefined, variables: Record<string, unknown>): number {
    const { definitions, prices } = this.pricedOf(document, operationName);
    const key = figuresOf(definitions, variables);
    let price = prices.get(key);
    if (price === undefined) {
      // With variables that do not fit nothing runs: the executor says why.
      if (coerceVariables(this.schema, definitions, variables, 1).errors) return 0;
      price = Math.ceil(this.work(document, operationName, variables, this.estimator));
      if (prices.size < MOST_KEPT && key.length < 500) prices.set(key, price);
    }
    return price;
  }

  /** The path of the list that makes most of the price; undefined where none stands out. */
  dearest(
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: Record<string, unknown>,
  ): string | undefined {
    const { definitions, dearest } = this.pricedOf(document, operationName);
    const key = figuresOf(definitions, variables);
    if (dearest.has(key)) return dearest.get(key);
    const path = this.sought(document, operationName, variables);
    if (dearest.size < MOST_KEPT && key.length < 500) dearest.set(key, path);
    return path;
  }

  private sought(
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: Record<string, unknown>,
  ): string | undefined {
    const found = new Map<FieldNode, { price: number; isList: boolean }>();
    const noted: ComplexityEstimator = (of) => {
      const price = this.estimator(of);
      const isPage = carrierOf(getNamedType(of.field.type)) === 'CONNECTION';
      const isList = isPage || (isListOf(of.field.type) && carrierOf(of.type) !== 'CONNECTION');
      // A field that is selected in several places: its highest price.
      if (price > (found.get(of.node)?.price ?? 0)) found.set(of.node, { price, isList });
      return price;
    };
    this.work(document, operationName, variables, noted);
    return dearestPath(document, operationName, (field) => found.get(field));
  }

  private pricedOf(document: DocumentNode, operationName: string | null | undefined): Priced {
    let operations = this.known.get(document);
    if (!operations) this.known.set(document, (operations = new Map()));
    const name = operationName ?? '';
    let priced = operations.get(name);
    if (!priced) {
      const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
      operations.set(name, (priced = { definitions, prices: new Map(), dearest: new Map() }));
    }
    return priced;
  }

  private work(
    document: DocumentNode,
    name: string | null | undefined,
    variables: Record<string, unknown>,
    estimator: ComplexityEstimator,
  ): number {
    try {
      return getComplexity({
        schema: this.schema,
        query: document,
        variables,
        operationName: name ?? undefined,
        estimators: [estimator],
        context: wholeLists(this.schema, document, name, variables),
        maxQueryNodes: MOST_NODES,
      });
    } catch (error) {
      // An argument that may not be null, and is by a variable.
      if (error instanceof GraphQLError) throw failure('BAD_USER_INPUT', error.message);
      if (!/maximum allowed number of nodes/.test((error as Error).message)) throw error;
      throw failure('COST_LIMIT', `With its fragments this document has more than ${MOST_NODES} fields.`, {
        cost: { fieldLimit: MOST_NODES },
      });
    }
  }
}

/**
 * What of the declared variables can change a price: numbers, booleans and lengths, not what a text says, only whether there is
 * one: without it, a search does not fill the memory. Each part is one letter or balanced JSON, so that no two are alike.
 */
function figuresOf(definitions: readonly VariableDefinitionNode[], variables: Record<string, unknown>): string {
  let figures = '';
  for (const { variable } of definitions) {
    const name = variable.name.value;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) figures += '-';
    else if (typeof value === 'string') figures += value ? 'x' : 'e';
    else figures += `${JSON.stringify(value, withoutWords)} `;
  }
  return figures;
}

const withoutWords = (_: string, inner: unknown): unknown => (typeof inner === 'string' ? (inner ? 'x' : '') : inner);
