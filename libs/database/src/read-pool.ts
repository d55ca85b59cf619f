import pg from 'pg';
import { type Config } from '#lib/config';
import { readOptions } from './data-source.js';
import { type Asker, NotRun, OURSELVES } from './fairness/asker.js';
import { Shares } from './fairness/shares.js';
import { Turns } from './fairness/turns.js';
import { type Done, LONG_MS, type Query, ReadConnection, rows } from './read-connection.js';
import { TextQuery } from './text-query.js';

type Wanted = Pick<Config, 'databaseUrl' | 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/** How long a statement usually takes, once it has been run. */
interface Timing {
  ms?: number;
}

interface Job {
  name?: string;
  timing: Timing;
  /** Anew each time that it is sent. */
  query: () => Query<never>;
  done: Done<never>;
  asker: Asker;
  /** It was tried where what is quick goes, and was not. */
  wasTried?: boolean;
}

/** How much work may wait on one connection, as long as statements usually take. */
const MOST_BEHIND_MS = 10;
/** What each run adds to the usual time of its statement. */
const WEIGHT = 0.2;
/**
 * Up to here, what one turn of the event loop asks goes to one connection: to wake a sleeping one costs both sides as much as
 * a small statement.
 */
const TOGETHER_MS = 0.5;
/** How long what nobody knows yet may hold the connection of what is quick: long enough to plan the largest statement. */
const TRIAL_MS = 500;

/**
 * Connections that only read, by large prepared statements: few, as each of them keeps the plans of all. Statements that are
 * usually quick are written one behind the other, and those of one turn of the event loop leave together: that saves most
 * of what talking to the database costs this process. Nothing is written behind what takes long, or is not known yet; one
 * connection never takes what is known to take long, and what is not known only for a moment; the others share it between clients.
 */
export class ReadPool {
  private readonly connections = new Set<ReadConnection>();
  private readonly quick = new Turns<Job>(drop);
  private readonly slow = new Turns<Job>(drop);
  private readonly slowShares: Shares;
  private readonly timings = new Map<string, Timing>();
  private isEnded = false;

  constructor(
    private readonly config: Wanted,
    private readonly onError: (error: Error) => void,
  ) {
    this.slowShares = new Shares(Math.max(1, config.databaseReadPoolSize - 1), this.slow);
  }

  get size(): number {
    return this.connections.size;
  }

  /** Statements that wait for a connection. */
  get waiting(): number {
    return this.quick.size + this.slow.size;
  }

  /** Statements of which it is known how long they take. */
  get known(): number {
    return this.timings.size;
  }

  /** Runs a prepared statement that answers one text. By a callback: a promise for each would keep answers reachable long enough to grow old. */
  run(name: string, text: string, values: unknown[], done: Done<string | null>, asker: Asker = OURSELVES): void {
    let timing = this.timings.get(name);
    if (!timing) this.timings.set(name, (timing = {}));
    this.take({ name, timing, query: () => new TextQuery(name, text, values), done, asker });
  }

  query<Row extends unknown[]>(text: string, values: unknown[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const done: Done<pg.QueryArrayResult<Row>> = (error, result) => (error ? reject(error) : resolve(result.rows));
      this.take({ timing: {}, query: () => rows(text, values), done, asker: OURSELVES });
    });
  }

  /** Every connection lets go of a prepared statement. */
  forget(name: string): void {
    this.timings.delete(name);
    for (const connection of this.connections) connection.forget(name);
  }

  /** Whatever waits here fails, also where no answer ever comes; what comes later is tried anew. */
  abandon(error: Error): void {
    this.slow.clear(error);
    this.quick.clear(error);
    for (const connection of [...this.connections]) {
      this.connections.delete(connection);
      connection.abandon();
    }
  }

  async end(): Promise<void> {
    this.isEnded = true;
    await Promise.all([...this.connections].map((connection) => connection.end()));
  }

  private take(job: Job): void {
    if (this.isEnded) return drop(job, new Error('The server is stopping'));
    const usual = usualOf(job);
    const isSlow = this.isSlow(usual);
    if (isSlow && job.asker.isGone) return drop(job, new NotRun('gone'));
    const waiting = isSlow ? this.slow : this.quick;
    // What is slow waits for its client's share, which may be used up while connections are free.
    const connection = isSlow || waiting.size === 0 ? this.pick(job, usual) : undefined;
    if (connection) this.send(connection, job, usual);
    else waiting.push(job);
  }

  private pick({ asker, wasTried }: Job, usual: number): ReadConnection | undefined {
    if (this.isSlow(usual)) {
      const idle = this.slowShares.mayRun(asker) ? this.pickIdle() : undefined;
      return idle ?? (usual === Infinity && !wasTried ? this.pickQuick() : undefined);
    }
    let best: ReadConnection | undefined;
    for (const connection of this.connections) {
      // What takes long waits for the others to be done.
      if (this.slow.size > 0 && !connection.isForQuick) continue;
      if (connection.isGathering && connection.behind + usual <= TOGETHER_MS) return connection;
      if (!best || connection.behind < best.behind) best = connection;
    }
    if (best && !best.isBusy) return best;
    if (this.connections.size < this.config.databaseReadPoolSize) return this.open(!this.hasQuick);
    return best && best.behind + usual <= MOST_BEHIND_MS ? best : undefined;
  }

  private pickIdle(): ReadConnection | undefined {
    for (const connection of this.connections) if (!connection.isBusy && !connection.isForQuick) return connection;
    const most = this.config.databaseReadPoolSize - (this.hasQuick ? 0 : 1);
    return this.connections.size < most ? this.open(false) : undefined;
  }

  /** What nobody knows yet may be quick. */
  private pickQuick(): ReadConnection | undefined {
    for (const connection of this.connections) {
      if (connection.isForQuick) return connection.isBusy ? undefined : connection;
    }
    return this.connections.size < this.config.databaseReadPoolSize ? this.open(true) : undefined;
  }

  private get hasQuick(): boolean {
    for (const connection of this.connections) if (connection.isForQuick) return true;
    return false;
  }

  private send(connection: ReadConnection, job: Job, usual: number): void {
    const { name, timing, query, done, asker } = job;
    const isSlow = this.isSlow(usual);
    const isShared = isSlow && !connection.isForQuick;
    if (isShared) this.slowShares.begin(asker);
    asker.hasBegun = true;
    // What is slow has its connection to itself.
    const stop = isSlow ? asker.whenGone(() => connection.cancel()) : undefined;
    const trial = isSlow && connection.isForQuick ? new Trial(connection) : undefined;
    connection.run(name, query(), usual, (error, answer, ms) => {
      stop?.();
      trial?.end();
      if (isShared) this.slowShares.end(asker);
      if (error && trial?.isOver && !asker.isGone && isCancelled(error)) return this.take({ ...job, wasTried: true });
      // What ended at its time takes that long; what failed otherwise, or was left, tells nothing.
      if (!error || (isCancelled(error) && !asker.isGone))
        timing.ms = timing.ms === undefined ? ms : timing.ms + WEIGHT * (ms - timing.ms);
      if (error && !(error instanceof pg.DatabaseError)) this.lose(connection, error);
      done(error && isSlow && asker.isGone ? new NotRun('gone') : error, answer);
    });
  }

  private goOn(): void {
    if (this.quick.size > 0) this.goOnQuick();
    if (this.slow.size > 0) this.goOnSlow();
  }

  private goOnSlow(): void {
    let connection: ReadConnection | undefined;
    const mayGo = (job: Job): boolean => (connection = this.pick(job, usualOf(job))) !== undefined;
    while (this.slow.size > 0) {
      const job = this.slow.shift(mayGo);
      if (!job) return;
      this.send(connection!, job, usualOf(job));
    }
  }

  private goOnQuick(): void {
    for (let job = this.quick.peek(); job; job = this.quick.peek()) {
      const usual = usualOf(job);
      const connection = this.pick(job, usual);
      if (!connection) return;
      this.quick.shift();
      this.send(connection, job, usual);
    }
  }

  /** Where there is one connection only, all wait for it alike. */
  private isSlow(usual: number): boolean {
    return usual > LONG_MS && this.config.databaseReadPoolSize > 1;
  }

  private open(isForQuick: boolean): ReadConnection {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 's-pass reads',
      connectionTimeoutMillis: 3000,
      keepAlive: true,
      pipeline: true,
      statement_timeout: this.config.databaseStatementTimeoutMs,
      options: readOptions,
    });
    const connection = new ReadConnection(client, isForQuick, () => this.goOn());
    this.connections.add(connection);
    client.on('error', (error) => this.lose(connection, error));
    client.on('end', () => this.lose(connection));
    client.connect((error: Error | null) => {
      connection.begin(error ?? undefined);
      if (!error) return;
      this.lose(connection, error);
      // Nobody else waits as long to hear the same.
      this.slow.clear(error);
      this.quick.clear(error);
    });
    return connection;
  }

  private lose(connection: ReadConnection, error?: Error): void {
    if (!this.connections.delete(connection)) return;
    if (error && !this.isEnded) this.onError(error);
    void connection.end();
  }
}

/** Cancels what was tried on the connection of what is quick, and takes long. */
class Trial {
  isOver = false;
  private readonly timer: NodeJS.Timeout;

  constructor(connection: ReadConnection) {
    this.timer = setTimeout(() => {
      this.isOver = true;
      connection.cancel();
    }, TRIAL_MS);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}

const isCancelled = (error: Error): boolean => (error as Partial<pg.DatabaseError>).code === '57014';

const usualOf = ({ timing }: Job): number => timing.ms ?? Infinity;

const drop = ({ done }: Job, error: Error): void => done(error, undefined as never);
