import pg from 'pg';
import { type Addresses, type Config, directUrlOf } from '#lib/config';
import { cancelUntil } from './cancel-statement.js';
import { readOptions } from './data-source.js';
import { valueParsers } from './value-parsers.js';

type Wanted = Addresses & Pick<Config, 'databaseExportPoolSize'>;

/** Rows that are fetched at once. */
const FETCHED = 250;
/** The first rows of a list come when all of it has been put in order. */
const STATEMENT_TIMEOUT_MS = 120_000;
/** Nobody who takes nothing keeps a connection. */
const IDLE_TIMEOUT_MS = 60_000;
/** How often PostgreSQL looks whether anybody is still there. */
const CHECK_MS = 5000;
/** How long an export waits for those before it. */
const PATIENCE_MS = 30_000;

const options = `${readOptions} -c idle_in_transaction_session_timeout=${IDLE_TIMEOUT_MS}`;

export interface ExportStatement {
  text: string;
  values: unknown[];
}

/** One instant of the database: whatever is read in it is of that instant. */
export interface Instant {
  /** When it was. */
  readonly knownAt: Date;
  /** The first column of the first row. */
  value(statement: ExportStatement): Promise<unknown>;
  /** All rows, by the names of their columns: for what is known to be short. */
  rows<Row extends pg.QueryResultRow>(statement: ExportStatement): Promise<Row[]>;
  /** The first column of each row, some hundreds at a time; the next are fetched when those before were taken. */
  column(statement: ExportStatement): AsyncGenerator<string[]>;
}

/** All connections are taken, by exports that take longer than anybody waits. */
export class ExportsBusy extends Error {
  override name = 'ExportsBusy';
}

/**
 * Connections for what is read to its end, however long that is. They are few and of their own, so that no export takes a
 * connection from anybody else; nor one of a pooler, which all share: an export keeps its transaction for as long as its reader takes.
 */
export class ExportPool {
  private readonly pool: pg.Pool;

  constructor(config: Wanted, onError: (error: Error) => void) {
    this.pool = new pg.Pool({
      connectionString: directUrlOf(config),
      application_name: 's-pass exports',
      max: config.databaseExportPoolSize,
      connectionTimeoutMillis: PATIENCE_MS,
      idleTimeoutMillis: 10_000,
      keepAlive: true,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      options,
    });
    this.pool.on('error', onError);
    // What a process that was killed has asked is ended; a server that cannot tell runs it to its end.
    this.pool.on('connect', (client) => {
      client.query(`set client_connection_check_interval = ${CHECK_MS}`).catch(() => undefined);
    });
  }

  /** Reads at one instant. When the signal aborts, what runs is cancelled. */
  async at<T>(signal: AbortSignal, work: (instant: Instant) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const client = await this.connect(signal);
    let cancelling: Promise<void> | undefined;
    let isOver = false;
    let lost: Error | undefined;
    let reading: Reading | undefined;
    const lose = (error: Error): void => void (lost = error);
    client.on('error', lose);
    const cancel = (): void => {
      cancelling = cancelUntil(() => isOver, client);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      signal.throwIfAborted();
      await client.query('begin isolation level repeatable read read only');
      const { rows } = await client.query<{ at: Date }>('select clock_timestamp() as at');
      reading = new Reading(client, rows[0]!.at, signal);
      return await work(reading);
    } finally {
      if (reading) reading.isOver = true;
      signal.removeEventListener('abort', cancel);
      isOver = true;
      // Nothing else may run here that a late cancellation could meet.
      await cancelling;
      if (!lost) await client.query('rollback').catch(lose);
      client.off('error', lose);
      client.release(lost);
    }
  }

  /** Whoever goes while they wait for a connection waits no more. */
  private async connect(signal: AbortSignal): Promise<pg.PoolClient> {
    const connecting = this.pool.connect();
    const gone = Promise.withResolvers<never>();
    const leave = (): void => gone.reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([connecting, gone.promise]);
    } catch (error) {
      connecting.then((late) => late.release()).catch(() => undefined);
      const { message } = error as Error;
      throw /timeout exceeded when trying to connect/.test(message) ? new ExportsBusy(message) : error;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

let cursors = 0;

class Reading implements Instant {
  /** Its connection is for others by now. */
  isOver = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: pg.PoolClient,
    readonly knownAt: Date,
    private readonly signal: AbortSignal,
  ) {}

  async value({ text, values }: ExportStatement): Promise<unknown> {
    const [row] = (await this.ask(text, values)) as [unknown][];
    return row?.[0] ?? null;
  }

  async rows<Row extends pg.QueryResultRow>({ text, values }: ExportStatement): Promise<Row[]> {
    // One after the other, whoever asks several at once.
    const before = this.last;
    const asked = before.then(() => {
      this.expectOpen();
      return this.client.query<Row>({ text, values, types: valueParsers });
    });
    this.last = asked.catch(() => undefined);
    return (await asked).rows;
  }

  async *column({ text, values }: ExportStatement): AsyncGenerator<string[]> {
    const cursor = `c${++cursors}`;
    await this.ask(`declare ${cursor} no scroll cursor for ${text}`, values);
    for (;;) {
      const rows = (await this.ask(`fetch ${FETCHED} from ${cursor}`)) as [string][];
      const texts = rows.map(([text]) => text);
      // An answer that has grown old holds the one after it until all memory is looked through: emptied, it holds nothing that costs.
      rows.length = 0;
      if (texts.length > 0) yield texts;
      if (texts.length < FETCHED) break;
    }
    await this.ask(`close ${cursor}`);
  }

  private async ask(text: string, values: unknown[] = []): Promise<unknown[][]> {
    this.expectOpen();
    const { rows } = await this.client.query({ text, values, rowMode: 'array' });
    return rows as unknown[][];
  }

  private expectOpen(): void {
    this.signal.throwIfAborted();
    if (this.isOver) throw new Error('This instant is over');
  }
}
