import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { ChangeListener } from '#lib/database';
import { localeOf, RequestContext, todayInParis } from '#lib/graphql';
import { type FileFormat } from '../formats/format.js';
import { type ReadReport, type TableRows } from '../run/reader.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { Problem, sendProblem } from './problem.js';
import { type TableQuestion } from './question.js';
import { ResponseSink } from './response-sink.js';

/** Files that one client may have made at the same time. */
const MOST_AT_ONCE = 2;
/** Rows that the price of a report stands for; each further as many cost the same. */
const ROWS_PRICED = 20;

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
  private readonly running = new Map<string, number>();
  private changes = 0;

  constructor(
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
    private readonly listener: ChangeListener,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
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
    try {
      if (!this.engine.isThere) throw notThere(request.url);
      const actor = await this.actorOf(request);
      await work(new RequestContext(actor, todayInParis(), request.id, request, reply));
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
    void reply.header('cache-control', context.actor.id === null ? 'no-cache' : 'private, no-cache');
    if (etag && context.req?.headers['if-none-match']?.split(',').some((tag) => tag.trim() === etag))
      return void reply.code(304).header('etag', etag).send();
    this.engine.budgets.charge(context, resolved.price);
    const giveBack = this.take(context);
    const stop = new AbortController();
    const gone = (): void => stop.abort(new Error('The client has gone'));
    reply.raw.once('close', gone);
    let hasBegun = false;
    const stream = new PassThrough({ highWaterMark: 256 * 1024 });
    try {
      await this.runner.run(version, variables, question, context, stop.signal, async (report) => {
        const read = this.metered(this.chosen(report, question, format), resolved.price, context);
        const rows = await read.tables[0]!.count();
        void reply.header('row-count', String(Math.min(rows, question.most ?? rows)));
        if (question.most !== undefined && question.most < rows) void reply.header('row-count-of-all', String(rows));
        if (etag) void reply.header('etag', etag);
        void reply.header('content-disposition', `${disposition}; filename="${definition.name}.${ending}"`);
        void reply.header('content-language', context.locale);
        hasBegun = true;
        void reply.type(format.mediaType).send(stream);
        const about = this.runner.about(version, variables, context);
        await format.write(read, about, question.options, new ResponseSink(stream, stop));
        stream.end();
      });
    } catch (error) {
      if (!hasBegun) throw error;
      // Whoever reads must see that it is not whole.
      if (!stop.signal.aborted) this.logger.error(error, `The report ${definition.name} failed on its way`);
      stream.destroy(error as Error);
      reply.raw.destroy();
    } finally {
      reply.raw.off('close', gone);
      giveBack();
    }
  }

  private async versionOf({ name, version: number }: FileAsked, context: RequestContext): Promise<KnownVersion> {
    const version = await this.registry.find(name, number, context);
    if (!version) throw notThere(name);
    const { status, broken, current, deprecatedUntil } = version;
    const use = { use: `/reports/${name}?version=${current}` };
    if (status === 'RETIRED' || (deprecatedUntil !== null && deprecatedUntil < context.today))
      throw new Problem(
        'REPORT_RETIRED',
        {
          fr: `La version ${version.number} n’est plus servie : utilisez la version ${current}.`,
          en: `Version ${version.number} is not served any more: use version ${current}.`,
        },
        use,
      );
    if (broken !== null)
      throw new Problem(
        'REPORT_BROKEN',
        {
          fr: `La version ${version.number} ne correspond plus au schéma ; ${version.definition.maintainer.fr} doit la refaire.`,
          en: `Version ${version.number} does not fit the schema any more; ${version.definition.maintainer.en} is to make it anew.`,
        },
        current === version.number ? {} : use,
      );
    return version;
  }

  /** The table that is asked for, or all where the file holds them. */
  private chosen(report: ReadReport, { table }: FileAsked, { holdsAll }: FileFormat): ReadReport {
    if (table === undefined) return holdsAll ? report : { ...report, tables: report.tables.slice(0, 1) };
    const found = report.tables.filter((one) => one.table.name === table);
    if (found.length) return { ...report, tables: found };
    const all = report.tables.map((one) => one.table.name).join(', ');
    const message = `There is no table "${table}"; there are ${all}.`;
    throw new Problem(
      'BAD_PARAMETERS',
      { fr: `Il n’y a pas de table « ${table} » ; il y a ${all}.`, en: message },
      { errors: [{ parameter: 'table', message }] },
    );
  }

  /** What was read is owed, however much it turns out to be. */
  private metered(report: ReadReport, price: number, context: RequestContext): ReadReport {
    const { budgets } = this.engine;
    let paid = ROWS_PRICED;
    const metered = (of: TableRows): TableRows => ({
      table: of.table,
      count: () => of.count(),
      async *rows() {
        for await (const rows of of.rows()) {
          paid -= rows.length;
          if (paid < 0) {
            budgets.owe(context, Math.ceil((-paid / ROWS_PRICED) * price));
            paid = 0;
          }
          yield rows;
        }
      },
    });
    return { ...report, tables: report.tables.map(metered) };
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
    const asker = [actor.id, actor.roles, actor.proof?.kind, today, locale];
    const text = JSON.stringify([PROCESS, this.changes, asked, asker]);
    return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  }

  private take(context: RequestContext): () => void {
    const { client } = context;
    const now = this.running.get(client) ?? 0;
    if (now >= MOST_AT_ONCE)
      throw new Problem('RATE_LIMITED', {
        fr: `${MOST_AT_ONCE} fichiers sont déjà en préparation pour vous : attendez que l’un d’eux soit prêt.`,
        en: `${MOST_AT_ONCE} files are being made for you already: wait until one of them is done.`,
      });
    this.running.set(client, now + 1);
    return () => {
      const left = (this.running.get(client) ?? 1) - 1;
      if (left > 0) this.running.set(client, left);
      else this.running.delete(client);
    };
  }
}

/** Changes are counted by each process for itself. */
const PROCESS = createHash('sha256').update(`${process.pid} ${Date.now()} ${Math.random()}`).digest('base64url');

export const notThere = (name: string): Problem =>
  new Problem('REPORT_NOT_FOUND', {
    fr: `Il n’y a pas de tableau « ${name} », ou il ne vous est pas ouvert.`,
    en: `There is no report "${name}", or it is not open to you.`,
  });
