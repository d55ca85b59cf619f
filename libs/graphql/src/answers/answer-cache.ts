import { type ApolloServerPlugin } from '@apollo/server';
import { createHash } from 'node:crypto';
import { type Position } from '#lib/database';
import { type RequestContext } from '../request/context.js';
import { Weighed } from './weighed.js';

/** What tells that something changed. */
export interface Changes {
  /** False while a change could be missed. */
  readonly isSure: boolean;
  /** Up to where in the log all changes are known; undefined while it is not known, and where no standby is read from. */
  readonly position?: Position;
  onChange(listener: () => void): void;
}

/** An answer as it is sent, and the forms of it that were sent compressed. */
export class KeptAnswer {
  readonly body: Buffer;
  private readonly compressed = new Map<string, Buffer>();
  private readonly underWay = new Map<string, Promise<Buffer>>();

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

  /** Compresses it once, however many wait for it. */
  compress(encoding: string, by: (body: Buffer) => Promise<Buffer>): Promise<Buffer> {
    let made = this.underWay.get(encoding);
    if (!made) {
      made = by(this.body)
        .then((body) => (this.compressed.set(encoding, body), body))
        .finally(() => this.underWay.delete(encoding));
      this.underWay.set(encoding, made);
    }
    return made;
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
  private readonly answers: Weighed<KeptAnswer>;
  private epoch = 0;

  constructor(
    private readonly changes: Changes,
    private readonly mostBytes: number,
    /** Has the other processes of this server clear theirs. */
    private readonly clearOthers: () => Promise<void> = async () => undefined,
  ) {
    this.answers = new Weighed(Infinity, mostBytes);
    changes.onChange(() => this.clear());
  }

  get bytes(): number {
    return this.answers.bytes;
  }

  get size(): number {
    return this.answers.size;
  }

  /** Call it before reading and hand the result to `keep`; undefined while nothing may be kept. */
  begin(): number | undefined {
    return this.mostBytes > 0 && this.changes.isSure ? this.epoch : undefined;
  }

  /** Nothing for whoever has written what was not heard of yet. */
  get(key: string, mustSee?: Position | 'now'): KeptAnswer | undefined {
    const { isSure, position } = this.changes;
    if (!isSure || (typeof mustSee === 'bigint' && position !== undefined && mustSee > position)) return undefined;
    return this.answers.get(key);
  }

  /**
   * Keeps what was read since `begun`, unless something has changed since then. What a standby answered is only known up to a position:
   * it is kept where all that was heard of had come there.
   */
  keep(begun: number, key: string, answer: KeptAnswer, seesAtLeast?: Position): void {
    if (begun !== this.epoch || !this.changes.isSure) return;
    if (seesAtLeast !== undefined && !this.isUpToDate(seesAtLeast)) return;
    const weight = weightOf(key, answer);
    // One that is large would push out many others.
    if (weight <= this.mostBytes / 8) this.answers.set(key, answer, weight);
  }

  private isUpToDate(seesAtLeast: Position): boolean {
    const { position } = this.changes;
    return position !== undefined && seesAtLeast >= position;
  }

  /** To be called when an answer has grown by a compressed form. */
  weigh(key: string, answer: KeptAnswer): void {
    this.answers.weigh(key, answer, weightOf(key, answer));
  }

  clear(): void {
    this.epoch++;
    this.answers.clear();
  }

  /** In every process of this server. */
  async clearAll(): Promise<void> {
    this.clear();
    await this.clearOthers();
  }
}

const weightOf = (key: string, answer: KeptAnswer): number => answer.bytes + 2 * key.length + OVERHEAD;

type Kept = readonly (AnswerCache | undefined)[];

/** Forgets everything in all processes at once, so that whoever changed something sees the change in their next question, even before the database notifies. */
export async function forgetAll(kept: Kept, { mutations, spared }: RequestContext): Promise<void> {
  // What only those who are signed in may see is in no answer that is kept: a draft is saved every few seconds.
  if (mutations > 0 && spared === mutations) return;
  await Promise.all(kept.map(async (answers) => answers?.clearAll()));
}

export function forgetPlugin(kept: Kept): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, contextValue }) {
          if (operation?.operation === 'mutation') await forgetAll(kept, contextValue);
        },
      };
    },
  };
}
