import { type Asker, type ReadPool } from '#lib/database';
import { type Prepared } from './template.js';

/** Each weighs some hundred kilobytes on each connection. */
const MOST = 150;

/** Handed over once: what a promise was resolved with would stay in memory until the next full collection of garbage. */
export class Answer {
  constructor(private text: string | null) {}

  take(): string | null {
    const { text } = this;
    this.text = null;
    return text;
  }
}

/** Runs prepared statements that answer one text, and lets go of those that nobody asked for longest. */
export class PreparedStatements {
  /** The least recently used first. */
  private readonly known = new Set<string>();

  constructor(
    private readonly pool: ReadPool,
    private readonly most = MOST,
  ) {}

  get size(): number {
    return this.known.size;
  }

  ask({ name, text }: Pick<Prepared, 'name' | 'text'>, values: unknown[], asker?: Asker): Promise<Answer> {
    this.touch(name);
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, answer: string | null): void =>
        error ? reject(error) : resolve(new Answer(answer));
      this.pool.run(name, text, values, done, asker);
    });
  }

  /** Bytes that the plans and caches of one connection take. */
  async bytesOfOne(): Promise<number> {
    const [row] = await this.pool.query('select sum(total_bytes) from pg_backend_memory_contexts');
    return Number(row?.[0] ?? 0);
  }

  private touch(name: string): void {
    this.known.delete(name);
    this.known.add(name);
    if (this.known.size <= this.most) return;
    const [oldest] = this.known;
    this.known.delete(oldest!);
    this.pool.forget(oldest!);
  }
}
