import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { type Coerced, coerceVariables } from './coerce-variables.js';

type Given = Readonly<Record<string, unknown>>;

/** Returned where graphql has to look at the value; a symbol, so that no value of a client equals it. */
const ODD = Symbol('odd');

interface Plain {
  name: string;
  /** The value, or ODD where graphql has to look at it. */
  read(value: unknown): unknown;
  otherwise: unknown;
}

/**
 * The values of the variables of one operation. Names, numbers, days and words of an enum that are right are taken in
 * passing; whatever else is given is coerced one by one, where what is wrong is worded too.
 */
export function variableReader(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Given) => Coerced {
  const plain = definitions.map((definition) => plainly(schema, definition));
  return (given) => {
    const coerced: Record<string, unknown> = {};
    for (const variable of plain) {
      const read = Object.hasOwn(given, variable.name) ? variable.read(given[variable.name]) : variable.otherwise;
      if (read === ODD) return coerceVariables(schema, definitions, given);
      if (read !== undefined) coerced[variable.name] = read;
    }
    return { coerced };
  };
}

function plainly(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode): Plain {
  const type = typeFromAST(schema, node as never) as GraphQLInputType;
  const otherwise = defaultValue ? valueFromAST(defaultValue, type) : isNonNullType(type) ? ODD : undefined;
  return { name: variable.name.value, read: reader(type), otherwise };
}

function reader(type: GraphQLInputType): Plain['read'] {
  if (isNonNullType(type)) {
    const inner = reader(type.ofType);
    return (value) => (value === null ? ODD : inner(value));
  }
  if (isListType(type)) return (value) => (value === null ? null : ODD);
  if (isEnumType(type)) {
    return (value) => {
      if (value === null) return null;
      const known = typeof value === 'string' ? type.getValue(value) : undefined;
      return known ? known.value : ODD;
    };
  }
  if (!isScalarType(type)) return (value) => (value === null ? null : ODD);
  return (value) => {
    if (value === null) return null;
    try {
      return type.parseValue(value) ?? ODD;
    } catch {
      return ODD;
    }
  };
}
