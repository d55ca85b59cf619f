import { type Asker } from './asker.js';

/** Statements of one request that run at once: more would not end sooner on a machine of a few cores. */
const MOST_OF_REQUEST = 3;

/**
 * Who uses how many of some connections. One client has half of them at most as soon as there is another, and never all:
 * whoever comes next begins at once.
 */
export class Shares {
  private readonly of = new Map<string, number>();
  running = 0;

  constructor(
    private readonly slots: number,
    private readonly waiting: { hasOther(client: string): boolean },
  ) {}

  get isFull(): boolean {
    return this.running >= this.slots;
  }

  mayRun({ client, running }: Asker): boolean {
    if (this.isFull || running >= MOST_OF_REQUEST) return false;
    const own = this.of.get(client) ?? 0;
    const isAlone = this.running === own && !this.waiting.hasOther(client);
    return own < Math.max(1, isAlone ? this.slots - 1 : Math.ceil(this.slots / 2));
  }

  begin(asker: Asker): void {
    this.running++;
    asker.running++;
    this.of.set(asker.client, (this.of.get(asker.client) ?? 0) + 1);
  }

  end(asker: Asker): void {
    this.running--;
    asker.running--;
    const left = this.of.get(asker.client)! - 1;
    if (left > 0) this.of.set(asker.client, left);
    else this.of.delete(asker.client);
  }
}
