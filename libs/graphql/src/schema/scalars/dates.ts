import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export function isLocalDate(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

export const LocalDate = textScalar(
  'LocalDate',
  'A day without time or zone, `YYYY-MM-DD` (ISO 8601), from year 0001 to 9999.',
  (text) => isLocalDate(text) && text >= '0001-01-01',
  'a day such as 2026-11-24',
  'https://scalars.graphql.org/andimarek/local-date.html',
);

export const PartialDate = textScalar(
  'PartialDate',
  'A date as precise as its source (EDTF level 0): `2013`, `2013-06` or `2013-06-12`.',
  (text) => PARTIAL.test(text) && text >= '0001' && (text.length < 10 || isLocalDate(text)),
  'a year, a month or a day such as 2013, 2013-06 or 2013-06-12',
  'https://www.loc.gov/standards/datetime/',
);

export const LocalTime = textScalar(
  'LocalTime',
  'A time of the day without date or zone, `HH:MM`, from 00:00 to 23:59.',
  (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  'a time such as 09:30',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
);

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, `YYYY-MM-DDThh:mm:ss.sssZ` (RFC 3339). Answers are in UTC; inputs need an offset.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => new Date(value as string | Date).toISOString(),
  parseValue: (value) => instant(value),
  parseLiteral: (node) => instant(textIn(node), node),
});

function instant(value: unknown, node?: ValueNode): string {
  const [text, day = ''] = (typeof value === 'string' && INSTANT.exec(value)) || [];
  // Of a day that does not exist, others would make one of the next month.
  const parsed = text !== undefined && isLocalDate(day) ? new Date(text) : undefined;
  const year = parsed?.getUTCFullYear() ?? NaN;
  // An offset may carry the instant into year 0 or 10000, which not every program reads.
  if (!parsed || !(year >= 1 && year <= 9999))
    throw refusal(
      'DateTime: expected an instant from year 0001 to 9999 with its offset such as 2026-11-24T08:30:00Z',
      node,
    );
  return parsed.toISOString();
}

function textScalar(
  name: string,
  description: string,
  valid: (text: string) => boolean,
  expected: string,
  specifiedByURL: string,
) {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && valid(value)) return value;
    throw refusal(`${name}: expected ${expected}`, node);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(textIn(node), node),
  });
}

const textIn = (node: ValueNode): string | undefined => (node.kind === Kind.STRING ? node.value : undefined);

/** With its place, where it stands in the text. */
const refusal = (message: string, node: ValueNode | undefined): GraphQLError =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });

/** Words of the field of dated types that marks the answer for a day to come. */
export const IS_ASSUMED =
  'True when `asOf` is a future day, in Paris: the answer then rests on what is recorded today and assumes that nothing else happens until that day.';
