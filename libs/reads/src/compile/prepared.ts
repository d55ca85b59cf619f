import { type Pool, type PoolClient } from 'pg';
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
  private readonly gone: string[] = [];
  /** How much of `gone` a connection has let go of. */
  private readonly seen = new WeakMap<PoolClient, number>();

  constructor(
    readonly pool: Pool,
    private readonly most = MOST,
  ) {}

  get size(): number {
    return this.known.size;
  }

  async text({ name, text }: Prepared, values: unknown[]): Promise<string | null> {
    this.touch(name);
    const client = await this.pool.connect();
    let fault: Error | undefined;
    try {
      if ((this.seen.get(client) ?? 0) < this.gone.length) await this.forget(client);
      const { rows } = await client.query<[string | null]>({ name, text, values, rowMode: 'array' });
      return rows[0]?.[0] ?? null;
    } catch (error) {
      fault = error as Error;
      throw error;
    } finally {
      // A statement that failed leaves its connection whole; one that was lost is no longer queryable.
      client.release(fault && !('severity' in fault) ? fault : undefined);
    }
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
    this.gone.push(oldest!);
  }

  private async forget(client: PoolClient): Promise<void> {
    const { parsedStatements } = (client as unknown as { connection: Connection }).connection;
    const names = this.gone
      .slice(this.seen.get(client) ?? 0)
      .filter((name) => !this.known.has(name) && name in parsedStatements);
    this.seen.set(client, this.gone.length);
    for (const name of new Set(names)) {
      await client.query(`deallocate "${name}"`);
      delete parsedStatements[name];
    }
  }
}
