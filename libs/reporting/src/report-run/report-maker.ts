import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { mayUse } from '#lib/access';
import { ExportsBusy } from '#lib/database';
import { CONTEXT_OF, type ContextOf, type RequestContext, type Words } from '#lib/graphql';
import { type JobHelpers } from '#lib/jobs';
import { FORMATS, type FormatName } from '../formats/index.js';
import { problemOf } from '../http/problem.js';
import { meter } from '../run/meter.js';
import { type ReadReport, type TableRows } from '../run/reader.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { chosenTables } from '../run/tables.js';
import { unusable } from '../run/unusable.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { type ReportFormat } from '../saved-query/saved-query.enums.js';
import { type Choices } from './choices.js';
import { FAILURES, type ReportRunFailureCode } from './report-run.enums.js';
import { rightsOf } from './rights.js';
import { FileTooLarge, RunFile, RunLost } from './run-file.js';

/** How often a file is begun before it is given up. */
export const MOST_ATTEMPTS = 5;
/** How often one tells how far it is, and hears that it is not wanted any more. */
const TELL_MS = 1000;
/** It reads all of it at one instant, which the database keeps for it. */
const LONGEST_MS = 60 * 60_000;

interface Run {
  id: string;
  attempt: number;
  accountId: string;
  tokenId: string | null;
  rights: string;
  name: string;
  number: number;
  format: ReportFormat;
  parameters: Record<string, unknown>;
  choices: Choices;
}

/** Why a file is not made, for whoever asked for it. */
class Refused extends Error {
  constructor(
    readonly code: ReportRunFailureCode,
    readonly words: Words = FAILURES[code],
  ) {
    super(words.en);
  }
}

/** Makes files of reports, for accounts that do not wait, with the rights that they have now. */
@Injectable()
export class ReportMaker {
  /** Files that this process makes. */
  underWay = 0;

  constructor(
    private readonly pool: Pool,
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
    @Inject(CONTEXT_OF) private readonly contextOf: ContextOf,
  ) {}

  /** Answers whether nothing is left to do: false where others read to their end just now, which spends none of its attempts. */
  async make(id: string, { attempt, signal, log }: Pick<JobHelpers, 'attempt' | 'signal' | 'log'>): Promise<boolean> {
    const run = await this.take(id);
    if (!run) return true;
    const stop = new AbortController();
    const end = (): void => stop.abort(new Error('The process ends'));
    signal.addEventListener('abort', end, { once: true });
    const file = new RunFile(this.pool, run, stop.signal);
    const late = setTimeout(() => stop.abort(new Refused('TOO_LARGE')), LONGEST_MS);
    const telling = setInterval(() => {
      file.tell().catch((error) => error instanceof RunLost && stop.abort(error));
    }, TELL_MS);
    this.underWay++;
    try {
      const knownAt = await this.write(run, file, stop.signal);
      await file.finish(knownAt);
      return true;
    } catch (error) {
      // What is cancelled tells that it was, not why.
      const cause: unknown = stop.signal.aborted ? stop.signal.reason : error;
      if (cause instanceof RunLost) return true;
      if (cause instanceof ExportsBusy) {
        await file.again();
        return false;
      }
      const why = refusalOf(cause);
      if (why) {
        await file.fail(why.code, why.words);
        return true;
      }
      if (attempt < MOST_ATTEMPTS) await file.again();
      else await file.fail('INTERNAL', FAILURES.INTERNAL);
      log.warn({ run: id }, 'A file of a report was not made');
      throw cause;
    } finally {
      this.underWay--;
      clearInterval(telling);
      clearTimeout(late);
      signal.removeEventListener('abort', end);
    }
  }

  /** Nothing when it was cancelled; what another attempt has left is not this one’s. */
  private async take(id: string): Promise<Run | undefined> {
    const { rows } = await this.pool.query<Run>(
      `update runs.run r set status = 'RUNNING', attempt = r.attempt + 1, began_at = now(), rows_written = 0, rows_all = null
       from reporting.saved_query_version v join reporting.saved_query q on q.id = v.saved_query_id
       where r.id = $1 and v.id = r.version_id and r.status in ('REQUESTED', 'RUNNING')
       returning r.id, r.attempt, r.account_id as "accountId", r.token_id as "tokenId", r.rights, q.name, v.number, r.format, r.parameters, r.choices`,
      [id],
    );
    if (rows[0])
      await this.pool.query('delete from runs.chunk where run_id = $1 and attempt < $2', [id, rows[0].attempt]);
    return rows[0];
  }

  private async write(run: Run, file: RunFile, signal: AbortSignal): Promise<Date> {
    const { parameters, choices } = run;
    const { accountId, tokenId } = run;
    const context = await this.contextOf({ accountId, tokenId, locale: choices.locale }, `run ${run.id}`);
    if (!context || !mayUse(context.actor, 'READ') || rightsOf(context) !== run.rights)
      throw new Refused('RIGHTS_CHANGED');
    const version = await this.versionOf(run, context);
    const format = FORMATS[run.format.toLowerCase() as FormatName];
    const asked = { ...(choices.where && { where: choices.where }), onRead: this.meter(version, context) };
    return this.runner.run(version, parameters, asked, context, signal, async (report) => {
      const read = chosenTables(report, choices.table, format.holdsAll);
      if (!read) throw new Refused('REPORT_BROKEN');
      file.all = await read.tables[0]!.count();
      await file.tell();
      await format.write(counted(read, file), this.runner.about(version, parameters, context), choices.options, file);
      return report.knownAt;
    });
  }

  private async versionOf({ name, number }: Run, context: RequestContext): Promise<KnownVersion> {
    const version = await this.registry.find(name, number, context);
    if (!version) throw new Refused('REPORT_NOT_FOUND');
    const fault = unusable(version, context.today);
    if (fault) throw new Refused(fault.code, fault.words);
    return version;
  }

  /** What is read is paid from what the requester has left, but for half of a minute’s worth: they go on meanwhile. */
  private meter({ resolved }: KnownVersion, context: RequestContext): (rows: number) => void {
    const { budgets } = this.engine;
    return meter(resolved.price, (points) => {
      const { left, perMinute } = budgets.shown(budgets.spend(context, 0));
      if (left !== undefined && perMinute !== undefined)
        budgets.owe(context, Math.min(points, Math.max(0, left - perMinute / 2)));
    });
  }
}

/** The rows of its first table are counted as they go into the file. */
function counted(report: ReadReport, file: RunFile): ReadReport {
  const [first, ...others] = report.tables as [TableRows, ...TableRows[]];
  const rows = async function* (): ReturnType<TableRows['rows']> {
    for await (const some of first.rows()) {
      yield some;
      file.rows += some.length;
    }
  };
  return { ...report, tables: [{ table: first.table, count: () => first.count(), rows }, ...others] };
}

/** Undefined for what may go better another time. */
function refusalOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (error instanceof FileTooLarge) return new Refused('TOO_LARGE');
  try {
    const { code, detail } = problemOf(error);
    return code in FAILURES ? new Refused(code as ReportRunFailureCode, detail) : undefined;
  } catch {
    return undefined;
  }
}
