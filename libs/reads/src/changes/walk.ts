import { badUserInput, type PageArgs, pageRequest, type PageRequest, type RequestContext } from '#lib/graphql';
import { type Args, type Columns } from '../declare.js';
import { type Row } from '../database.js';
import { Page } from '../listing.js';
import { type Model } from '../model.js';
import { and, raw, type Sql, sql } from '../sql.js';
import { type Feed, type Place, readCursor, writeCursor } from './change-cursor.js';
import { keysOf, readerOf } from './reader.js';

/** How far all changes are told: of the transactions that began before `horizon` none is under way. */
export interface Horizon {
  life: string;
  horizon: string;
}

/** Asked in a statement of its own, so that what is read behind it is at least as new. */
export const HORIZON = sql`select l.id as life, pg_snapshot_xmin(pg_current_snapshot())::text as horizon from changes.life l`;

/** The feed of a type for whoever asks. */
export const feedOf = (type: string, isNarrow: boolean, { life }: Horizon, { actor }: RequestContext): Feed => ({
  type,
  life,
  reader: isNarrow ? readerOf(keysOf(actor)) : '',
});

/** What changed beyond a place, in the order in which transactions committed, as far as all of it is told. */
export const between = (type: string, { xid, id }: Place, { horizon }: Horizon): Sql =>
  sql`c.type = ${type} and (c.xid, c.id) > (${xid}::xid8, ${id}::text) and c.xid < ${horizon}::xid8`;

const ALIAS = 'changed_in';

/** The page of a list that asks for what changed: the parts of its statement, and its cursors, which are places in the feed. */
export class Walk {
  readonly request: PageRequest;
  private readonly since: Place;
  private readonly feed: Feed;
  private readonly filter: Args;
  private readonly among: Columns<any>;

  constructor(
    private readonly model: Model,
    { updatedSince, ...filter }: Args,
    args: PageArgs & { orderBy?: unknown },
    private readonly now: Horizon,
    context: RequestContext,
  ) {
    this.request = pageRequest(args);
    if (this.request.backward) throw badUserInput('last: what changed is read forward, with first', 'last');
    if (args.orderBy) throw badUserInput('orderBy: what changed comes in the order in which it changed', 'orderBy');
    this.filter = filter;
    this.among = model.as(ALIAS);
    this.feed = feedOf(model.name, model.hidable, now, context);
    const [cursor, argument] =
      this.request.cursor === null ? [updatedSince as string, 'filter.updatedSince'] : [this.request.cursor, 'after'];
    this.since = readCursor(cursor, this.feed, now.horizon, argument);
  }

  page(): Sql {
    const { model } = this;
    const keys = sql`array(select c.id from ${this.changes()} order by c.xid, c.id limit ${this.request.size + 1}::int)`;
    return and([sql`${model.key} = any((${keys})::${raw(`${model.keyType}[]`)})`, model.state()]);
  }

  order(): Sql {
    return sql`${this.xid()}, ${this.model.key}`;
  }

  cursorColumn(): Sql {
    return sql`, json_build_array(${this.xid()}::text, ${this.model.key})::text as "$$cursor"`;
  }

  total(): Sql {
    return sql`select count(*)::int from ${this.changes()}`;
  }

  all(): Sql {
    return sql`select c.id from ${this.changes()}`;
  }

  connection(read: Row[], totalCount: number | undefined): Page {
    const more = read.length > this.request.size;
    if (more) read.length = this.request.size;
    return new Page(read, more, totalCount, this);
  }

  /** Of an empty page, the place up to which there is nothing. */
  cursorOf(row: Row | undefined): string | null {
    if (!row) return writeCursor(this.feed, { xid: this.now.horizon, id: '' });
    if (typeof row.$$cursor !== 'string') return null;
    const [xid, id] = JSON.parse(row.$$cursor) as [string, string];
    return writeCursor(this.feed, { xid, id });
  }

  private changes(): Sql {
    const { model, among } = this;
    const where = and([
      between(model.name, this.since, this.now),
      sql`not c.gone`,
      model.visible(among),
      model.state(among),
      model.filtered(this.filter, among),
    ]);
    return sql`changes.current c join ${model.sourceAs(ALIAS)} on ${model.keyOf(among)} = c.id where ${where}`;
  }

  private xid(): Sql {
    return sql`(select c.xid from changes.current c where c.type = ${this.model.name} and c.id = ${this.model.key})`;
  }
}
