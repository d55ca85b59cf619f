import { readsEntry } from '#lib/identity';
import { type Reader, sql, type Sql } from '#lib/reads';
import { type EditionChangeKind } from './edition.enums.js';
import { readersOf } from './readers.js';

export interface Pair {
  earlier: string;
  later: string;
}

/** Whether two editions can be compared: what is not for whoever asks is not there. */
export const pairOf = ({ earlier, later }: Pair, { env }: Reader): Sql =>
  sql`select a.saved_query_id = b.saved_query_id as "isSameReport", a.withdrawn_at is null and b.withdrawn_at is null as "areThere"
    from reporting.edition a, reporting.edition b where a.id = ${earlier} and b.id = ${later} and ${readersOf(sql`a.audience`, env)}`;

/** A place between two changes: of the row in the edition that has it, and whether that is the earlier. */
export type Beyond = readonly [place: number, gone: number];

export interface PageOf extends Pair {
  kinds: readonly EditionChangeKind[] | null | undefined;
  beyond?: Beyond | undefined;
  backward: boolean;
  size: number;
}

const GONE = sql`(c.kind = 'REMOVED')::int`;
export const changesOf = ({ earlier, later, kinds }: PageOf): Sql =>
  sql`reporting.edition_changes(${earlier}, ${later}) c where (${kinds ?? null}::text[] is null or c.kind = any(${kinds ?? null}::text[]))`;

/** A page of the changes in the order of the rows, read one further than its size. */
export function pageAt(page: PageOf): Sql {
  const { beyond, backward, size } = page;
  const isBeyond =
    beyond && sql`and (c.place, ${GONE}) ${backward ? sql`<` : sql`>`} (${beyond[0]}::int, ${beyond[1]}::int)`;
  const order = backward ? sql`c.place desc, ${GONE} desc` : sql`c.place, ${GONE}`;
  return sql`select c.place, ${GONE} as gone, c.kind, c.table_name as "table", c.key, c.before::text as before, c.after::text as after, c.records,
    c.record_count as "recordCount" from ${changesOf(page)} ${isBeyond ?? sql``} order by ${order} limit ${size + 1}::int`;
}

/**
 * Entries of the audit log that one of two editions knew of and the other did not, on the records of each row or else on something of
 * its organizations: those that whoever asks may read, the latest of each kind first.
 */
export function entriesOf(
  rows: readonly { records: readonly string[] }[],
  { earlier, later }: Pair,
  most: number,
  { env }: Reader,
): Sql {
  const columns = {
    ...{ accountId: sql`e.account_id`, personId: sql`e.person_id`, organizationId: sql`e.organization_id` },
    isTheirs: sql`e.theirs`,
  };
  const isBetween = sql`reporting.was_known(a, e.xid, e.at) <> reporting.was_known(b, e.xid, e.at) and (${readsEntry(columns, env)})`;
  const given = JSON.stringify(rows.map(({ records }) => records));
  const ids = sql`array(select json_array_elements_text(r.records))`;
  return sql`select r.nr::int - 1 as row, x.id, x.kind from reporting.edition a, reporting.edition b,
      json_array_elements(${given}::json) with ordinality r(records, nr)
    cross join lateral (select ${ids} as ids offset 0) i
    cross join lateral (
      select 'audit_' || lpad(y.id::text, 26, '0') as id, y.id as entry, y.kind from (
        select e.id, 'RECORD' as kind from audit.entry e where e.subject_id = any(i.ids) and ${isBetween}
        union all
        select e.id, 'ORGANIZATION' from audit.entry e
        where e.organization_id = any(array(select o from unnest(i.ids) o where o like 'organization\\_%')) and e.subject_id <> all(i.ids) and ${isBetween}
      ) y order by y.kind desc, y.id desc limit ${most}::int) x
    where a.id = ${earlier} and b.id = ${later} order by r.nr, x.kind desc, x.entry desc`;
}
