import { type Asker, type Readers } from '#lib/database';
import { type Prepared } from './template.js';

/** Each weighs some hundred kilobytes on each connection. */
const MOST = 200;
/** Those of learned documents, beside the others. */
const MOST_LEARNED = 60;

/** Who asks, and whether by a learned document. */
export type Learner = Asker & { readonly learned: boolean };

/** Handed over once: what a promise was resolved with would stay in memory until the next full collection of garbage. */
export class Answer {
  constructor(private text: string | null) {}

  take(): string | null {
    const { text } = this;
    this.text = null;
    return text;
  }
}

/**
 * Runs prepared statements that answer one text, and lets go of those that nobody asked for longest. Learned documents have a
 * share of their own: a statement that is in both counts as registered, and strangers do not make it younger.
 */
export class PreparedStatements {
  /** The least recently used first. */
  private readonly registered = new Set<string>();
  private readonly learned = new Set<string>();

  constructor(
    private readonly readers: Pick<Readers, 'run' | 'query' | 'forget'>,
    private readonly most = MOST,
    private readonly mostLearned = MOST_LEARNED,
  ) {}

  get size(): number {
    return this.registered.size + this.learned.size;
  }

  ask({ name, text }: Pick<Prepared, 'name' | 'text'>, values: unknown[], asker?: Learner): Promise<Answer> {
    this.touch(name, asker?.learned ?? false);
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, answer: string | null): void =>
        error ? reject(error) : resolve(new Answer(answer));
      this.readers.run(name, text, values, done, asker);
    });
  }

  /** Bytes that the plans and caches of one connection take. */
  async bytesOfOne(): Promise<number> {
    const [row] = await this.readers.query('select sum(total_bytes) from pg_backend_memory_contexts');
    return Number(row?.[0] ?? 0);
  }

  private touch(name: string, isLearned: boolean): void {
    if (!isLearned) {
      this.learned.delete(name);
      this.keep(this.registered, name, this.most);
    } else if (!this.registered.has(name)) this.keep(this.learned, name, this.mostLearned);
  }

  private keep(names: Set<string>, name: string, most: number): void {
    names.delete(name);
    names.add(name);
    if (names.size <= most) return;
    const [oldest] = names;
    names.delete(oldest!);
    this.readers.forget(oldest!);
  }
}
