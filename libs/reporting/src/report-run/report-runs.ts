import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requesterOf } from '#lib/access';
import { DomainErrors, failure, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { formatsOf } from '../catalogue/openapi.js';
import { BadParameters } from '../run/parameters.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { type Value } from '../run/rows.js';
import { unusable } from '../run/unusable.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { type ReportFormat } from '../saved-query/saved-query.enums.js';
import { type Choices } from './choices.js';
import { makeSoon } from './make.task.js';
import {
  ReportBrokenError,
  ReportFormatError,
  ReportRetiredError,
  TooManyReportRunsError,
} from './report-run.errors.js';
import { type ReportRunInput } from './report-run.inputs.js';
import { rightsOf } from './rights.js';

/** For one requester at once: waiting or being made, and ready. */
const MOST_UNDER_WAY = 3;
const MOST_KEPT = 20;

export type RunAsked = Omit<ReportRunInput, 'idempotencyKey'>;

/** Asks for files of reports, and lets them go. */
@Injectable()
export class ReportRuns {
  constructor(
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
  ) {}

  /** The id of a run that makes what is asked for: a new one, or the one that is under way for the same requester. It is paid by them. */
  async request(tx: Tx, asked: RunAsked, context: RequestContext): Promise<string> {
    if (!this.engine.isThere)
      throw failure('UNAVAILABLE', 'Files of reports are asked for where the whole schema is answered');
    const requester = requesterOf(context.actor);
    if (requester === null) throw new NotAllowedError();
    const { version, parameters } = await this.check(tx, asked, context);
    const choices = choicesOf(asked, context);
    const { proof } = context.actor;
    const tokenId = proof?.kind === 'token' ? proof.id : null;
    const rights = rightsOf(context);
    const told = [
      version.id,
      sorted(parameters),
      asked.format,
      { ...choices, where: sorted(choices.where) },
      requester,
      tokenId,
      rights,
    ];
    const fingerprint = hash('sha256', JSON.stringify(told), 'base64url');
    // Those of one requester follow each other: what is asked for twice is found, and what is counted stays so.
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`report runs of ${requester}`]);
    const underWay = await tx.one<{ id: string }>(
      `select id from runs.run where fingerprint = $1 and status in ('REQUESTED', 'RUNNING')`,
      [fingerprint],
    );
    if (underWay) return underWay.id;
    await this.checkRoom(tx, requester);
    this.engine.budgets.charge({ client: context.client, charged: 0 }, version.resolved.price);
    const id = tx.newId('run');
    await tx.later(
      `insert into runs.run (id, account_id, token_id, requester_id, rights, version_id, format, parameters, choices, fingerprint, secret)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, context.actor.id, tokenId, requester, rights, version.id, asked.format],
        ...[JSON.stringify(parameters), JSON.stringify(choices), fingerprint, randomBytes(32)],
      ],
    );
    await makeSoon(tx, id);
    const { name, format } = asked;
    await tx.audit({ type: 'ReportRun', id, action: 'REPORT_RUN', after: { name, version: version.number, format } });
    return id;
  }

  /** What is to be made; throws what keeps it from that. */
  async check(
    tx: Tx,
    asked: RunAsked,
    context: RequestContext,
  ): Promise<{ version: KnownVersion; parameters: object }> {
    const version = await this.versionOf(tx, asked, context);
    return { version, parameters: this.variables(version, asked, context) };
  }

  /** Ends what is being made, and lets go what is ready. What has ended stays as it is. */
  async cancel(tx: Tx, id: string, context: RequestContext): Promise<string> {
    const run = await tx.one<{ status: string }>(
      'select status from runs.run where id = $1 and requester_id = $2 for update',
      [id, requesterOf(context.actor)],
    );
    if (!run) throw new NotFoundError('id');
    if (!['REQUESTED', 'RUNNING', 'READY'].includes(run.status)) return id;
    await tx.query(`update runs.run set status = 'CANCELLED', ended_at = now() where id = $1`, [id]);
    await tx.query('delete from runs.chunk where run_id = $1', [id]);
    await tx.audit({ type: 'ReportRun', id, action: 'REPORT_RUN_CANCEL', before: { status: run.status } });
    return id;
  }

  private async versionOf(
    tx: Tx,
    { name, version: number, format, table }: RunAsked,
    context: RequestContext,
  ): Promise<KnownVersion> {
    const version = await this.registry.find(name, number ?? undefined, context, false, tx);
    if (!version) throw new NotFoundError('name');
    const fault = unusable(version, context.today);
    if (fault?.code === 'REPORT_RETIRED') throw new ReportRetiredError(fault.words, fault.version!);
    if (fault) throw new ReportBrokenError(fault.words, fault.version ?? null);
    const { tables } = version.resolved;
    const formats = formatsOf(tables[0]!).map((one) => one.toUpperCase() as ReportFormat);
    if (!formats.includes(format)) throw new ReportFormatError(formats);
    const names = tables.map((one) => one.name);
    if (table && !names.includes(table)) throw new InvalidInputError(noTable(table, names.join(', ')), 'table');
    return version;
  }

  private variables(
    version: KnownVersion,
    { parameters, where }: RunAsked,
    context: RequestContext,
  ): Record<string, unknown> {
    try {
      const asked = { parameters: parameters ?? {}, ...(where && { where: where as Record<string, Value> }) };
      return this.runner.variables(version, asked, context);
    } catch (error) {
      if (!(error instanceof BadParameters)) throw error;
      const pathOf = (name: string): string[] =>
        name.startsWith('where.') ? ['where', name.slice('where.'.length)] : ['parameters', name];
      throw new DomainErrors(
        error.faults.map(({ parameter, words }) => new InvalidInputError(words, pathOf(parameter))),
      );
    }
  }

  private async checkRoom(tx: Tx, requester: string): Promise<void> {
    const count = await tx.one<{ live: number; kept: number }>(
      `select count(*) filter (where status <> 'READY')::int as live, count(*) filter (where status = 'READY')::int as kept
       from runs.run where requester_id = $1 and (status in ('REQUESTED', 'RUNNING') or (status = 'READY' and expires_at > now()))`,
      [requester],
    );
    if (count!.live >= MOST_UNDER_WAY) throw new TooManyReportRunsError(MOST_UNDER_WAY, UNDER_WAY);
    if (count!.kept >= MOST_KEPT) throw new TooManyReportRunsError(MOST_KEPT, KEPT);
  }
}

const choicesOf = ({ table, where, profile, withRecords }: RunAsked, { locale }: RequestContext): Choices => ({
  table: table ?? null,
  where: (where as Record<string, Value> | undefined) ?? null,
  options: {
    isForFrenchExcel: profile === 'EXCEL_FR',
    withLabels: profile === 'EXCEL_FR',
    withRecords,
  },
  locale,
});

/** However the caller has put them. */
const sorted = (values: object | null): unknown =>
  values && Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));

const noTable = (table: string, all: string) => ({
  fr: `Il n’y a pas de table « ${table} » ; il y a ${all}.`,
  en: `There is no table "${table}"; there are ${all}.`,
});
const UNDER_WAY = {
  fr: `${MOST_UNDER_WAY} fichiers sont déjà en préparation pour vous : attendez que l’un soit prêt, ou annulez-en un.`,
  en: `${MOST_UNDER_WAY} files are being made for you already: wait until one is ready, or cancel one.`,
};
const KEPT = {
  fr: `${MOST_KEPT} fichiers sont déjà gardés pour vous : supprimez-en un, ou attendez demain.`,
  en: `${MOST_KEPT} files are kept for you already: let one go, or wait until tomorrow.`,
};
