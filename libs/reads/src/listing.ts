import { type PageArgs, type PageInfo, pageRequest, type PageRequest } from '#lib/graphql';
import { type Args, type Columns, type Parent } from './declare.js';
import { decodeCursor, encodeCursor, listSignature } from './cursor.js';
import { type Row } from './database.js';
import { type Search } from './finder.js';
import { ENV, type Model } from './model.js';
import { and, join, raw, type Sql, sql } from './sql.js';

/** Up to here, keys that an index finds are put in order. */
const MOST_SOUGHT = 3000;

interface Order {
  expression: Sql;
  type: string;
  descending: boolean;
}

/** Whose items the list has, and what ties them to it, of the columns of the table that they are found in. */
export interface Tie {
  on?: ((t: Columns<any>) => Sql) | undefined;
  of?: Parent | undefined;
}

/** What is counted or summed up: from where, and to which end. */
export interface Total extends Tie {
  source: Sql;
  upTo?: number | undefined;
}

/** A page that was asked for, as the parts of its statement; the reading back of its rows. */
export class Listing {
  readonly request: PageRequest;
  private readonly orders: Order[];
  private readonly field: string;
  private readonly sort: string;
  private known: string | undefined;

  constructor(
    readonly model: Model,
    readonly filter: Args,
    private readonly args: PageArgs & { orderBy?: { field: string; direction?: 'ASC' | 'DESC' } | null },
    readonly t = model.columns,
  ) {
    this.request = pageRequest(args);
    const sort = (this.field = args.orderBy?.field ?? model.declaration.defaultSort(filter));
    const flip = args.orderBy?.direction === 'DESC';
    this.sort = `${model.name} ${sort} ${flip}`;
    const orders = model.sortParts(sort).map((part) => ({
      ...model.sortExpression(part, filter, t),
      descending: part.descending !== flip,
    }));
    this.orders = [
      ...orders,
      { expression: model.keyOf(t), type: model.keyType, descending: orders[0]?.descending ?? false },
    ];
  }

  /** Whether the page begins with what comes first in the descending order. */
  private get isDescending(): boolean {
    return this.orders[0]!.descending !== this.request.backward;
  }

  /** Only cursors need it. */
  get signature(): string {
    return (this.known ??= listSignature(this.sort, this.filter));
  }

  order(backward = this.request.backward): Sql {
    const parts = this.orders.map((o) => sql`${o.expression} ${raw(o.descending !== backward ? 'desc' : 'asc')}`);
    return join(parts, ', ');
  }

  /** Rows beyond the cursor, in the direction of the page. */
  beyond(): Sql | undefined {
    const { cursor, backward } = this.request;
    if (cursor === null) return undefined;
    const decoded = decodeCursor(
      { argument: backward ? 'before' : 'after', cursor },
      this.signature,
      this.orders.map((o) => o.type),
    );
    const values = decoded.map((value, i) => sql`${value}::${raw(this.orders[i]!.type)}`);
    const less = this.orders.map((o) => o.descending !== this.request.backward);
    if (less.every((l) => l === less[0])) {
      const left = join(
        this.orders.map((o) => o.expression),
        ', ',
      );
      return sql`(${left}) ${raw(less[0] ? '<' : '>')} (${join(values, ', ')})`;
    }
    const alternatives = this.orders.map((o, i) => {
      const equal = this.orders.slice(0, i).map((before, j) => sql`${before.expression} = ${values[j]!}`);
      return sql`(${join([...equal, sql`${o.expression} ${raw(less[i] ? '<' : '>')} ${values[i]!}`], ' and ')})`;
    });
    return join(alternatives, ' or ');
  }

  /** Rows of the list, whatever the page. */
  where(): Sql[] {
    const { model, filter, t } = this;
    return [model.visible(t), model.listed(filter, t), model.filtered(filter, t)].filter((part) => part !== undefined);
  }

  /** Rows of the page, and the one beyond that tells whether the list goes on. */
  page(tie: Tie = {}): Sql {
    const keys = this.foundKeys(tie) ?? (tie.on ? undefined : this.soughtKeys()) ?? this.ownKeys(tie);
    if (!keys) return and([tie.on?.(this.t), ...this.where(), this.beyond()]);
    // As a list that the planner does not see: the few rows are looked up by their keys, whatever it expects of the search.
    return and([
      sql`${this.model.keyOf(this.t)} = any((${keys})::${raw(`${this.model.keyType}[]`)})`,
      this.model.state(this.t),
    ]);
  }

  private foundKeys({ on, of }: Tie): Sql | undefined {
    const found = this.model.search(this.filter, of);
    if (!found) return undefined;
    const tied = on?.(found.t);
    const first = this.isDescending ? found.first(this.filter, this.field) : [];
    return first.reduceRight<Sql>(
      (
        rest,
        filter,
      ) => sql`(select case when cardinality(f.keys) > ${this.request.size}::int then f.keys else ${rest} end
        from (select array(${this.keys(found, filter, tied)}) as keys offset 0) f)`,
      sql`array(${this.keys(found, this.filter, tied)})`,
    );
  }

  private soughtKeys(): Sql | undefined {
    const sought = this.model.declaration.sought?.(this.filter);
    if (!sought) return undefined;
    const own = this.model.own();
    return sql`select case when cardinality(f.keys) <= ${raw(`${MOST_SOUGHT}`)}
        then array(${this.keys(own, this.filter, sql`${this.model.keyOf(own.t)} = any(f.keys)`)}) else array(${this.keys(own, this.filter)}) end
      from (select array(select s.id from (${sought}) s(id) limit ${raw(`${MOST_SOUGHT} + 1`)}) as keys offset 0) f`;
  }

  /** The same of a list whose keys were found. */
  pageOf(found: Sql): Sql {
    const own = this.model.own();
    const list = this.in(own, this.filter);
    const where = and([sql`${this.model.keyOf(own.t)} = any(array(${found}))`, list.beyond()]);
    return sql`${this.model.keyOf(this.t)} = any(array(select ${this.model.keyOf(own.t)} from ${own.source()} where ${where}
      order by ${list.order()} limit ${this.request.size + 1}::int))`;
  }

  /** The keys of the first so many of them, whatever the page. */
  firstOf(found: Sql, upTo: number): Sql {
    const own = this.model.own();
    return sql`select ${this.model.keyOf(own.t)} from ${own.source()} where ${this.model.keyOf(own.t)} = any(array(${found}))
      order by ${this.in(own, this.filter).order(false)} limit ${upTo}::int`;
  }

  private ownKeys({ on }: Tie): Sql | undefined {
    if (!this.model.declaration.keysFirst) return undefined;
    const own = this.model.own();
    return sql`array(${this.keys(own, this.filter, on?.(own.t))})`;
  }

  /** The keys of the page, as the narrower table tells them. */
  private keys(found: Pick<Search, 't' | 'source'>, filter: Args, among?: Sql): Sql {
    const list = this.in(found, filter);
    const where = and([among, ...list.where(), list.beyond()]);
    const order = list.order();
    return sql`select ${this.model.keyOf(found.t)} from ${found.source()} where ${where} order by ${order}
      limit ${this.request.size + 1}::int`;
  }

  /** How many rows the list has, whatever the page; no more than `upTo`. */
  total({ source, upTo, ...tie }: Total): Sql {
    const { declaration, hidable } = this.model;
    const kept = hidable ? undefined : declaration.kept?.(this.filter, ENV, tie.of);
    if (kept) return upTo === undefined ? kept : sql`select least((${kept}), ${upTo}::int)`;
    return counted(this.rows(source, tie).from, upTo);
  }

  /** The keys of all its rows, whatever the page; with `upTo` those of the first so many. */
  all({ source, upTo, ...tie }: Total): Sql {
    const { list, from } = this.rows(source, tie);
    const first = upTo === undefined ? raw('') : sql` order by ${list.order(false)} limit ${upTo}::int`;
    return sql`select ${this.model.keyOf(list.t)} ${from}${first}`;
  }

  private rows(source: Sql, { on, of }: Tie): { list: Listing; from: Sql } {
    const found = this.model.search(this.filter, of);
    const sought = on || found ? undefined : this.model.declaration.sought?.(this.filter);
    const among = sought && sql`${this.model.keyOf(this.t)} = any(array(${sought}))`;
    const list = found ? this.in(found, this.filter) : this;
    const where = and([on?.(list.t), among, ...list.where()]);
    return { list, from: sql`from ${found?.source() ?? source} where ${where}` };
  }

  /** The list, or some of it, in the narrower table; its order and its cursors are the same. */
  private in({ t }: Pick<Search, 't'>, filter: Args): Listing {
    const list = new Listing(this.model, filter, this.args, t);
    if (this.request.cursor !== null) list.known = this.signature;
    return list;
  }

  cursorColumn(): Sql {
    return sql`, json_build_array(${join(
      this.orders.map((o) => o.expression),
      ', ',
    )})::text as "$$cursor"`;
  }

  /** Turns the rows of one page, read one further than its size, into a connection. */
  connection(read: Row[], totalCount: number | undefined): Page {
    const more = read.length > this.request.size;
    if (more) read.length = this.request.size;
    if (this.request.backward) read.reverse();
    return new Page(read, more, totalCount, this);
  }

  cursorOf(row: Row | undefined): string | null {
    return typeof row?.$$cursor === 'string' ? encodeCursor(this.signature, row.$$cursor) : null;
  }
}

/** How many rows there are, looked at no further than `upTo`. */
export const counted = (from: Sql, upTo: number | undefined): Sql =>
  upTo === undefined
    ? sql`select count(*)::int ${from}`
    : sql`select count(*)::int from (select ${from} limit ${upTo}::int) counted`;

/** One page as the executor reads it: what is not asked for is not made. */
export class Page {
  constructor(
    readonly nodes: Row[],
    private readonly more: boolean,
    readonly totalCount: number | undefined,
    private readonly listing: Pick<Listing, 'request' | 'cursorOf'>,
  ) {}

  get edges(): { node: Row; cursor: string | null }[] {
    return this.nodes.map((node) => ({ node, cursor: this.listing.cursorOf(node) }));
  }

  get pageInfo(): PageInfo {
    const { backward, cursor } = this.listing.request;
    return {
      hasNextPage: backward ? cursor !== null : this.more,
      hasPreviousPage: backward ? this.more : cursor !== null,
      startCursor: this.listing.cursorOf(this.nodes[0]),
      endCursor: this.listing.cursorOf(this.nodes[this.nodes.length - 1]),
    };
  }
}
