import { setTimeout as delay } from 'node:timers/promises';
import { type Addresses, type Config, directUrlOf } from '#lib/config';
import { type Asker, NotRun, OURSELVES } from '../fairness/asker.js';
import { type Done } from '../read-connection.js';
import { ReadPool } from '../read-pool.js';
import { type Position } from './position.js';
import { type Reason, Standby } from './standby.js';
import { type Seen, Watch } from './watch.js';

type Wanted = Addresses & Pick<Config, 'databaseReadUrls' | 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/** A standby that has not what the primary had written this long ago is late. */
const LATE_MS = 1000;
/** How long whoever has written waits for a standby to have it, before the primary answers. */
const PATIENCE_MS = 25;
const LOOK_AGAIN_MS = 2;
/** How many statements were run by whom, and how many of a standby once more by the primary. */
export const readsBy = { standby: 0, primary: 0, again: 0 };

/**
 * Answers prepared statements from hot standbys where there are any (`DATABASE_READ_URLS`), and from the primary where there is
 * none, where none has what the asker must see, and once more where a standby failed. A standby that is late, gone or promoted is
 * left within a second.
 */
export class Readers {
  private readonly primary: ReadPool;
  private readonly standbys: readonly Standby[];
  private readonly watch: Watch | undefined;
  /** Where the primary was, the oldest first: as far back as is needed to tell who is late. */
  private readonly track: Seen[] = [];
  /** Counts turns of the event loop in which something was asked. */
  private turns = 0;
  private isTurning = false;

  constructor(
    config: Wanted,
    onError: (error: Error) => void,
    onChange: (standby: string, reason: Reason | undefined) => void = () => undefined,
  ) {
    this.primary = new ReadPool(config, onError);
    const urls = config.databaseReadUrls;
    this.watch = urls.length > 0 ? new Watch(directUrlOf(config), () => this.note()) : undefined;
    const changed = ({ name }: Standby, reason: Reason | undefined): void => onChange(name, reason);
    this.standbys = urls.map((url) => new Standby(url, config, () => this.mustHave(), changed));
  }

  /** Statements that wait for a connection. */
  get waiting(): number {
    return this.standbys.reduce((sum, { pool }) => sum + pool.waiting, this.primary.waiting);
  }

  /** Standbys that are read from now. */
  get inUse(): number {
    return this.usable().length;
  }

  /** Runs a prepared statement that answers one text. */
  run(name: string, text: string, values: unknown[], done: Done<string | null>, asker: Asker = OURSELVES): void {
    const job: Job = { name, text, values, done, asker };
    // Without standbys nobody is asked what they must see.
    const mustSee = this.standbys.length > 0 ? asker.mustSee : 'now';
    if (mustSee === 'now') return this.runAtPrimary(job);
    const usable = this.usable();
    if (usable.length === 0) return this.runAtPrimary(job);
    const ready = mustSee === undefined ? usable : usable.filter(({ replayed }) => replayed >= mustSee);
    if (ready.length > 0) return this.runAt(this.next(ready), job);
    this.caughtUp(usable, mustSee as Position).then(
      (standby) => (standby ? this.runAt(standby, job) : this.runAtPrimary(job)),
      (error: Error) => done(error, null),
    );
  }

  /** Of the primary alone. */
  query<Row extends unknown[]>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.primary.query(text, values);
  }

  /** Every connection lets go of a prepared statement. */
  forget(name: string): void {
    this.primary.forget(name);
    for (const { pool } of this.standbys) pool.forget(name);
  }

  async end(): Promise<void> {
    this.watch?.stop();
    await Promise.all([this.primary.end(), ...this.standbys.map((standby) => standby.end())]);
  }

  private runAtPrimary({ name, text, values, done, asker }: Job): void {
    readsBy.primary++;
    this.primary.run(name, text, values, done, asker);
  }

  private runAt(standby: Standby, job: Job): void {
    const { name, text, values, done, asker } = job;
    readsBy.standby++;
    if (asker !== OURSELVES) asker.seesAtLeast = leastOf(asker.seesAtLeast, standby.replayed);
    const ended: Done<string | null> = (error, answer) => {
      if (!error || error instanceof NotRun || asker.isGone) return done(error, answer);
      // Gone, in conflict with what it replays or behind it, or without a migration yet: whatever it is, the primary has the last word.
      readsBy.again++;
      this.primary.run(name, text, values, done, asker);
    };
    standby.pool.run(name, text, values, ended, asker);
  }

  private usable(): Standby[] {
    return this.standbys.filter(({ reason }) => reason === undefined);
  }

  /** One after the other; what one turn of the event loop asks goes to one, where it leaves together. */
  private next(standbys: readonly Standby[]): Standby {
    if (!this.isTurning) {
      this.isTurning = true;
      setImmediate(() => {
        this.isTurning = false;
        this.turns++;
      });
    }
    return standbys[this.turns % standbys.length]!;
  }

  private async caughtUp(usable: readonly Standby[], mustSee: Position): Promise<Standby | undefined> {
    const until = performance.now() + PATIENCE_MS;
    for (let left = PATIENCE_MS; left > 0; left = until - performance.now()) {
      await Promise.race([...usable.map((standby) => standby.look()), delay(left)]);
      const ready = usable.find(({ reason, replayed }) => reason === undefined && replayed >= mustSee);
      if (ready) return ready;
      await delay(LOOK_AGAIN_MS);
    }
    return undefined;
  }

  private note(): void {
    const seen = this.watch?.seen;
    if (!seen || seen.isStandby || seen.at === this.track.at(-1)?.at) return;
    this.track.push(seen);
    // The last that is old enough stays: standbys are measured by it.
    while (this.track[1] && this.track[1].at <= seen.at - LATE_MS) this.track.shift();
  }

  /** What the primary said a moment ago, or first. Of one that is gone it is the last that is known: standbys read on without it. */
  private mustHave(): Seen | undefined {
    const before = performance.now() - LATE_MS;
    return this.track.findLast(({ at }) => at <= before) ?? this.track[0];
  }
}

interface Job {
  name: string;
  text: string;
  values: unknown[];
  done: Done<string | null>;
  asker: Asker;
}

const leastOf = (one: Position | undefined, other: Position): Position =>
  one === undefined || other < one ? other : one;
