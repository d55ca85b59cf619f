import { type Type } from '@nestjs/common';
import { type EntityMetadata } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { entityOf } from '#lib/graphql';
import { refusing, type Refusals } from '../constraints.js';
import { InvalidInputError, NotAllowedError, NotFoundError } from '../errors.js';
import { NEEDED } from '../inputs/words.js';
import { type Tx } from '../unit-of-work.js';
import { expectVersion } from '../version.js';

/** A row of a type with ids; one that is changed has a version. */
export interface KeptRow {
  id: string;
  version?: number;
}

/** Values of columns by property: undefined leaves one as it is, null takes it away. */
type Values<R> = { [P in keyof R]?: R[P] | null };

/** What an update did, as the audit log tells it: by property, only what is different. */
export type Difference = { before: object; after: object } | { isUnchanged: true };

/** What changed of a row elsewhere, such as the brackets of a scale. */
type Beside = Readonly<Record<string, { before: unknown; after: unknown }>>;

interface RowsOptions<R> {
  /** What the database refuses, by constraint; a foreign key to nothing needs none. */
  refusals?: Refusals;
  /** How a row is locked that is to be changed. */
  lock?: 'for update' | 'for no key update';
  /** The record in whose name the audit log tells what is done to a row, where it is not the row itself. */
  recordedOf?: (row: R) => string;
  /** Written under names that people choose: whoever is told that a row has changed is not told by whom. */
  isNameless?: true;
}

/** Named by inputs, and no columns. */
const NOT_COLUMNS = new Set(['expectedVersion', 'idempotencyKey']);

/**
 * The rows of a type with ids, by the columns that its record declares to TypeORM. Where the type is no entity, it is named by
 * how its ids begin.
 */
export function kept<R extends KeptRow>(of: Type | string, record: Type<R>, options: RowsOptions<R> = {}): Rows<R> {
  return new Rows(record, typeof of === 'string' ? of : prefixOf(of), options);
}

function prefixOf(type: Type): string {
  const entity = entityOf(type);
  if (!entity) throw new Error(`${type.name} is no entity: declare it with @Entity`);
  return entity.prefix;
}

class Rows<R extends KeptRow> {
  private known: Refusals | undefined;

  constructor(
    private readonly record: Type<R>,
    private readonly prefix: string,
    private readonly options: RowsOptions<R>,
  ) {}

  /** The row; throws NotFoundError at `path` when there is none. */
  async find(tx: Tx, id: string, path: string | readonly string[] = 'id'): Promise<R> {
    return this.read(tx, id, path, '');
  }

  /** The same, locked until the end of the transaction. */
  async locked(tx: Tx, id: string, path: string | readonly string[] = 'id'): Promise<R> {
    return this.read(tx, id, path, this.options.lock ?? 'for update');
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
    const { recordedOf, isNameless } = this.options;
    const subject = { id, version: row.version ?? 0, recordedOf: recordedOf?.(row), isNameless };
    await expectVersion(tx, subject, expectedVersion);
    return row;
  }

  /**
   * Answers the id of the new row, which leaves with what is asked next: what the table refuses fails the transaction. A property that
   * holds the id of nothing is a NotFoundError there.
   */
  async insert(tx: Tx, values: Values<Omit<R, 'version'>>, refusals?: Refusals): Promise<string> {
    const table = tx.tableOf(this.record);
    const id = values.id ?? tx.newId(this.prefix);
    const given = Object.entries({ ...values, id }).filter(
      ([property, value]) => value !== undefined && !NOT_COLUMNS.has(property),
    );
    const columns = given.map(([property]) => this.column(table, property));
    const places = columns.map((_, i) => `$${i + 1}`);
    const text = `insert into ${table.tablePath} (${columns.map(quoted).join(', ')}) values (${places.join(', ')})`;
    const stores = given.map(([, value], i) => stored(columns[i]!, value));
    await tx.later(text, stores, { ...this.refusals(table), ...refusals });
    return id;
  }

  /** The row as it would be with these values: what rules across fields are asked of. */
  merged(tx: Tx, row: R, values: Values<R>): R {
    return { ...row, ...Object.fromEntries(this.changes(tx, row, values)) };
  }

  /**
   * Writes what is different, and one version more. What belongs to the row and stands elsewhere is told beside, by name: `beside`
   * has what the caller wrote of it.
   */
  async update(tx: Tx, row: R, given: Values<R>, beside: Beside = {}): Promise<Difference> {
    const changes = this.changes(tx, row, given);
    const others = Object.entries(beside);
    if (changes.length + others.length === 0) return { isUnchanged: true };
    const table = tx.tableOf(this.record);
    const columns = changes.map(([property]) => this.column(table, property));
    const sets = [...columns.map((column, i) => `${quoted(column)} = $${i + 2}`), 'version = version + 1'];
    const text = `update ${table.tablePath} set ${sets.join(', ')} where id = $1`;
    const values = changes.map(([, value], i) => stored(columns[i]!, value));
    await refusing(this.refusals(table), () => tx.query(text, [row.id, ...values]));
    const after = Object.fromEntries(changes);
    const before = changes.map(([property]) => [property, row[property as keyof R]] as const);
    return {
      before: Object.fromEntries([...others.map(([name, of]) => [name, of.before] as const), ...before]),
      after: { ...after, ...Object.fromEntries(others.map(([name, of]) => [name, of.after] as const)) },
    };
  }

  private changes(tx: Tx, row: R, values: Values<R>): [property: string, value: unknown][] {
    const table = tx.tableOf(this.record);
    const held = row as Readonly<Record<string, unknown>>;
    return Object.entries(values).flatMap(([property, given]): [string, unknown][] => {
      if (given === undefined || property === 'id' || NOT_COLUMNS.has(property)) return [];
      const column = this.column(table, property);
      const value = given === null && column.isArray ? [] : given;
      if (value === null && !column.isNullable) throw new InvalidInputError(NEEDED, property);
      return JSON.stringify(value) === JSON.stringify(held[property]) ? [] : [[property, value]];
    });
  }

  private async read(tx: Tx, id: string, path: string | readonly string[], lock: string): Promise<R> {
    const { columns, tablePath } = tx.tableOf(this.record);
    const held = await tx.one(`select ${columns.map(quoted).join(', ')} from ${tablePath} where id = $1 ${lock}`, [id]);
    if (!held) throw new NotFoundError(path);
    return Object.assign(
      new this.record(),
      Object.fromEntries(columns.map((column) => [column.propertyName, read(column, held[column.databaseName])])),
    );
  }

  private column(table: EntityMetadata, property: string): ColumnMetadata {
    const column = table.findColumnWithPropertyName(property);
    if (!column)
      throw new Error(`${table.name} has no column "${property}": give it one, or leave it out of what is written`);
    return column;
  }

  private refusals({ columns, tableName }: EntityMetadata): Refusals {
    return (this.known ??= {
      ...Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [
          `${tableName}_${databaseName}_fkey`,
          () => new NotFoundError(propertyName),
        ]),
      ),
      ...this.options.refusals,
    });
  }
}

const quoted = ({ databaseName }: ColumnMetadata): string => `"${databaseName}"`;

/** A value as TypeORM gives it to the database for this column, and as it takes it from there. */
const stored = (column: ColumnMetadata, value: unknown): unknown =>
  column.entityMetadata.connection.driver.preparePersistentValue(value, column);
const read = (column: ColumnMetadata, value: unknown): unknown =>
  column.entityMetadata.connection.driver.prepareHydratedValue(value, column);
