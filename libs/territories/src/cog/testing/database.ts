import pg from 'pg';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';
import { requiredExtensions } from '#lib/database';

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** The tables of the module, empty. */
export async function makeTables(client: pg.Client): Promise<void> {
  for (const extension of requiredExtensions) {
    await client.query(`create extension if not exists ${extension} schema public`);
  }
  const folders = ['database', 'territories'].map((lib) => join(projectRoot, 'libs', lib, 'src/migrations'));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })));
  for (const { path } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    await client.query(readFileSync(path, 'utf8'));
  }
}

const ORDER = {
  territory: 'id',
  territory_version: 'territory_id, valid_from',
  epci_extent: 'epci_id, ancestor_id, valid_from',
  succession: 'predecessor_id, successor_id',
  territory_event: 'id',
} as const;

/** Every table, as the number of its rows and a checksum of all they say. */
export async function checksums(client: pg.Client): Promise<Record<string, { count: number; sum: string }>> {
  const found: Record<string, { count: number; sum: string }> = {};
  for (const [table, order] of Object.entries(ORDER)) {
    const { rows } = await client.query<{ count: number; sum: string }>(
      `select count(*)::int as count, md5(string_agg(r::text, ';' order by ${order})) as sum from territories.${table} r`,
    );
    found[table] = rows[0]!;
  }
  return found;
}
