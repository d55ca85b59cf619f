import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type Instant } from '#lib/database';
import { DomainErrors, RequestContext, todayInParis, type Words } from '#lib/graphql';
import { tellOf } from '#lib/webhooks';
import { type Caller, InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { ReportBrokenError, ReportRetiredError } from '../report-run/report-run.errors.js';
import { BadParameters } from '../run/parameters.js';
import { NotAdmitted, NotReadable, type ReadReport } from '../run/reader.js';
import { ReportRunner } from '../run/report-runner.js';
import { unusable } from '../run/unusable.js';
import { editionPublishedEvent } from '../events.js';
import { isFor } from '../saved-query/audiences.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { EditionAlreadyKeptError, EditionTooLargeError, ReportNotForAudienceError } from './edition.errors.js';
import { type EditionAudience } from './edition.enums.js';
import { erasedAt, isErasedSince } from './erased.js';
import { KeptRows } from './kept-rows.js';
import { MAKERS } from './makers.js';

/** Rows that an edition keeps: it is made while whoever publishes it waits. */
export const MOST_ROWS = 50_000;
/** Rows that are written at once. */
const WRITTEN = 2000;
const LONGEST_MS = 2 * 60_000;

/** What is published. */
export interface Published {
  name: string;
  version?: number | null;
  audience: EditionAudience;
  parameters: Readonly<Record<string, unknown>>;
  title: Words;
}

interface Made {
  version: KnownVersion;
  variables: Record<string, unknown>;
  asOf: string;
  knownAt: Date;
  /** Where that instant is among the transactions of this life of the database. */
  snapshot: string;
  life: string;
  kept: KeptRows;
  /** Who stood in it without a name even then. */
  erased: string[];
}

/** Somebody whom the edition names was erased while it was being made. */
class ErasedMeanwhile extends Error {}
/** So often it is made anew; people are erased once in a while. */
const MOST_TIMES = 5;

/** Keeps reports as they are at one instant. */
@Injectable()
export class Publication {
  constructor(
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly uow: UnitOfWork,
  ) {}

  /** Answers the id of the edition. Whoever asks must coordinate the network; what the edition holds does not depend on who asks. */
  async publish(asked: Published, caller: Caller, idempotencyKey?: string | null): Promise<string> {
    if (!coordinates(caller.actor)) throw new NotAllowedError();
    for (let times = 1; ; times++) {
      const made = await this.make(asked, caller);
      try {
        return await this.uow.run(caller, (tx) => {
          const id = tx.expect('edition');
          return tx.idempotent(idempotencyKey, 'editionPublish', asked, () => keep(asked, made, tx), id);
        });
      } catch (error) {
        if (!(error instanceof ErasedMeanwhile) || times === MOST_TIMES) throw error;
      }
    }
  }

  private async make(asked: Published, { actor, today = todayInParis(), requestId = '' }: Caller): Promise<Made> {
    const version = await this.registry.find(asked.name, asked.version ?? undefined, { actor });
    if (!version) throw new NotFoundError('name');
    const maker = new RequestContext(MAKERS[asked.audience], today, requestId);
    if (![version.audience, version.definition.audience].every((one) => isFor(one, maker.actor)))
      throw new ReportNotForAudienceError();
    mustRun(version, today);
    try {
      const variables = this.runner.variables(version, { parameters: asked.parameters }, maker);
      const work = async (report: ReadReport, instant: Instant): Promise<Made> => {
        const place = await placeOf(instant);
        const kept = await read(report);
        const erased = await erasedAt(instant, kept.people());
        return { version, variables, asOf: dayOf(variables, today), knownAt: report.knownAt, ...place, kept, erased };
      };
      const late = AbortSignal.timeout(LONGEST_MS);
      return await this.runner.run(version, variables, { keepsRecords: true }, maker, late, work);
    } catch (error) {
      throw failureOf(error);
    }
  }
}

/** The day that a report describes: what it calls `asOf`, otherwise the day of its publication. */
const dayOf = ({ asOf }: Readonly<Record<string, unknown>>, today: string): string =>
  typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : today;

function mustRun(version: KnownVersion, today: string): void {
  const fault = unusable(version, today);
  if (fault?.code === 'REPORT_RETIRED') throw new ReportRetiredError(fault.words, fault.version!);
  if (fault) throw new ReportBrokenError(fault.words, fault.version ?? null);
}

async function placeOf(instant: Instant): Promise<{ snapshot: string; life: string }> {
  const text = `select json_build_array(pg_current_snapshot()::text, (select id from changes.life))`;
  const [snapshot, life] = (await instant.value({ text, values: [] })) as [string, string];
  return { snapshot, life };
}

async function read({ tables }: ReadReport): Promise<KeptRows> {
  const kept = new KeptRows();
  for (const one of tables)
    for await (const some of one.rows()) {
      if (kept.rows.length + some.length > MOST_ROWS) throw new EditionTooLargeError(MOST_ROWS);
      for (const row of some) kept.add(one.table, row);
    }
  return kept;
}

function failureOf(error: unknown): unknown {
  if (error instanceof BadParameters)
    return new DomainErrors(
      error.faults.map(({ parameter, words }) => new InvalidInputError(words, ['parameters', parameter])),
    );
  if (error instanceof NotAdmitted) return new ReportNotForAudienceError();
  if (error instanceof NotReadable) return new ReportBrokenError({ fr: error.message, en: error.message }, null);
  return error;
}

async function keep({ name, audience, title }: Published, made: Made, tx: Tx): Promise<string> {
  const { version, variables, asOf, knownAt, snapshot, life, kept } = made;
  const id = tx.newId('edition');
  const sha256 = kept.sha256();
  const parameters = JSON.stringify(variables);
  const isNew = await tx.one(
    `insert into reporting.edition (id, saved_query_id, saved_query_version_id, name, title, audience, parameters, as_of, known_at, snapshot, life, row_count, sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
    [
      ...[id, version.queryId, version.id, name, JSON.stringify(title), audience, parameters],
      ...[asOf, knownAt, snapshot, life, kept.rows.length, sha256],
    ],
  );
  if (!isNew) {
    // One that was published at the same time has been waited for.
    const same = await tx.one<{ id: string }>(
      `select id from reporting.edition where saved_query_version_id = $1 and audience = $2 and as_of = $3 and parameters = $4 and sha256 = $5
       and withdrawn_at is null`,
      [version.id, audience, asOf, parameters, sha256],
    );
    throw new EditionAlreadyKeptError(same!.id);
  }
  for (let from = 0; from < kept.rows.length; from += WRITTEN)
    await tx.query(
      `insert into reporting.edition_row (edition_id, position, table_name, key, nth, value, records, record_count)
       select $1, r.position, r."table", r.key, r.nth, r.line::json, r.records, r."recordCount"
       from jsonb_to_recordset($2::jsonb) r(position integer, "table" text, key text, nth integer, line text, records text[], "recordCount" integer)`,
      [id, JSON.stringify(kept.rows.slice(from, from + WRITTEN))],
    );
  if (await isErasedSince(tx, kept.people(), made.erased)) throw new ErasedMeanwhile();
  const titles = { titleFr: title.fr, titleEn: title.en };
  const after = { name, audience, ...titles, parameters: variables, asOf, sha256, rowCount: kept.rows.length };
  await tx.audit({ type: 'Edition', id, action: 'EDITION_PUBLISH', after });
  await tellOf(tx, editionPublishedEvent, id, { audience });
  return id;
}
