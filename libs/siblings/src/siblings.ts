import cluster from 'node:cluster';
import { isSiblingMessage, type SiblingMessage } from './message.js';

/** How long somebody waits for a sibling that lives and does not listen. */
const PATIENCE_MS = 1000;

type Listener = (message: never) => unknown;

/**
 * The other processes of this server on this machine. What one process remembers and another changes is told here, and the
 * change is answered when all have heard. Where there is one process, nothing is sent and nobody waits.
 */
export class Siblings {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly waiting = new Map<number, (answers: readonly unknown[]) => void>();
  private told = 0;

  /** @param count how many processes the server has, this one included */
  constructor(readonly count: number) {
    if (this.isAlone) return;
    process.on('message', (message) => void this.take(message));
    this.send({ siblings: 'here' });
  }

  /** Resolves when every living sibling has heard, or after a moment; it never fails. */
  async tell(topic: string, message?: unknown): Promise<void> {
    await this.ask(topic, message);
  }

  /** What the first listener of each sibling answers: of those that answer within so many milliseconds. */
  ask<Answer>(topic: string, message?: unknown, within = PATIENCE_MS): Promise<readonly Answer[]> {
    if (this.isAlone) return Promise.resolve([]);
    const id = ++this.told;
    return new Promise((resolve) => {
      const done = (answers: readonly unknown[]): void => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(answers as readonly Answer[]);
      };
      // The primary waits as long: this is for the case that it says nothing itself.
      const timer = setTimeout(() => done([]), within * 1.5);
      this.waiting.set(id, done);
      this.send({ siblings: 'tell', id, topic, message, within }, () => done([]));
    });
  }

  /** The listener is called with what a sibling tells, never with what this process tells. */
  hear<Message>(topic: string, listener: (message: Message) => unknown): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  private get isAlone(): boolean {
    return this.count === 1;
  }

  private async take(message: unknown): Promise<void> {
    if (!isSiblingMessage(message)) return;
    if (message.siblings === 'told') this.waiting.get(message.id)?.(message.answers);
    if (message.siblings !== 'hear') return;
    const listeners = this.listeners.get(message.topic) ?? [];
    const answers = await Promise.allSettled(listeners.map(async (listener) => listener(message.message as never)));
    const [first] = answers;
    const answer = first?.status === 'fulfilled' ? first.value : undefined;
    this.send({ siblings: 'heard', id: message.id, answer });
  }

  private send(message: SiblingMessage, onFailure?: () => void): void {
    // Without its primary this process is about to end.
    if (!process.connected) return onFailure?.();
    process.send!(message, undefined, undefined, (error) => error && onFailure?.());
  }
}

/** How many processes answer beside each other: one, unless a primary has started this process. */
export const processesOf = (wanted: number): number => (cluster.isWorker ? wanted : 1);
