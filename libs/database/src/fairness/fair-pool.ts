import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { cancelStatement } from '../cancel-statement.js';
import { type Asker, NotRun } from './asker.js';
import { Shares } from './shares.js';
import { Turns } from './turns.js';

/** Connections that reads leave to whoever signs in or writes: a third. */
const LEFT = 1 / 3;

/** Between two attempts to cancel what nobody waits for. */
const LONGEST_PAUSE_MS = 500;

interface Job {
  asker: Asker;
  begin(error?: Error): void;
}

/**
 * Runs the statements of requests on a part of a pool, so that whoever signs in or writes never waits behind them, and shares
 * that part between clients. What nobody waits for any more is cancelled.
 */
export class FairPool {
  private readonly turns = new Turns<Job>(({ begin }, error) => begin(error));
  private readonly shares: Shares;

  constructor(
    private readonly pool: pg.Pool,
    size: number,
  ) {
    this.shares = new Shares(size - Math.max(1, Math.floor(size * LEFT)), this.turns);
  }

  get waiting(): number {
    return this.turns.size;
  }

  get running(): number {
    return this.shares.running;
  }

  async query<Row extends pg.QueryResultRow>(asker: Asker, query: pg.QueryConfig): Promise<Row[]> {
    if (this.shares.mayRun(asker)) this.begin(asker);
    else await this.wait(asker);
    try {
      return await this.run<Row>(asker, query);
    } finally {
      this.shares.end(asker);
      this.goOn();
    }
  }

  private begin(asker: Asker): void {
    asker.hasBegun = true;
    this.shares.begin(asker);
  }

  private wait(asker: Asker): Promise<void> {
    return new Promise((resolve, reject) => {
      this.turns.push({ asker, begin: (error) => (error ? reject(error) : resolve()) });
    });
  }

  private goOn(): void {
    while (this.turns.size > 0 && !this.shares.isFull) {
      const job = this.turns.shift(({ asker }) => this.shares.mayRun(asker));
      if (!job) return;
      this.begin(job.asker);
      job.begin();
    }
  }

  private async run<Row extends pg.QueryResultRow>(asker: Asker, query: pg.QueryConfig): Promise<Row[]> {
    const connection = await this.pool.connect();
    // Whoever has gone already is not heard to go.
    if (asker.isGone) {
      connection.release();
      throw new NotRun('gone');
    }
    let failure: Error | undefined;
    // Made where something is cancelled: aborting one costs as much as a small statement does here.
    let over: AbortController | undefined;
    let cancelling: Promise<void> | undefined;
    const fail = (error: Error): void => void (failure = error);
    connection.on('error', fail);
    const stop = asker.whenGone(() => {
      over = new AbortController();
      cancelling = this.cancel(connection, over.signal);
    });
    try {
      return (await connection.query<Row>(query)).rows;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) failure = error as Error;
      throw cancelling ? new NotRun('gone') : error;
    } finally {
      over?.abort();
      stop();
      // Until then the connection is not given to another, whose statement it could meet.
      await cancelling;
      connection.off('error', fail);
      connection.release(failure);
    }
  }

  /** Until it is over: what comes before the statement has begun does nothing. */
  private async cancel(connection: pg.PoolClient, over: AbortSignal): Promise<void> {
    for (let pause = 10; !over.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await cancelStatement(connection);
      await delay(pause, undefined, { signal: over }).catch(() => undefined);
    }
  }
}
