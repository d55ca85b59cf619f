import { getHeapStatistics } from 'node:v8';
import { type RequestContext } from '../request/context.js';
import { failure } from '../errors/errors.js';

/** Memory that a point may take while an answer is made: rows, objects and text. */
const BYTES_PER_POINT = 1500;
/** The share of the heap for answers while they are made. */
const SHARE = 0.4;
/** What costs less comes in at once. */
const LARGE = 1000;
const MOST_WAITING = 200;
const PATIENCE_MS = 10_000;

interface Waiting {
  price: number;
  enter: () => void;
}

/** Lets operations with large answers in while there is memory for them; the others wait their turn. */
export class Turnstile {
  private inside = 0;
  private readonly queue = new Set<Waiting>();

  constructor(private readonly room: number) {}

  /** As wide as the memory of this process allows, and wide enough for the dearest operation. */
  static forDearest(price: number): Turnstile {
    return new Turnstile(Math.max(price, Math.floor((getHeapStatistics().heap_size_limit * SHARE) / BYTES_PER_POINT)));
  }

  get waiting(): number {
    return this.queue.size;
  }

  isFor(price: number): boolean {
    return price >= LARGE;
  }

  async pass<T>(context: RequestContext, work: () => Promise<T>): Promise<T> {
    const { price } = context;
    if (this.queue.size > 0 || this.inside + price > this.room) await this.turn(context);
    else this.inside += price;
    try {
      return await work();
    } finally {
      this.inside -= price;
      this.letIn();
    }
  }

  /** Until there is room, the client has gone, or it has waited too long. */
  private turn(context: RequestContext): Promise<void> {
    if (this.queue.size >= MOST_WAITING || context.isGone) throw crowded();
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        stopListening();
      };
      const enter = (): void => {
        end();
        resolve();
      };
      const waiting: Waiting = { price: context.price, enter };
      const leave = (): void => {
        end();
        this.queue.delete(waiting);
        reject(crowded());
        this.letIn();
      };
      const timer = setTimeout(leave, PATIENCE_MS);
      const stopListening = context.whenGone(leave);
      this.queue.add(waiting);
    });
  }

  private letIn(): void {
    for (const next of this.queue) {
      if (this.inside + next.price > this.room) return;
      this.queue.delete(next);
      this.inside += next.price;
      next.enter();
    }
  }
}

const crowded = (): Error =>
  failure(
    'UNAVAILABLE',
    'Too many large questions are being answered. Try again in a moment, or ask for smaller pages.',
  );
