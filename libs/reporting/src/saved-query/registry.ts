import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { type Actor, readerOf } from '#lib/access';
import { type RequestContext, derivedId, typeId } from '#lib/graphql';
import { type ReportDeclaration, ShippedReports } from '#lib/reports';
import { unfitFigures } from '../activity/check.js';
import { type Listed } from '../catalogue/listed.js';
import { type Resolved } from '../definition/resolved.js';
import { UnfitReport } from '../definition/fault.js';
import { resolve } from '../definition/resolve.js';
import { ReportEngine } from '../run/report-engine.js';
import { isFor } from './audiences.js';
import { type ReportAudience, type SavedQueryStatus } from './saved-query.enums.js';

/** A version that was asked for by its name. */
export interface KnownVersion {
  id: string;
  queryId: string;
  name: string;
  number: number;
  audience: ReportAudience;
  status: SavedQueryStatus;
  broken: string | null;
  deprecatedUntil: string | null;
  definition: ReportDeclaration;
  resolved: Resolved;
  /** Number of the version that runs when none is asked for. */
  current: number;
}

/** Any number, the same in all processes: one of them brings the library up to date. */
const LOCK = 7_205_318;
/** What PostgreSQL answers where nothing may be written. */
const READS_ONLY = '25006';
/** For how long what programs were built on goes on beside what takes its place. */
const DEPRECATED_MONTHS = 6;

/**
 * Knows which reports there are. What modules ship becomes a version of its report when the server starts; every version that runs is
 * held against the schema of today, and one that does not fit says why instead of running.
 */
@Injectable()
export class ReportRegistry implements OnApplicationBootstrap {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly pool: Pool,
    private readonly shipped: ShippedReports,
    private readonly engine: ReportEngine,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.engine.isThere) return;
    const unfit: string[] = [];
    const fit = this.shipped.all.flatMap((declaration) => {
      try {
        return [{ declaration, resolved: this.resolve(declaration) }];
      } catch (error) {
        if (!(error instanceof UnfitReport)) throw error;
        unfit.push(`${error.message}. Tell ${declaration.maintainer.en}.`);
        return [];
      }
    });
    const resolved = new Map(fit.map((one) => [one.declaration.name, one.resolved]));
    if (unfit.length === 0) unfit.push(...unfitFigures(this.shipped.activity, resolved));
    if (unfit.length) throw new Error(`Reports do not fit the schema:\n- ${unfit.join('\n- ')}`);
    try {
      await this.publishShipped(fit);
      await this.lookAtOthers();
    } catch (error) {
      if ((error as { code?: string }).code !== READS_ONLY) throw error;
      this.logger.warn('The database takes no writes: reports that changed are published by the next server that may.');
    }
  }

  resolve(declaration: ReportDeclaration): Resolved {
    return resolve(declaration, this.engine.schema, this.engine.prices);
  }

  /** The version of a name that whoever asks may run; undefined when there is none, or it is not theirs to know. */
  async find(
    name: string,
    number: number | undefined,
    { actor }: Pick<RequestContext, 'actor'>,
  ): Promise<KnownVersion | undefined> {
    const { rows } = await this.pool.query<KnownVersion>(
      `select v.id, q.id as "queryId", q.name, q.audience, v.number, v.status, v.broken, v.deprecated_until as "deprecatedUntil", v.definition, v.resolved,
        c.number as current from reporting.saved_query q join reporting.saved_query_version c on c.id = q.current_id
       join reporting.saved_query_version v on v.saved_query_id = q.id and v.number = coalesce($2, c.number)
       where q.name = $1 and v.status <> 'DRAFT'`,
      [name, number ?? null],
    );
    const [found] = rows;
    return found && isOpen(found, actor) ? found : undefined;
  }

  /** What runs when no version is named, of all reports that whoever asks may run. */
  async listed({ actor }: Pick<RequestContext, 'actor'>): Promise<Listed[]> {
    const { rows } = await this.pool.query<Listed & { audience: ReportAudience; definition: ReportDeclaration }>(
      `select q.name, q.audience, v.number as version, v.published_at as "publishedAt", v.definition, v.resolved
       from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id
       where v.broken is null and v.status <> 'RETIRED' order by q.name`,
    );
    return rows
      .filter((report) => isOpen(report, actor))
      .map(({ definition: { title, description, maintainer }, ...row }) => ({
        ...row,
        title,
        description,
        maintainer,
      }));
  }

  private async publishShipped(fit: readonly { declaration: ReportDeclaration; resolved: Resolved }[]): Promise<void> {
    const text = JSON.stringify(fit);
    const changed = await this.pool.query<{ name: string }>(CHANGED, [text]);
    if (!changed.rows.length) return;
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      // Another process may have been first.
      const { rows } = await client.query<{ name: string }>(CHANGED, [text]);
      for (const { name } of rows)
        await publish(
          client,
          fit.find(({ declaration }) => declaration.name === name)!,
        );
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** What people wrote is kept when it does not fit any more: it says why. */
  private async lookAtOthers(): Promise<void> {
    const { rows } = await this.pool.query<{
      id: string;
      name: string;
      broken: string | null;
      definition: ReportDeclaration;
    }>(
      `select v.id, q.name, v.broken, v.definition from reporting.saved_query_version v join reporting.saved_query q on q.id = v.saved_query_id
       where v.status in ('PUBLISHED', 'DEPRECATED')`,
    );
    for (const { id, name, broken, definition } of rows) {
      const now = this.faultOf(definition);
      if (now === broken) continue;
      await this.pool.query('update reporting.saved_query_version set broken = $2 where id = $1', [id, now]);
      if (now)
        this.logger.error(`The report ${name} runs no longer. ${definition.maintainer.en} is to be told: ${now}`);
    }
  }

  private faultOf(definition: ReportDeclaration): string | null {
    try {
      this.resolve(definition);
      return null;
    } catch (error) {
      if (error instanceof UnfitReport) return error.message;
      throw error;
    }
  }
}

/** Whether somebody may run it, and what proves who they are is good for it. */
const isOpen = ({ name, audience }: { name: string; audience: ReportAudience }, actor: Actor): boolean =>
  isFor(audience, actor) && readerOf(actor, name) !== undefined;

/** Names of the shipped reports whose current version is not the shipped one. */
const CHANGED = `select x.item -> 'declaration' ->> 'name' as name from jsonb_array_elements($1::jsonb) x(item)
  where not exists (select from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id
    where q.name = x.item -> 'declaration' ->> 'name' and q.audience = x.item -> 'declaration' ->> 'audience'
      and v.definition = x.item -> 'declaration' and v.resolved = x.item -> 'resolved')`;

async function publish(
  client: PoolClient,
  { declaration, resolved }: { declaration: ReportDeclaration; resolved: Resolved },
): Promise<void> {
  const id = derivedId('query', declaration.name);
  const { rows } = await client.query<{ number: number }>(
    `with q as (insert into reporting.saved_query (id, name, audience, is_shipped) values ($1, $2, $3, true)
       on conflict (name) do update set audience = excluded.audience, is_shipped = true, version = reporting.saved_query.version + 1 returning id)
     select coalesce(max(v.number), 0)::int + 1 as number from q left join reporting.saved_query_version v on v.saved_query_id = q.id`,
    [id, declaration.name, declaration.audience],
  );
  const version = typeId('qversion');
  await client.query(
    `update reporting.saved_query_version set status = 'DEPRECATED', deprecated_until = (now() + make_interval(months => $2))::date
     where saved_query_id = $1 and status = 'PUBLISHED'`,
    [id, DEPRECATED_MONTHS],
  );
  await client.query(
    `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at)
     values ($1, $2, $3, 'PUBLISHED', $4, $5, now())`,
    [version, id, rows[0]!.number, JSON.stringify(declaration), JSON.stringify(resolved)],
  );
  await client.query('update reporting.saved_query set current_id = $2 where id = $1', [id, version]);
}
