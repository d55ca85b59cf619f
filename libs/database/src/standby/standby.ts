import { setTimeout as delay } from 'node:timers/promises';
import { type Config } from '#lib/config';
import { ReadPool } from '../read-pool.js';
import { type Position } from './position.js';
import { GONE_MS, type Seen, Watch } from './watch.js';

type Wanted = Pick<Config, 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/** Why nothing is read from a standby. `another` was copied from a database that is not the primary's. */
export type Reason = 'gone' | 'promoted' | 'another' | 'late';

/** A hot standby that reads go to. */
export class Standby {
  readonly pool: ReadPool;
  /** Host and port, for people. */
  readonly name: string;
  private readonly watch: Watch;
  /** What was told last; null before anything was. */
  private told: Reason | undefined | null = null;

  constructor(
    url: string,
    config: Wanted,
    /** Where the primary was a moment ago, and whose copies standbys are; undefined until it was seen. */
    private readonly mustHave: () => Pick<Seen, 'position' | 'system'> | undefined,
    private readonly onChange: (standby: Standby, reason: Reason | undefined) => void,
  ) {
    this.name = new URL(url).host;
    // Those that wait there are told, and run elsewhere: each failure need not be.
    this.pool = new ReadPool({ ...config, databaseUrl: url }, () => undefined);
    this.watch = new Watch(url, () => this.tell());
  }

  /** Up to here it has the log, and by now perhaps more of it. */
  get replayed(): Position {
    return this.watch.seen?.position ?? -1n;
  }

  /** Why it may not be read from; undefined where it may. */
  get reason(): Reason | undefined {
    const { seen } = this.watch;
    if (!seen || performance.now() - seen.at > GONE_MS) return 'gone';
    // It goes its own way: what is written there now is no copy of anything.
    if (!seen.isStandby) return 'promoted';
    const wanted = this.mustHave();
    // Until the primary was seen, nobody knows.
    if (!wanted || seen.position < wanted.position) return 'late';
    return seen.system === wanted.system ? undefined : 'another';
  }

  look(): Promise<void> {
    return this.watch.look();
  }

  async end(): Promise<void> {
    this.watch.stop();
    // One that is silent does not say goodbye.
    await Promise.race([this.pool.end(), delay(GONE_MS)]);
    this.pool.abandon(new Error('The server is stopping'));
  }

  private tell(): void {
    const { reason } = this;
    // Before the primary was seen there is nothing to tell.
    if (reason === this.told || !this.mustHave()) return;
    this.told = reason;
    // What was sent to it may wait for answers that never come, or behind what it replays.
    if (reason) this.pool.abandon(new Error(`The standby is ${reason}`));
    this.onChange(this, reason);
  }
}
