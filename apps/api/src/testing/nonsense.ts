import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Right by type, and wrong or odd by meaning. */
const NONSENSE: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '',
    'x',
    'x'.repeat(150),
    'x'.repeat(10_000),
    '💥'.repeat(90),
    '%_\\\'";--',
    '\u202e\u0001\u2028',
    '"a b"@example.org',
    'a@b',
    '2026-13-45',
    '-1',
    'javascript:alert(1)',
    '{}',
    'a\u0000b',
    'a\ud800b',
    'Ελλάδα قرية 村',
  ],
  ID: ['', 'x', 'x'.repeat(10_000), 'organization_00000000000000000000000000', '%', '-1', 'a\u0000b', '\ud800'],
  Int: [0, -1, 1, 2_147_483_647, -2_147_483_648],
  Float: [0, -1, 1e300, -1e300, 1e-300],
  Boolean: [true, false],
  LocalDate: ['0001-01-01', '9999-12-31', '1582-10-10', '2024-02-29', '2026-02-30'],
  LocalTime: ['00:00', '23:59', '24:00'],
  PartialDate: ['0000', '0001', '9999', '9999-12-31', '2013-06', '2026-02-30'],
  DateTime: ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00', '9999-12-31T23:59:59-14:00', '2026-01-01T00:00:00Z'],
  TextDocument: [{ type: 'doc' }, { type: 'doc', content: [{ type: 'x', marks: [{}], content: {} }] }, {}],
};

/** So many kinds of oddness, as texts have. */
const MANY = 10;
/** Longer than any list may be. */
const TOO_MANY = 201;

/** Something plausible for a field, so that what comes after the check of its form is reached too. */
export type Plausible = (name: string, type: string) => unknown;

export type Values = Readonly<Record<string, unknown>>;

/** A root field with what is sent to it. */
export interface Attempt {
  field: GraphQLField<unknown, unknown>;
  values: Values;
  /** What is odd in it. */
  what: string;
}

/** All that the field takes, with plausible values, and only what it needs. */
export const plausibleValues = (field: GraphQLField<unknown, unknown>, plausible: Plausible): Values[] => [
  full(field.args, plausible, true),
  full(field.args, plausible, false),
];

/**
 * What a field takes with one odd value, for each place in it and each kind of oddness.
 * What is needed stands among all arguments and among nothing else: each has half of the odd values there. Of texts,
 * of which there are most, each place has every third oddness, of the rest every second, the places after it the others.
 */
export function nonsense(field: GraphQLField<unknown, unknown>, plausible: Plausible): Attempt[] {
  return plausibleValues(field, plausible).flatMap((base, i) => [
    { field, values: base, what: `plausible ${i}` },
    ...places(field.args, base, []).flatMap(({ path, values, isNeeded }, at) =>
      values
        .filter((_, nr) => (isNeeded ? nr % 2 === i : (nr + at) % (values.length < MANY ? 2 : 3) === 0))
        .map((value) => ({
          field,
          values: withValue(base, path, value),
          what: `${path.join('.')}: ${(JSON.stringify(value) ?? '').slice(0, 60)} (${i})`,
        })),
    ),
  ]);
}

type Taken = GraphQLArgument | GraphQLInputField;

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

function full(fields: readonly Taken[], plausible: Plausible, all: boolean): Values {
  const given = fields.filter((field) => all || (isNonNullType(field.type) && field.defaultValue === undefined));
  return Object.fromEntries(given.map((field) => [field.name, valueOf(field, bare(field.type), plausible, all)]));
}

function valueOf(field: Taken, type: GraphQLInputType, plausible: Plausible, all: boolean): unknown {
  if (isListType(type)) return [valueOf(field, bare(type.ofType), plausible, all)];
  if (isInputObjectType(type)) return full(Object.values(type.getFields()), plausible, all);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const known = plausible(field.name, String(type));
  return known === undefined ? (NONSENSE[String(type)]?.at(-1) ?? 'x') : known;
}

interface Place {
  path: string[];
  values: readonly unknown[];
  isNeeded: boolean;
}

/** Every leaf that the base has, and what may stand there. */
function places(fields: readonly Taken[], base: Values, above: string[], isWithin = true): Place[] {
  return fields
    .filter(({ name }) => base[name] !== undefined)
    .flatMap(({ name, type: wrapped }) => {
      const path = [...above, name];
      const isNeeded = isWithin && isNonNullType(wrapped);
      const nothing = isNonNullType(wrapped) ? [] : [null];
      const own = bare(wrapped);
      if (isListType(own)) return [{ path, values: [...lists(own.ofType, base[name]), ...nothing], isNeeded }];
      if (isInputObjectType(own)) return places(Object.values(own.getFields()), base[name] as Values, path, isNeeded);
      if (isEnumType(own)) return [{ path, values: [...own.getValues().map((v) => v.name), ...nothing], isNeeded }];
      return [{ path, values: [...(NONSENSE[String(own)] ?? []), ...nothing], isNeeded }];
    });
}

/** Nothing, the same twice, too many, and one of each oddness. */
function lists(of: GraphQLInputType, base: unknown): unknown[] {
  const one = (base as unknown[])[0];
  const odd = (NONSENSE[getNamedType(of).name] ?? []).map((value) => [value]);
  return [[], [one, one], Array<unknown>(TOO_MANY).fill(one), ...odd];
}

function withValue(base: Values, [name, ...rest]: string[], value: unknown): Values {
  const inner = rest.length ? withValue(base[name!] as Values, rest, value) : value;
  return { ...base, [name!]: inner };
}
