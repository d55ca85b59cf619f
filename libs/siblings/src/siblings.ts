import cluster from 'node:cluster';
import { isSiblingMessage, type SiblingMessage } from './message.js';

/** How long somebody waits for a sibling that lives and does not listen. */
const PATIENCE_MS = 1000;

type Listener = (message: never) => void;

/**
 * The other processes of this server on this machine. What one process remembers and another changes is told here, and the
 * change is answered when all have heard. Where there is one process, nothing is sent and nobody waits.
 */
export class Siblings {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly waiting = new Map<number, () => void>();
  private told = 0;

  /** @param count how many processes the server has, this one included */
  constructor(readonly count: number) {
    if (this.isAlone) return;
    process.on('message', (message) => this.take(message));
    this.send({ siblings: 'here' });
  }

  /** Resolves when every living sibling has heard, or after a moment; it never fails. */
  tell(topic: string, message?: unknown): Promise<void> {
    if (this.isAlone) return Promise.resolve();
    const id = ++this.told;
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve();
      };
      const timer = setTimeout(done, PATIENCE_MS);
      this.waiting.set(id, done);
      this.send({ siblings: 'tell', id, topic, message }, done);
    });
  }

  /** The listener is called with what a sibling tells, never with what this process tells. */
  hear<Message>(topic: string, listener: (message: Message) => void): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  private get isAlone(): boolean {
    return this.count === 1;
  }

  private take(message: unknown): void {
    if (!isSiblingMessage(message)) return;
    if (message.siblings === 'told') this.waiting.get(message.id)?.();
    if (message.siblings !== 'hear') return;
    try {
      for (const listener of this.listeners.get(message.topic) ?? []) listener(message.message as never);
    } finally {
      this.send({ siblings: 'heard', id: message.id });
    }
  }

  private send(message: SiblingMessage, onFailure?: () => void): void {
    // Without its primary this process is about to end.
    if (!process.connected) return onFailure?.();
    process.send!(message, undefined, undefined, (error) => error && onFailure?.());
  }
}

/** How many processes answer beside each other: one, unless a primary has started this process. */
export const processesOf = (wanted: number): number => (cluster.isWorker ? wanted : 1);
