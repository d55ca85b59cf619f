import { type GraphQLResolveInfo } from 'graphql';
import { argumentsOf } from './arguments.js';
import { type Columns, type One } from './declare.js';
import { type Row } from './database.js';
import { ENV, type Model } from './model.js';
import { OF_KINDS, type Selected, select } from './selection.js';
import { and, identifier, join, raw, type Sql, sql } from './sql.js';
import { namesVariable } from './variables.js';

type Models = ReadonlyMap<string, Model>;
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Deeper chains of to-one relations are read level by level. */
const DEEPEST_JOIN = 3;

interface Joined {
  key: string;
  projection: Projection;
}

/** Under the response key of a field, what was loaded for it; marked so as not to meet a column. */
export const slot = (key: string): string => `#${key}`;

/**
 * What one statement reads of a type: its columns, the to-one relations that are joined to it because only columns are
 * asked of them, and what is left to be read on the next level.
 */
export class Projection {
  /** A projection that depends on no variable is made once for its document. */
  private static readonly known = new WeakMap<Selected[], Projection>();

  static of(model: Model, fields: Selected[], models: Models, info: Info): Projection {
    const known = Projection.known.get(fields);
    if (known?.model === model) return known;
    const made = new Projection(model, fields, models, info);
    if (!fields.some(({ nodes }) => nodes.some(namesVariable))) Projection.known.set(fields, made);
    return made;
  }

  readonly later: Selected[] = [];
  private readonly wanted = new Map<string, Sql>();
  private readonly joined: Joined[] = [];
  private readonly on: Sql | undefined;
  /** Works out the key of what is joined, when no column holds it. */
  private readonly lookup: Sql | undefined;
  private selectList: Sql | undefined;
  private tables: Sql | undefined;

  constructor(
    private readonly model: Model,
    fields: Selected[],
    models: Models,
    info: Info,
    private readonly alias = 't',
    on?: { key: Sql; where: (t: Columns<any>, key: Sql) => Sql },
  ) {
    const t = model.as(alias);
    // Once for each row of the page: in the condition of the join it would be for rows beyond, and twice. Columns have no parts.
    const isHeld = !on || on.key.values.length === 0;
    this.lookup = isHeld ? undefined : sql`left join lateral (select ${on.key} offset 0) ${raw(alias)}_key(id) on true`;
    this.on = on?.where(t, isHeld ? on.key : raw(`${alias}_key.id`));
    this.wanted.set('id', t[model.declaration.key!]!);
    if (model.kinds) this.wanted.set('__typename', model.kinds.of(t));
    for (const selected of fields) {
      if (selected.name === OF_KINDS) this.later.push(selected);
      const field = model.fields.get(selected.name);
      if (!field) continue;
      const expression = model.expression(field, t);
      if (expression) {
        this.wanted.set(selected.name, expression);
        continue;
      }
      if (field.kind === 'one' && typeof field.key === 'function') {
        const args = argumentsOf(selected, info);
        const target = models.get(field.target().name);
        const key = field.key(t, args, ENV);
        if (target && args.asOf === undefined && joinable(target, selected, models, info, alias)) {
          this.joined.push({
            key: selected.key,
            projection: this.join(target, key, field, args, selected, models, info),
          });
          continue;
        }
        this.wanted.set(`$${selected.key}`, key);
      }
      // Code that tells of a row is asked once it is read: the row says of which day it is.
      const day = field.kind === 'told' && model.fields.get('asOf');
      if (day) this.wanted.set('asOf', model.expression(day, t)!);
      if (field.kind === 'ones') this.wanted.set(`$${selected.key}`, field.keys(t, {}));
      if (field.kind === 'many') {
        for (const need of field.needs) this.wanted.set(need, model.expression(model.fields.get(need)!, t)!);
      }
      this.later.push(selected);
    }
  }

  /** The select list. */
  columns(): Sql {
    return (this.selectList ??= join(this.list(), ', '));
  }

  /** The table and what is joined to it. */
  from(): Sql {
    return (this.tables ??= join([this.model.sourceAs(this.alias), ...this.joins()], ' '));
  }

  /** Turns the columns of joined relations into objects, each in its slot. */
  build(rows: readonly Row[]): void {
    for (const { key, projection } of this.joined) {
      for (const row of rows) row[slot(key)] = projection.object(row);
      projection.build(rows.map((row) => row[slot(key)] as Row | null).filter((row) => row !== null));
    }
  }

  private list(): Sql[] {
    const prefix = this.alias === 't' ? '' : `${this.alias}.`;
    const own = [...this.wanted].map(([name, expression]) => sql`${expression} as ${raw(identifier(prefix + name))}`);
    return [...own, ...this.joined.flatMap(({ projection }) => projection.list())];
  }

  private joins(): Sql[] {
    return this.joined.flatMap(({ projection }) => [
      ...(projection.lookup ? [projection.lookup] : []),
      sql`left join ${projection.model.sourceAs(projection.alias)} on ${projection.on!}`,
      ...projection.joins(),
    ]);
  }

  private object(row: Row): Row | null {
    if (row[`${this.alias}.id`] == null) return null;
    const object: Row = {};
    for (const name of this.wanted.keys()) object[name] = row[`${this.alias}.${name}`];
    // What is joined further down is taken from the same flat row.
    for (const { projection } of this.joined) projection.carry(row, object);
    return object;
  }

  private carry(from: Row, to: Row): void {
    for (const name of this.wanted.keys()) to[`${this.alias}.${name}`] = from[`${this.alias}.${name}`];
    for (const { projection } of this.joined) projection.carry(from, to);
  }

  private join(
    target: Model,
    key: Sql,
    field: One<any>,
    args: Record<string, any>,
    selected: Selected,
    models: Models,
    info: Info,
  ): Projection {
    const alias = `${this.alias}_${this.joined.length}`;
    const fields = select(selected.nodes, target.name, info);
    return new Projection(target, fields, models, info, alias, {
      key,
      where: (p, id) =>
        and([sql`${p[target.declaration.key!]!} = ${id}`, target.state(p), target.visible(p), field.where?.(p, args)]),
    });
  }
}

/** Whether nothing but columns, and relations that are joinable in turn, is asked of the target. */
function joinable(target: Model, selected: Selected, models: Models, info: Info, alias: string): boolean {
  if (!target.isTable || target.kinds || alias.split('_').length > DEEPEST_JOIN) return false;
  return select(selected.nodes, target.name, info).every((below) => {
    const field = target.fields.get(below.name);
    if (!field || target.expression(field, target.columns)) return true;
    if (field.kind !== 'one' || typeof field.key !== 'function' || argumentsOf(below, info).asOf !== undefined)
      return false;
    const next = models.get(field.target().name);
    return next !== undefined && joinable(next, below, models, info, `${alias}_0`);
  });
}
