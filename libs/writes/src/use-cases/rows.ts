import { type Type } from '@nestjs/common';
import { type EntityMetadata } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { entityOf, typeId } from '#lib/graphql';
import { refusing, type Refusals } from '../constraints.js';
import { InvalidInputError, NotAllowedError, NotFoundError } from '../errors.js';
import { NEEDED } from '../inputs/words.js';
import { type Tx } from '../unit-of-work.js';
import { expectVersion } from '../version.js';

/** A row of a type with ids; one that is changed has a version. */
export interface Row {
  id: string;
  version?: number;
}

/** Values of columns by property: undefined leaves one as it is, null takes it away. */
type Values<R> = { [P in keyof R]?: R[P] | null };

/** What an update did, as the audit log tells it: by property, only what is different. */
export type Changed = { before: object; after: object } | { isUnchanged: true };

/** What changed of a row elsewhere, such as the brackets of a scale. */
type Beside = Readonly<Record<string, { before: unknown; after: unknown }>>;

interface RowsOptions {
  /** What the database refuses, by constraint; a foreign key to nothing needs none. */
  refusals?: Refusals;
  /** How a row is locked that is to be changed. */
  lock?: 'pessimistic_write' | 'for_no_key_update';
}

/** Named by inputs, and no columns. */
const NOT_COLUMNS = new Set(['expectedVersion', 'idempotencyKey']);
const FOREIGN_KEY = '23503';

/** The rows of a type with ids, through TypeORM's manager of the transaction. */
export function kept<R extends Row>(type: Type, record: Type<R>, options: RowsOptions = {}): Rows<R> {
  const entity = entityOf(type);
  if (!entity) throw new Error(`${type.name} is no entity: declare it with @Entity`);
  return new Rows(record, entity.prefix, options);
}

class Rows<R extends Row> {
  constructor(
    private readonly record: Type<R>,
    private readonly prefix: string,
    private readonly options: RowsOptions,
  ) {}

  /** The row; throws NotFoundError at `path` when there is none. */
  async find(tx: Tx, id: string, path: string | readonly string[] = 'id'): Promise<R> {
    const row = await tx.manager.findOne(this.record, { where: { id } as never });
    if (!row) throw new NotFoundError(path);
    return row;
  }

  /** The same, locked until the end of the transaction. */
  async locked(tx: Tx, id: string, path: string | readonly string[] = 'id'): Promise<R> {
    const { lock: mode = 'pessimistic_write' } = this.options;
    const row = await tx.manager.findOne(this.record, { where: { id } as never, lock: { mode } });
    if (!row) throw new NotFoundError(path);
    return row;
  }

  /**
   * The row that an input names, locked. Throws NotFoundError, NotAllowedError and VersionConflictError in this order: who may
   * not change it is not told who did.
   */
  async toChange(
    tx: Tx,
    { id, expectedVersion }: { id: string; expectedVersion?: number | null },
    may: (row: R) => boolean,
  ): Promise<R> {
    const row = await this.locked(tx, id);
    if (!may(row)) throw new NotAllowedError();
    await expectVersion(tx, { id, version: row.version ?? 0 }, expectedVersion);
    return row;
  }

  /** Answers the id of the new row. A property that holds the id of nothing is a NotFoundError there. */
  async insert(tx: Tx, values: Values<Omit<R, 'version'>>): Promise<string> {
    const columns = this.columns(tx);
    const row: Record<string, unknown> = { id: typeId(this.prefix) };
    for (const [property, value] of Object.entries(values)) {
      if (value === undefined || NOT_COLUMNS.has(property)) continue;
      row[this.column(columns, property).propertyName] = value;
    }
    await this.refusing(tx, () => tx.manager.insert(this.record, row as never));
    return row.id as string;
  }

  /** The row as it would be with these values: what rules across fields are asked of. */
  merged(tx: Tx, row: R, values: Values<R>): R {
    return { ...row, ...Object.fromEntries(this.changes(tx, row, values)) };
  }

  /**
   * Writes what is different, and one version more. What belongs to the row and stands elsewhere is told beside, by name: `beside`
   * has what the caller wrote of it.
   */
  async update(tx: Tx, row: R, values: Values<R>, beside: Beside = {}): Promise<Changed> {
    const changes = this.changes(tx, row, values);
    const others = Object.entries(beside);
    if (changes.length + others.length === 0) return { isUnchanged: true };
    const after = Object.fromEntries(changes);
    await this.refusing(tx, () =>
      tx.manager
        .createQueryBuilder()
        .update(this.record)
        .set({ ...after, version: () => 'version + 1' } as never)
        .where('id = :id', { id: row.id })
        .execute(),
    );
    const before = changes.map(([property]) => [property, row[property as keyof R]] as const);
    return {
      before: Object.fromEntries([...others.map(([name, of]) => [name, of.before] as const), ...before]),
      after: { ...after, ...Object.fromEntries(others.map(([name, of]) => [name, of.after] as const)) },
    };
  }

  private changes(tx: Tx, row: R, values: Values<R>): [property: string, value: unknown][] {
    const columns = this.columns(tx);
    const held = row as Readonly<Record<string, unknown>>;
    return Object.entries(values).flatMap(([property, given]): [string, unknown][] => {
      if (given === undefined || property === 'id' || NOT_COLUMNS.has(property)) return [];
      const column = this.column(columns, property);
      const value = given === null && column.isArray ? [] : given;
      if (value === null && !column.isNullable) throw new InvalidInputError(NEEDED, property);
      return JSON.stringify(value) === JSON.stringify(held[property]) ? [] : [[property, value]];
    });
  }

  private columns(tx: Tx): EntityMetadata {
    return tx.manager.connection.getMetadata(this.record);
  }

  private column(metadata: EntityMetadata, property: string): ColumnMetadata {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column)
      throw new Error(`${metadata.name} has no column "${property}": give it one, or leave it out of what is written`);
    return column;
  }

  private refusing<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    const metadata = this.columns(tx);
    return refusing(this.options.refusals ?? {}, async () => {
      try {
        return await work();
      } catch (error) {
        const { code, constraint } = error as { code?: string; constraint?: string };
        const column =
          code === FOREIGN_KEY &&
          metadata.columns.find(({ databaseName }) => constraint === `${metadata.tableName}_${databaseName}_fkey`);
        if (column && !this.options.refusals?.[constraint!]) throw new NotFoundError(column.propertyName);
        throw error;
      }
    });
  }
}
