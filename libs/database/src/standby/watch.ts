import pg from 'pg';
import { type Wire } from '../text-query.js';
import { type Position, positionOf } from './position.js';

/** How often a server is looked at. */
const LOOK_MS = 200;
const RETRY_MS = 300;
/** One that answers no sooner has gone. */
export const GONE_MS = 1000;

/** What a server said of itself. */
export interface Seen {
  /** Whether it still follows another. */
  isStandby: boolean;
  /** Up to where it has replayed the log, or written it where it is the primary. */
  position: Position;
  /** The same for a primary and all that were copied from it. */
  system: string;
  /** By the clock of this process, when it was asked. */
  at: number;
}

const STATE = `select pg_is_in_recovery(),
  case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_flush_lsn() end::text,
  (select system_identifier::text from pg_control_system())`;

/** Looks at one server again and again, by a connection of its own. */
export class Watch {
  /** What it said last. */
  seen: Seen | undefined;
  private client: pg.Client | undefined;
  private isOpen = false;
  private looking: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly databaseUrl: string,
    /** After each look, and when one failed. */
    private readonly onLook: () => void,
  ) {
    void this.goOn();
  }

  /** Looks now; what it says is in `seen`. Never rejects. */
  look(): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return (this.looking ??= this.ask().then(() => {
      this.looking = undefined;
      this.onLook();
    }));
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.lose(this.client);
  }

  private async goOn(): Promise<void> {
    await this.look();
    if (this.isStopped) return;
    this.timer = setTimeout(() => void this.goOn(), this.isOpen ? LOOK_MS : RETRY_MS).unref();
  }

  private async ask(): Promise<void> {
    const client = (this.client ??= this.open());
    const at = performance.now();
    // A connection that nobody holds the other end of says nothing at all. What came while this process was busy is read first.
    const silence = setTimeout(() => setImmediate(() => isSilent && this.lose(client)), GONE_MS).unref();
    let isSilent = true;
    try {
      if (!this.isOpen) await client.connect();
      this.isOpen = true;
      const { rows } = await client.query<[boolean, string | null, string]>({ text: STATE, rowMode: 'array' });
      const [isStandby, text, system] = rows[0]!;
      const position = positionOf(text);
      if (position !== undefined) this.seen = { isStandby, position, system, at };
    } catch {
      this.lose(client);
    } finally {
      isSilent = false;
      clearTimeout(silence);
    }
  }

  private open(): pg.Client {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 's-pass watch',
      connectionTimeoutMillis: GONE_MS,
      keepAlive: true,
    });
    client.on('error', () => this.lose(client));
    return client;
  }

  private lose(client: pg.Client | undefined): void {
    // Not ended, which waits for an answer.
    (client as unknown as { connection: Wire } | undefined)?.connection.stream.destroy();
    if (client !== this.client) return;
    this.client = undefined;
    this.isOpen = false;
  }
}
