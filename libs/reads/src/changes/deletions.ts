import { type PageArgs, pageRequest, type RequestContext } from '#lib/graphql';
import { type Row, type Statements } from '../database.js';
import { counted } from '../listing.js';
import { raw, type Sql, sql } from '../sql.js';
import { type Counting } from '../totals.js';
import { lost, readCursor, REMOVALS_TOLD_DAYS, START, writeCursor } from './change-cursor.js';
import { keysOf } from './reader.js';
import { between, feedOf, type Horizon, horizonOf, lookedAt } from './walk.js';

interface Asked extends Pick<PageArgs, 'first' | 'after'> {
  since: string;
  /** The name of the type. */
  type: string;
  counting: Counting | undefined;
}

const FORGOTTEN = `what was removed is told for ${REMOVALS_TOLD_DAYS} days, and this cursor is older`;

/** What was taken from whoever asks: removed, or no longer for them. Nobody is told of what they could not see. */
export async function readDeletions(statements: Statements, asked: Asked, context: RequestContext) {
  const read = (statement: Sql): Promise<Row[]> => statements.run(statement, context, context.today);
  const { type, since, counting, ...page } = asked;
  const { size, cursor } = pageRequest(page);
  const keys = keysOf(context.actor);
  const [now] = (await read(
    sql`select h.*, f.narrow, (select l.forgotten::text from changes.life l) as forgotten
      from (${horizonOf('past', type, cursor ?? since)}) h left join changes.followed f on f.type = ${type}`,
  )) as unknown as [Horizon & { narrow: boolean; forgotten: string }];
  const feed = feedOf(type, now.narrow, now, context);
  const argument = cursor === null ? 'since' : 'after';
  const place = readCursor(cursor ?? since, feed, now.horizon, argument);
  if ((cursor ?? since) !== START && BigInt(place.xid) <= BigInt(now.forgotten)) throw lost(FORGOTTEN, argument);
  const seen = (audience: Sql): Sql => sql`(${audience} is null or ${audience} && ${keys}::text[])`;
  // Once for each record, the last time that it was taken from this reader. Each is looked up by its key: the few of a page are
  // found in order, whatever is expected of the others.
  const taken = (
    within: typeof lookedAt,
  ): Sql => sql`changes.past c where ${within(type, place, now)} and ${seen(sql`c.audience`)}
    and (select n.gone or not ${seen(sql`n.audience`)} from changes.current n where n.type = c.type and n.id = c.id)
    and c.xid = (select max(o.xid) from changes.past o where o.type = c.type and o.id = c.id and o.xid < ${now.horizon}::xid8
      and ${seen(sql`o.audience`)})`;
  const rows = await read(
    sql`select c.id, c.xid::text as xid, c.at from ${taken(lookedAt)} order by c.xid, c.id limit ${raw(String(size + 1))}`,
  );
  const isMore = rows.length > size;
  if (isMore) rows.length = size;
  const cursorOf = (row: Row): string => writeCursor(feed, { xid: row.xid as string, id: row.id as string });
  const end = rows.at(-1);
  return {
    totalCount:
      counting && (await read(sql`select (${counted(sql`from ${taken(between)}`, counting.upTo)}) as n`))[0]!.n,
    nodes: rows,
    edges: rows.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: {
      hasNextPage: isMore || now.until !== null,
      hasPreviousPage: cursor !== null,
      startCursor: rows[0] ? cursorOf(rows[0]) : null,
      // One that is not full ends where was looked up to.
      endCursor: isMore ? cursorOf(end!) : writeCursor(feed, now.until ?? { xid: now.horizon, id: '' }),
    },
  };
}
