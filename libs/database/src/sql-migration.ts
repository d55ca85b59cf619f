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
