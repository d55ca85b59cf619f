import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
} from 'graphql';
import { type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { estimatorOf } from './prices.js';
import { type WholeLists } from './whole-lists.js';

/** What one field costs, whatever it is asked in. */
export interface FieldPrice {
  field: string;
  /** By itself; what is told of a whole list, of one at the root and of all its items. */
  points: number;
  /** How often what is asked below it counts; 0 for a value. */
  times: number;
  /** More where a text is searched. */
  search: number;
  /** More where an area is asked for. */
  area: number;
  /** More where the total of the list is asked for: it costs nothing beside. */
  total: number;
}

type Field = GraphQLField<unknown, unknown>;
type Asked = Pick<ComplexityEstimatorArgs, 'args' | 'childComplexity' | 'node'>;

/** Asked for nothing below it. */
const ALONE: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'alone' } };
const TOTAL: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'totalCount' } };
/** Asked for its total, to the end. */
const COUNTED: FieldNode = { ...ALONE, selectionSet: { kind: Kind.SELECTION_SET, selections: [TOTAL] } };
const toTheEnd = (): WholeLists => ({ fragments: new Map(), variables: {}, summaries: new Map() });

/** The prices of all fields, by the rule that prices operations: of pages with their usual length. */
export function fieldPrices(schema: GraphQLSchema): FieldPrice[] {
  const estimate = estimatorOf(schema);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const own = types.filter(({ name }) => !name.startsWith('__'));
  return own.flatMap((type) =>
    Object.values(type.getFields()).map((field) => {
      const price = (asked: Partial<Asked>) => {
        const context = toTheEnd();
        const own = estimate({ type, field, args: {}, childComplexity: 0, node: ALONE, context, ...asked });
        const { answer, work } = context.summaries.get(asked.node ?? ALONE) ?? { answer: 0, work: 0 };
        return own + answer + work;
      };
      const points = price({});
      return {
        field: `${type.name}.${field.name}`,
        points,
        times: price({ childComplexity: 1 }) - points,
        search: price({ args: asking(field, ['search', 'text']) }) - points,
        area: price({ args: asking(field, ['near', 'bbox']) }) - points,
        total: price({ node: COUNTED }) - points,
      };
    }),
  );
}

/** Arguments that say something, of those with these names that the field or its filter has. */
function asking({ args }: Field, names: readonly string[]): Asked['args'] {
  const own = args.filter(({ name }) => names.includes(name)).map(({ name }) => [name, 'x']);
  const filter = args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  const within = isInputObjectType(type) ? Object.keys(type.getFields()).filter((name) => names.includes(name)) : [];
  return Object.fromEntries([...own, ['filter', Object.fromEntries(within.map((name) => [name, 'x']))]]);
}
