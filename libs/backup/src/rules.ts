import { type ClientBase } from 'pg';
import { BackupError } from './backup-error.js';
import { indexesOf } from './catalog.js';
import { type IndexDefinition, quoted, shown, type TableName } from './format.js';

/**
 * Takes triggers, references and indexes off the tables for the time of a load, and answers what gives them back, in the same
 * order and by the same names, with the indexes that the backup's database had beside them. The owner of the tables may do so;
 * what switches all off at once is for superusers.
 */
export async function holdBackRules(
  client: ClientBase,
  tables: readonly TableName[],
  indexesOfBackup: readonly IndexDefinition[],
): Promise<() => Promise<void>> {
  const references = await referencesOf(client);
  const indexes = await indexesOf(client);
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const index of indexes) await client.query(`drop index ${quoted(index)}`);
  for (const table of tables) await client.query(`alter table ${quoted(table)} disable trigger user`);
  return async () => {
    for (const table of tables) await client.query(`alter table ${quoted(table)} enable trigger user`);
    const made = new Set(indexes.map(shown));
    for (const index of [...indexes, ...indexesOfBackup.filter((other) => !made.has(shown(other)))]) {
      await createIndex(client, index);
    }
    for (const { table, name, definition } of references) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
  };
}

/** One statement and no other, whatever a file says. */
async function createIndex(client: ClientBase, { definition, ...index }: IndexDefinition): Promise<void> {
  if (!/^CREATE (UNIQUE )?INDEX /.test(definition))
    throw new BackupError(`${shown(index)} is no index. Nothing was restored.`);
  await client.query({ text: definition, queryMode: 'extended' } as { text: string });
}

interface Reference {
  table: string;
  name: string;
  definition: string;
}

async function referencesOf(client: ClientBase): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0 order by oid`,
  );
  return rows;
}
