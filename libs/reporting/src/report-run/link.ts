import { timingSafeEqual } from 'node:crypto';
import { type Columns, sql, type Sql } from '#lib/reads';
import { type ReportRunRecord } from './report-run.entity.js';

/** Whoever signs out everywhere, or changes their password, ends the addresses that they had. */
const since = (account: Sql): Sql => sql`runs.signed_since(${account})`;

/** What tells that an address is good for one file, one requester and until one moment: HMAC with a key that the file has to itself. */
export const signedPath = (t: Columns<ReportRunRecord>): Sql =>
  sql`('/reports/runs/' || ${t.id} || '?signature=' || runs.signature(${t.id}, ${t.requesterId} || ${since(sql`${t.accountId}`)}, ${t.expiresAt}, ${t.secret}))`;

/** The same of a row that is called r. */
export const SIGNATURE =
  'runs.signature(r.id, r.requester_id || runs.signed_since(r.account_id), r.expires_at, r.secret)';

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
