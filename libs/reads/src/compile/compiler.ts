import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Type } from '@nestjs/common';
import { type AudienceName } from '#lib/access';
import { type EntityDeclaration } from '#lib/graphql';
import { argumentsOf } from '../arguments.js';
import {
  type Args,
  type Linked,
  type Many,
  type OnDays,
  type One,
  type Ones,
  type Root,
  type Values,
} from '../declare.js';
import { ENV, type Model } from '../model.js';
import { fieldsOf, type Selected, select } from '../selection.js';
import { and, join, raw, type Sql, sql } from '../sql.js';
import { Asked, mentionsVariable } from './asked.js';
import { type Branch, compileConnection } from './connection.js';
import { type Elsewhere } from './elsewhere.js';
import { broken, orNull, scalarOfJson, scalarText, unwrap, written } from './json.js';
import { jsonPlace, keyPlace, type Place, rowPlace, tablePlace } from './place.js';
import { compileRoot } from './roots.js';
import { StepAside } from './step-aside.js';
import { dated, Day } from './template.js';
import { variants } from './variants.js';

/** What the booted modules declare, as the compiler needs it. */
export interface Declared {
  schema: GraphQLSchema;
  models: ReadonlyMap<string, Model>;
  roots: ReadonlyMap<string, { model: Model; root: Root<any> }>;
  /** Entities of this schema by the names of their types. */
  entities: ReadonlyMap<string, EntityDeclaration>;
  /** What is known here of an entity that another process has. */
  elsewhere: (type: Type) => Elsewhere;
  /** Whether a field is worked out by code. */
  isWorkedOut: (type: string, field: string) => boolean;
  /** Schemas of the database whose every table tells of its changes. */
  tells: ReadonlySet<string>;
}

/** Fields of one statement, fragments spread in. */
const MOST_FIELDS = 5000;

/** Turns an operation into one statement whose only value is the JSON text of its data. */
export class Compiler {
  /** What is read, as `Type.field`: the caller must be of the audience of each. */
  readonly fields = new Set<string>();
  /** Those for whom hidden records of other processes are. */
  readonly doors = new Set<AudienceName>();
  /** Whether all that is read tells of its changes. */
  tells = true;
  readonly info;
  private aliases = 0;
  private written = 0;

  constructor(
    private readonly declared: Declared,
    private readonly operation: OperationDefinitionNode,
    fragments: Record<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
    /** Whether lists are read to their end, whatever page is asked for. */
    readonly readsWhole = false,
  ) {
    this.info = { schema: declared.schema, fragments, variableValues: variables } as never;
  }

  compile(): Sql {
    const roots = select([this.operation as unknown as FieldNode], 'Query', this.info);
    const parts = roots.map((selected, i) => {
      const name = written(`${i ? ',' : '{'}"${selected.key}":`);
      return sql`${name} || ${compileRoot(this, selected)}`;
    });
    return sql`select ${join(parts, ' || ')} || '}'`;
  }

  root(name: string): { model: Model; root: Root<any> } {
    const found = this.declared.roots.get(name);
    if (!found) throw new StepAside(`Query.${name} is worked out by code`);
    return { model: this.read(found.model), root: found.root };
  }

  /** Whether a field of Query is a list in pages. */
  isPage(name: string): boolean {
    return this.declared.roots.get(name)?.root.kind === 'page';
  }

  /** JSON text of an object; never null. */
  object(place: Place, nodes: readonly FieldNode[], day: Day): Sql {
    if (place.model?.kinds) return this.ofKinds(place, nodes, day);
    const parts = select(nodes, place.type, this.info).map((selected, i) => {
      const name = written(`${i ? ',' : '{'}"${selected.key}":`);
      return sql`${name} || ${this.field(place, selected, day)}`;
    });
    // A part that is null by mistake must not take its object out of a list.
    return parts.length ? sql`coalesce(${join(parts, ' || ')} || '}', ${broken})` : written('{}');
  }

  /** A row of an interface is read as its own type says, from the same table. */
  private ofKinds({ model, columns, alias, fixed }: Place, nodes: readonly FieldNode[], day: Day): Sql {
    if (!alias || !columns) throw new StepAside(`${model!.name} is no row of a table`);
    const cases = model!.kinds!.types.map((type) => {
      const kind = this.model(type().name);
      return sql`when ${written(kind.name)} then ${this.object(tablePlace(kind, alias, fixed), nodes, day)}`;
    });
    return sql`case ${model!.kinds!.of(columns)} ${join(cases, ' ')} else ${broken} end`;
  }

  private field(place: Place, selected: Selected, day: Day): Sql {
    if (++this.written > MOST_FIELDS) throw new StepAside('it has too many fields');
    const { name, field } = selected;
    if (name === '__typename') return written(`"${place.type}"`);
    if (this.declared.isWorkedOut(place.type, name)) throw new StepAside(`${place.type}.${name} is worked out by code`);
    this.fields.add(`${place.type}.${name}`);
    const declaration = place.model?.fields.get(name);
    const asked = this.ask(selected, day);
    switch (declaration?.kind) {
      case 'told':
        throw new StepAside(`${place.type}.${name} is worked out by code`);
      case 'one':
        return orNull(field.type, this.one(place, declaration, asked));
      case 'ones':
        return this.ones(place, declaration, asked);
      case 'many':
        return dated(asked.day, this.many(place, declaration, asked));
      case 'linked':
        return dated(asked.day, this.linked(place, declaration, asked));
      case 'values':
        return dated(asked.day, this.values(place, declaration, asked));
      case 'onDays':
        return this.onDays(place, declaration, asked);
      case 'nested': {
        const target = this.model(declaration.target().name);
        return dated(asked.day, this.object(keyPlace(target, place.key!), selected.nodes, asked.day));
      }
      case 'perKey': {
        const fields = fieldsOf(selected.nodes, getNamedType(field.type).name, this.info);
        const value = dated(asked.day, sql`(${asked.sql((args) => declaration.query(place.key!, ENV, args, fields))})`);
        return this.plain(field.type, value, false, asked);
      }
      default: {
        const property = place.property(name);
        if (!property) throw new StepAside(`${place.type}.${name} has no value to read`);
        if (property.isAlwaysThere && isLeafType(unwrap(field.type))) return scalarText(field.type, property.value);
        return this.plain(field.type, property.value, property.isJson ?? false, asked);
      }
    }
  }

  /** A value as the schema types it: a scalar, or an object or a list of objects that is JSON already. */
  plain(type: GraphQLOutputType, value: Sql, isJson: boolean, asked: Asked): Sql {
    const named = getNamedType(type);
    if (isLeafType(named)) return orNull(type, isJson ? scalarOfJson(type, value) : scalarText(type, value));
    if (!isObjectType(named)) throw new StepAside(`${named.name} may be of several types`);
    const alias = this.alias();
    const place = jsonPlace(named.name, this.declared.models.get(named.name), alias);
    const object = this.object(place, asked.selected.nodes, asked.day);
    const from = isListType(unwrap(type))
      ? sql`json_array_elements((${value})::json) ${raw(alias)}(v)`
      : sql`(select (${value})::json as v offset 0) ${raw(alias)} where ${raw(alias)}.v is not null and json_typeof(${raw(alias)}.v) <> 'null'`;
    return isListType(unwrap(type))
      ? sql`(select coalesce('[' || string_agg(${object}, ',') || ']', '[]') from ${from})`
      : orNull(type, sql`(select ${object} from ${from})`);
  }

  private one(place: Place, declaration: One<any>, asked: Asked): Sql {
    const { key } = declaration;
    const id = typeof key === 'string' ? place.id(key) : asked.sql((args) => key(this.columnsOf(place), args, ENV));
    const alias = this.alias();
    const target = this.own(declaration.target().name);
    if (!target) {
      if (declaration.where) throw new StepAside(`which ${declaration.target().name} it is, is for another process`);
      const link = sql`(select ${dated(asked.outer, id)} as id offset 0) ${raw(alias)}`;
      return dated(asked.day, this.known(declaration.target(), sql`${raw(alias)}.id`, asked, link));
    }
    const t = target.as(alias);
    const extra = declaration.where && asked.sql((args) => declaration.where!(t, args) ?? raw('true'));
    const object = this.object(tablePlace(target, alias), asked.selected.nodes, asked.day);
    return dated(
      asked.day,
      sql`(select ${object} from ${target.sourceAs(alias)}
        where ${and([sql`${target.keyOf(t)} = ${dated(asked.outer, id)}`, target.state(t), target.visible(t), extra])})`,
    );
  }

  private ones(place: Place, declaration: Ones<any>, asked: Asked): Sql {
    const keys = asked.sql((args) => declaration.keys(this.columnsOf(place), args));
    return this.found(declaration.target(), asked, (link) => sql`unnest(${dated(asked.outer, keys)}) ${link}(id)`);
  }

  private linked(place: Place, declaration: Linked, asked: Asked): Sql {
    const query = asked.sql((args) => declaration.query(place.key!, ENV, args));
    return this.found(declaration.target(), asked, (link) => sql`(${query}) ${link}(id)`);
  }

  /** JSON text of an object that another process has, by its key; no row where the key is null or hidden from whoever asks. */
  private known(type: Type, key: Sql, asked: Asked, from: Sql): Sql {
    const { place, isSeen } = this.elsewhere(type);
    const object = this.object(place(key), asked.selected.nodes, asked.day);
    return sql`(select ${object} from ${from} where ${and([sql`${key} is not null`, isSeen(key)])})`;
  }

  /** The objects that `ids` name, in its order: each is looked up by itself, so that they come as they are named. */
  private found(type: Type, asked: Asked, ids: (link: Sql) => Sql): Sql {
    const alias = this.alias();
    const link = raw(`${alias}_link`);
    const item = raw(`${alias}_item`);
    const target = this.own(type.name);
    if (!target) {
      const { place, isSeen } = this.elsewhere(type);
      const key = sql`${link}.id`;
      const object = this.object(place(key), asked.selected.nodes, asked.day);
      const where = and([sql`${key} is not null`, isSeen(key)]);
      return dated(
        asked.day,
        sql`(select coalesce('[' || string_agg(${object}, ',') || ']', '[]') from ${ids(link)} where ${where})`,
      );
    }
    const t = target.as(alias);
    const object = this.object(tablePlace(target, alias), asked.selected.nodes, asked.day);
    const on = and([sql`${target.keyOf(t)} = ${link}.id`, target.state(t), target.visible(t)]);
    return dated(
      asked.day,
      sql`(select coalesce('[' || string_agg(${item}.text, ',') || ']', '[]') from ${ids(link)}
        cross join lateral (select ${object} as text from ${target.sourceAs(alias)} where ${on} offset 0) ${item})`,
    );
  }

  /** The same object once more for each of the days. */
  private onDays({ model, key }: Place, declaration: OnDays, asked: Asked): Sql {
    const target = this.model(model!.name);
    const alias = this.alias();
    const on = raw(`${alias}_on`);
    const item = raw(`${alias}_item`);
    const t = target.as(alias);
    const day = new Day(alias, () => '', sql`${on}.day`);
    const object = this.object(tablePlace(target, alias), asked.selected.nodes, day);
    const days = asked.sql((args) => sql`unnest(${declaration.days(args)}::date[]) with ordinality ${on}(day, nr)`);
    const same = and([sql`${target.keyOf(t)} = ${dated(asked.outer, key!)}`, target.state(t), target.visible(t)]);
    return sql`(select coalesce('[' || string_agg(${item}.text, ',' order by ${on}.nr) || ']', '[]') from ${days}
      cross join lateral ${dated(day, sql`(select ${object} as text from ${target.sourceAs(alias)} where ${same} offset 0)`)} ${item})`;
  }

  private values(place: Place, declaration: Values, asked: Asked): Sql {
    const type = declaration.target().name;
    const fields = fieldsOf(asked.selected.nodes, type, this.info);
    const query = asked.sql((args) => declaration.query(place.key!, ENV, args, fields));
    return this.listOf(query, type, asked.selected.nodes, asked.day);
  }

  listOf(query: Sql, type: string, nodes: readonly FieldNode[], day: Day): Sql {
    const alias = this.alias();
    const object = this.object(rowPlace(type, this.declared.models.get(type), alias), nodes, day);
    return sql`(select coalesce('[' || string_agg(${object}, ',') || ']', '[]') from (${query}) ${raw(alias)})`;
  }

  private many(place: Place, declaration: Many, asked: Asked): Sql {
    const target = this.model(declaration.target().name);
    const need = this.need(place, declaration);
    const branches = (args: Args): Branch[] =>
      variants(declaration, need?.values, args).flatMap(({ name, values }) => {
        const on = declaration.on[name];
        if (!on) return [];
        const when = values && sql`${need!.value} in (${raw(values.map((value) => `'${value}'`).join(', '))})`;
        return [{ when, on: (t, all) => on(t, place.key!, ENV, all), of: { variant: name, key: place.key! } }];
      });
    return compileConnection(this, target, asked, declaration.filter, branches);
  }

  /** The property of the parent that says how its items are tied to it, and all values that it can have. */
  private need(place: Place, { needs }: Many): { value: Sql; values: readonly string[] } | undefined {
    const [need] = needs;
    if (need === undefined) return undefined;
    const property = place.property(need);
    const parent = this.declared.schema.getType(place.type) as GraphQLObjectType;
    const type = getNamedType(parent.getFields()[need]!.type);
    if (needs.length > 1 || !property || !isEnumType(type))
      throw new StepAside(`what ${place.type} holds depends on more than one enum of it`);
    return { value: property.value, values: place.fixed?.[need] ?? type.getValues().map(({ name }) => name) };
  }

  ask(selected: Selected, outer: Day): Asked {
    const node = selected.nodes[0]!;
    const dynamic = mentionsVariable(node);
    const given = argumentsOf(selected, this.info);
    const asked = new Asked(selected, given, dynamic, outer, outer);
    if (typeof given['asOf'] !== 'string') return asked;
    const day = dynamic
      ? new Day(`day ${++this.aliases}`, (run) => asked.args(run)['asOf'] as string)
      : new Day(`day ${given['asOf']}`, () => given['asOf'] as string);
    return new Asked(selected, given, dynamic, day, outer);
  }

  parts(nodes: readonly FieldNode[], type: string): Selected[] {
    return select(nodes, type, this.info);
  }

  alias(): string {
    return `_${++this.aliases}`;
  }

  private columnsOf(place: Place) {
    if (!place.columns) throw new StepAside(`${place.type} is no row of a table`);
    return place.columns;
  }

  model(name: string): Model {
    const model = this.own(name);
    if (!model) throw new StepAside(`${name} is served by another process`);
    return model;
  }

  /** Undefined where another process has it. */
  own(name: string): Model | undefined {
    const model = this.declared.models.get(name);
    return model && this.read(model);
  }

  /** An entity that another process has. */
  elsewhere(type: Type): Elsewhere {
    if (!this.declared.entities.has(type.name)) throw new StepAside(`${type.name} may be of several types`);
    const found = this.declared.elsewhere(type);
    // Whoever sees it was asked of tables of another module, which tells others of its changes.
    if (found.audience) this.tells = false;
    if (found.audience) this.doors.add(found.audience);
    return found;
  }

  entity(type: string): EntityDeclaration {
    const entity = this.declared.entities.get(type);
    if (!entity) throw new StepAside(`${type} is no entity`);
    return entity;
  }

  private read(model: Model): Model {
    if (model.schema && !this.declared.tells.has(model.schema)) this.tells = false;
    return model;
  }
}
