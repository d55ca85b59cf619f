import { type Pool, type PoolClient, type QueryConfig, type QueryResult } from 'pg';
import { StatementNames } from './statement-names.js';
import { type Wire } from './text-query.js';

/** What pg keeps to itself: whether it sends a statement before the one before it is answered. */
interface Inside {
  pipeline: boolean;
  connection: Wire;
}

const names = new StatementNames();

/** A longer list is planned for as long as it is; plans that are kept are for ten or so. */
const LONG_LIST = 100;

/** Does the work in one transaction: what is thrown rolls it back. */
export async function inTransaction<T>(pool: Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  const fail = (error: Error): void => void (failure = error);
  client.on('error', fail);
  const transaction = new Transaction(client);
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    if (isOutdated(error)) names.renew();
    await transaction.rollback().catch(fail);
    throw error;
  } finally {
    client.off('error', fail);
    client.release(failure);
  }
}

/** Whether a statement was prepared for a table that a migration has changed meanwhile; the next time it is prepared anew. */
export const isOutdated = (error: unknown): boolean =>
  (error as { routine?: string }).routine === 'RevalidateCachedQuery';

/**
 * Statements that run together or not at all. What nobody waits for leaves with the next one that somebody waits for, or with
 * the commit: to send it, and to wake the other side, is most of what a small statement costs.
 */
export class Transaction {
  private readonly behind: QueryConfig[] = [{ text: 'begin' }];
  private isBegun = false;
  private readonly inside: Inside;

  constructor(private readonly client: PoolClient) {
    this.inside = client as unknown as Inside;
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.send(prepared(text, values))).rows as Row[];
  }

  /** Runs before what is asked next: it answers at once, and whoever waits for that, or for the commit, is told if it fails. */
  later(text: string, values: readonly unknown[]): Promise<void> {
    this.behind.push(prepared(text, values));
    return Promise.resolve();
  }

  async commit(): Promise<void> {
    if (!this.isBegun && this.behind.length === 1) return;
    const { command } = await this.send({ text: 'commit' });
    if (command !== 'COMMIT') throw new Error('A statement of the transaction had failed: nothing of it was written');
  }

  async rollback(): Promise<void> {
    this.behind.length = 0;
    if (this.isBegun) await this.send({ text: 'rollback' });
  }

  private async send(last: QueryConfig): Promise<QueryResult> {
    const { stream } = this.inside.connection;
    this.isBegun = true;
    this.inside.pipeline = true;
    // What is asked in one turn leaves together.
    stream.cork();
    process.nextTick(() => stream.uncork());
    const sent = [...this.behind.splice(0), last].map((statement) => this.client.query(statement));
    return (await Promise.all(sent)).at(-1)!;
  }
}

function prepared(text: string, values: readonly unknown[]): QueryConfig {
  const isKept = values.length > 0 && !values.some((value) => Array.isArray(value) && value.length > LONG_LIST);
  return { text, values: [...values], name: isKept ? names.of(text) : undefined };
}
