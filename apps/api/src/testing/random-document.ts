import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** Numbers from a seed (mulberry32): a failure is repeated by its seed. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Grammar {
  /** Texts of root fields with their arguments, without selection. */
  roots: readonly { text: string; type: string }[];
  /** Argument texts to choose from, by `Type.field`. */
  args: Readonly<Record<string, readonly string[]>>;
  /** Fields left out, as `Type.field`. */
  without: ReadonlySet<string>;
  /** Types that many modules add to, by the fields that are known here. */
  only: Readonly<Record<string, ReadonlySet<string>>>;
}

/** A random valid document: aliases, fragments, directives and all, at most `depth` objects deep. */
export function randomDocument(schema: GraphQLSchema, grammar: Grammar, seed: number, depth = 4): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const fragments: string[] = [];
  let alias = 0;

  const directive = (): string => (next() < 0.12 ? ` @${pick(['skip', 'include'])}(if: $${pick(['yes', 'no'])})` : '');

  const usable = (type: GraphQLObjectType, left: number): GraphQLField<unknown, unknown>[] =>
    Object.values(type.getFields()).filter((field) => {
      const target = getNamedType(field.type);
      return (
        !grammar.without.has(`${type.name}.${field.name}`) &&
        (grammar.only[type.name]?.has(field.name) ?? true) &&
        (left > 0 || isScalarType(target) || isEnumType(target))
      );
    });

  const field = (type: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, left: number): string => {
    const args = grammar.args[`${type.name}.${definition.name}`];
    const given = args ? pick(args) : '';
    // A field with arguments always has an alias of its own: two selections of it must not have to merge.
    const key = given || next() < 0.15 ? `a${alias++}: ` : '';
    const target = getNamedType(definition.type);
    return `${key}${definition.name}${given}${directive()}${isObjectType(target) ? ` ${selection(target, left - 1)}` : ''}`;
  };

  const selection = (type: GraphQLObjectType, left: number): string => {
    const fields = usable(type, left);
    if (fields.length === 0) return '{ __typename }';
    const chosen = Array.from({ length: 1 + Math.floor(next() * 4) }, () => field(type, pick(fields), left));
    if (next() < 0.1) chosen.push('__typename');
    if (next() < 0.15) chosen.push(`... on ${type.name}${directive()} ${`{ ${field(type, pick(fields), left)} }`}`);
    if (next() < 0.1) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${field(type, pick(fields), left)} }`;
      chosen.push(`...${name}${directive()}`);
    }
    return `{ ${chosen.join(' ')} }`;
  };

  const root = pick(grammar.roots);
  const body = selection(schema.getType(root.type) as GraphQLObjectType, depth);
  const used = (name: string): boolean => `${body} ${fragments.join(' ')}`.includes(`$${name}`);
  const variables = ['yes', 'no'].filter(used).map((name) => `$${name}: Boolean!`);
  return `query${variables.length ? `(${variables.join(', ')})` : ''} { ${root.text} ${body} } ${fragments.join(' ')}`;
}
