import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Controller, Get, Inject, Logger, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { ChangeListener } from '#lib/database';
import { localeOf, RequestContext, todayInParis } from '#lib/graphql';
import { type FileFormat } from '../formats/format.js';
import { geometryOf } from '../formats/json.js';
import { FORMATS } from '../formats/index.js';
import { type ReadReport, type TableRows } from '../run/reader.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { Problem, sendProblem } from './problem.js';
import { type FileQuestion, questionOf } from './question.js';
import { ResponseSink } from './response-sink.js';

/** Files that one client may have made at the same time. */
const MOST_AT_ONCE = 2;
/** Rows that the price of a report stands for; each further as many cost the same. */
const ROWS_PRICED = 20;

/** `/reports/network-on-a-day.csv?asOf=2016-12-31`: the table of a report, for whoever may run it. */
@Controller('reports')
export class ReportController {
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

  @Get(':file')
  async file(
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An address can say its language itself: spreadsheets cannot send a header.
    if (query['locale'] === 'fr' || query['locale'] === 'en') request.headers['accept-language'] = query['locale'];
    const locale = localeOf(request.headers['accept-language']);
    try {
      if (!this.engine.isThere) throw notThere(file);
      const actor = await this.actorOf(request);
      const context = new RequestContext(actor, todayInParis(), request.id, request, reply);
      await this.answer(questionOf(file, query), context, reply);
    } catch (error) {
      if (reply.sent || reply.raw.destroyed) return;
      sendProblem(reply, error, locale);
    }
  }

  private async answer(question: FileQuestion, context: RequestContext, reply: FastifyReply): Promise<void> {
    const version = await this.versionOf(question, context);
    const { definition, resolved } = version;
    const variables = this.runner.variables(version, question, context);
    const format: FileFormat = FORMATS[question.format];
    if (question.format === 'geojson' && !geometryOf(resolved.tables[0]!))
      throw new Problem('FORMAT_NOT_FOUND', { fr: 'Ce tableau n’a pas de lieux.', en: 'This report has no places.' });
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
    const stream = new PassThrough({ highWaterMark: 256 * 1024 });
    try {
      await this.runner.run(version, variables, question, context, stop.signal, async (report) => {
        const read = this.metered(this.chosen(report, question, format), resolved.price, context);
        const rows = await read.tables[0]!.count();
        void reply.header('row-count', String(Math.min(rows, question.most ?? rows)));
        if (question.most !== undefined && question.most < rows) void reply.header('row-count-of-all', String(rows));
        if (etag) void reply.header('etag', etag);
        const end = question.format;
        void reply.header('content-disposition', `${inline(end)}; filename="${definition.name}.${end}"`);
        void reply.header('content-language', context.locale);
        void reply.type(format.mediaType).send(stream);
        const about = this.runner.about(version, variables, context);
        await format.write(read, about, question.options, new ResponseSink(stream, stop));
        stream.end();
      });
    } catch (error) {
      if (!reply.sent) throw error;
      // Whoever reads must see that it is not whole.
      if (!stop.signal.aborted) this.logger.error(error, `The report ${definition.name} failed on its way`);
      stream.destroy(error as Error);
      reply.raw.destroy();
    } finally {
      reply.raw.off('close', gone);
      giveBack();
    }
  }

  private async versionOf({ name, version: number }: FileQuestion, context: RequestContext): Promise<KnownVersion> {
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
  private chosen(report: ReadReport, { table }: FileQuestion, { holdsAll }: FileFormat): ReadReport {
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
    question: FileQuestion,
    variables: Record<string, unknown>,
    { actor, today, locale }: RequestContext,
  ): string | undefined {
    if (!this.listener.isSure) return undefined;
    const { format, options, table, most, where } = question;
    const asked = [version.name, version.number, variables, format, options, table, most, where];
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

/** What a browser shows by itself. */
const inline = (format: string): string => (format === 'json' || format === 'geojson' ? 'inline' : 'attachment');

const notThere = (name: string): Problem =>
  new Problem('REPORT_NOT_FOUND', {
    fr: `Il n’y a pas de tableau « ${name} », ou il ne vous est pas ouvert.`,
    en: `There is no report "${name}", or it is not open to you.`,
  });
