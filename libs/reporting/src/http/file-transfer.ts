import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Config } from '#lib/config';
import { type RequestContext } from '#lib/graphql';
import { type About, type FileFormat, type Options, type Sink } from '../formats/format.js';
import { ReportMaker } from '../report-run/report-maker.js';
import { type ReadReport } from '../run/reader.js';
import { chosenTables } from '../run/tables.js';
import { Problem } from './problem.js';
import { ResponseSink } from './response-sink.js';

/** How long a file waits for those before it, and how often it looks. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 50;
/** However slowly it is taken: what takes longer keeps others waiting, and the database from tidying up. */
const LONGEST_MS = 5 * 60_000;

/** The headers that a file has whatever its rows are. */
export function nameFile(reply: FastifyReply, { disposition, ending }: SentAs, name: string, locale: string): void {
  void reply.header('content-disposition', `${disposition}; filename="${name}.${ending}"`);
  void reply.header('content-language', locale);
}

/** Which of the tables as which kind of file, and how it is sent. */
export interface SentAs {
  format: FileFormat;
  /** What tells it from the other kinds of file. */
  ending: string;
  disposition: 'inline' | 'attachment';
  table: string | undefined;
  most?: number | undefined;
  options: Options;
}

/** A file on its way: what is thrown before it begins is told as a problem, what comes after breaks it. */
export interface Outgoing {
  reply: FastifyReply;
  signal: AbortSignal;
  begin: (mediaType: string) => Sink;
  /** Whoever has read the end may ask for the next. */
  written: () => void;
}

/** Sends files no faster than they are taken, one for a client at once. */
@Injectable()
export class FileTransfer {
  private readonly logger = new Logger('Reports');
  /** Clients for which a file is made, and whether they are nobody. */
  private readonly running = new Map<string, { isNobody: boolean }>();

  constructor(
    private readonly config: Config,
    private readonly maker: ReportMaker,
  ) {}

  async send(
    what: string,
    context: RequestContext,
    reply: FastifyReply,
    make: (out: Outgoing) => Promise<void>,
  ): Promise<void> {
    const stop = new AbortController();
    const gone = (): void => stop.abort(new Error('The client has gone'));
    reply.raw.once('close', gone);
    // Who went while it was found out who they are closes nothing any more.
    if (reply.raw.destroyed) gone();
    const late = setTimeout(() => stop.abort(new Error('It takes too long')), LONGEST_MS);
    let hasBegun = false;
    let giveBack = (): void => undefined;
    const stream = new PassThrough({ highWaterMark: 256 * 1024 });
    const begin = (mediaType: string): Sink => {
      hasBegun = true;
      void reply.type(mediaType).send(stream);
      return new ResponseSink(stream, stop);
    };
    const written = (): void => {
      giveBack();
      stream.end();
    };
    try {
      giveBack = await this.take(context, stop.signal);
      await make({ reply, signal: stop.signal, begin, written });
    } catch (error) {
      if (!hasBegun) throw error;
      // Whoever reads must see that it is not whole.
      if (!stop.signal.aborted) this.logger.error(error, `${what} failed on its way`);
      stream.destroy(error as Error);
      // Not an end: where there are no chunks, an end would look like that of the file.
      reply.raw.socket?.resetAndDestroy();
    } finally {
      reply.raw.off('close', gone);
      clearTimeout(late);
      giveBack();
    }
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
  private async take({ client: address, actor }: RequestContext, signal: AbortSignal): Promise<() => void> {
    const isNobody = actor.id === null;
    // However many tokens and keys an account has.
    const client = actor.id ?? address;
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

/** Writes the file of what is read, and says in headers how long it is to be. */
export async function writeFile(
  report: ReadReport,
  sent: SentAs,
  { name, about }: { name: string; about: About },
  { reply, begin, written }: Outgoing,
): Promise<void> {
  const { format, table, most, options } = sent;
  const read = chosen(report, table, format);
  const rows = await read.tables[0]!.count();
  if (!format.isPaged) void reply.header('row-count', String(Math.min(rows, most ?? rows)));
  if (most !== undefined && most < rows) void reply.header('row-count-of-all', String(rows));
  nameFile(reply, sent, name, about.locale);
  await format.prepare?.(read);
  await format.write(read, { ...about, ...(most && { most }) }, options, begin(format.mediaType));
  written();
}

/** The table that is asked for, or all where the file holds them. */
function chosen(report: ReadReport, table: string | undefined, { holdsAll }: FileFormat): ReadReport {
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
