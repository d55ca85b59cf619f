import { type Asker, NotRun } from './asker.js';

/** Requests that may wait, of one client and of all. */
const MOST_OF_CLIENT = 30;
const MOST = 1000;

interface Lane<Item> {
  items: Item[];
  /** Requests that wait here, each with the number of its statements that do. */
  requests: Map<Asker, number>;
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

  /** Lets an item wait, or drops it at once where too many do. */
  push(item: Item): void {
    const { asker } = item;
    const refusal = asker.hasBegun ? undefined : this.refusal(asker);
    if (refusal) return this.drop(item, refusal);
    asker.hasBegun = true;
    let lane = this.lanes.get(asker.client);
    if (!lane) this.lanes.set(asker.client, (lane = { items: [], requests: new Map() }));
    lane.items.push(item);
    const before = lane.requests.get(asker);
    if (before === undefined) this.requests++;
    lane.requests.set(asker, (before ?? 0) + 1);
    this.size++;
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
    this.lanes.clear();
    this.requests = 0;
    this.size = 0;
    for (const item of all) this.drop(item, error);
  }

  private refusal({ client }: Asker): NotRun | undefined {
    if ((this.lanes.get(client)?.requests.size ?? 0) >= MOST_OF_CLIENT) return new NotRun('client');
    return this.requests >= MOST ? new NotRun('server') : undefined;
  }

  private dropAt(client: string, lane: Lane<Item>, at: number): void {
    const item = lane.items[at]!;
    this.remove(client, lane, at);
    this.drop(item, new NotRun('gone'));
  }

  private remove(client: string, lane: Lane<Item>, at: number): void {
    const { asker } = lane.items.splice(at, 1)[0]!;
    const left = lane.requests.get(asker)! - 1;
    if (left > 0) lane.requests.set(asker, left);
    else {
      lane.requests.delete(asker);
      this.requests--;
    }
    if (lane.items.length === 0) this.lanes.delete(client);
    this.size--;
  }
}
