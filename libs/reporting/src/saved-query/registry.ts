import { isDeepStrictEqual } from 'node:util';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { type Actor, coordinates, readerOf } from '#lib/access';
import { unknownMigrations } from '#lib/database';
import { type RequestContext } from '#lib/graphql';
import { type ReportDeclaration, ShippedReports } from '#lib/reports';
import { unfitFigures } from '../activity/check.js';
import { type Tx } from '#lib/writes';
import { type Listed } from '../catalogue/listed.js';
import { type Resolved } from '../definition/resolved.js';
import { UnfitReport } from '../definition/fault.js';
import { resolve } from '../definition/resolve.js';
import { ServedDocuments } from '../registered-document/served.js';
import { ReportEngine } from '../run/report-engine.js';
import { isFor } from './audiences.js';
import { ReportHealth } from './health.js';
import { listChoices } from './listed-choices.js';
import { ReportShipping } from './shipping.js';
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
  /** Number of the version that runs when none is asked for; null where none was published. */
  current: number | null;
  /** Name of what takes the place of the report, and why it is not served any more. */
  successor: string | null;
  retiredBecause: string | null;
}

/** What PostgreSQL answers where nothing may be written. */
const READS_ONLY = '25006';

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
    private readonly dataSource: DataSource,
    private readonly shipping: ReportShipping,
    private readonly health: ReportHealth,
    private readonly documents: ServedDocuments,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.engine.isThere) return;
    const unfit: string[] = [];
    const fit = this.shipped.all.flatMap((declaration) => {
      try {
        return [{ declaration, resolved: this.resolve(declaration) }];
      } catch (error) {
        if (!(error instanceof UnfitReport)) throw error;
        unfit.push(`Tell ${declaration.maintainer.en}: ${error.message}`);
        return [];
      }
    });
    const resolved = new Map(fit.map((one) => [one.declaration.name, one.resolved]));
    if (unfit.length === 0) unfit.push(...unfitFigures(this.shipped.activity, resolved));
    // Each by itself: the log keeps the beginning of a message only.
    for (const one of unfit) this.logger.fatal(one);
    if (unfit.length)
      throw new Error(
        `${unfit.length} of the reports that modules ship do not fit the schema:\n- ${unfit.join('\n- ')}`,
      );
    await listChoices(this.pool, fit, this.shipped.choices);
    try {
      // By an older schema than that of the database nothing is judged: what does not fit there may be newer.
      const newer = await unknownMigrations(this.dataSource);
      if (newer.length)
        return this.logger.warn(`A newer server has brought ${newer.join(', ')}: reports are left to it.`);
      await this.shipping.publish(fit);
      // As it was kept; what fits as it is shipped is not held against the schema a second time.
      const seen = new Map(fit.map(({ declaration }) => [declaration.name, asKept(declaration)]));
      await this.health.look((kept) => (isDeepStrictEqual(kept, seen.get(kept.name)) ? null : this.faultOf(kept)));
      await this.documents.look();
    } catch (error) {
      if ((error as { code?: string }).code !== READS_ONLY) throw error;
      this.logger.warn('The database takes no writes: reports that changed are published by the next server that may.');
    }
  }

  resolve(declaration: ReportDeclaration): Resolved {
    return resolve(declaration, this.engine.schema, this.engine.prices);
  }

  /** The version of a name that whoever asks may run; undefined when there is none, or it is not theirs to know. Drafts are for a look alone. */
  async find(
    name: string,
    number: number | undefined,
    { actor }: Pick<RequestContext, 'actor'>,
    withDrafts = false,
    /** The transaction under way, where there is one: who holds a connection must not wait for another. */
    tx?: Pick<Tx, 'query'>,
  ): Promise<KnownVersion | undefined> {
    const query = async (text: string, values: unknown[]): Promise<KnownVersion[]> =>
      tx ? tx.query<KnownVersion>(text, values) : (await this.pool.query<KnownVersion>(text, values)).rows;
    const [found] = await query(
      `select v.id, q.id as "queryId", q.name, q.audience, v.number, v.status, v.broken, v.deprecated_until as "deprecatedUntil", v.definition, v.resolved,
        c.number as current, q.successor, q.retired_because as "retiredBecause"
       from reporting.saved_query q left join reporting.saved_query_version c on c.id = q.current_id
       join reporting.saved_query_version v on v.saved_query_id = q.id and v.number = coalesce($2, c.number)
       where q.name = $1 and (v.status <> 'DRAFT' or $3)`,
      [name, number ?? null, withDrafts && coordinates(actor)],
    );
    // For whom the version was published itself, among those for whom the report is now.
    if (!found || !isOpen(found, actor) || !isFor(found.definition.audience, actor)) return undefined;
    // Whoever writes it sees what it would come to today.
    return found.status === 'DRAFT' ? { ...found, resolved: this.resolve(found.definition) } : found;
  }

  /** What runs when no version is named, of all reports that whoever asks may run. */
  listed(context: Pick<RequestContext, 'actor'>): Promise<Listed[]> {
    return this.list(context, null);
  }

  /** The same of one report; undefined when there is none, or it is not theirs to know. */
  async listedAs(name: string, context: Pick<RequestContext, 'actor'>): Promise<Listed | undefined> {
    return (await this.list(context, name))[0];
  }

  private async list({ actor }: Pick<RequestContext, 'actor'>, name: string | null): Promise<Listed[]> {
    const { rows } = await this.pool.query<Listed & { audience: ReportAudience }>(
      `select q.name, q.audience, v.number as version, v.published_at as "publishedAt", v.definition -> 'title' as title,
         v.definition -> 'description' as description, v.definition -> 'maintainer' as maintainer, v.resolved
       from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id
       where v.broken is null and v.status <> 'RETIRED' and ($1::text is null or q.name = $1) order by q.name`,
      [name],
    );
    return rows.filter((report) => isOpen(report, actor));
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

const asKept = (declaration: ReportDeclaration): unknown => JSON.parse(JSON.stringify(declaration));

/** Whether somebody may run it, and what proves who they are is good for it. */
const isOpen = ({ name, audience }: { name: string; audience: ReportAudience }, actor: Actor): boolean =>
  isFor(audience, actor) && readerOf(actor, name) !== undefined;
