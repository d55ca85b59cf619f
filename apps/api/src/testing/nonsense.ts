import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
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
  ],
  ID: ['', 'x', 'x'.repeat(10_000), 'organization_00000000000000000000000000', '%', '-1'],
  Int: [0, -1, 1, 2_147_483_647, -2_147_483_648],
  Float: [0, -1, 1e300, -1e300, 1e-300],
  Boolean: [true, false],
  LocalDate: ['0001-01-01', '9999-12-31', '1582-10-10', '2024-02-29'],
  PartialDate: ['0000', '0001', '9999', '9999-12-31', '2013-06'],
  DateTime: ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00', '9999-12-31T23:59:59-14:00', '2026-01-01T00:00:00Z'],
};

/** So many kinds of oddness, as texts have. */
const MANY = 10;

/** Something plausible for a field, so that what comes after the check of its form is reached too. */
export type Plausible = (name: string, type: string) => unknown;

export interface Attempt {
  mutation: string;
  type: string;
  input: Record<string, unknown>;
  /** What is odd in it. */
  what: string;
}

/**
 * The input of a mutation with one odd value, for each place in it and each kind of oddness; nothing for one without an input.
 * What is needed stands in the full input and in the one with nothing else: each has half of the odd values there. Of texts,
 * of which there are most, each place has every third oddness, of the rest every second, the places after it the others.
 */
export function nonsense(schema: GraphQLSchema, mutation: string, plausible: Plausible): Attempt[] {
  const argument = schema
    .getMutationType()!
    .getFields()
    [mutation]!.args.find(({ name }) => name === 'input');
  if (!argument) return [];
  const type = bare(argument.type) as GraphQLInputObjectType;
  return [full(type, plausible, true), full(type, plausible, false)].flatMap((base, i) => [
    { mutation, type: type.name, input: base, what: `plausible ${i}` },
    ...places(type, base, []).flatMap(({ path, values, isNeeded }, at) =>
      values
        .filter((_, nr) => (isNeeded ? nr % 2 === i : (nr + at) % (values.length < MANY ? 2 : 3) === 0))
        .map((value) => ({
          mutation,
          type: type.name,
          input: withValue(base, path, value),
          what: `${path.join('.')}: ${(JSON.stringify(value) ?? '').slice(0, 60)} (${i})`,
        })),
    ),
  ]);
}

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

function full(type: GraphQLInputObjectType, plausible: Plausible, all: boolean): Record<string, unknown> {
  const given = Object.values(type.getFields()).filter((field) => all || isNonNullType(field.type));
  return Object.fromEntries(given.map((field) => [field.name, valueOf(field, bare(field.type), plausible, all)]));
}

function valueOf(field: GraphQLInputField, type: GraphQLInputType, plausible: Plausible, all: boolean): unknown {
  if (isListType(type)) return [valueOf(field, bare(type.ofType), plausible, all)];
  if (isInputObjectType(type)) return full(type, plausible, all);
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
function places(
  type: GraphQLInputObjectType,
  base: Record<string, unknown>,
  above: string[],
  isWithin = true,
): Place[] {
  return Object.values(type.getFields())
    .filter(({ name }) => base[name] !== undefined)
    .flatMap(({ name, type: wrapped }) => {
      const path = [...above, name];
      const isNeeded = isWithin && isNonNullType(wrapped);
      const nothing = isNonNullType(wrapped) ? [] : [null];
      const own = bare(wrapped);
      if (isListType(own))
        return [{ path, values: [[], Array<unknown>(201).fill((base[name] as unknown[])[0]), ...nothing], isNeeded }];
      if (isInputObjectType(own)) return places(own, base[name] as Record<string, unknown>, path, isNeeded);
      if (isEnumType(own)) return [{ path, values: [...own.getValues().map((v) => v.name), ...nothing], isNeeded }];
      return [{ path, values: [...(NONSENSE[String(own)] ?? []), ...nothing], isNeeded }];
    });
}

function withValue(base: Record<string, unknown>, [name, ...rest]: string[], value: unknown): Record<string, unknown> {
  const inner = rest.length ? withValue(base[name!] as Record<string, unknown>, rest, value) : value;
  return { ...base, [name!]: inner };
}
