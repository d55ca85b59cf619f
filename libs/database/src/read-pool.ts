import pg from 'pg';
import { type Config } from '#lib/config';
import { sessionOptions } from './data-source.js';
import { TextQuery, type Wire } from './text-query.js';

type Wanted = Pick<Config, 'databaseUrl' | 'databaseReadPoolSize' | 'databaseStatementTimeoutMs'>;

/** Compiling a plan to machine code takes longer than any of our statements. */
const options = `${sessionOptions} -c jit=off -c default_transaction_read_only=on`;

type Done<Answer> = (error: Error | null, answer: Answer) => void;

interface Query<Answer> extends pg.Submittable {
  callback: Done<Answer>;
}

interface Job {
  name?: string;
  query: Query<never>;
  done: Done<never>;
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

/**
 * Connections that only read, by large prepared statements: few, as each of them keeps the plans of all. Statements that are
 * usually quick are written one behind the other, and those of one turn of the event loop leave together: that saves most
 * of what talking to the database costs this process. Nothing is written behind what takes long, or is not known yet.
 */
export class ReadPool {
  private readonly connections = new Set<ReadConnection>();
  private readonly queue: Job[] = [];
  private readonly usual = new Map<string, number>();
  private isEnded = false;

  constructor(
    private readonly config: Wanted,
    private readonly onError: (error: Error) => void,
  ) {}

  get size(): number {
    return this.connections.size;
  }

  /** Runs a prepared statement that answers one text. By a callback: a promise for each would keep answers reachable long enough to grow old. */
  run(name: string, text: string, values: unknown[], done: Done<string | null>): void {
    this.take({ name, query: new TextQuery(name, text, values), done });
  }

  query<Row extends unknown[]>(text: string, values: unknown[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const done: Done<pg.QueryArrayResult<Row>> = (error, result) => (error ? reject(error) : resolve(result.rows));
      this.take({ query: rows(text, values), done });
    });
  }

  /** Every connection lets go of a prepared statement. */
  forget(name: string): void {
    this.usual.delete(name);
    for (const connection of this.connections) connection.forget(name);
  }

  async end(): Promise<void> {
    this.isEnded = true;
    await Promise.all([...this.connections].map((connection) => connection.end()));
  }

  private take(job: Job): void {
    if (this.isEnded) return job.done(new Error('The server is stopping'), undefined as never);
    const connection = this.queue.length === 0 ? this.pick(job) : undefined;
    if (connection) this.send(connection, job);
    else this.queue.push(job);
  }

  private pick({ name }: Job): ReadConnection | undefined {
    const usual = this.usualOf(name);
    let best: ReadConnection | undefined;
    for (const connection of this.connections) {
      if (connection.isGathering && connection.behind + usual <= TOGETHER_MS) return connection;
      if (!best || connection.behind < best.behind) best = connection;
    }
    if (best && !best.isBusy) return best;
    if (this.connections.size < this.config.databaseReadPoolSize) return this.open();
    return best && best.behind + usual <= MOST_BEHIND_MS ? best : undefined;
  }

  private send(connection: ReadConnection, { name, query, done }: Job): void {
    connection.run(name, query, this.usualOf(name), (error, answer, ms) => {
      if (name && !error) {
        const before = this.usual.get(name);
        this.usual.set(name, before === undefined ? ms : before + WEIGHT * (ms - before));
      }
      if (error && !(error instanceof pg.DatabaseError)) this.lose(connection, error);
      done(error, answer);
    });
  }

  private goOn(): void {
    while (this.queue.length > 0) {
      const connection = this.pick(this.queue[0]!);
      if (!connection) return;
      this.send(connection, this.queue.shift()!);
    }
  }

  private usualOf(name: string | undefined): number {
    return (name === undefined ? undefined : this.usual.get(name)) ?? Infinity;
  }

  private open(): ReadConnection {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 's-pass reads',
      connectionTimeoutMillis: 3000,
      keepAlive: true,
      pipeline: true,
      statement_timeout: this.config.databaseStatementTimeoutMs,
      options,
    });
    const connection = new ReadConnection(client, () => this.goOn());
    this.connections.add(connection);
    client.on('error', (error) => this.lose(connection, error));
    client.on('end', () => this.lose(connection));
    client.connect((error: Error | null) => {
      if (!error) return;
      connection.failure = error;
      this.lose(connection, error);
      // Nobody else waits as long to hear the same.
      for (const { done } of this.queue.splice(0)) done(error, undefined as never);
    });
    return connection;
  }

  private lose(connection: ReadConnection, error?: Error): void {
    if (!this.connections.delete(connection)) return;
    if (error && !this.isEnded) this.onError(error);
    void connection.end();
  }
}

class ReadConnection {
  /** How long what waits here usually takes. */
  behind = 0;
  private waiting = 0;
  private lastDone = 0;
  private readonly toForget = new Set<string>();
  isGathering = false;

  /** Why it never came to be: pg tells what waits only that it ended. */
  failure: Error | undefined;

  constructor(
    private readonly client: pg.Client,
    private readonly onAnswer: () => void,
  ) {}

  get isBusy(): boolean {
    return this.waiting > 0;
  }

  run(
    name: string | undefined,
    query: Query<never>,
    usual: number,
    done: (error: Error | null, answer: never, ms: number) => void,
  ): void {
    const sent = performance.now();
    this.waiting++;
    this.behind += usual;
    this.gather();
    if (name) this.toForget.delete(name);
    query.callback = (error, answer) => {
      const now = performance.now();
      const ms = now - Math.max(sent, this.lastDone);
      this.lastDone = now;
      this.waiting--;
      // Infinity minus itself is no number.
      this.behind = this.waiting > 0 ? this.behind - usual : 0;
      if (this.toForget.size > 0) this.letGo();
      done(error && (this.failure ?? error), answer, ms);
      this.onAnswer();
    };
    this.client.query(query);
  }

  forget(name: string): void {
    this.toForget.add(name);
    this.letGo();
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private letGo(): void {
    const { parsedStatements: parsed, submittedNamedStatements: underway } = this.inside;
    for (const name of this.toForget) {
      // pg would note it down again when it arrives.
      if (name in underway) continue;
      this.toForget.delete(name);
      if (!(name in parsed)) continue;
      delete parsed[name];
      this.run(undefined, rows(`deallocate "${name}"`), 0, () => undefined);
    }
  }

  /** What is sent in one turn of the event loop leaves together. */
  private gather(): void {
    if (this.isGathering) return;
    const { stream } = this.inside;
    stream.cork();
    this.isGathering = true;
    setImmediate(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }

  private get inside(): Wire {
    return (this.client as unknown as { connection: Wire }).connection;
  }
}

const rows = (text: string, values: unknown[] = []): Query<never> =>
  new pg.Query({ text, values, rowMode: 'array' } as pg.QueryConfig) as unknown as Query<never>;
