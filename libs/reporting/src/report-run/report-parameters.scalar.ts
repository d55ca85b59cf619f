import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Values by their names. */
export type ReportParameters = Record<string, unknown>;

const MOST = 100;
const MOST_ITEMS = 1000;
/** Characters of all of it, as JSON. */
const LONGEST = 16_384;

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value === undefined;

function checked(value: unknown): ReportParameters {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isObject ? Object.entries(value) : [];
  const fits = ([, one]: [string, unknown]): boolean =>
    isPlain(one) || (Array.isArray(one) && one.length <= MOST_ITEMS && one.every(isPlain));
  if (!isObject || entries.length > MOST || !entries.every(fits) || JSON.stringify(value).length > LONGEST)
    throw new GraphQLError(
      `ReportParameters are an object of at most ${MOST} texts, numbers, booleans, or lists of up to ${MOST_ITEMS} of them, in ${LONGEST} characters of JSON`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  return Object.fromEntries(entries);
}

export const ReportParameters = new GraphQLScalarType<ReportParameters, unknown>({
  name: 'ReportParameters',
  description:
    'An object of values by their names, as a report asks for them: `{ asOf: "2016-12-31", kinds: ["CAUE", "CCT"] }`. Each is a text, a number, true or false, or a list of these; what kind it has to be, the report says.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  serialize: (value) => value,
  parseValue: checked,
  parseLiteral: (node, variables) => checked(valueFromASTUntyped(node, variables)),
});
