import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isForReports, readerOf } from '#lib/access';
import { ChangeListener } from '#lib/database';
import { localeOf, RequestContext, todayInParis } from '#lib/graphql';
import { meter } from '../run/meter.js';
import { ReportEngine } from '../run/report-engine.js';
import { ReportRunner } from '../run/report-runner.js';
import { unusable } from '../run/unusable.js';
import { type KnownVersion, ReportRegistry } from '../saved-query/registry.js';
import { ReportAsker } from './asker.js';
import { FileTransfer, nameFile, type SentAs, writeFile } from './file-transfer.js';
import { keyOf } from './key-in-address.js';
import { Problem, sendProblem } from './problem.js';
import { type TableQuestion } from './question.js';
import { isKnown } from './told.js';
import { varyBy } from './vary.js';

/** To look a report up, whether it is sent or not. */
const ASKING_PRICE = 20;

/** A table as one kind of file, and how it is sent. */
export interface FileAsked extends TableQuestion, Pick<SentAs, 'format' | 'ending' | 'disposition'> {
  /** Refuses a report that cannot be had so. */
  check?: (version: KnownVersion) => void;
}

/** Answers requests with tables of reports. */
@Injectable()
export class ReportFiles {
  private changes = 0;

  constructor(
    private readonly registry: ReportRegistry,
    private readonly runner: ReportRunner,
    private readonly engine: ReportEngine,
    private readonly transfer: FileTransfer,
    private readonly listener: ChangeListener,
    private readonly asker: ReportAsker,
  ) {
    listener.onAnyChange(() => void this.changes++);
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
    question.check?.(version);
    const etag = this.etagOf(version, question, variables, context);
    varyBy(reply, 'accept-language', 'accept-encoding', 'cookie', 'authorization');
    void reply.header('cache-control', kept(context));
    if (etag && isKnown(context.req?.headers['if-none-match'], etag))
      return void reply.code(304).header('etag', etag).send();
    if (context.req?.method === 'HEAD') return tellOfFile(reply, question, definition.name, context.locale, etag);
    this.engine.budgets.charge(context, resolved.price);
    await this.transfer.send(`The report ${definition.name}`, context, reply, async (out) => {
      const asked = {
        ...question,
        onRead: meter(resolved.price, (points) => this.engine.budgets.owe(context, points)),
      };
      const about = this.runner.about(version, variables, context);
      await this.runner.run(version, variables, asked, context, out.signal, (report) => {
        if (etag) void reply.header('etag', etag);
        return writeFile(report, question, { name: definition.name, about }, out);
      });
    });
  }

  private async versionOf({ name, version: number }: FileAsked, context: RequestContext): Promise<KnownVersion> {
    const version = await this.registry.find(name, number, context, true);
    if (!version) throw notThere(name);
    await this.count(context);
    // From here on what proves who asks is good for this report.
    context.actor = readerOf(context.actor, name)!;
    const fault = unusable(version, context.today);
    if (fault)
      throw new Problem(fault.code, fault.words, fault.use === undefined ? {} : { use: `/reports/${fault.use}` });
    return version;
  }

  /** What is for certain reports only is good for so many asks a day, whatever is asked of them. */
  async count({ actor }: RequestContext): Promise<void> {
    if (isForReports(actor)) await this.asker.count(actor);
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
    return `W/"${hash('sha256', text, 'base64url').slice(0, 27)}"`;
  }

  /** Does the work when it is the client's turn. */
  inTurn<T>(context: RequestContext, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    return this.transfer.inTurn(context, signal, work);
  }
}

/** What can be said of a file without making it, for programs that check addresses. Its length cannot. */
function tellOfFile(
  reply: FastifyReply,
  sent: FileAsked,
  name: string,
  locale: string,
  etag: string | undefined,
): void {
  if (etag) void reply.header('etag', etag);
  nameFile(reply, sent, name, locale);
  // A stream: Fastify would say that an empty text is no bytes long.
  void reply.type(sent.format.mediaType).send(Readable.from([]));
}

/** Changes are counted by each process for itself. */
const PROCESS = hash('sha256', `${process.pid} ${Date.now()} ${Math.random()}`, 'base64url');

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
