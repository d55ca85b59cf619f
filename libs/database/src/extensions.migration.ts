import { type MigrationInterface, type QueryRunner } from 'typeorm';

export const requiredExtensions = ['unaccent', 'pg_trgm', 'btree_gist'] as const;

/** 0000-extensions: what the modules' tables and searches rest on. */
export class ExtensionsMigration implements MigrationInterface {
  readonly name = '0000-extensions-1000000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const extension of requiredExtensions) {
      const statement = `create extension if not exists ${extension} schema public`;
      try {
        await queryRunner.query(statement);
      } catch (error) {
        throw new Error(await advice(queryRunner, extension, statement, error), { cause: error });
      }
    }
  }

  async down(): Promise<void> {
    throw new Error('0000-extensions cannot be undone: other objects of the database may use them.');
  }
}

async function advice(queryRunner: QueryRunner, extension: string, statement: string, error: unknown): Promise<string> {
  const code = (error as { code?: string }).code;
  const reason = error instanceof Error ? error.message : String(error);
  if (code === '42501') {
    const url = queryRunner.connection.options as { url?: string };
    const role = url.url ? decodeURIComponent(new URL(url.url).username) : '';
    return (
      `The database role ${role} may not create the extension ${extension} (${reason}). ` +
      `Ask an administrator to run in this database: ${requiredExtensions
        .map((name) => `create extension if not exists ${name} schema public;`)
        .join(' ')}`
    );
  }
  if (code === '0A000' || code === '58P01') {
    return `The extension ${extension} is not installed on this PostgreSQL server (package postgresql-contrib): ${reason}`;
  }
  return `"${statement}" failed: ${reason}`;
}
