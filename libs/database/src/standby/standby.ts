import { type Config } from '#lib/config';
import { ReadPool } from '../read-pool.js';
import { type Position } from './position.js';
import { GONE_MS, Watch } from './watch.js';

type Wanted = Pick<Config, 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/** Why nothing is read from a standby. */
export type Left = 'gone' | 'promoted' | 'late';

/** A hot standby that reads go to. */
export class Standby {
  readonly pool: ReadPool;
  /** Host and port, for people. */
  readonly name: string;
  private readonly watch: Watch;
  /** What was told last; null before anything was. */
  private left: Left | undefined | null = null;

  constructor(
    url: string,
    config: Wanted,
    /** The position that no standby may be behind; undefined while it is not known. */
    private readonly least: () => Position | undefined,
    private readonly onTurn: (standby: Standby, left: Left | undefined) => void,
  ) {
    this.name = new URL(url).host;
    // Those that wait there are told, and run elsewhere: each failure need not be.
    this.pool = new ReadPool({ ...config, databaseUrl: url }, () => undefined);
    this.watch = new Watch(url, () => this.turn());
  }

  /** Up to here it has the log, and by now perhaps more of it. */
  get replayed(): Position {
    return this.watch.seen?.position ?? -1n;
  }

  /** Undefined where it may be read from. */
  get why(): Left | undefined {
    const { seen } = this.watch;
    if (!seen || performance.now() - seen.at > GONE_MS) return 'gone';
    // It goes its own way: what is written there now is no copy of anything.
    if (!seen.isStandby) return 'promoted';
    const least = this.least();
    return least !== undefined && seen.position < least ? 'late' : undefined;
  }

  look(): Promise<void> {
    return this.watch.look();
  }

  async end(): Promise<void> {
    await Promise.all([this.watch.stop(), this.pool.end()]);
  }

  private turn(): void {
    const why = this.why;
    if (why === this.left) return;
    this.left = why;
    // What was sent to it waits for answers that may never come.
    if (why === 'gone') this.pool.abandon(new Error('The standby has gone'));
    this.onTurn(this, why);
  }
}
