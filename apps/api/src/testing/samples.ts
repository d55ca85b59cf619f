import type pg from 'pg';
import { type Samples } from './random-operation.js';

/** Some of each table, and places in lists. */
export async function samplesOf(client: pg.PoolClient): Promise<Samples> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where table_schema in ('network', 'identity') and column_name = 'id' and data_type = 'text' order by 1`,
  );
  const ids: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${name} where id ~ '^[a-z_]+_' order by md5(id) limit 6`,
    );
    ids.push(...rows.map(({ id }) => id));
  }
  const { rows: territories } = await client.query<{ id: string; kind: string; code: string }>(
    `(select id, kind, code from territories.territory order by md5(id) limit 20)
     union all (select id, kind, code from territories.territory where kind in ('REGION', 'DEPARTEMENT') order by md5(id) limit 20)`,
  );
  const { rows: keys } = await client.query<{ key: string }>(
    `(select key from network.organization order by md5(key) limit 10) union all select key from network.agreement
     union all select key from network.governing_body`,
  );
  return {
    ids: [...ids, ...territories.map(({ id }) => id)],
    territories,
    keys: keys.map(({ key }) => key),
    cursors: [],
  };
}
