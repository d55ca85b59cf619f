import { hash } from 'node:crypto';
import { type PoolClient } from 'pg';

type Value = string | number | boolean | null | string[];

/**
 * Takes in the facts of a shipped file. A fact is written when it is new or when the file says something else than last
 * time: what people corrected since then stays corrected, what they took out stays out. A fact that left the file is taken
 * out at the end.
 */
export class Shipment {
  private readonly known = new Map<string, string>();
  private readonly seen = new Set<string>();
  private readonly removed = new Set<string>();

  private constructor(private readonly client: PoolClient) {}

  static async open(client: PoolClient): Promise<Shipment> {
    const shipment = new Shipment(client);
    const { rows } = await client.query<{ subject: string; id: string; digest: string; removed: boolean }>(
      'select subject, id, digest, removed from network.shipped order by nr desc',
    );
    for (const { subject, id, digest, removed } of rows) {
      if (removed) shipment.removed.add(`${subject} ${id}`);
      else shipment.known.set(`${subject} ${id}`, digest);
    }
    return shipment;
  }

  /** Whether people took this fact out: what rests on it stays out with it. */
  isOut(table: string, id: string): boolean {
    return this.removed.has(`${table} ${id}`);
  }

  /** `table` and the keys of `row` are names written in the code; `key` names the columns that tell one row from another. */
  async put(table: string, row: Record<string, Value>, key: readonly string[] = ['id']): Promise<void> {
    const id = key.map((column) => String(row[column])).join(' ');
    const name = `${table} ${id}`;
    const digest = hash('sha256', JSON.stringify(row), 'base64url');
    this.seen.add(name);
    if (this.removed.has(name) || this.known.get(name) === digest) return;
    const columns = Object.keys(row);
    const rest = columns.filter((column) => !key.includes(column));
    const change = rest.length ? `update set ${rest.map((c) => `${c} = excluded.${c}`).join(', ')}` : 'nothing';
    await this.client.query(
      `insert into network.${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})
       on conflict (${key.join(', ')}) do ${change}`,
      Object.values(row),
    );
    await this.client.query(
      `insert into network.shipped (subject, id, digest) values ($1, $2, $3)
       on conflict (subject, id) do update set digest = excluded.digest`,
      [table, id, digest],
    );
  }

  /** Deletes what the file no longer says, in reverse order of writing. Rows are told apart by `id`. */
  async close(): Promise<void> {
    for (const name of this.known.keys()) {
      if (this.seen.has(name)) continue;
      const [table, id] = name.split(' ') as [string, string];
      if (!name.slice(table.length + 1).includes(' '))
        await this.client.query(`delete from network.${table} where ${KEYS[table] ?? 'id'} = $1`, [id]);
      await this.client.query('delete from network.shipped where subject = $1 and id = $2', [
        table,
        name.slice(table.length + 1),
      ]);
    }
  }
}

/** Tables whose key is not called `id`. */
const KEYS: Readonly<Record<string, string>> = { source: 'key' };
