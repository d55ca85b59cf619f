import { type Type } from '@nestjs/common';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { type RequestContext } from '#lib/graphql';
import { argumentsOf } from './arguments.js';
import { readDeletions } from './changes/deletions.js';
import { type Horizon, horizonOf, Walk } from './changes/walk.js';
import { type Args, type Root } from './declare.js';
import { type Row, type Statements } from './database.js';
import { Listing, type Tie } from './listing.js';
import { ENV, type Model } from './model.js';
import { Projection, slot } from './projection.js';
import { Relations } from './relations.js';
import { fieldsOf, type Selected, select } from './selection.js';
import { type Sight } from './sight.js';
import { and, each, raw, type Sql, sql } from './sql.js';
import { countingIn, endOf } from './totals.js';

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
  private readonly relations: Relations;

  constructor(
    private readonly models: ReadonlyMap<string, Model>,
    private readonly statements: Statements,
    sight: Sight,
  ) {
    this.relations = new Relations(this, models, sight);
  }

  async page(model: Model, root: Root<any> & { kind: 'page' }, args: Args, scope: Scope): Promise<unknown> {
    const filter = root.filter(args);
    const listing =
      filter.updatedSince == null ? new Listing(model, filter, args) : await this.walk(model, filter, args, scope);
    const asked = this.connectionFields(model, [...scope.info.fieldNodes], scope);
    const projection = this.projection(model, asked.fields, scope);
    const [rows, count] = await Promise.all([
      asked.rows
        ? this.read(
            sql`select * from (select ${projection.columns()}${asked.cursor ? listing.cursorColumn() : raw('')} from ${projection.from()}
              where ${listing.page()} order by ${listing.order()} limit ${CEILING}) p limit ${listing.request.size + asked.beyond}`,
            scope,
          )
        : [],
      asked.counting
        ? this.read(sql`select (${listing.total({ source: model.source, ...asked.counting })}) as n`, scope)
        : [],
    ]);
    const connection = listing.connection(rows, count[0]?.n as number | undefined);
    await Promise.all([
      this.fill(model, connection.nodes, projection, scope),
      ...asked.summaries.map(async (summary) => {
        const [told] = await this.read(
          sql`select (${this.summed(model, summary, filter, listing.all({ source: model.source, upTo: endOf(summary, scope.info) }), scope)}) as v`,
          scope,
        );
        Object.assign(connection, { [slot(summary.key)]: told!.v });
      }),
    ]);
    return connection;
  }

  private async walk(model: Model, filter: Args, args: Args, scope: Scope): Promise<Walk> {
    const cursor = String(args.after ?? filter.updatedSince);
    const [now] = (await this.read(horizonOf('current', model.name, cursor), scope)) as unknown as [Horizon];
    return new Walk(model, filter, args, now, scope.context);
  }

  /** What was taken from whoever asks. */
  deletions(args: Args, { context, info }: Scope): Promise<unknown> {
    const counting = countingIn(select(info.fieldNodes, 'DeletionConnection', info), info);
    return readDeletions(this.statements, { ...args, counting } as Parameters<typeof readDeletions>[1], context);
  }

  async single(model: Model, root: Root<any> & { kind: 'single' }, args: Args, scope: Scope): Promise<Row | null> {
    const found = root.find(model.columns, args, ENV);
    if (!found) return null;
    const fields = select(scope.info.fieldNodes, model.name, scope.info);
    const where = and([model.visible(), found.anyState ? undefined : model.state(), found.where]);
    const order = found.order ? sql` order by ${found.order}` : raw('');
    const projection = this.projection(model, fields, scope);
    const rows = await this.read(
      sql`select ${projection.columns()} from ${projection.from()} where ${where}${order} limit 1`,
      scope,
    );
    await this.fill(model, rows, projection, scope);
    return rows[0] ?? null;
  }

  /** A short list of value objects. */
  async list(model: Model, root: Root<any> & { kind: 'list' }, args: Args, scope: Scope): Promise<Row[]> {
    const rows = await this.read(root.query(ENV, args), scope);
    await this.expand(model, rows, select(scope.info.fieldNodes, model.name, scope.info), scope);
    return rows;
  }

  /** Those of these ids that are of records of these types which whoever asks may see, whichever process has them. */
  async seen(ids: readonly string[], types: readonly Type[], sight: Sight, scope: Scope): Promise<Set<unknown>> {
    const visible = sight.of(raw('"$k".id'), types, scope.context.actor);
    const rows = await this.read(sql`select "$k".id from ${each(ids)} "$k"(id) where ${visible}`, scope);
    return new Set(rows.map(({ id }) => id));
  }

  /** Rows by key, in any order, each with what the selection wants below it. */
  async byIds(model: Model, ids: readonly string[], fields: Selected[], scope: Scope, extra?: Sql): Promise<Row[]> {
    if (ids.length === 0) return [];
    const type = raw(model.keyType);
    const where = and([
      // Of a list PostgreSQL expects ten, and plans anew each time for the one that it is.
      ids.length === 1 ? sql`${model.key} = ${ids[0]}::${type}` : sql`${model.key} = any(${ids}::${type}[])`,
      model.state(),
      model.visible(),
      extra,
    ]);
    const projection = this.projection(model, fields, scope);
    const rows = await this.read(sql`select ${projection.columns()} from ${projection.from()} where ${where}`, scope);
    await this.fill(model, rows, projection, scope);
    return rows;
  }

  /** The rows that `query` names for each key, in its order: together in one statement. */
  async joined(model: Model, ids: readonly unknown[], query: Sql, fields: Selected[], scope: Scope): Promise<Row[]> {
    const projection = this.projection(model, fields, scope);
    const where = and([sql`${model.key} = l.id`, model.state(), model.visible()]);
    const rows = await this.read(
      sql`select "$k".id as "$$parent", ${projection.columns()} from ${each(ids)} "$k"(id)
        cross join lateral (select q.id, row_number() over () as nr from (${query}) q(id)) l cross join ${projection.from()} where ${where} order by l.nr`,
      scope,
    );
    await this.fill(model, rows, projection, scope);
    return rows;
  }

  /** Loads the relations that `fields` ask of `rows`, each in its slot. */
  async expand(model: Model, rows: readonly Row[], fields: Selected[], scope: Scope): Promise<void> {
    if (rows.length === 0 || fields.length === 0) return;
    await (model.kinds ? this.ofKinds(rows, fields, scope) : this.relations.load(model, rows, fields, scope));
  }

  /** What is asked of rows of an interface, by their types: one statement for those of each. */
  private async ofKinds(rows: readonly Row[], fields: readonly Selected[], scope: Scope): Promise<void> {
    const nodes = fields.flatMap((field) => field.nodes);
    await Promise.all(
      [...new Set(rows.map((row) => row.__typename as string))].map(async (type) => {
        const model = this.models.get(type)!;
        const own = rows.filter((row) => row.__typename === type);
        const ids = [...new Set(own.map((row) => row.id as string))];
        const found = await this.byIds(model, ids, select(nodes, type, scope.info), scope);
        const byId = new Map(found.map((row) => [row.id, row]));
        for (const row of own) Object.assign(row, byId.get(row.id));
      }),
    );
  }

  /** The page of each parent by its key, all in one statement. */
  async firstOfEach(
    target: Model,
    ids: readonly unknown[],
    tie: Tie,
    filter: Args,
    selected: Selected,
    args: Args,
    scope: Scope,
  ): Promise<Map<unknown, unknown>> {
    const listing = new Listing(target, filter, args);
    const asked = this.connectionFields(target, selected.nodes, scope);
    const projection = this.projection(target, asked.fields, scope);
    const [rows, counts] = await Promise.all([
      asked.rows
        ? this.read(
            sql`select "$k".nr::integer as "$$parent", p.* from ${each(ids)} with ordinality "$k"(id, nr) cross join lateral (select * from (
              select ${projection.columns()}${asked.cursor ? listing.cursorColumn() : raw('')} from ${projection.from()}
              where ${listing.page(tie)} order by ${listing.order()} limit ${CEILING}) l limit ${listing.request.size + asked.beyond}) p`,
            scope,
          )
        : [],
      asked.counting
        ? this.read(
            sql`select "$k".id as "$$parent", (${listing.total({ source: target.source, ...asked.counting, ...tie })}) as n from ${each(ids)} "$k"(id)`,
            scope,
          )
        : [],
    ]);
    const pages = new Map<unknown, Row[]>(ids.map((id) => [id, []]));
    for (const row of rows) pages.get(ids[(row.$$parent as number) - 1])!.push(row);
    const totals = new Map(counts.map((row) => [row.$$parent, row.n as number]));
    const made = new Map(ids.map((id) => [id, listing.connection(pages.get(id)!, totals.get(id))]));
    const nodes = [...made.values()].flatMap((page) => page.nodes);
    await Promise.all([
      this.fill(target, nodes, projection, scope),
      ...asked.summaries.map(async (summary) => {
        const keys = listing.all({ source: target.source, upTo: endOf(summary, scope.info), ...tie });
        const query = this.summed(target, summary, filter, keys, scope);
        const told = await this.read(
          sql`select "$k".id as "$$parent", (${query}) as v from ${each(ids)} "$k"(id)`,
          scope,
        );
        for (const row of told) Object.assign(made.get(row.$$parent)!, { [slot(summary.key)]: row.v });
      }),
    ]);
    return made;
  }

  private summed(model: Model, selected: Selected, filter: Args, keys: Sql, { info }: Scope): Sql {
    const type = getNamedType(selected.field.type).name;
    const fields = fieldsOf(selected.nodes, type, info);
    return model.declaration.summaries![selected.name]!.query(keys, ENV, argumentsOf(selected, info), fields, filter);
  }

  private connectionFields(model: Model, nodes: Selected['nodes'], { info }: Scope) {
    const parts = select(nodes, `${model.name}Connection`, info);
    const named = (name: string): Selected[] => parts.filter((part) => part.name === name);
    const edges = named('edges').flatMap((part) => select(part.nodes, `${model.name}Edge`, info));
    const place = named('pageInfo').flatMap((part) => select(part.nodes, 'PageInfo', info));
    const items = [...named('nodes'), ...edges.filter((part) => part.name === 'node')].flatMap((part) => part.nodes);
    return {
      fields: select(items, model.name, info),
      rows: parts.some((part) => ['nodes', 'edges', 'pageInfo'].includes(part.name)),
      summaries: parts.filter((part) => model.declaration.summaries?.[part.name]),
      cursor: edges.some((part) => part.name === 'cursor') || place.some((part) => part.name.endsWith('Cursor')),
      counting: countingIn(parts, info),
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

  read(statement: Sql, { context, day }: Scope): Promise<Row[]> {
    return this.statements.run(statement, context, day);
  }
}
