import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isForReports, readerOf } from '#lib/access';
import { Config } from '#lib/config';
import { ChangeListener } from '#lib/database';
import { localeOf, RequestContext, todayInParis } from '#lib/graphql';
import { type FileFormat } from '../formats/format.js';
import { ReportAsker } from './asker.js';
import { keyOf } from './key-in-address.js';
import { meter } from '../run/meter.js';
import { type ReadReport } from '../run/reader.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { chosenTables } from '../run/tables.js';
import { unusable } from '../run/unusable.js';
import { ReportMaker } from '../report-run/report-maker.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { Problem, sendProblem } from './problem.js';
import { type TableQuestion } from './question.js';
import { ResponseSink } from './response-sink.js';

/** How long a file waits for those before it, and how often it looks. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 50;
/** However slowly it is taken: what takes longer keeps others waiting, and the database from tidying up. */
const LONGEST_MS = 5 * 60_000;
/** To look a report up, whether it is sent or not. */
const ASKING_PRICE = 20;

/** A table as one kind of file, and how it is sent. */
export interface FileAsked extends TableQuestion {
  format: FileFormat;
  /** What tells it from the other kinds of file. */
  ending: string;
  disposition: 'inline' | 'attachment';
  /** Refuses a report that cannot be had so. */
  check?: (version: KnownVersion) => void;
}

/** Answers requests with tables of reports. */
@Injectable()
export class ReportFiles {
  private readonly logger = new Logger('Reports');
  /** Clients for which a file is made, and whether they are nobody. */
  private readonly running = new Map<string, { isNobody: boolean }>();
  private changes = 0;

  constructor(
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
    private readonly listener: ChangeListener,
    private readonly config: Config,
    private readonly asker: ReportAsker,
    private readonly maker: ReportMaker,
  ) {
    listener.onChange(() => void this.changes++);
  }

  /** Does what is asked, for whoever asks; what goes wrong before the answer begins is told as a problem. */
  async answering(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (context: RequestContext) => unknown,
    failed = sendProblem,
  ): Promise<void> {
    const { locale } = request.query as Record<string, unknown>;
    // An address can say its language itself: spreadsheets cannot send a header.
    if (locale === 'fr' || locale === 'en') request.headers['accept-language'] = locale;
    // Links in what is shown must tell nobody where they stood: the address may hold a key.
    void reply.header('referrer-policy', 'no-referrer');
    try {
      if (!this.engine.isThere) throw notThere(request.url);
      const actor = await this.asker.of(request);
      const context = new RequestContext(actor, todayInParis(), request.id, request, reply);
      this.engine.budgets.charge(context, ASKING_PRICE);
      await work(context);
    } catch (error) {
      if (reply.sent || reply.raw.headersSent || reply.raw.destroyed) return;
      failed(reply, error, localeOf(request.headers['accept-language']));
    }
  }

  async send(question: FileAsked, context: RequestContext, reply: FastifyReply): Promise<void> {
    const version = await this.versionOf(question, context);
    const { definition, resolved } = version;
    const variables = this.runner.variables(version, question, context);
    const { format, ending, disposition } = question;
    question.check?.(version);
    const etag = this.etagOf(version, question, variables, context);
    void reply.header('vary', 'accept-language, accept-encoding, cookie, authorization');
    void reply.header('cache-control', kept(context));
    if (etag && context.req?.headers['if-none-match']?.split(',').some((tag) => tag.trim() === etag))
      return void reply.code(304).header('etag', etag).send();
    this.engine.budgets.charge(context, resolved.price);
    const stop = new AbortController();
    const gone = (): void => stop.abort(new Error('The client has gone'));
    reply.raw.once('close', gone);
    // Who went while it was found out who they are closes nothing any more.
    if (reply.raw.destroyed) gone();
    const late = setTimeout(() => stop.abort(new Error('It takes too long')), LONGEST_MS);
    let hasBegun = false;
    let giveBack = (): void => undefined;
    const stream = new PassThrough({ highWaterMark: 256 * 1024 });
    try {
      giveBack = await this.take(context, stop.signal);
      const asked = {
        ...question,
        onRead: meter(resolved.price, (points) => this.engine.budgets.owe(context, points)),
      };
      await this.runner.run(version, variables, asked, context, stop.signal, async (report) => {
        const read = this.chosen(report, question, format);
        const rows = await read.tables[0]!.count();
        if (!format.isPaged) void reply.header('row-count', String(Math.min(rows, question.most ?? rows)));
        if (question.most !== undefined && question.most < rows) void reply.header('row-count-of-all', String(rows));
        if (etag) void reply.header('etag', etag);
        void reply.header('content-disposition', `${disposition}; filename="${definition.name}.${ending}"`);
        void reply.header('content-language', context.locale);
        hasBegun = true;
        void reply.type(format.mediaType).send(stream);
        const about = {
          ...this.runner.about(version, variables, context),
          ...(question.most && { most: question.most }),
        };
        await format.write(read, about, question.options, new ResponseSink(stream, stop));
        // Whoever has read the end may ask for the next.
        giveBack();
        stream.end();
      });
    } catch (error) {
      if (!hasBegun) throw error;
      // Whoever reads must see that it is not whole.
      if (!stop.signal.aborted) this.logger.error(error, `The report ${definition.name} failed on its way`);
      stream.destroy(error as Error);
      // Not an end: where there are no chunks, an end would look like that of the file.
      reply.raw.socket?.resetAndDestroy();
    } finally {
      reply.raw.off('close', gone);
      clearTimeout(late);
      giveBack();
    }
  }

  private async versionOf({ name, version: number }: FileAsked, context: RequestContext): Promise<KnownVersion> {
    const version = await this.registry.find(name, number, context);
    if (!version) throw notThere(name);
    if (isForReports(context.actor)) await this.asker.count(context.actor);
    // From here on what proves who asks is good for this report.
    context.actor = readerOf(context.actor, name)!;
    const fault = unusable(version, context.today);
    if (fault)
      throw new Problem(
        fault.code,
        fault.words,
        fault.use === undefined ? {} : { use: `/reports/${name}?version=${fault.use}` },
      );
    return version;
  }

  /** The table that is asked for, or all where the file holds them. */
  private chosen(report: ReadReport, { table }: FileAsked, { holdsAll }: FileFormat): ReadReport {
    const found = chosenTables(report, table, holdsAll);
    if (found) return found;
    const all = report.tables.map((one) => one.table.name).join(', ');
    const message = `There is no table "${table}"; there are ${all}.`;
    throw new Problem(
      'BAD_PARAMETERS',
      { fr: `Il n’y a pas de table « ${table} » ; il y a ${all}.`, en: message },
      { errors: [{ parameter: 'table', message }] },
    );
  }

  /** Undefined where nobody can tell whether anything has changed. */
  private etagOf(
    version: KnownVersion,
    question: FileAsked,
    variables: Record<string, unknown>,
    { actor, today, locale }: RequestContext,
  ): string | undefined {
    if (!this.listener.isSure) return undefined;
    const { ending, options, table, most, where } = question;
    const { distinction: ofFormat } = question.format;
    const asked = [version.name, version.number, variables, ending, options, table, most, where, ofFormat];
    const { proof } = actor;
    const token = proof?.kind === 'token' ? [proof.id, proof.organizationId, proof.scopes] : [];
    const asker = [actor.id, actor.roles, proof?.kind, token, today, locale];
    const text = JSON.stringify([PROCESS, this.changes, asked, asker]);
    return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  }

  /** Does the work when it is the client's turn. */
  async inTurn<T>(context: RequestContext, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const giveBack = await this.take(context, signal);
    try {
      return await work();
    } finally {
      giveBack();
    }
  }

  /** One file for a client at once, the next waits a while; and of all that can be made at once, one is left to those who have signed in. */
  private async take({ client, actor }: RequestContext, signal: AbortSignal): Promise<() => void> {
    const isNobody = actor.id === null;
    const most = Math.max(1, this.config.databaseExportPoolSize - 1 - this.maker.underWay);
    const isFree = (): boolean =>
      !this.running.has(client) &&
      !(isNobody && [...this.running.values()].filter((one) => one.isNobody).length >= most);
    for (const end = performance.now() + PATIENCE_MS; !isFree(); await delay(LOOK_MS, undefined, { signal })) {
      if (performance.now() < end) continue;
      if (this.running.has(client))
        throw new Problem('RATE_LIMITED', {
          fr: 'Un fichier est déjà en préparation pour vous : attendez qu’il soit prêt.',
          en: 'A file is being made for you already: wait until it is done.',
        });
      throw new Problem('UNAVAILABLE', {
        fr: 'D’autres tableaux sont en préparation : réessayez dans un instant, ou connectez-vous.',
        en: 'Other reports are being made: try again in a moment, or sign in.',
      });
    }
    const mine = { isNobody };
    this.running.set(client, mine);
    return () => {
      if (this.running.get(client) === mine) this.running.delete(client);
    };
  }
}

/** Changes are counted by each process for itself. */
const PROCESS = createHash('sha256').update(`${process.pid} ${Date.now()} ${Math.random()}`).digest('base64url');

/** What was asked for by a key is kept by nobody: its address is a secret. */
export function kept({ actor, req }: RequestContext, isOwn = actor.id !== null): string {
  if (req && keyOf(req) !== undefined) return 'private, no-store';
  return isOwn ? 'private, no-cache' : 'no-cache';
}

export const notThere = (name: string): Problem =>
  new Problem('REPORT_NOT_FOUND', {
    fr: `Il n’y a pas de tableau « ${name} », ou il ne vous est pas ouvert.`,
    en: `There is no report "${name}", or it is not open to you.`,
  });
