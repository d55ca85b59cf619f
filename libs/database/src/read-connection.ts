import pg from 'pg';
import { cancelUntil } from './cancel-statement.js';
import { CloseQuery, type Wire } from './text-query.js';

/** What usually takes longer has a connection to itself. */
export const LONG_MS = 50;

export type Done<Answer> = (error: Error | null, answer: Answer) => void;

export interface Query<Answer> extends pg.Submittable {
  callback: Done<Answer>;
}

/** One connection, on which statements follow each other without waiting. */
export class ReadConnection {
  /** How long what waits here usually takes. */
  behind = 0;
  private waiting = 0;
  private lastDone = 0;
  private answered = 0;
  private cancelling: Promise<void> | undefined;
  private readonly opened = Promise.withResolvers<void>();
  private readonly toForget = new Set<string>();
  isGathering = false;

  /** Why it never came to be: pg tells what waits only that it ended. */
  private failure: Error | undefined;

  constructor(
    private readonly client: pg.Client,
    /** Never takes what takes long, so that what does not is always answered soon. */
    readonly isForQuick: boolean,
    private readonly onAnswer: () => void,
  ) {}

  get isBusy(): boolean {
    return this.waiting > 0;
  }

  /** It is open, or never will be: what waited for that did not take long itself. */
  begin(failure?: Error): void {
    this.failure = failure;
    this.lastDone = performance.now();
    this.opened.resolve();
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
    const ended: Done<never> = (error, answer) => {
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
    // Until then nothing else is sent, which a late cancellation could meet.
    query.callback = (error, answer) => {
      this.answered++;
      if (this.cancelling) void this.cancelling.then(() => ended(error, answer));
      else ended(error, answer);
    };
    this.client.query(query);
  }

  /** Cancels the statement that it runs, to be called where that is the only one. */
  cancel(): void {
    // Once is enough: of two, one could come late and meet another statement.
    if (this.cancelling) return;
    const before = this.answered;
    const isOver = (): boolean => this.answered > before || this.failure !== undefined;
    this.cancelling = this.opened.promise
      .then(() => cancelUntil(isOver, this.client))
      .then(() => void (this.cancelling = undefined));
  }

  forget(name: string): void {
    this.toForget.add(name);
    this.letGo();
  }

  /** Without waiting for the other side. */
  abandon(): void {
    this.inside.stream.destroy();
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private letGo(): void {
    // What takes long may be cancelled, and nothing but that.
    if (this.cancelling || this.behind > LONG_MS) return;
    const { parsedStatements: parsed, submittedNamedStatements: underway } = this.inside;
    for (const name of this.toForget) {
      // pg would note it down again when it arrives.
      if (name in underway) continue;
      this.toForget.delete(name);
      if (!(name in parsed)) continue;
      delete parsed[name];
      this.run(undefined, new CloseQuery(name) as unknown as Query<never>, 0, () => undefined);
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

export const rows = (text: string, values: unknown[] = []): Query<never> =>
  new pg.Query({ text, values, rowMode: 'array' } as pg.QueryConfig) as unknown as Query<never>;
