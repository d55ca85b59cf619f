import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { random } from './random-document.js';

/** Values that exist, so that random questions find something. */
export interface Samples {
  ids: readonly string[];
  keys: readonly string[];
  /** Kind and code of territories. */
  territories: readonly { kind: string; code: string }[];
  cursors: readonly string[];
}

export interface RandomOperation {
  text: string;
  variables: Record<string, unknown>;
}

const DAYS = [
  '2026-11-24',
  '2024-01-01',
  '2018-12-31',
  '2016-01-15',
  '2013-12-31',
  '2013-06-15',
  '1990-05-05',
  '1900-01-01',
];
const DATES = ['2013', '2016-03', '2018-01-01', '2025', '2003'];
const SEARCHES = ['sai denis', 'caue', 'nord', 'é', '', "d'", '59', 'réunion %', 'demonstr', 'Martin'];
const PAGE = ['first', 'last', 'after', 'before'];
/** Fields whose answers are large, cost a second or depend on how often they were asked: what they share with others is asked through those. */
const WITHOUT = new Set([
  'Territory.contour',
  'Query.territorySources',
  'Query.signInServices',
  'Query.certificateVerification',
  'Query.previewedItem',
  'Query.coverageAttestationVerification',
]);

/** A random valid query over the whole schema: aliases, fragments, directives, variables of all kinds, pages both ways. */
export function randomOperation(schema: GraphQLSchema, samples: Samples, seed: number): RandomOperation {
  return new Generator(schema, samples, random(seed)).operation();
}

class Generator {
  private readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly samples: Samples,
    private readonly next: () => number,
  ) {}

  operation(): RandomOperation {
    const query = this.schema.getQueryType()!;
    const roots = this.fieldsOf(query, 4);
    const body = Array.from({ length: this.next() < 0.8 ? 1 : 2 }, () => this.field(this.pick(roots), 4));
    const definitions = this.definitions.length ? `(${this.definitions.join(', ')})` : '';
    return { text: `query${definitions} { ${body.join(' ')} } ${this.fragments.join(' ')}`, variables: this.variables };
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  private chance(share: number): boolean {
    return this.next() < share;
  }

  private fieldsOf(type: GraphQLObjectType, left: number): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter(
      (field) => !WITHOUT.has(`${type.name}.${field.name}`) && (left > 0 || isLeafType(getNamedType(field.type))),
    );
  }

  private field(field: GraphQLField<unknown, unknown>, left: number): string {
    const given = this.argumentsOf(field);
    const target = getNamedType(field.type);
    // A field with arguments, or of many types, always has an alias of its own: two selections of it must not have to merge.
    const isApart = given !== '' || isInterfaceType(target);
    const key = isApart || this.chance(0.1) ? `a${this.aliases++}: ` : '';
    const below = isLeafType(target) ? '' : ` ${this.below(target, left - 1)}`;
    return `${key}${field.name}${given}${this.directive()}${below}`;
  }

  private below(target: unknown, left: number): string {
    if (isInterfaceType(target)) {
      // Of one type alone: what two types call alike may have different types, which would not merge.
      const type = this.pick(this.schema.getPossibleTypes(target));
      return `{ __typename id ... on ${type.name} ${this.selection(type, left)} }`;
    }
    return this.selection(target as GraphQLObjectType, left);
  }

  private selection(type: GraphQLObjectType, left: number): string {
    const fields = this.fieldsOf(type, left);
    if (fields.length === 0) return '{ __typename }';
    const chosen = Array.from({ length: 1 + Math.floor(this.next() * 4) }, () => this.field(this.pick(fields), left));
    if (this.chance(0.1)) chosen.push('__typename');
    if (this.chance(0.1))
      chosen.push(`... on ${type.name}${this.directive()} { ${this.field(this.pick(fields), left)} }`);
    if (this.chance(0.07)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push('');
      this.fragments[Number(name.slice(1))] =
        `fragment ${name} on ${type.name} { ${this.field(this.pick(fields), left)} }`;
      chosen.push(`...${name}${this.directive()}`);
    }
    return `{ ${chosen.join(' ')} }`;
  }

  private directive(): string {
    if (!this.chance(0.08)) return '';
    return ` @${this.pick(['skip', 'include'])}(if: ${this.variable('Boolean!', this.chance(0.5))})`;
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}`);
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const named = new Map(field.args.map((argument) => [argument.name, argument]));
    const given: string[] = [];
    const give = (argument: GraphQLArgument | undefined, value: unknown): void => {
      if (!argument || value === undefined) return;
      const asVariable = this.chance(0.4);
      given.push(
        `${argument.name}: ${asVariable ? this.variable(String(argument.type), value) : this.literal(value, argument.type)}`,
      );
    };
    if (named.has('id') && (named.has('key') || named.has('code'))) this.identify(named, give);
    else if (named.has('id')) give(named.get('id'), this.pick(this.samples.ids));
    if (named.has('first')) this.page(named, give);
    for (const argument of field.args) {
      if (named.has('first') && PAGE.includes(argument.name)) continue;
      if (['id', 'key', 'code', 'by'].includes(argument.name)) continue;
      if (argument.name === 'kind' && named.has('code')) continue;
      if (isNonNullType(argument.type) || this.chance(0.3)) give(argument, this.value(argument.type, argument.name));
      // A variable that nobody gives.
      else if (this.chance(0.05))
        given.push(`${argument.name}: ${this.variable(String(getNullableType(argument.type)), undefined)}`);
    }
    return given.length ? `(${given.join(', ')})` : '';
  }

  /** One of the ways to name an object. */
  private identify(
    named: Map<string, GraphQLArgument>,
    give: (a: GraphQLArgument | undefined, value: unknown) => void,
  ): void {
    if (this.chance(0.1)) return give(named.get('id'), this.pick(this.samples.ids));
    if (this.chance(0.2) && named.has('by')) {
      const by = named.get('by')!;
      return give(by, this.value(by.type, 'by'));
    }
    if (named.has('key')) return give(named.get('key'), this.pick(this.samples.keys));
    const { kind, code } = this.pick(this.samples.territories);
    give(named.get('kind'), kind);
    give(named.get('code'), code);
  }

  private page(
    named: Map<string, GraphQLArgument>,
    give: (a: GraphQLArgument | undefined, value: unknown) => void,
  ): void {
    const backward = this.chance(0.2);
    give(named.get(backward ? 'last' : 'first'), this.chance(0.02) ? 0 : 1 + Math.floor(this.next() * 4));
    if (this.samples.cursors.length && this.chance(0.1))
      give(named.get(backward ? 'before' : 'after'), this.pick(this.samples.cursors));
  }

  private value(type: GraphQLInputType, name: string): unknown {
    const bare = getNullableType(type);
    if (isListType(bare))
      return Array.from({ length: 1 + Math.floor(this.next() * 2) }, () => this.value(bare.ofType, name));
    if (isEnumType(bare)) return this.pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      if (bare.name === 'TerritoryReference') return { ...this.pick(this.samples.territories) };
      if (bare.isOneOf) {
        const way = this.pick(Object.values(bare.getFields()));
        return { [way.name]: this.value(way.type, way.name) };
      }
      if (bare.name === 'TerritoryCode') {
        const { kind, code } = this.pick(this.samples.territories);
        return { kind, code };
      }
      const fields = Object.values(bare.getFields()).filter((f) => isNonNullType(f.type) || this.chance(0.3));
      return Object.fromEntries(fields.map((f) => [f.name, this.value(f.type, f.name)]));
    }
    switch (getNamedType(bare).name) {
      case 'Int':
        return this.pick([1, 3, 2024]);
      case 'Float':
        return 1.5;
      case 'Boolean':
        return this.chance(0.5);
      case 'LocalDate':
        return this.pick(DAYS);
      case 'PartialDate':
        return this.pick(DATES);
      case 'DateTime':
        return '2024-01-01T00:00:00.000Z';
      case 'ID':
        return this.pick(this.samples.ids);
      default:
        return name === 'key' ? this.pick(this.samples.keys) : this.pick(SEARCHES);
    }
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    const bare = getNullableType(type);
    if (value === null) return 'null';
    if (Array.isArray(value))
      return `[${value.map((v) => this.literal(v, isListType(bare) ? bare.ofType : bare)).join(', ')}]`;
    if (isInputObjectType(bare)) {
      const fields = bare.getFields();
      return `{ ${Object.entries(value as object)
        .map(([k, v]) => `${k}: ${this.literal(v, fields[k]!.type)}`)
        .join(', ')} }`;
    }
    return isEnumType(bare) ? String(value) : JSON.stringify(value);
  }
}
