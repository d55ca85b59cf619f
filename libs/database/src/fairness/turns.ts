import { type Asker, NotRun } from './asker.js';

/** Requests that may wait, of one client and of all. */
const MOST_OF_CLIENT = 30;
const MOST = 1000;

interface Lane<Item> {
  items: Item[];
  requests: Map<Asker, Waiting>;
}

/** A request that waits. */
interface Waiting {
  /** How many of its statements do. */
  count: number;
  /** Nobody needs to say any more that it is gone. */
  stop: () => void;
}

/**
 * What waits, by client: each client in its turn, however much it asks. A request is refused at its first statement or waits
 * with all of them: one that has begun is never refused half-way.
 */
export class Turns<Item extends { readonly asker: Asker }> {
  /** The next client first. */
  private readonly lanes = new Map<string, Lane<Item>>();
  private requests = 0;
  size = 0;

  /** @param drop tells an item that it will not have its turn */
  constructor(private readonly drop: (item: Item, error: Error) => void) {}

  /** Whether another client waits. */
  hasOther(client: string): boolean {
    return this.lanes.size > (this.lanes.has(client) ? 1 : 0);
  }

  /** Lets an item wait, until it is nobody's any more, or drops it at once where too many do. */
  push(item: Item): void {
    const { asker } = item;
    if (asker.isGone) return this.drop(item, new NotRun('gone'));
    const refusal = asker.hasBegun ? undefined : this.refusal(asker);
    if (refusal) return this.drop(item, refusal);
    asker.hasBegun = true;
    let lane = this.lanes.get(asker.client);
    if (!lane) this.lanes.set(asker.client, (lane = { items: [], requests: new Map() }));
    lane.items.push(item);
    this.size++;
    const waiting = lane.requests.get(asker);
    if (waiting) return void waiting.count++;
    this.requests++;
    lane.requests.set(asker, { count: 1, stop: asker.whenGone(() => this.dropAll(asker)) });
  }

  /** The next, which stays. */
  peek(): Item | undefined {
    for (const [client, lane] of this.lanes) {
      while (lane.items.length > 0) {
        const item = lane.items[0]!;
        if (!item.asker.isGone) return item;
        this.dropAt(client, lane, 0);
      }
    }
    return undefined;
  }

  /** The first that may go, of the client whose turn it is. What nobody waits for is dropped on the way. */
  shift(mayGo: (item: Item) => boolean = () => true): Item | undefined {
    for (const [client, lane] of this.lanes) {
      for (let at = 0; at < lane.items.length; at++) {
        const item = lane.items[at]!;
        if (item.asker.isGone) {
          this.dropAt(client, lane, at--);
        } else if (mayGo(item)) {
          this.remove(client, lane, at);
          if (this.lanes.delete(client)) this.lanes.set(client, lane);
          return item;
        }
      }
    }
    return undefined;
  }

  clear(error: Error): void {
    const all = [...this.lanes.values()].flatMap(({ items }) => items);
    for (const { requests } of this.lanes.values()) for (const { stop } of requests.values()) stop();
    this.lanes.clear();
    this.requests = 0;
    this.size = 0;
    for (const item of all) this.drop(item, error);
  }

  private refusal({ client }: Asker): NotRun | undefined {
    if ((this.lanes.get(client)?.requests.size ?? 0) >= MOST_OF_CLIENT) return new NotRun('client');
    return this.requests >= MOST ? new NotRun('server') : undefined;
  }

  private dropAll(asker: Asker): void {
    const lane = this.lanes.get(asker.client)!;
    for (let at = lane.items.length - 1; at >= 0; at--) {
      if (lane.items[at]!.asker === asker) this.dropAt(asker.client, lane, at);
    }
  }

  private dropAt(client: string, lane: Lane<Item>, at: number): void {
    const item = lane.items[at]!;
    this.remove(client, lane, at);
    this.drop(item, new NotRun('gone'));
  }

  private remove(client: string, lane: Lane<Item>, at: number): void {
    const { asker } = lane.items.splice(at, 1)[0]!;
    const waiting = lane.requests.get(asker)!;
    if (--waiting.count === 0) {
      waiting.stop();
      lane.requests.delete(asker);
      this.requests--;
    }
    if (lane.items.length === 0) this.lanes.delete(client);
    this.size--;
  }
}
