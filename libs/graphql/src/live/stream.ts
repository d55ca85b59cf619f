import { type RequestContext } from '../request/context.js';
import { failure } from '../errors/errors.js';
import { type Live } from './live.js';

/** What was read is given out as it stands for so long; then it is read again, as it may be for somebody else by now. */
const FRESH_MS = 1000;
/** Who may see something can depend on the day alone: it is asked again where nothing happens. */
const QUIET_MS = 30_000;
/** What is behind a transaction that is still under way is looked for again so soon, then less often. */
const HELD_MS = 20;
const LONGEST_HELD_MS = 1000;

/** What is read on from a place. */
export interface ReadOn<Item> {
  /** In order, each with the place behind it. */
  items: readonly { item: Item; place: string }[];
  /** How far was looked, where that is further. */
  upTo: string | undefined;
  /** Whether a transaction that is still under way keeps something back. */
  isHeld: boolean;
}

/** One subscription of one reader. */
export interface Stream {
  readonly live: Live;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** A context with the rights that the reader has now. Throws where somebody else is signed in by then. */
  renew(): Promise<RequestContext>;
  /** Reads when it is this client's turn. */
  turn<T>(work: () => Promise<T>): Promise<T>;
}

export const streamOf = ({ stream }: RequestContext): Stream => {
  if (stream) return stream;
  throw failure('BAD_USER_INPUT', OVER_A_SOCKET);
};

export const OVER_A_SOCKET =
  'Subscriptions come over a WebSocket, at this address by the protocol graphql-transport-ws: docs/clients.md says how.';

/** The same at once and each time that something is told of the topic; what comes while it is not taken is one. */
export async function* told<Item>(
  { live, signal }: Stream,
  topic: string,
  item: () => Item,
): AsyncGenerator<Item, void> {
  const ear = live.hear(topic);
  try {
    for (let isNew = true; !signal.aborted; isNew = await ear.next(signal, QUIET_MS)) if (isNew) yield item();
  } finally {
    ear.close();
  }
}

/** Whatever document asks, it is the same statement each time: to plan one that holds many rights takes longer than to run it. */
async function again(renew: Stream['renew']): Promise<RequestContext> {
  const context = await renew();
  context.registered = true;
  return context;
}

/** A log, from a place on, for as long as somebody waits: what is there, then what comes. Nothing is left out, nothing comes twice. */
export async function* follow<Item>(
  { live, signal, renew, turn }: Stream,
  topic: string,
  from: string,
  read: (context: RequestContext, place: string) => Promise<ReadOn<Item>>,
): AsyncGenerator<Item, void> {
  // Before the first reading: what is written behind it is heard.
  const ear = live.hear(topic);
  let place = from;
  let held = HELD_MS;
  try {
    while (!signal.aborted) {
      const { items, upTo, isHeld } = await turn(async () => read(await again(renew), place));
      const readAt = performance.now();
      let given = 0;
      for (const { item, place: behind } of items) {
        if (signal.aborted || performance.now() - readAt > FRESH_MS) break;
        yield item;
        place = behind;
        given++;
      }
      if (given < items.length) continue;
      place = upTo ?? place;
      held = isHeld ? Math.min(2 * held, LONGEST_HELD_MS) : HELD_MS;
      // A full page: there may be more.
      if (upTo !== undefined) await ear.next(signal, isHeld ? held : QUIET_MS);
    }
  } finally {
    ear.close();
  }
}
