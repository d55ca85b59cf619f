import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor } from '#lib/access';
import { type Instant, type Position } from '#lib/database';
import { type Answered, type SteppedAside, type Told } from '../answers/answered.js';
import { type Verdict } from '../limits/budget.js';
import { clientOf } from './client.js';
import { type Stream } from '../live/stream.js';
import { type Locale, localeOf } from './locale.js';
import { mustSeeOf } from './read-after.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether something may have been written for it. */
    hasWritten?: boolean;
  }
}

const UNTOLD: Told = { engine: 'level', lasts: false };

/** What lives as long as one GraphQL request. */
export class RequestContext {
  private kept: Map<unknown, unknown> | undefined;
  private counted: string | undefined;
  /** What is left to whoever asked it. */
  verdict: Verdict | undefined;
  /** What this operation was charged. */
  charged = 0;
  /** What is known of the statements of a request: how many run now, and whether any ran. */
  running = 0;
  hasBegun = false;
  /** Statements run so far. */
  statements = 0;
  /** True when the document is a registered one: its statements are worth preparing. */
  registered = false;
  /** True when its text came often enough to be compiled like a registered one. */
  learned = false;
  /** Mutations of this request, and those of them that changed nothing which nobody in particular may see. */
  mutations = 0;
  spared = 0;
  /** Points that the operation may cost at worst; see `Prices`. */
  price = 0;
  /** The instant of the database that all of it is read at; what is there when each statement runs, where it is left out. */
  instant: Pick<Instant, 'rows'> | undefined;
  /** What is told of an operation that is only priced, in the place of an answer. */
  figures: object | undefined;
  /** Why the short way gave no answer: an error that still has to be worded, or the reason why one statement could not answer. */
  tried: Answered | SteppedAside | undefined;
  /** The subscription that it is an event of. */
  stream: Stream | undefined;
  /** Up to where what standbys answered of it is known to see. */
  seesAtLeast: Position | undefined;
  /** How it was answered, for plugins of Apollo Server: they share nothing but the context. */
  told = UNTOLD;

  constructor(
    /** Signing in or out changes it for what the payload answers. */
    public actor: Actor,
    /** The day that `asOf` means when it is left out: today in Paris. */
    readonly today: string,
    readonly requestId: string,
    readonly req?: FastifyRequest,
    readonly reply?: FastifyReply,
    /** For work without a request, which no header says. */
    private readonly language?: Locale,
  ) {}

  /** Batches and caches of this request, by whoever keeps them. */
  get state(): Map<unknown, unknown> {
    return (this.kept ??= new Map());
  }

  /** The language of messages to the caller. */
  get locale(): Locale {
    return this.language ?? localeOf(this.req?.headers['accept-language']);
  }

  /** The client whose budget pays for this request; found once, when it arrives. */
  get client(): string {
    return (this.counted ??= clientOf(this.actor, this.req));
  }

  /** Who writes, and who is told of what was written, sees it at once; so does whoever wrote before. */
  get mustSee(): Position | 'now' | undefined {
    return this.mutations > 0 || this.stream ? 'now' : mustSeeOf(this.req?.headers);
  }

  /** Whether nobody waits for the answer any more. */
  get isGone(): boolean {
    return this.stream?.signal.aborted ?? this.reply?.raw.destroyed ?? false;
  }

  /** Calls the listener when that happens; the function that is returned stops listening. */
  whenGone(listener: () => void): () => void {
    const signal = this.stream?.signal;
    signal?.addEventListener('abort', listener, { once: true });
    if (signal) return () => signal.removeEventListener('abort', listener);
    const raw = this.reply?.raw;
    raw?.once('close', listener);
    return () => void raw?.off('close', listener);
  }

  remember<T>(key: unknown, make: () => T): T {
    let value = this.state.get(key) as T | undefined;
    if (value === undefined) this.state.set(key, (value = make()));
    return value;
  }
}
