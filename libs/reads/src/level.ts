import { type GraphQLResolveInfo } from 'graphql';
import { pageRequest, ref, type RequestContext } from '#lib/graphql';
import { type Args, type Linked, type Many, type One, type Ones, type Root, type Values } from './declare.js';
import { type Row, type Statements } from './database.js';
import { Listing } from './listing.js';
import { ENV, type Model } from './model.js';
import { argumentsOf } from './arguments.js';
import { Projection, slot } from './projection.js';
import { type Selected, select } from './selection.js';
import { and, raw, type Sql, sql } from './sql.js';

/** One operation under way: who asks, on which day, and what the document says. */
export interface Scope {
  context: RequestContext;
  info: GraphQLResolveInfo;
  day: string;
}

/** More than a page can ask for, written in the text: a bound limit alone would make generic plans expect a tenth of the table. */
const CEILING = raw('101');

/**
 * Reads an operation level by level: the rows of a field in one statement, then each relation of all those rows in one
 * statement, down to the leaves. The executor then walks over plain objects.
 */
export class LevelEngine {
  constructor(
    private readonly models: ReadonlyMap<string, Model>,
    private readonly statements: Statements,
  ) {}

  async page(model: Model, args: Args, scope: Scope): Promise<unknown> {
    const filter = (args.filter ?? {}) as Args;
    const listing = new Listing(model, filter, args);
    const asked = this.connectionFields(model, [...scope.info.fieldNodes], scope);
    const where = [model.visible(), model.listed(filter), model.filtered(filter)];
    const projection = this.projection(model, asked.fields, scope);
    const [rows, count] = await Promise.all([
      asked.rows
        ? this.rows(
            sql`select * from (select ${projection.columns()}${asked.cursor ? listing.cursorColumn() : raw('')} from ${projection.from()}
              where ${and([...where, listing.beyond()])} order by ${listing.order()} limit ${CEILING}) p limit ${listing.request.size + asked.beyond}`,
            scope,
          )
        : [],
      asked.count ? this.rows(sql`select count(*)::int as n from ${model.source} where ${and(where)}`, scope) : [],
    ]);
    const connection = listing.connection(rows, count[0]?.n as number | undefined);
    await this.fill(model, connection.nodes, projection, scope);
    return connection;
  }

  async single(model: Model, root: Root<any> & { kind: 'single' }, args: Args, scope: Scope): Promise<Row | null> {
    const found = root.find(model.columns, args, ENV);
    if (!found) return null;
    const fields = select(scope.info.fieldNodes, model.name, scope.info);
    const where = and([model.visible(), found.anyState ? undefined : model.state(), found.where]);
    const order = found.order ? sql` order by ${found.order}` : raw('');
    const projection = this.projection(model, fields, scope);
    const rows = await this.rows(
      sql`select ${projection.columns()} from ${projection.from()} where ${where}${order} limit 1`,
      scope,
    );
    await this.fill(model, rows, projection, scope);
    return rows[0] ?? null;
  }

  /** Rows by key, in any order, each with what the selection wants below it. */
  async byIds(model: Model, ids: readonly string[], fields: Selected[], scope: Scope, extra?: Sql): Promise<Row[]> {
    if (ids.length === 0) return [];
    const where = and([
      sql`${model.key} = any(${ids}::${raw(`${model.keyType}[]`)})`,
      model.state(),
      model.visible(),
      extra,
    ]);
    const projection = this.projection(model, fields, scope);
    const rows = await this.rows(sql`select ${projection.columns()} from ${projection.from()} where ${where}`, scope);
    await this.fill(model, rows, projection, scope);
    return rows;
  }

  /** Loads the relations that `fields` ask of `rows`, each in its slot. */
  async expand(model: Model, rows: readonly Row[], fields: Selected[], scope: Scope): Promise<void> {
    if (rows.length === 0) return;
    await Promise.all(fields.map((selected) => this.relation(model, rows, selected, scope)));
  }

  private async relation(model: Model, rows: readonly Row[], selected: Selected, outer: Scope): Promise<void> {
    const field = model.fields.get(selected.name);
    if (!field || field.kind === 'column' || field.kind === 'computed') return;
    const args = argumentsOf(selected, outer.info);
    const scope = typeof args.asOf === 'string' ? { ...outer, day: args.asOf } : outer;
    switch (field.kind) {
      case 'one':
        return this.one(field, rows, selected, args, scope);
      case 'ones':
        return this.ones(field, rows, selected, scope);
      case 'many':
        return this.many(field, rows, selected, args, scope);
      case 'linked':
        return this.linked(field, rows, selected, args, scope);
      case 'values':
        return this.values(field, rows, selected, args, scope);
      case 'nested': {
        const target = this.models.get(field.target().name)!;
        const children = rows.map((row) => ({ id: row.id }));
        children.forEach((child, i) => (rows[i]![slot(selected.key)] = child));
        return this.expand(target, children, select(selected.nodes, target.name, scope.info), scope);
      }
      case 'perKey': {
        const found = await this.rows(
          sql`select k.id as "$parent", (${field.query(raw('k.id'), ENV)}) as v from unnest(${keys(rows)}::text[]) k(id)`,
          scope,
        );
        const byParent = new Map(found.map((row) => [row.$parent, row.v]));
        for (const row of rows) row[slot(selected.key)] = byParent.get(row.id);
      }
    }
  }

  private async one(
    field: One<any>,
    rows: readonly Row[],
    selected: Selected,
    args: Args,
    scope: Scope,
  ): Promise<void> {
    const local = typeof field.key === 'string' ? field.key : `$${selected.key}`;
    const targets = await this.targets(
      field.target,
      rows.map((row) => row[local]),
      selected,
      scope,
      (target) => field.where?.(target.columns, args),
    );
    for (const row of rows) row[slot(selected.key)] = targets.get(row[local] as string) ?? null;
  }

  private async ones(field: Ones<any>, rows: readonly Row[], selected: Selected, scope: Scope): Promise<void> {
    const local = `$${selected.key}`;
    const targets = await this.targets(
      field.target,
      rows.flatMap((row) => row[local] as string[]),
      selected,
      scope,
    );
    for (const row of rows) row[slot(selected.key)] = present((row[local] as string[]).map((id) => targets.get(id)));
  }

  private async linked(
    field: Linked,
    rows: readonly Row[],
    selected: Selected,
    args: Args,
    scope: Scope,
  ): Promise<void> {
    const links = await this.rows(
      sql`select k.id as "$parent", l.id from unnest(${keys(rows)}::text[]) k(id) cross join lateral (${field.query(raw('k.id'), ENV, args)}) l(id)`,
      scope,
    );
    const targets = await this.targets(
      field.target,
      links.map((link) => link.id),
      selected,
      scope,
    );
    const byParent = groupBy(links, (link) => link.$parent as string);
    for (const row of rows)
      row[slot(selected.key)] = present(
        (byParent.get(row.id as string) ?? []).map((link) => targets.get(link.id as string)),
      );
  }

  private async values(
    field: Values,
    rows: readonly Row[],
    selected: Selected,
    args: Args,
    scope: Scope,
  ): Promise<void> {
    const found = await this.rows(
      sql`select k.id as "$parent", v.* from unnest(${keys(rows)}::text[]) k(id) cross join lateral (${field.query(raw('k.id'), ENV, args)}) v`,
      scope,
    );
    const byParent = groupBy(found, (row) => row.$parent as string);
    for (const row of rows) row[slot(selected.key)] = byParent.get(row.id as string) ?? [];
    const target = this.models.get(field.target().name);
    if (target) await this.expand(target, found, select(selected.nodes, target.name, scope.info), scope);
  }

  private async many(field: Many, rows: readonly Row[], selected: Selected, args: Args, scope: Scope): Promise<void> {
    const target = this.models.get(field.target().name)!;
    pageRequest(args);
    const filter = field.filter(args);
    const byVariant = groupBy(rows, (row) => field.variant(row, args) ?? '');
    await Promise.all(
      [...byVariant].map(async ([variant, parents]) => {
        const on = field.on[variant];
        if (!on) {
          for (const row of parents) row[slot(selected.key)] = new Listing(target, filter, args).connection([], 0);
          return;
        }
        await this.firstOfEach(target, parents, on(target.columns, raw('k.id'), ENV), filter, selected, args, scope);
      }),
    );
  }

  /** The page of each parent, all in one statement. */
  private async firstOfEach(
    target: Model,
    parents: Row[],
    on: Sql,
    filter: Args,
    selected: Selected,
    args: Args,
    scope: Scope,
  ): Promise<void> {
    const listing = new Listing(target, filter, args);
    const asked = this.connectionFields(target, selected.nodes, scope);
    const where = [on, target.visible(), target.listed(filter), target.filtered(filter)];
    const ids = keys(parents);
    const projection = this.projection(target, asked.fields, scope);
    const [rows, counts] = await Promise.all([
      asked.rows
        ? this.rows(
            sql`select k.nr::integer as "$parent", p.* from unnest(${ids}::text[]) with ordinality k(id, nr) cross join lateral (select * from (
              select ${projection.columns()}${asked.cursor ? listing.cursorColumn() : raw('')} from ${projection.from()}
              where ${and([...where, listing.beyond()])} order by ${listing.order()} limit ${CEILING}) l limit ${listing.request.size + asked.beyond}) p`,
            scope,
          )
        : [],
      asked.count
        ? this.rows(
            sql`select k.id as "$parent", (select count(*)::int from ${target.source} where ${and(where)}) as n from unnest(${ids}::text[]) k(id)`,
            scope,
          )
        : [],
    ]);
    const pages = new Map<unknown, Row[]>(ids.map((id) => [id, []]));
    for (const row of rows) pages.get(ids[(row.$parent as number) - 1])!.push(row);
    const totals = new Map(counts.map((row) => [row.$parent, row.n as number]));
    const made = new Map(ids.map((id) => [id, listing.connection(pages.get(id)!, totals.get(id))]));
    for (const parent of parents) parent[slot(selected.key)] = made.get(parent.id);
    await this.fill(
      target,
      [...made.values()].flatMap((page) => page.nodes),
      projection,
      scope,
    );
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
    if (!target) return new Map(ids.map((id) => [id, ref(type, id, scope.day)]));
    const fields = select(selected.nodes, target.name, scope.info);
    const rows = await this.byIds(target, ids, fields, scope, extra?.(target));
    return new Map(rows.map((row) => [row.id as string, row]));
  }

  private connectionFields(model: Model, nodes: Selected['nodes'], { info }: Scope) {
    const parts = select(nodes, `${model.name}Connection`, info);
    const named = (name: string): Selected[] => parts.filter((part) => part.name === name);
    const edges = named('edges').flatMap((part) => select(part.nodes, `${model.name}Edge`, info));
    const place = named('pageInfo').flatMap((part) => select(part.nodes, 'PageInfo', info));
    const items = [...named('nodes'), ...edges.filter((part) => part.name === 'node')].flatMap((part) => part.nodes);
    return {
      fields: items.length ? select(items, model.name, info) : [],
      rows: parts.some((part) => part.name !== 'totalCount' && part.name !== '__typename'),
      cursor: edges.some((part) => part.name === 'cursor') || place.some((part) => part.name.endsWith('Cursor')),
      count: named('totalCount').length > 0,
      /** One row more tells whether the list goes on: read only when that is asked. */
      beyond: place.length > 0 ? 1 : 0,
    };
  }

  private projection(model: Model, fields: Selected[], { info }: Scope): Projection {
    return Projection.of(model, fields, this.models, info);
  }

  /** Makes objects of what was joined to the rows, and reads the next level of them. */
  private async fill(model: Model, rows: Row[], projection: Projection, scope: Scope): Promise<void> {
    projection.build(rows);
    await this.expand(model, rows, projection.later, scope);
  }

  private rows(statement: Sql, { context, day }: Scope): Promise<Row[]> {
    return this.statements.run(statement, context, day);
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
