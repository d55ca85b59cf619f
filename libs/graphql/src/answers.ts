import { type ApolloServerPlugin } from '@apollo/server';
import { createHash } from 'node:crypto';
import { type RequestContext } from './context.js';

/** What tells that something changed. */
export interface Changes {
  /** False while a change could be missed. */
  readonly isSure: boolean;
  onChange(listener: () => void): void;
}

/** An answer as it is sent, and the forms of it that were sent compressed. */
export class KeptAnswer {
  readonly body: Buffer;
  private readonly compressed = new Map<string, Buffer>();

  constructor(text: string) {
    this.body = Buffer.from(text);
  }

  /** Weak, as the compressed forms have the same. */
  get etag(): string {
    return (this.tag ??= `W/"${createHash('sha1').update(this.body).digest('base64url')}"`);
  }
  private tag: string | undefined;

  as(encoding: string): Buffer | undefined {
    return this.compressed.get(encoding);
  }

  keepAs(encoding: string, body: Buffer): void {
    this.compressed.set(encoding, body);
  }

  get bytes(): number {
    return [...this.compressed.values()].reduce((sum, { length }) => sum + length, this.body.length);
  }
}

/** What the objects around a text weigh. */
const OVERHEAD = 500;

/**
 * Answers to nobody in particular, kept until anything changes. Never by time: a change empties it from the transaction that
 * makes it, and it keeps and gives nothing while a change could be missed. The one used longest ago goes first.
 */
export class AnswerCache {
  private readonly answers = new Map<string, KeptAnswer>();
  private weights = new Map<string, number>();
  private epoch = 0;
  bytes = 0;

  constructor(
    private readonly changes: Changes,
    private readonly mostBytes: number,
    /** Has the other processes of this server clear theirs. */
    private readonly clearOthers: () => Promise<void> = async () => undefined,
  ) {
    changes.onChange(() => this.clear());
  }

  get size(): number {
    return this.answers.size;
  }

  /** To be asked before anything is read: what `keep` wants to know, or undefined while nothing may be kept. */
  begin(): number | undefined {
    return this.mostBytes > 0 && this.changes.isSure ? this.epoch : undefined;
  }

  get(key: string): KeptAnswer | undefined {
    if (!this.changes.isSure) return undefined;
    const answer = this.answers.get(key);
    if (answer) {
      this.answers.delete(key);
      this.answers.set(key, answer);
    }
    return answer;
  }

  /** Keeps what was read since `begun`, unless something has changed since then. */
  keep(begun: number, key: string, answer: KeptAnswer): void {
    if (begun !== this.epoch || !this.changes.isSure) return;
    this.forget(key);
    this.answers.set(key, answer);
    this.weigh(key);
  }

  /** To be called again when an answer has grown by a compressed form. */
  weigh(key: string): void {
    const answer = this.answers.get(key);
    if (!answer) return;
    const weight = answer.bytes + 2 * key.length + OVERHEAD;
    this.bytes += weight - (this.weights.get(key) ?? 0);
    this.weights.set(key, weight);
    // One that is large pushes out many others.
    if (weight > this.mostBytes / 8) this.forget(key);
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.mostBytes) break;
      this.forget(oldest);
    }
  }

  clear(): void {
    this.epoch++;
    this.answers.clear();
    this.weights.clear();
    this.bytes = 0;
  }

  /** In every process of this server. */
  async clearAll(): Promise<void> {
    this.clear();
    await this.clearOthers();
  }

  private forget(key: string): void {
    this.answers.delete(key);
    this.bytes -= this.weights.get(key) ?? 0;
    this.weights.delete(key);
  }
}

/** Whoever changes something finds it changed with the next question, whichever process answers it, before the database has told. */
export function forgetPlugin(answers: AnswerCache | undefined): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation }) {
          if (operation?.operation === 'mutation') await answers?.clearAll();
        },
      };
    },
  };
}
