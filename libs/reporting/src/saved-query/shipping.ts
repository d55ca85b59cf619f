import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import { type Resolved } from '../definition/resolved.js';

/** A report that a module ships, and what it comes to against the schema. */
export interface Shipped {
  declaration: ReportDeclaration;
  resolved: Resolved;
}

/** Any number, the same in all processes: one of them brings the library up to date. */
const LOCK = 7_205_318;
/** For how long what programs were built on goes on beside what takes its place. */
export const DEPRECATED_MONTHS = 6;

/**
 * Brings what modules ship into the library. A report becomes a new version where it promises something else than the current one; where only
 * its price or the words of its codes are others, these are put right in the version. One that was superseded is never published again:
 * whoever ships it is an older server beside a newer one.
 */
@Injectable()
export class ReportShipping {
  constructor(private readonly pool: Pool) {}

  async publish(shipped: readonly Shipped[]): Promise<void> {
    const text = JSON.stringify(shipped);
    const { rows } = await this.pool.query<Step>(STEPS, [text]);
    if (!rows.length) return;
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      // Another process may have been first.
      const { rows: steps } = await client.query<Step>(STEPS, [text]);
      for (const { name, step, current } of steps) {
        const report = shipped.find(({ declaration }) => declaration.name === name)!;
        if (step === 'PUBLISH') await publish(client, report);
        else await putRight(client, current!, report.resolved);
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

interface Step {
  name: string;
  step: 'PUBLISH' | 'PUT_RIGHT';
  current: string | null;
}

/** What is to be done for each shipped report that is not in the library as it is shipped. */
const STEPS = `with shipped as (
    select x.item -> 'declaration' as definition, x.item -> 'resolved' as resolved, reporting.promised(x.item -> 'resolved') as promised
    from jsonb_array_elements($1::jsonb) x(item)),
  known as (
    select s.definition ->> 'name' as name, q.id, v.id as current, v.number,
      v.definition = s.definition and reporting.promised(v.resolved) = s.promised as is_promised, v.resolved = s.resolved as is_same,
      exists (select from reporting.saved_query_version o where o.saved_query_id = q.id and o.number < v.number
        and o.definition = s.definition and reporting.promised(o.resolved) = s.promised) as is_superseded
    from shipped s left join reporting.saved_query q on q.name = s.definition ->> 'name'
    left join reporting.saved_query_version v on v.id = q.current_id),
  steps as (
    select name, current, case when is_promised then case when not is_same then 'PUT_RIGHT' end when not is_superseded then 'PUBLISH' end as step
    from known)
  select name, step, current from steps where step is not null order by name`;

async function publish(client: PoolClient, { declaration, resolved }: Shipped): Promise<void> {
  const { rows } = await client.query<{ id: string; number: number }>(
    `with q as (insert into reporting.saved_query (id, name, audience, is_shipped) values ($1, $2, $3, true)
       on conflict (name) do update set audience = excluded.audience, is_shipped = true, version = reporting.saved_query.version + 1 returning id)
     select q.id, coalesce(max(v.number), 0)::int + 1 as number from q left join reporting.saved_query_version v on v.saved_query_id = q.id
     group by q.id`,
    [derivedId('query', declaration.name), declaration.name, declaration.audience],
  );
  const { id, number } = rows[0]!;
  const version = typeId('qversion');
  await client.query(
    `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at)
     values ($1, $2, $3, 'PUBLISHED', $4, $5, now())`,
    [version, id, number, JSON.stringify(declaration), JSON.stringify(resolved)],
  );
  await client.query(DEPRECATE_OTHERS, [id, version, DEPRECATED_MONTHS]);
  await client.query('update reporting.saved_query set current_id = $2 where id = $1', [id, version]);
}

/** What another version takes the place of runs for a while. */
export const DEPRECATE_OTHERS = `update reporting.saved_query_version
  set status = 'DEPRECATED', deprecated_until = (now() + make_interval(months => $3))::date
  where saved_query_id = $1 and status = 'PUBLISHED' and id <> $2`;

async function putRight(client: PoolClient, version: string, resolved: Resolved): Promise<void> {
  await client.query('update reporting.saved_query_version set resolved = $2 where id = $1', [
    version,
    JSON.stringify(resolved),
  ]);
}
