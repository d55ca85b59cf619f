import { type FastifyRequest } from 'fastify';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CloseCode, type Context, makeServer, type SubscribePayload } from 'graphql-ws';
import { type WebSocket } from 'ws';
import { type Actor, isForReports } from '#lib/access';
import { clientOf, failure, type Locale, NotBegun, RequestContext, todayInParis } from '#lib/graphql';
import { type Seeking } from '#lib/identity';
import { mayName } from '../cors.js';
import { isDeep } from '../nesting.js';
import {
  IDLE_MS,
  MESSAGES_WITHIN_MS,
  MOST_MESSAGES,
  MOST_UNREAD,
  SUBSCRIPTIONS_OF_CLIENT,
  SUBSCRIPTIONS_OF_SOCKET,
} from './limits.js';
import { liveEvents, socketsEnded } from './metrics.js';
import { type Sockets } from './sockets.js';
import { closable, type Closable } from './closable.js';

const FLOOD = 1008;
const BUSY = 1013;
const DONE = 1000;

type Why = 'rights' | 'slow' | 'dead' | 'idle' | 'flood' | 'lost' | 'stop';
const WORDS: Readonly<Record<Why, string>> = {
  rights: 'What you may see has changed: connect again',
  slow: 'Nothing was read',
  dead: 'No sign of life',
  idle: 'Nothing is followed',
  flood: 'Too many messages',
  lost: 'Something may have been missed: connect again',
  stop: 'The server restarts: connect again',
};

/** One socket: who is behind it, and what they follow. */
export class LiveSocket {
  private readonly streams = new Set<Closable>();
  private readonly credentials: { cookie: string | undefined; authorization: string | undefined };
  private locale: Locale | undefined;
  /** What they could see when they connected; undefined before. */
  private rights: string | undefined;
  private client = '';
  private leave: (() => void) | undefined;
  private isAlive = true;
  private quietSince = performance.now();
  private messages = { count: 0, since: performance.now() };

  constructor(
    private readonly socket: WebSocket,
    private readonly request: FastifyRequest,
    private readonly sockets: Sockets,
  ) {
    const { cookie, authorization } = request.headers;
    this.credentials = { cookie, authorization };
    const closed = this.serve();
    socket.on('pong', () => (this.isAlive = true));
    socket.on('ping', () => this.isBearable());
    // Whatever is wrong with it, it closes then.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      for (const stream of this.streams) void stream.return();
      this.leave?.();
      void closed(code, String(reason)).catch(() => undefined);
    });
  }

  /** Ends it, with a reason that the client reads; without an answer it is cut off. */
  end(code: number, why: Why, patienceMs = 5000): void {
    if (this.socket.readyState > 1) return;
    socketsEnded.inc({ why });
    this.socket.close(code, WORDS[why]);
    for (const stream of this.streams) void stream.return();
    setTimeout(() => this.socket.terminate(), patienceMs).unref();
  }

  ping(): void {
    if (this.socket.readyState !== 1) return;
    if (!this.isAlive) return this.cut('dead');
    this.isAlive = false;
    this.socket.ping();
  }

  /** Whether whoever connected is still who they were. */
  async check(): Promise<void> {
    if (this.streams.size > 0) this.quietSince = performance.now();
    else if (performance.now() - this.quietSince > IDLE_MS) return this.end(DONE, 'idle');
    // Where the database does not answer, nothing is told either.
    if (this.rights !== undefined) await this.who().catch(() => undefined);
  }

  private serve() {
    return makeServer<{ authorization?: unknown; locale?: unknown }>({
      onConnect: ({ connectionParams }) => this.begin(connectionParams ?? {}),
      onSubscribe: (context, _id, payload) => this.subscribe(context, payload),
      subscribe: ({ contextValue }) => contextValue as AsyncIterableIterator<ExecutionResult>,
      onNext: (_context, _id, _payload, _args, result) => this.worded(result as ExecutionResult),
      onError: (_context, _id, _payload, errors) => errors.map((error) => this.wordedError(error as GraphQLError)),
    }).opened(
      {
        protocol: this.socket.protocol,
        send: (text) => this.send(text),
        close: (code, reason) => this.socket.close(code, reason),
        onMessage: (take) => this.socket.on('message', (data) => void this.take(String(data), take)),
      },
      undefined,
    );
  }

  private async take(text: string, take: (text: string) => Promise<void>): Promise<void> {
    this.isAlive = true;
    if (!this.isBearable()) return;
    try {
      await take(text);
    } catch (error) {
      if (this.socket.readyState > 1) return;
      const { logger } = this.sockets.settings;
      logger.error({ err: error, requestId: this.request.id }, 'A message of a socket could not be answered');
      this.socket.close(CloseCode.InternalServerError, 'Internal server error');
    }
  }

  /** Whether it sends no more than is sensible, and reads what it is sent. */
  private isBearable(): boolean {
    if (this.socket.readyState !== 1) return false;
    const now = performance.now();
    if (now - this.messages.since > MESSAGES_WITHIN_MS) this.messages = { count: 0, since: now };
    if (++this.messages.count > MOST_MESSAGES) this.end(FLOOD, 'flood', 0);
    else if (this.socket.bufferedAmount > MOST_UNREAD) this.cut('slow');
    else return true;
    return false;
  }

  private cut(why: Why): void {
    socketsEnded.inc({ why });
    this.socket.terminate();
  }

  /** When it was taken: the next event is not even read before. */
  private send(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.readyState !== 1) return resolve();
      this.socket.send(text, () => resolve());
    });
  }

  private async begin({ authorization, locale }: { authorization?: unknown; locale?: unknown }): Promise<boolean> {
    const { settings } = this.sockets;
    if (typeof authorization === 'string' && !this.request.stated) {
      if (!mayName(this.request, settings.origins)) return this.refuse(CloseCode.Forbidden, 'FORBIDDEN');
      this.credentials.authorization = authorization;
    }
    if (locale === 'fr' || locale === 'en') this.locale = locale;
    try {
      const actor = await this.found(settings.seeking(this.request));
      if (isForReports(actor)) return this.refuse(CloseCode.Forbidden, 'FORBIDDEN');
      this.client = clientOf(actor, this.request);
      this.leave = this.sockets.claim(this.client);
      if (!this.leave) return this.refuse(BUSY, 'RATE_LIMITED');
      // It may have gone meanwhile.
      if (this.socket.readyState !== 1) this.leave();
      this.rights = rightsOf(actor);
      return true;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const code = String(error.extensions['code']);
      return this.refuse(code === 'UNAUTHENTICATED' ? CloseCode.Unauthorized : BUSY, code);
    }
  }

  private refuse(closeCode: number, code: string): false {
    this.socket.close(closeCode, code);
    return false;
  }

  private async who(): Promise<Actor> {
    const actor = await this.lookUp();
    if (actor && rightsOf(actor) === this.rights) return actor;
    // As a browser whose secret was renewed comes with the new one, whoever was signed out comes as nobody.
    this.end(actor ? CloseCode.Forbidden : CloseCode.Unauthorized, 'rights');
    throw failure('UNAUTHENTICATED', WORDS.rights);
  }

  /** Behind a gateway, who it stated when the socket was opened, as they are now. */
  private found(seeking?: Seeking): Actor | Promise<Actor> {
    const actors = this.sockets.settings.actors();
    const { stated } = this.request;
    return stated ? actors.standing(stated.actor) : actors.of(this.credentials, seeking);
  }

  private async lookUp(): Promise<Actor | undefined> {
    try {
      return await this.found();
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED') return undefined;
      throw error;
    }
  }

  private async subscribe({ subscriptions }: Context, payload: SubscribePayload) {
    const { driver, logger } = this.sockets.settings;
    const { subscriptions: opener, live } = driver();
    const stop = this.room(Object.keys(subscriptions).length);
    if (stop instanceof GraphQLError) return [stop];
    const controller = new AbortController();
    const stream = {
      live: live!,
      signal: controller.signal,
      renew: () => this.context(stream),
      turn: <T>(work: () => Promise<T>) => this.sockets.turns.take(this.client, work),
    };
    try {
      const wanted = wantedOf(payload);
      const opened = await opener.open(wanted, stream);
      const { document, operationName, registered } = opened;
      logger.info(
        { requestId: this.request.id, operation: operationName ?? null, type: 'subscription', registered },
        'graphql',
      );
      const followed = closable(opened.events, controller, () => {
        this.streams.delete(followed);
        stop();
      });
      this.streams.add(followed);
      // It may have gone meanwhile.
      if (this.socket.readyState !== 1) await followed.return();
      return { schema: driver().schema, document, operationName, contextValue: followed };
    } catch (error) {
      stop();
      if (error instanceof NotBegun) return [...error.errors];
      if (error instanceof GraphQLError) return [error];
      return [new GraphQLError('Not begun', { originalError: error as Error })];
    }
  }

  /** Counts one more; why not where there is no room. */
  private room(here: number): (() => void) | GraphQLError {
    if (here > SUBSCRIPTIONS_OF_SOCKET)
      return failure('RATE_LIMITED', `One socket follows ${SUBSCRIPTIONS_OF_SOCKET} things at most.`);
    return (
      this.sockets.follow(this.client) ??
      failure('RATE_LIMITED', `You follow ${SUBSCRIPTIONS_OF_CLIENT} things already: end some of them first.`)
    );
  }

  private async context(stream: NonNullable<RequestContext['stream']>): Promise<RequestContext> {
    const context = new RequestContext(
      await this.who(),
      todayInParis(),
      this.request.id,
      this.request,
      undefined,
      this.locale,
    );
    context.stream = stream;
    return context;
  }

  private worded({ errors, ...result }: ExecutionResult): FormattedExecutionResult {
    liveEvents.inc();
    return errors ? { ...result, errors: errors.map((error) => this.wordedError(error)) } : result;
  }

  private wordedError(error: GraphQLError): GraphQLFormattedError {
    const worded = this.sockets.settings.driver().formatError(error.toJSON(), error);
    return { ...worded, extensions: { ...worded.extensions, requestId: this.request.id } };
  }
}

/** As they decide what is seen: when they change, the client begins again from what it knows. */
const rightsOf = ({ id, roles, proof, lacksSecondFactor }: Actor): string =>
  JSON.stringify([
    id,
    roles.map((role) => JSON.stringify(role)).sort(),
    lacksSecondFactor,
    proof?.kind === 'token' ? [proof.id, proof.scopes] : null,
  ]);

function wantedOf({ query, operationName, variables, extensions, ...more }: SubscribePayload) {
  const documentId = (more as { documentId?: unknown }).documentId ?? extensions?.['documentId'];
  if (isDeep(variables)) throw failure('BAD_USER_INPUT', 'variables: nest at most 50 levels deep');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw failure('BAD_USER_INPUT', 'variables: expected an object');
  return {
    query,
    operationName,
    documentId: documentId == null ? undefined : String(documentId),
    variables: variables ?? {},
  };
}
