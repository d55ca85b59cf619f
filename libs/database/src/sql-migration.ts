import { projectRoot } from '#lib/config';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { type MigrationClass } from './data-source.js';

// TypeORM wants thirteen digits at the end of a migration's name and runs them in that order.
const FIRST = 1_000_000_000_000;

/** A migration that runs one SQL text. Its name starts with its place in the whole project: `0001-territories`. */
export function sqlMigration(name: string, sql: string | (() => string)): MigrationClass {
  const parts = /^(\d{4})-([a-z0-9-]+)$/.exec(name);
  if (!parts) throw new Error(`A migration is named like 0001-territories, not ${name}.`);
  const fullName = `${name}-${FIRST + Number(parts[1])}`;
  return class SqlMigration implements MigrationInterface {
    readonly name = fullName;

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(typeof sql === 'string' ? sql : sql());
    }

    async down(): Promise<void> {
      throw new Error(`${name} cannot be undone: write a new migration that corrects it.`);
    }
  };
}

/** Every `NNNN-name.sql` of a folder given from the project root, `libs/territories/src/migrations`. */
export function sqlMigrations(folder: string): MigrationClass[] {
  const path = join(projectRoot, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => sqlMigration(file.slice(0, -'.sql'.length), () => readFileSync(join(path, file), 'utf8')));
}

/** Landed under one number before that was refused. Databases know them by their names, and none needs the other of its pair. */
const LANDED_TOGETHER: ReadonlySet<string> = new Set([
  '0031-letter-locale',
  '0031-source-titles',
  '0040-apart',
  '0040-redaction',
  '0041-proofs',
  '0041-votes',
]);

/** Throws where a number is used twice: which of the two runs first would depend on the order of the modules. */
export function refuseSharedNumbers(migrations: readonly MigrationClass[]): void {
  const byNumber = new Map<string, string>();
  for (const migration of migrations) {
    const name = new migration().name!.replace(/-\d{13}$/, '');
    const number = name.slice(0, 4);
    const other = byNumber.get(number);
    if (other && !(LANDED_TOGETHER.has(name) && LANDED_TOGETHER.has(other)))
      throw new Error(
        `Two migrations are number ${number}: ${other} and ${name}. Give the new one the next free number.`,
      );
    byNumber.set(number, name);
  }
}
