import { entityByPrefix, type Node, prefixOf, ref } from '#lib/graphql';
import { Person } from '#lib/network';
import { NOW, type Place, placeIn, readCursor, type Reader, sql, type Sql, writeCursor } from '#lib/reads';
import { Workstream } from '../workstream/workstream.type.js';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { KINDS, SUBJECTS, WORK_KINDS } from './workstream-activity.kinds.js';
import { type WorkstreamActivity } from './workstream-activity.type.js';

/** Everybody reads the same log, each by their own rights. */
const feedOf = (life: string) => ({ type: 'WorkstreamActivity', life, reader: '' });

/** A part of the log, in its order. */
export interface Part {
  activities: WorkstreamActivity[];
  /** Whether there is more of it, the way it was read. */
  isMore: boolean;
  /** The place behind which there is nothing yet, whoever may know of what is before it. */
  end: string;
  /** Whether a transaction that is under way keeps something back. */
  isHeld: boolean;
}

interface Asked {
  /** `START`, `NOW` or a place. Null is where the log begins, or ends where it is read backward. */
  cursor: string | null;
  /** The argument that holds it. */
  argument: string;
  backward: boolean;
  size: number;
}

interface Read {
  sees: boolean;
  life: string;
  horizon: string;
  held: boolean;
  rows: { xid: string; id: string; at: string; kind: string; person: string | null; subject: string }[];
}

/** Told to whoever sees the workstream and what it happened to. */
const told = (workstreamId: string, { env, sees }: Reader): Sql =>
  sql`a.workstream_id = ${workstreamId} and a.kind = any(${KINDS}::text[])
    and (a.kind <> all(${WORK_KINDS}::text[]) or ${seesWorkOf(sql`a.workstream_id`, env)}) and ${sees(sql`a.subject_id`, SUBJECTS)}`;

/** Undefined where the reader does not see the workstream. All of it is one statement: what is below its horizon is there for good. */
export async function partOfLog(reader: Reader, id: string, asked: Asked): Promise<Part | undefined> {
  const { backward, size, cursor, argument } = asked;
  const place = cursor === null ? undefined : placeIn(cursor);
  const from = place && sql`(${place.xid}::xid8, ${isNumber(place.id) ? place.id : '0'}::bigint)`;
  const beyond = from ? (backward ? sql`and (a.xid, a.nr) < ${from}` : sql`and (a.xid, a.nr) > ${from}`) : sql``;
  const order = backward ? sql`a.xid desc, a.nr desc` : sql`a.xid, a.nr`;
  const [found] = (await reader.read(
    sql`with h as (select pg_snapshot_xmin(pg_current_snapshot()) as xid)
      select l.id as life, h.xid::text as horizon, ${reader.sees(sql`${id}::text`, [Workstream])} as sees,
        exists (select from club.activity a where a.workstream_id = ${id} and a.xid >= h.xid) as held,
        coalesce((select json_agg(r) from (
          select a.xid::text as xid, a.nr::text as id, a.at, a.kind, a.person_id as person, a.subject_id as subject from club.activity a
          where ${told(id, reader)} and a.xid < h.xid ${beyond} order by ${order} limit ${size + 1}::int) r), '[]') as rows
      from changes.life l cross join h`,
  )) as unknown as [Read];
  if (!found.sees) return undefined;
  const { life, horizon } = found;
  // All that is told by now lies before it, and it says of nothing whether it is there: of what is hidden neither.
  const end: Place = { xid: String(BigInt(horizon) - 1n), id: LAST_NUMBER };
  // Of another log, or another life of the database: what was found by it is nothing.
  if (cursor !== null) readCursor(cursor, feedOf(life), end.xid, argument);
  const rows = cursor === NOW ? [] : found.rows;
  const isMore = rows.length > size;
  if (isMore) rows.length = size;
  if (backward) rows.reverse();
  return {
    activities: rows.map((row) => activity(row, life, reader)),
    isMore,
    end: writeCursor(feedOf(life), end),
    isHeld: found.held,
  };
}

function activity(
  { xid, id, at, kind, person, subject }: Read['rows'][number],
  life: string,
  { day }: Reader,
): WorkstreamActivity {
  return {
    cursor: writeCursor(feedOf(life), { xid, id }),
    at: new Date(at),
    kind: kind as WorkstreamActivity['kind'],
    actor: person === null ? null : (ref(Person, person, day) as Person),
    subject: ref(entityByPrefix(prefixOf(subject)!)!.target, subject, day) as Node,
  };
}

export const totalOfLog = (reader: Reader, id: string): Promise<number | undefined> =>
  reader.total(sql`from club.activity a where ${told(id, reader)} and a.xid < pg_snapshot_xmin(pg_current_snapshot())`);

const LAST_NUMBER = '9'.repeat(18);
const isNumber = (text: string): boolean => /^\d{1,18}$/.test(text);
