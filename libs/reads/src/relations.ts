import { getNamedType } from 'graphql';
import { type Type } from '@nestjs/common';
import { entityByPrefix, entityOf, pageRequest, prefixOf, ref } from '#lib/graphql';
import { argumentsOf } from './arguments.js';
import {
  type Args,
  type Columns,
  type Field,
  type Linked,
  type Many,
  type OnDays,
  type One,
  type Ones,
  type PerKey,
  type Values,
} from './declare.js';
import { type Row } from './database.js';
import { type LevelEngine, type Scope } from './level.js';
import { Listing } from './listing.js';
import { ENV, type Model } from './model.js';
import { slot } from './projection.js';
import { fieldsOf, type Selected, select } from './selection.js';
import { type Sight } from './sight.js';
import { each, identifier, join, raw, type Sql, sql } from './sql.js';
import { placed } from './where.js';

/** A relation as one operation asks for it. */
interface AskedRelation {
  selected: Selected;
  args: Args;
  scope: Scope;
}

type Relation = Exclude<Field<any>, { kind: 'column' | 'computed' | 'perKey' | 'told' }>;

/** Loads the relations of rows, each in its slot: one statement for a relation of all of them. */
export class Relations {
  constructor(
    private readonly engine: LevelEngine,
    private readonly models: ReadonlyMap<string, Model>,
    private readonly sight: Sight,
  ) {}

  async load(model: Model, rows: readonly Row[], fields: readonly Selected[], outer: Scope): Promise<void> {
    const loads: Promise<void>[] = [];
    const single: (AskedRelation & { field: PerKey })[] = [];
    for (const selected of fields) {
      const field = model.fields.get(selected.name);
      if (!field || field.kind === 'column' || field.kind === 'computed' || field.kind === 'told') continue;
      const args = argumentsOf(selected, outer.info);
      const asked = { selected, args, scope: typeof args.asOf === 'string' ? { ...outer, day: args.asOf } : outer };
      if (field.kind === 'perKey') single.push({ ...asked, field });
      else
        loads.push(
          this.relation(model, field, rows, asked).catch((error: unknown) => {
            throw placed(error, selected.nodes[0]!, outer.info);
          }),
        );
    }
    for (const ofDay of groupBy(single, ({ scope }) => scope.day).values()) loads.push(this.perKey(rows, ofDay));
    await Promise.all(loads);
  }

  private async relation(model: Model, field: Relation, rows: readonly Row[], asked: AskedRelation): Promise<void> {
    if (!model.isTable) await this.keyed(field, rows, asked);
    if (field.kind === 'one') return this.one(field, rows, asked);
    if (field.kind === 'ones') return this.ones(field, rows, asked);
    if (field.kind === 'many') return this.many(field, rows, asked);
    if (field.kind === 'linked') return this.linked(field, rows, asked);
    if (field.kind === 'values') return this.values(field, rows, asked);
    if (field.kind === 'onDays') return this.onDays(field, model, rows, asked);
    return this.nested(this.models.get(field.target().name)!, rows, asked);
  }

  /**
   * What one module says of another's record hangs on its id alone. Where the record was read by another process, as behind a gateway, no
   * statement here has worked out yet what it points to.
   */
  private async keyed(field: Relation, rows: readonly Row[], { selected, args, scope }: AskedRelation): Promise<void> {
    const key = field.kind === 'one' ? field.key : field.kind === 'ones' ? field.keys : undefined;
    if (typeof key !== 'function') return;
    const local = `$${selected.key}`;
    const unread = rows.filter((row) => row[local] === undefined);
    if (!unread.length) return;
    const found = await this.engine.read(
      sql`select "$k".id, ${key({ id: raw('"$k".id') }, args, ENV)} as key from ${each(keys(unread))} "$k"(id)`,
      scope,
    );
    const byId = new Map(found.map((row) => [row.id, row.key]));
    for (const row of unread) row[local] = byId.get(row.id) ?? null;
  }

  private async one(field: One<any>, rows: readonly Row[], { selected, args, scope }: AskedRelation): Promise<void> {
    const local = typeof field.key === 'string' ? field.key : `$${selected.key}`;
    const given = rows.map((row) => row[local]);
    const targets = await this.targets(field.target, given, selected, scope, (t) => field.where?.(t.columns, args));
    for (const row of rows) row[slot(selected.key)] = targets.get(row[local] as string) ?? null;
  }

  private async ones(field: Ones<any>, rows: readonly Row[], { selected, scope }: AskedRelation): Promise<void> {
    const local = `$${selected.key}`;
    const given = rows.flatMap((row) => row[local] as string[]);
    const targets = await this.targets(field.target, given, selected, scope);
    for (const row of rows) row[slot(selected.key)] = present((row[local] as string[]).map((id) => targets.get(id)));
  }

  private async linked(field: Linked, rows: readonly Row[], { selected, args, scope }: AskedRelation): Promise<void> {
    const target = this.models.get(field.target().name);
    const query = field.query(raw('"$k".id'), ENV, args);
    const found = target
      ? await this.engine.joined(target, keys(rows), query, select(selected.nodes, target.name, scope.info), scope)
      : await this.engine.read(
          sql`select "$k".id as "$$parent", l.id from ${each(keys(rows))} "$k"(id) cross join lateral (${query}) l(id)`,
          scope,
        );
    const elsewhere = target
      ? undefined
      : await this.abroad(
          field.target(),
          found.map(({ id }) => id as string),
          scope,
        );
    const byParent = groupBy(found, (row) => row.$$parent as string);
    for (const row of rows) {
      const own = byParent.get(row.id as string) ?? [];
      row[slot(selected.key)] = elsewhere ? present(own.map((link) => elsewhere.get(link.id as string))) : own;
    }
  }

  private async values(field: Values, rows: readonly Row[], { selected, args, scope }: AskedRelation): Promise<void> {
    const fields = fieldsOf(selected.nodes, field.target().name, scope.info);
    const found = await this.engine.read(
      sql`select "$k".id as "$$parent", v.* from ${each(keys(rows))} "$k"(id) cross join lateral (${field.query(raw('"$k".id'), ENV, args, fields)}) v`,
      scope,
    );
    const byParent = groupBy(found, (row) => row.$$parent as string);
    for (const row of rows) row[slot(selected.key)] = byParent.get(row.id as string) ?? [];
    const target = this.models.get(field.target().name);
    if (target) await this.engine.expand(target, found, select(selected.nodes, target.name, scope.info), scope);
  }

  private async onDays(
    field: OnDays,
    model: Model,
    rows: readonly Row[],
    { selected, args, scope }: AskedRelation,
  ): Promise<void> {
    const fields = select(selected.nodes, model.name, scope.info);
    const ids = keys(rows) as string[];
    const found = await Promise.all(
      field.days(args).map(async (day) => {
        const onDay = await this.engine.byIds(model, ids, fields, { ...scope, day });
        return new Map(onDay.map((row) => [row.id, row]));
      }),
    );
    for (const row of rows) row[slot(selected.key)] = present(found.map((onDay) => onDay.get(row.id)));
  }

  private async nested(target: Model, rows: readonly Row[], { selected, scope }: AskedRelation): Promise<void> {
    const children = rows.map((row) => ({ id: row.id }));
    children.forEach((child, i) => (rows[i]![slot(selected.key)] = child));
    await this.engine.expand(target, children, select(selected.nodes, target.name, scope.info), scope);
  }

  private async perKey(rows: readonly Row[], asked: readonly (AskedRelation & { field: PerKey })[]): Promise<void> {
    const { scope } = asked[0]!;
    const columns = asked.map(({ field, args, selected }) => {
      const fields = fieldsOf(selected.nodes, getNamedType(selected.field.type).name, scope.info);
      return sql`(${field.query(raw('"$k".id'), ENV, args, fields)}) as ${raw(identifier(slot(selected.key)))}`;
    });
    const found = await this.engine.read(
      sql`select "$k".id as "$$parent", ${join(columns, ', ')} from ${each(keys(rows))} "$k"(id)`,
      scope,
    );
    const byParent = new Map(found.map((row) => [row.$$parent, row]));
    for (const { selected } of asked) {
      const name = slot(selected.key);
      for (const row of rows) row[name] = byParent.get(row.id)?.[name];
      const target = this.models.get(getNamedType(selected.field.type).name);
      const objects = target ? found.map((row) => row[name] as Row | null).filter((row) => row !== null) : [];
      if (target) await this.engine.expand(target, objects, select(selected.nodes, target.name, scope.info), scope);
    }
  }

  private async many(field: Many, rows: readonly Row[], { selected, args, scope }: AskedRelation): Promise<void> {
    const target = this.models.get(field.target().name)!;
    pageRequest(args);
    const filter = field.filter(args);
    const byVariant = groupBy(rows, (row) => field.variant(row, args) ?? '');
    await Promise.all(
      [...byVariant].map(async ([variant, parents]) => {
        const key = raw('"$k".id');
        const on = field.on[variant];
        const tie = on && { on: (t: Columns<any>) => on(t, key, ENV, args), of: { variant, key } };
        const pages = tie
          ? await this.engine.firstOfEach(target, keys(parents), tie, filter, selected, args, scope)
          : undefined;
        for (const row of parents) {
          row[slot(selected.key)] = pages ? pages.get(row.id) : new Listing(target, filter, args).connection([], 0);
        }
      }),
    );
  }

  /** References to records that another process has, those alone that whoever asks may see: nobody else is handed their ids. */
  private async abroad(type: Type, ids: readonly string[], scope: Scope): Promise<Map<string, unknown>> {
    // Where it may be of several types, its id says of which it is.
    const typeOf = (id: string): Type | undefined =>
      entityOf(type) ? type : entityByPrefix(prefixOf(id) ?? '')?.target;
    const types = [...new Set(ids.map(typeOf))].filter((one) => one !== undefined);
    const hiding = types.filter((one) => this.sight.mayHide(one));
    const asked = ids.filter((id) => hiding.includes(typeOf(id)!));
    const seen = asked.length ? await this.engine.seen(asked, hiding, this.sight, scope) : new Set();
    const told = ids.filter((id) => typeOf(id) && (!hiding.includes(typeOf(id)!) || seen.has(id)));
    return new Map(told.map((id) => [id, ref(typeOf(id)!, id, scope.day)]));
  }

  /** Targets by id; bare references where the target's owner runs elsewhere or nothing but the identity is asked. */
  private async targets(
    thunk: One<any>['target'],
    given: readonly unknown[],
    selected: Selected,
    scope: Scope,
    extra?: (target: Model) => Sql | undefined,
  ): Promise<Map<string, unknown>> {
    const type = thunk();
    const ids = [...new Set(given.filter((id) => typeof id === 'string'))];
    const target = this.models.get(type.name);
    if (!target) return this.abroad(type, ids, scope);
    const fields = select(selected.nodes, target.name, scope.info);
    const rows = await this.engine.byIds(target, ids, fields, scope, extra?.(target));
    return new Map(rows.map((row) => [row.id as string, row]));
  }
}

const keys = (rows: readonly Row[]): unknown[] => [...new Set(rows.map((row) => row.id))];
const present = <T>(list: (T | undefined)[]): T[] => list.filter((item) => item !== undefined);

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
