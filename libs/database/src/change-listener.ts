import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Addresses, type Config, directUrlOf } from '#lib/config';
import { type Position, positionOf } from './standby/position.js';

const CHANNEL = 'content_changed';
/** Said of what only those who are signed in may see. */
const OWN = 'own';
const PULSE_MS = 1000;
/** Longer than this without hearing itself, and the listener may be missing what others say. */
const DEAF_AFTER_MS = 3 * PULSE_MS;
/** A connection that was lost is there again at once, or it takes a while. */
const SOONEST_RETRY_MS = 50;
const LATEST_RETRY_MS = 1000;
const LOCATE = 'select pg_current_wal_insert_lsn()::text';

type Wanted = Addresses & Pick<Config, 'databaseReadUrls'>;

/**
 * Hears of every committed change of what anonymous answers are made from (`changes.tell` in the database). It speaks to
 * itself through the database each second: a connection that broke unnoticed, or a pooler that forgets who listens, is found
 * out by silence.
 */
export class ChangeListener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;
  /** When what was heard last had been sent: all that was committed before is known. */
  private heard = -Infinity;
  /** What it says to itself, one at a time. */
  private pulses = 0;
  private sent = 0;
  private isSaying = false;
  private readonly own = `pulse_${randomUUID().replaceAll('-', '')}`;
  private readonly listeners = new Set<() => void>();
  private readonly ofOwn = new Set<() => void>();
  /** Those of channels of their own. */
  private readonly others = new Map<string, (payload?: string) => void>();
  private isStarted = false;
  private retryMs = SOONEST_RETRY_MS;
  /** Whether it asks where the log is, and heard of something since it did. */
  private isLocating = false;
  private isToLocate = false;
  /** All changes of what anybody may see that were heard of were written before it; undefined while that is not known, and where no standby is read from. */
  position: Position | undefined;

  constructor(
    private readonly config: Wanted,
    private readonly onLost: (error: Error) => void,
  ) {}

  /** False from the moment when a change may have been missed. */
  get isSure(): boolean {
    return performance.now() - this.heard < DEAF_AFTER_MS;
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Hears of what only those who are signed in may see, too. */
  onAnyChange(listener: () => void): void {
    this.listeners.add(listener);
    this.ofOwn.add(listener);
  }

  /** Hears of what is told by a channel of its own, and, without a payload, that it may have been missed. To be asked for before `start`. */
  on(channel: string, listener: (payload?: string) => void): void {
    this.others.set(channel, listener);
  }

  start(): void {
    if (this.isStarted || this.isStopped) return;
    this.isStarted = true;
    void this.connect();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: directUrlOf(this.config),
      application_name: 's-pass changes',
      connectionTimeoutMillis: 3000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('the connection ended')));
    client.on('notification', ({ channel, payload }) => {
      if (channel === CHANNEL) {
        if (payload === OWN) return this.tell(this.ofOwn);
        this.position = undefined;
        this.tell();
        void this.locate(client);
      } else if (channel === this.own) this.hear(payload ?? '');
      else this.others.get(channel)?.(payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      for (const channel of [this.own, ...this.others.keys()]) await client.query(`listen ${channel}`);
      // What happened before is not known.
      this.tell();
      void this.locate(client);
      for (const listener of this.others.values()) listener();
      this.pulse(client);
    } catch (error) {
      this.lose(client, error as Error);
    }
  }

  private pulse(client: pg.Client): void {
    if (this.isStopped || client !== this.client) return;
    if (!this.isSaying) void this.say(client);
    // No answer within the time: the connection is gone, whatever it believes.
    else if (performance.now() - this.sent > DEAF_AFTER_MS) return this.lose(client, new Error('nothing was heard'));
    this.timer = setTimeout(() => this.pulse(client), PULSE_MS).unref();
  }

  private async say(client: pg.Client): Promise<void> {
    this.isSaying = true;
    this.sent = performance.now();
    try {
      await client.query('select pg_notify($1, $2)', [this.own, String(++this.pulses)]);
      this.isSaying = false;
    } catch (error) {
      this.lose(client, error as Error);
    }
  }

  /** Each answer is of an instant after all that was heard before it came. */
  private async locate(client: pg.Client): Promise<void> {
    if (this.config.databaseReadUrls.length === 0) return;
    this.isToLocate = true;
    if (this.isLocating) return;
    this.isLocating = true;
    try {
      while (this.isToLocate && client === this.client) {
        this.isToLocate = false;
        const { rows } = await client.query<[string]>({ text: LOCATE, rowMode: 'array' });
        if (!this.isToLocate) this.position = positionOf(rows[0]![0]);
      }
    } catch (error) {
      this.lose(client, error as Error);
    } finally {
      this.isLocating = false;
    }
  }

  private hear(name: string): void {
    if (name !== String(this.pulses)) return;
    this.heard = this.sent;
    this.retryMs = SOONEST_RETRY_MS;
  }

  private tell(listeners = this.listeners): void {
    for (const listener of listeners) listener();
  }

  private lose(client: pg.Client, error: Error): void {
    if (client !== this.client) return;
    this.client = undefined;
    this.heard = -Infinity;
    this.position = undefined;
    this.isSaying = false;
    clearTimeout(this.timer);
    client.end().catch(() => undefined);
    this.tell();
    if (this.isStopped) return;
    this.onLost(error);
    this.timer = setTimeout(() => void this.connect(), this.retryMs).unref();
    this.retryMs = Math.min(this.retryMs * 3, LATEST_RETRY_MS);
  }
}
