import { setTimeout as delay } from 'node:timers/promises';
import { MigrationExecutor, type DataSource, type Migration, type QueryRunner } from 'typeorm';

/** Any number that no other program on this database uses: 's-pass' read as a number. */
export const MIGRATION_LOCK = 0x732d70617373;

/**
 * A migration that waits for a table has whoever asks for that table wait behind it. It waits for less than a statement of a request may
 * take, gives way to all of them, and comes again: a report that is read to its end, or a backup, may hold a table for minutes.
 */
const WAITS_MS = 1000;
const GIVES_WAY_MS = 2000;
const GIVES_UP_MS = 15 * 60_000;

export interface MigrationProgress {
  /** `0001-territories`, and what it waits for. */
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

export type OnMigrationProgress = (progress: MigrationProgress) => void;

/** Brings the tables up to date. Two processes that start together do it one after the other. */
export async function migrate(
  dataSource: DataSource,
  onProgress: OnMigrationProgress = () => undefined,
): Promise<number> {
  return withMigrationLock(dataSource, async () => {
    const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
    const total = pending.length;
    for (const [done, migration] of pending.entries()) {
      const name = shortName(migration.name);
      onProgress({ name, done, total });
      await runOne(dataSource, migration, () =>
        onProgress({ name: `${name} waits for others to be done`, done, total }),
      );
    }
    if (total > 0) onProgress({ name: shortName(pending.at(-1)!.name), done: total, total });
    return total;
  });
}

/** Names of the migrations this database still lacks. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
  return pending.map((migration) => shortName(migration.name));
}

/**
 * Runs migrations in a transaction that is under way: those of these full names, in their order, or all that are pending.
 * Answers the names that this product does not have, of which none is then run.
 */
export async function migrateWithin(queryRunner: QueryRunner, names?: readonly string[]): Promise<string[]> {
  const executor = new MigrationExecutor(queryRunner.connection, queryRunner);
  const pending = await executor.getPendingMigrations();
  const wanted = names?.map((name) => pending.find((migration) => migration.name === name));
  const unknown = names?.filter((_, at) => !wanted?.[at]) ?? [];
  if (unknown.length > 0) return unknown.map(shortName);
  for (const migration of wanted ?? pending) await executor.executeMigration(migration!);
  return [];
}

/** Holds the lock of everything that changes tables or reference data, for as long as the work lasts. */
export async function withMigrationLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const keeper = dataSource.createQueryRunner();
  try {
    await keeper.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await keeper.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await keeper.release();
  }
}

async function runOne(dataSource: DataSource, migration: Migration, onWait: () => void): Promise<void> {
  const end = Date.now() + GIVES_UP_MS;
  for (;;) {
    try {
      return await tried(dataSource, migration);
    } catch (error) {
      if (!isInTheWay(error) || Date.now() > end) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`Migration ${shortName(migration.name)} failed: ${reason}`, { cause: error });
      }
    }
    onWait();
    await delay(GIVES_WAY_MS);
  }
}

/** Others hold what it needs, or wait for what it holds: nothing of it was done. */
const isInTheWay = (error: unknown): boolean => ['55P03', '40P01'].includes((error as { code?: string }).code ?? '');

async function tried(dataSource: DataSource, migration: Migration): Promise<void> {
  const queryRunner = dataSource.createQueryRunner();
  try {
    await queryRunner.startTransaction();
    await queryRunner.query(`set local lock_timeout = ${WAITS_MS}`);
    await new MigrationExecutor(dataSource, queryRunner).executeMigration(migration);
    await queryRunner.commitTransaction();
  } catch (error) {
    if (queryRunner.isTransactionActive) await queryRunner.rollbackTransaction();
    throw error;
  } finally {
    await queryRunner.release();
  }
}

function shortName(name: string): string {
  return name.replace(/-\d{13}$/, '');
}

/** Names of the migrations that this database has had and this product does not know: a newer one has been here. */
export async function unknownMigrations(dataSource: DataSource): Promise<string[]> {
  const known = new Set(dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const executed = await new MigrationExecutor(dataSource).getExecutedMigrations();
  return executed.filter(({ name }) => !known.has(name)).map(({ name }) => shortName(name));
}
