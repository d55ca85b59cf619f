import { type GraphQLError } from 'graphql';
import { failure } from '../errors/errors.js';

/** What a request costs that is refused (no GraphQL, no such field or document): it was read and checked all the same. */
export const NONSENSE_PRICE = 20;
/** An answer that is kept is only sent: next to nothing for most, more for a large one. */
const KEPT_BYTES_PER_POINT = 20_000;
export const keptPrice = (bytes: number): number => Math.max(1, Math.round(bytes / KEPT_BYTES_PER_POINT));

/** How many clients are remembered, which takes a few megabytes; beyond that, those that asked longest ago are forgotten. */
const MOST_CLIENTS = 20_000;
const TELL_MS = 100;
const TOPIC = 'budget';
const MINUTE_MS = 60_000;

export interface Verdict {
  readonly isAllowed: boolean;
  /** What the client may spend at once, after this. */
  readonly left: number;
  /** When as much as was asked can be spent; 0 where it was. */
  readonly retryAfterSeconds: number;
}

/** Other processes of the same server. */
export interface Siblings {
  readonly count: number;
  tell(topic: string, message: unknown): Promise<void>;
  hear(topic: string, listener: (message: unknown) => void): void;
}

/** Who spends. */
export interface Spender {
  readonly client: string;
}

interface Bucket {
  left: number;
  at: number;
}

export interface BudgetSettings {
  /** Price that one client may spend in a minute; 0 sets no limit. */
  perMinute: number;
  /** The dearest operation: whoever waits long enough can ask it. */
  costLimit: number;
  siblings?: Siblings;
  mostClients?: number;
}

/**
 * What each client may spend: a bucket that holds a minute's worth and fills evenly. Processes of one server spend at once and
 * tell each other the sums ten times a second. Libraries for this ask a common store, or the first process, before each
 * request, and wait; here nothing waits, and what several processes allow too much is a tenth of a second's worth.
 * A bucket that nobody touched for the time it takes to fill is full, and need not be remembered: those touched lately are in
 * `young`, the others in `old`, which is dropped when its time is over.
 */
export class Budgets {
  private young = new Map<string, Bucket>();
  private old = new Map<string, Bucket>();
  private turnedAt = 0;
  private readonly untold = new Map<string, number>();
  private telling: NodeJS.Timeout | undefined;
  private readonly perMs: number;
  private readonly most: number;
  /** Operations that were refused. */
  refused = 0;

  constructor(private readonly settings: BudgetSettings) {
    this.perMs = settings.perMinute / MINUTE_MS;
    this.most = Math.max(settings.perMinute, settings.costLimit);
    settings.siblings?.hear(TOPIC, (message) => {
      for (const [client, price] of message as [string, number][]) this.lower(this.bucketOf(client), price);
    });
  }

  get isLimited(): boolean {
    return this.settings.perMinute > 0;
  }

  /** Clients that are remembered. */
  get size(): number {
    return this.young.size + this.old.size;
  }

  /** Takes the price off what the client has, or nothing where it has not as much. */
  spend({ client }: Spender, price: number): Verdict {
    if (!this.isLimited) return UNLIMITED;
    const bucket = this.bucketOf(client);
    if (price > bucket.left) {
      this.refused++;
      return { isAllowed: false, left: shown(bucket.left), retryAfterSeconds: this.secondsUntil(bucket, price) };
    }
    this.take(client, bucket, price);
    return { isAllowed: true, left: shown(bucket.left), retryAfterSeconds: 0 };
  }

  /** The same for work that is done already: the balance may go below zero. */
  owe({ client }: Spender, price: number): void {
    if (this.isLimited) this.take(client, this.bucketOf(client), price);
  }

  /** For what was owed and turned out to cost nothing. */
  giveBack(spender: Spender, price: number): void {
    this.owe(spender, -price);
  }

  /** Spends the price of an operation, or throws why it does not run. */
  charge(context: Spender & { charged: number }, price: number): Verdict {
    const verdict = this.spend(context, price);
    if (!verdict.isAllowed) throw this.refusal(price, verdict);
    context.charged = price;
    return verdict;
  }

  /** What an answer tells beside its own price. */
  shown(verdict: Verdict | undefined): { left?: number; perMinute?: number } {
    return verdict && this.isLimited ? { left: verdict.left, perMinute: this.settings.perMinute } : {};
  }

  /** The refusal of a client that could not even pay for a request that fails; undefined while it can. */
  exhausted({ client }: Spender, why?: string): GraphQLError | undefined {
    if (!this.isLimited) return undefined;
    const bucket = this.bucketOf(client);
    if (bucket.left >= NONSENSE_PRICE) return undefined;
    this.refused++;
    const retryAfterSeconds = this.secondsUntil(bucket, NONSENSE_PRICE);
    return this.refusal(undefined, { isAllowed: false, left: shown(bucket.left), retryAfterSeconds }, why);
  }

  /** Says why an operation of this price does not run. */
  refusal(requested: number | undefined, { left, retryAfterSeconds }: Verdict, why?: string): GraphQLError {
    const { perMinute, costLimit: limit } = this.settings;
    const asked = requested === undefined ? '' : ` This operation costs ${requested}; ${left} is left.`;
    return failure(
      'RATE_LIMITED',
      `${why ?? `Too much was asked: ${perMinute} a minute may be spent.${asked}`} Try again in ${retryAfterSeconds} s.`,
      {
        retryAfterSeconds,
        cost: { requested, limit, left, perMinute, retryAfterSeconds },
        http: { status: 429, headers: new Map(Object.entries(this.headers(left, retryAfterSeconds))) },
      },
    );
  }

  private headers(left: number, seconds: number): Record<string, string> {
    return {
      'retry-after': String(seconds),
      'ratelimit-policy': `"price";q=${this.most};w=60`,
      ratelimit: `"price";r=${left};t=${seconds}`,
    };
  }

  private take(client: string, bucket: Bucket, price: number): void {
    this.lower(bucket, price);
    const { siblings } = this.settings;
    if (!siblings || siblings.count < 2) return;
    this.untold.set(client, (this.untold.get(client) ?? 0) + price);
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      void siblings.tell(TOPIC, [...this.untold]);
      this.untold.clear();
    }, TELL_MS).unref();
  }

  /** Whoever shares an address with somebody who sends nonsense waits a minute at most. */
  private lower(bucket: Bucket, price: number): void {
    bucket.left = Math.max(bucket.left - price, -this.settings.perMinute);
  }

  private bucketOf(client: string): Bucket {
    const now = performance.now();
    let bucket = this.young.get(client);
    if (!bucket) {
      this.turn(now);
      bucket = this.old.get(client) ?? { left: this.most, at: now };
      this.old.delete(client);
      this.young.set(client, bucket);
    }
    bucket.left = Math.min(this.most, bucket.left + (now - bucket.at) * this.perMs);
    bucket.at = now;
    return bucket;
  }

  private turn(now: number): void {
    const isTime = now - this.turnedAt >= this.most / this.perMs;
    if (!isTime && this.young.size < (this.settings.mostClients ?? MOST_CLIENTS) / 2) return;
    this.old = this.young;
    this.young = new Map();
    this.turnedAt = now;
  }

  private secondsUntil({ left }: Bucket, price: number): number {
    return Math.max(1, Math.ceil((price - left) / this.perMs / 1000));
  }
}

const UNLIMITED: Verdict = { isAllowed: true, left: Infinity, retryAfterSeconds: 0 };
const shown = (left: number): number => Math.max(0, Math.floor(left));
