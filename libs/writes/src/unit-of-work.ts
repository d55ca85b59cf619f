import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type Type } from '@nestjs/common';
import { DataSource, type EntityMetadata } from 'typeorm';
import { type Actor } from '#lib/access';
import { inTransaction, isOutdated, poolOf, type Transaction } from '#lib/database';
import { prefixOf, todayInParis, typeId } from '#lib/graphql';
import { addJobSql, type JobOptions, type Task } from '#lib/jobs';
import { meaning, type Refusals, type Refused } from './constraints.js';
import { IdempotencyKeyReusedError } from './errors.js';
import { inTurn } from './turns.js';

/** One change as the audit log keeps it. */
export interface Change {
  /** GraphQL type of what changed. */
  type: string;
  id: string;
  /** Noun and verb, as the mutation is called: `WITHDRAWAL_RECORD`. */
  action: string;
  before?: object | null;
  after?: object | null;
  /** Whom it concerns beside the actor: their managers may read the entry. */
  organizationId?: string | null;
  personId?: string | null;
  /** Whoever it concerns did it as one of the public: the log tells it to nobody but them, to coordinators neither. */
  isTheirs?: true;
  /** Who acted, when they proved it only by this very change: signing in, following the link of a mail. */
  accountId?: string;
}

/** For whom a use case runs: the context of a request is one. */
export interface Caller {
  actor: Actor;
  /** In Paris; the day of the clock when left out. */
  today?: string;
  requestId?: string;
}

/** Serialization failures and deadlocks. */
const PASSING = new Set(['40001', '40P01']);
const TRIES = 4;

/** Whether it may succeed when it is tried again. */
const passes = (error: unknown): boolean => PASSING.has((error as { code?: string }).code ?? '') || isOutdated(error);

/**
 * Runs a use case in one transaction. Whatever it throws rolls everything back, jobs included; what it writes is
 * possible only through the `Tx` that it is given.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  async run<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { result, committed } = await inTurn(caller.actor.id, () => this.tried(caller, work));
    for (const next of committed) await next();
    return result;
  }

  private async tried<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<Committed<T>> {
    let isRepetition = false;
    for (let attempt = 1; ; attempt++) {
      try {
        return await inTransaction(poolOf(this.dataSource), async (transaction) => {
          const tx = new Tx(caller, transaction, this.dataSource, isRepetition);
          return { result: await work(tx), committed: tx.committed };
        });
      } catch (error) {
        isRepetition = (error as Refused).constraint === 'answered_pkey';
        if (attempt === TRIES || !(isRepetition || passes(error))) throw error;
        if (!isRepetition) await delay(Math.random() * 40 * attempt);
      }
    }
  }
}

interface Committed<T> {
  result: T;
  committed: Tx['committed'];
}

/** A row whose columns nobody named: its reader says what they are. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Row = Record<string, any>;

/** A transaction under way, and who is acting in it. */
export class Tx {
  readonly actor: Actor;
  /** In Paris. */
  readonly today: string;
  /** Done once all of it is committed and before it is answered, such as making others forget what they remember. */
  readonly committed: (() => Promise<void>)[] = [];
  private readonly requestId: string | undefined;
  private expected: string | undefined;

  constructor(
    { actor, today = todayInParis(), requestId }: Caller,
    private readonly transaction: Transaction,
    private readonly dataSource: DataSource,
    /** The key was taken when this was tried before. */
    private readonly isRepetition = false,
  ) {
    this.actor = actor;
    this.today = today;
    this.requestId = requestId;
  }

  /** The table and columns of a class of rows. */
  tableOf(record: Type): EntityMetadata {
    return this.dataSource.getMetadata(record);
  }

  query<R = Row>(text: string, values?: readonly unknown[]): Promise<R[]> {
    return this.transaction.query<R>(text, values);
  }

  /** The first row, or undefined. */
  async one<R = Row>(text: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.query<R>(text, values))[0];
  }

  /**
   * Runs before what is asked next, or with the commit: for what answers nothing that anybody waits for. What it breaks fails the
   * transaction, as the typed error that is named for it.
   */
  later(text: string, values: readonly unknown[], refusals: Refusals = {}): Promise<void> {
    return this.transaction.later(text, values, (error) => meaning(refusals, error));
  }

  audit({ type, id, action, before, after, organizationId, personId, isTheirs, accountId }: Change): Promise<void> {
    return this.later(
      `insert into audit.entry (account_id, action, subject_type, subject_id, organization_id, person_id, before, after, request_id, theirs)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        accountId ?? this.actor.id,
        action,
        type,
        id,
        organizationId ?? null,
        personId ?? null,
        before ? JSON.stringify(before) : null,
        after ? JSON.stringify(after) : null,
        this.requestId ?? null,
        isTheirs ?? false,
      ],
    );
  }

  /** Added with the transaction: it runs after the commit, or never. */
  addJob<P extends object>(task: Task<P> | string, payload: P, options?: JobOptions): Promise<void> {
    const { text, values } = addJobSql(task, payload, options);
    return this.later(text, values);
  }

  /** The id of the next row of this kind, known before it is made. */
  expect(prefix: string): string {
    return (this.expected = typeId(prefix));
  }

  /** An id for a row that is made. */
  newId(prefix: string): string {
    const { expected } = this;
    if (!expected || prefixOf(expected) !== prefix) return typeId(prefix);
    this.expected = undefined;
    return expected;
  }

  /**
   * Does the work once for each key of this actor and answers the id it made; a repetition answers the same id without
   * doing anything. Two at once wait for each other. Without a key it simply does the work. An id that is as expected was
   * written with the key, which spares a statement. The key leaves with the first statement of the work: one that was taken fails the
   * transaction, whatever the work says, and the next try answers what it stands for.
   */
  async idempotent(
    key: string | null | undefined,
    operation: string,
    input: object,
    work: () => Promise<string>,
    expected: string | null = null,
  ): Promise<string> {
    if (!key) return work();
    const account = this.actor.id ?? '';
    const digest = hash('sha256', JSON.stringify(input), 'base64url');
    const known = this.isRepetition && (await this.answered(account, key));
    if (known) {
      if (known.operation !== operation || known.digest !== digest) throw new IdempotencyKeyReusedError();
      return known.subject_id;
    }
    await this.later(
      'insert into writes.answered (account_id, key, operation, digest, subject_id) values ($1, $2, $3, $4, $5)',
      [account, key, operation, digest, expected],
    );
    const id = await work().catch(async (error: unknown) => {
      await this.transaction.settle();
      throw error;
    });
    if (id !== expected) {
      await this.later('update writes.answered set subject_id = $3 where account_id = $1 and key = $2', [
        account,
        key,
        id,
      ]);
    }
    return id;
  }

  private answered(account: string, key: string) {
    return this.one<{ operation: string; digest: string; subject_id: string }>(
      'select operation, digest, subject_id from writes.answered where account_id = $1 and key = $2',
      [account, key],
    );
  }
}
