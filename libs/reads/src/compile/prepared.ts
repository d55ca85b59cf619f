import { type Pool, type QueryArrayConfig } from 'pg';
import { type Prepared } from './template.js';

/** Each weighs some hundred kilobytes on each connection. */
const MOST = 150;

/** What pg knows of a connection: the texts that it has prepared, by name. */
interface Connection {
  parsedStatements: Record<string, string>;
}

/** Runs prepared statements that answer one text, and lets go of those that nobody asked for longest. */
export class PreparedStatements {
  /** The least recently used first. */
  private readonly known = new Set<string>();
  /** Requests that still look after the connection that they get: enough to meet all of them. */
  private looks = 0;

  constructor(
    readonly pool: Pool,
    private readonly most = MOST,
  ) {}

  get size(): number {
    return this.known.size;
  }

  async text({ name, text }: Pick<Prepared, 'name' | 'text'>, values: unknown[]): Promise<string | null> {
    this.touch(name);
    if (this.looks > 0) await this.lookAfterOne();
    const query: QueryArrayConfig = { name, text, values, rowMode: 'array' };
    // By a callback: awaiting the pool for each request keeps answers reachable long enough to grow old.
    return new Promise((resolve, reject) => {
      this.pool.query<[string | null]>(query, (error, result) => {
        if (error) reject(error);
        else resolve(result.rows[0]?.[0] ?? null);
      });
    });
  }

  /** Bytes that the plans and caches of one connection take. */
  async bytesOfOne(): Promise<number> {
    const { rows } = await this.pool.query<{ bytes: string }>(
      'select sum(total_bytes) as bytes from pg_backend_memory_contexts',
    );
    return Number(rows[0]?.bytes ?? 0);
  }

  private touch(name: string): void {
    this.known.delete(name);
    this.known.add(name);
    if (this.known.size <= this.most) return;
    const [oldest] = this.known;
    this.known.delete(oldest!);
    this.looks = 4 * this.pool.options.max;
  }

  /** Lets a connection forget what nobody asks for any more. */
  private async lookAfterOne(): Promise<void> {
    this.looks--;
    const client = await this.pool.connect();
    try {
      const { parsedStatements } = (client as unknown as { connection: Connection }).connection;
      for (const name of Object.keys(parsedStatements)) {
        if (this.known.has(name)) continue;
        delete parsedStatements[name];
        await client.query(`deallocate "${name}"`);
      }
    } finally {
      client.release();
    }
  }
}
