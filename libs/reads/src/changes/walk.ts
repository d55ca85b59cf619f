import {
  badUserInput,
  type PageArgs,
  type PageInfo,
  pageRequest,
  type PageRequest,
  type RequestContext,
} from '#lib/graphql';
import { type Args, type Columns } from '../declare.js';
import { type Row } from '../database.js';
import { counted, Page, type Total } from '../listing.js';
import { type Model } from '../model.js';
import { and, raw, type Sql, sql } from '../sql.js';
import { type Feed, type Place, placeIn, readCursor, writeCursor } from './change-cursor.js';
import { keysOf, readerOf } from './reader.js';

/** How far all changes are told: of the transactions that began before `horizon` none is under way. */
export interface Horizon {
  life: string;
  horizon: string;
  /** The last that this page looks at, where there are more than are looked at for one page. */
  until: Place | null;
}

/** Changes that are looked at for one page: whoever may see hardly any of them does not have all looked at again and again. */
const LOOKED_AT = 10_000;

/** Asked in a statement of its own, so that what is read behind it is at least as new. */
export const horizonOf = (changed: 'current' | 'past', type: string, cursor: string): Sql => {
  const place = placeIn(cursor);
  const horizon = sql`pg_snapshot_xmin(pg_current_snapshot())`;
  const until = place
    ? sql`(select json_build_object('xid', c.xid::text, 'id', c.id) from changes.${raw(changed)} c
        where c.type = ${type} and (c.xid, c.id) > (${place.xid}::xid8, ${place.id}::text) and c.xid < ${horizon}
        order by c.xid, c.id offset ${LOOKED_AT - 1}::int limit 1)`
    : sql`null::json`;
  return sql`select l.id as life, ${horizon}::text as horizon, ${until} as until from changes.life l`;
};

/** The feed of a type for whoever asks. */
export const feedOf = (type: string, isNarrow: boolean, { life }: Horizon, { actor }: RequestContext): Feed => ({
  type,
  life,
  reader: isNarrow ? readerOf(keysOf(actor)) : '',
});

/** What changed beyond a place, in the order in which transactions committed, as far as all of it is told. */
export const between = (type: string, { xid, id }: Place, { horizon }: Pick<Horizon, 'horizon'>): Sql =>
  sql`c.type = ${type} and (c.xid, c.id) > (${xid}::xid8, ${id}::text) and c.xid < ${horizon}::xid8`;

/** The same, as far as one page looks. */
export const lookedAt = (type: string, since: Place, { until, ...now }: Horizon): Sql =>
  and([between(type, since, now), until ? sql`(c.xid, c.id) <= (${until.xid}::xid8, ${until.id}::text)` : undefined]);

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
    const keys = sql`array(select c.id from ${this.changes(lookedAt)} order by c.xid, c.id limit ${this.request.size + 1}::int)`;
    return and([sql`${model.key} = any((${keys})::${raw(`${model.keyType}[]`)})`, model.state()]);
  }

  order(): Sql {
    return sql`${this.xid()}, ${this.model.key}`;
  }

  cursorColumn(): Sql {
    return sql`, json_build_array(${this.xid()}::text, ${this.model.key})::text as "$$cursor"`;
  }

  total({ upTo }: Total): Sql {
    return counted(sql`from ${this.changes()}`, upTo);
  }

  all({ upTo }: Total): Sql {
    const first = upTo === undefined ? raw('') : sql` order by c.xid, c.id limit ${upTo}::int`;
    return sql`select c.id from ${this.changes()}${first}`;
  }

  connection(read: Row[], totalCount: number | undefined): Page {
    const more = read.length > this.request.size;
    if (more) read.length = this.request.size;
    return new Pages(read, more, totalCount, this);
  }

  /** Whether there is more to look at than was looked at for this page. */
  get goesOn(): boolean {
    return this.now.until !== null;
  }

  /** The place up to which there is nothing else for this reader: where a page ends that is not full. */
  get lookedUpTo(): string {
    return writeCursor(this.feed, this.now.until ?? { xid: this.now.horizon, id: '' });
  }

  cursorOf(row: Row | undefined): string | null {
    if (!row) return this.lookedUpTo;
    if (typeof row.$$cursor !== 'string') return null;
    const [xid, id] = JSON.parse(row.$$cursor) as [string, string];
    return writeCursor(this.feed, { xid, id });
  }

  private changes(within: typeof lookedAt = between): Sql {
    const { model, among } = this;
    const where = and([
      within(model.name, this.since, this.now),
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

/** A page of changes: one that is not full ends where was looked up to, so that the next begins behind what is not for this reader. */
class Pages extends Page {
  constructor(
    nodes: Row[],
    private readonly isFull: boolean,
    totalCount: number | undefined,
    private readonly walk: Walk,
  ) {
    super(nodes, isFull, totalCount, walk);
  }

  override get pageInfo(): PageInfo {
    if (this.isFull) return super.pageInfo;
    return { ...super.pageInfo, hasNextPage: this.walk.goesOn, endCursor: this.walk.lookedUpTo };
  }
}
