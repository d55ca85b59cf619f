import { type Pool, type PoolClient } from 'pg';
import { type Answer, Batch, type Statement } from './batch.js';
import { StatementNames } from './statement-names.js';
import { prepareValue } from './text-query.js';

const names = new StatementNames();

const BEGIN = { name: 'begin', text: 'begin', values: [] };
const NOTHING = { name: 'nothing', text: 'select', values: [] };
const COMMIT = { name: 'commit', text: 'commit', values: [] };
const ROLLBACK = { name: 'rollback', text: 'rollback', values: [] };

/** A longer list is planned for as long as it is; plans that are kept are for ten or so. */
const LONG_LIST = 100;

/** Does the work in one transaction: what is thrown rolls it back. */
export async function inTransaction<T>(pool: Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let lost: Error | undefined;
  const lose = (error: Error): void => void (lost = error);
  client.on('error', lose);
  const transaction = new Transaction(client);
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    const reason = transaction.failure ?? error;
    if (isOutdated(reason)) names.renew();
    await transaction.rollback().catch(lose);
    throw reason;
  } finally {
    client.off('error', lose);
    client.release(lost);
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
  /**
   * Why a statement that nobody waits for failed. The transaction fails with it, whatever becomes of those who asked behind it: they
   * are told that they were not run, which nobody takes for a fault of their own.
   */
  failure: Error | undefined;
  private waiting: Statement[] = [BEGIN];
  private isBegun = false;
  private hasFailed = false;
  private isLeaving = false;
  private isUnderWay = false;

  constructor(private readonly client: PoolClient) {}

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    try {
      return (await this.ask(prepared(text, values))).rows as Row[];
    } catch (error) {
      // From the socket that told it to whoever asked.
      Error.captureStackTrace(error as Error);
      throw error;
    }
  }

  /** Runs before what is asked next. It answers at once; where it fails, so does the transaction, in the words of `refused`. */
  later(text: string, values: readonly unknown[], refused?: Statement['refused']): Promise<void> {
    this.waiting.push({ ...prepared(text, values), refused });
    return Promise.resolve();
  }

  /** Has what nobody waits for run now, unless something has failed already. */
  async settle(): Promise<void> {
    if (this.waiting.length > 0 && !this.hasFailed) await this.ask(NOTHING);
  }

  async commit(): Promise<void> {
    if (!this.isBegun && this.waiting.length === 1) return;
    const { command } = await this.ask(COMMIT);
    if (command !== 'COMMIT') throw new Error('A statement of the transaction had failed: nothing of it was written');
  }

  async rollback(): Promise<void> {
    if (!this.isBegun) return;
    this.waiting = [];
    await this.ask(ROLLBACK);
  }

  private ask(statement: Statement): Promise<Answer> {
    const asked = Promise.withResolvers<Answer>();
    this.waiting.push({ ...statement, asked });
    this.isBegun = true;
    if (!this.isLeaving) {
      this.isLeaving = true;
      // What is asked in one turn leaves together; what is asked meanwhile, once that is answered.
      if (!this.isUnderWay) process.nextTick(() => this.leave());
    }
    return asked.promise;
  }

  private leave(): void {
    this.isLeaving = false;
    this.isUnderWay = true;
    const done: ConstructorParameters<typeof Batch>[2] = (failed) => {
      this.hasFailed ||= failed !== undefined;
      if (failed && !failed.statement?.asked)
        this.failure ??= failed.statement?.refused?.(failed.error) ?? failed.error;
      this.isUnderWay = false;
      if (this.isLeaving) this.leave();
    };
    this.client.query(new Batch(this.client, this.waiting.splice(0), done));
  }
}

function prepared(text: string, values: readonly unknown[]): Statement {
  const isKept = values.length > 0 && !values.some((value) => Array.isArray(value) && value.length > LONG_LIST);
  const named = isKept ? names.of(text) : undefined;
  return { text: named?.text ?? text, values: values.map(prepareValue), name: named?.name ?? '' };
}
