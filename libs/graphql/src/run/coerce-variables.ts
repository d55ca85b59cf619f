import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';

export type Coerced =
  | { errors: readonly GraphQLError[]; coerced?: undefined }
  | { coerced: Record<string, unknown>; errors?: undefined };

/** So many faults are told, and it is said that there are more. */
const MOST_FAULTS = 50;
const MOST_LETTERS = 500;
/** Of graphql-js; mask-error.ts words it. */
export const MANY_FAULTS = 'Too many errors processing variables, error limit reached. Execution aborted.';

/**
 * The values of variables, or what is wrong with them, in the words of graphql-js. Its own `getVariableValues` goes on after any number
 * of faults and prints the whole of what was sent with each: a body of 70 kB held a process for ten seconds. This one ends, and prints values, not
 * objects. `most` is 1 where it only matters whether all is right.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
  most = MOST_FAULTS,
): Coerced {
  const coerced: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  const refuse = (definition: VariableDefinitionNode, message: string, originalError?: GraphQLError): void => {
    if (errors.length >= most) throw MORE;
    errors.push(new GraphQLError(cut(message), { nodes: definition, originalError: originalError ?? null }));
  };
  try {
    for (const definition of definitions) {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
      if (!isInputType(type))
        refuse(
          definition,
          `Variable "$${name}" expected value of type "${print(definition.type)}" which cannot be used as an input type.`,
        );
      else if (!Object.hasOwn(given, name)) {
        if (definition.defaultValue) coerced[name] = valueFromAST(definition.defaultValue, type);
        else if (isNonNullType(type))
          refuse(definition, `Variable "$${name}" of required type "${String(type)}" was not provided.`);
      } else if (given[name] === null && isNonNullType(type))
        refuse(definition, `Variable "$${name}" of non-null type "${String(type)}" must not be null.`);
      else
        coerced[name] = coerceInputValue(given[name], type, (path, value, fault) => {
          const place = path.length > 0 ? ` at "${name}${written(path)}"` : '';
          refuse(definition, `Variable "$${name}" got invalid value ${told(value)}${place}; ${fault.message}`, fault);
        });
    }
  } catch (error) {
    if (error !== MORE) throw error;
    errors.push(new GraphQLError(MANY_FAULTS));
  }
  return errors.length > 0 ? { errors } : { coerced };
}

/** Thrown to end where enough was told. */
const MORE = new Error(MANY_FAULTS);

const written = (path: readonly (string | number)[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');

function told(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'string' ? JSON.stringify(cut(value)) : String(value);
}

/** The end of a message says where the fault is and what is expected. */
const cut = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS / 2)} … ${text.slice(-MOST_LETTERS / 2)}`;
