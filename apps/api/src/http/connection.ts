import { type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';

/** Whoever reads slower than this, over the whole time, has no use for the answer. */
const SLOWEST_BYTES_PER_SECOND = 32 * 1024;

interface Held {
  readonly bytes: number;
  /** Who asked: behind a proxy another than who is connected. */
  readonly address: string;
}

/** One client's connection: what waits to be read on it, and since when. */
export class Connection {
  /** Requests that are not answered to the end. */
  open = 0;
  /** Since when it has held some answer, without a break; Infinity when it holds none. */
  since = Infinity;
  private readonly answers = new Map<ServerResponse, Held>();
  /** What the system took in all: when the client began to lag, when it last moved, and when that was looked at. */
  private lagging: { since: number; taken: number; movedAt: number; moved: number; seenAt: number } | undefined;

  constructor(readonly socket: Socket) {}

  hold(response: ServerResponse, held: Held, now: number): void {
    if (this.answers.size === 0) this.since = now;
    this.answers.set(response, held);
  }

  release(response: ServerResponse): Held | undefined {
    const held = this.answers.get(response);
    this.answers.delete(response);
    if (this.answers.size === 0) this.since = Infinity;
    return held;
  }

  releaseAll(): Held[] {
    const all = [...this.answers.values()];
    this.answers.clear();
    this.since = Infinity;
    return all;
  }

  holdsFor(address: string): boolean {
    for (const held of this.answers.values()) if (held.address === address) return true;
    return false;
  }

  /** Whether it took nothing for so long, at the last look: what it took since, the server may have been too busy to see. */
  isStuck(ms: number): boolean {
    return this.lagging !== undefined && this.lagging.seenAt - this.lagging.movedAt >= ms;
  }

  /** Whether it took nothing for as long, or too little over the whole time. */
  isTooSlow(now: number, patienceMs: number): boolean {
    if (this.socket.writableLength === 0) {
      this.lagging = undefined;
      return false;
    }
    const taken = takenBy(this.socket);
    const lagging = (this.lagging ??= { since: now, taken, movedAt: now, moved: taken, seenAt: now });
    lagging.seenAt = now;
    if (taken !== lagging.moved) Object.assign(lagging, { moved: taken, movedAt: now });
    const longest = patienceMs + ((taken - lagging.taken) / SLOWEST_BYTES_PER_SECOND) * 1000;
    return now - lagging.movedAt > patienceMs || now - lagging.since > longest;
  }
}

/** What has left the process. A piece that is under way counts for Node as a whole until its end; its handle knows better. */
function takenBy(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { _handle?: { writeQueueSize?: number } | null };
  const dispatched = socket.bytesWritten - socket.writableLength;
  return dispatched - (handle?.writeQueueSize ?? 0);
}
