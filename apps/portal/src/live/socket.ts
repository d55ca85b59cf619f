import { createClient } from 'graphql-ws';
import { getOperationAST, type DocumentNode } from 'graphql';
import { registeredAs } from '../api/registered.js';
import { wasTold } from '../api/told.js';

/** Not at all, live, or not for now. */
export type Liveness = 'none' | 'live' | 'lost';

interface Follower {
  /** What came; answers the place from which it goes on when the connection comes again. */
  onEvent: (data: Record<string, unknown>) => string | undefined;
  onState: (state: Liveness) => void;
  /** It may not be followed any more. */
  onEnd: () => void;
}

/** Where something between does not let sockets through, the page is as it was without them. */
const ATTEMPTS = 3;
const LONGEST_WAIT_MS = 30_000;
const PING_MS = 20_000;
const PATIENCE_MS = 5000;

let wasOpen = false;
let waitsForPong: number | undefined;
const states = new Set<(state: Liveness) => void>();
let now: Liveness = 'none';
function tell(state: Liveness): void {
  now = state;
  for (const listener of states) listener(state);
}

/** Loaded by the pages that follow something, with what it needs. */
const client = createClient({
  url: () => `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
  connectionParams: () => ({ locale: document.documentElement.lang }),
  lazyCloseTimeout: 2000,
  keepAlive: PING_MS,
  retryAttempts: Infinity,
  shouldRetry: () => wasOpen || ++tried < ATTEMPTS,
  retryWait: (retries) => {
    // Not all readers of a server that comes again come at once.
    const longest = Math.min(1000 * 2 ** retries, LONGEST_WAIT_MS);
    return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
  },
  on: {
    connected: () => {
      wasOpen = true;
      tell('live');
    },
    closed: () => {
      clearTimeout(waitsForPong);
      tell(wasOpen ? 'lost' : 'none');
    },
    ping: (isReceived) => {
      if (!isReceived) waitsForPong = window.setTimeout(() => client.terminate(), PATIENCE_MS);
    },
    pong: () => clearTimeout(waitsForPong),
  },
});
let tried = 0;

/** Follows something by its registered document, until it is ended by what is answered. */
export function follow(
  document: DocumentNode,
  variables: Record<string, unknown>,
  { onEvent, onState, onEnd }: Follower,
): () => void {
  const operationName = getOperationAST(document)?.name?.value ?? '';
  const { documentId } = registeredAs(document, operationName);
  // It is sent again with each connection: what was told is not told again.
  const given = { ...variables };
  states.add(onState);
  // The connection may be there already, for something else.
  onState(now);
  const leave = (): void => {
    states.delete(onState);
    onState('none');
  };
  const end = client.subscribe<Record<string, unknown>>(
    { query: '', operationName, variables: given, extensions: { documentId } },
    {
      next: ({ data }) => {
        wasTold();
        const after = data && onEvent(data);
        if (after) given['after'] = after;
      },
      error: (error) => {
        leave();
        // Errors of the server are a list; a connection that is not to be had again is nothing that the page has to tell.
        if (Array.isArray(error)) onEnd();
      },
      complete: leave,
    },
  );
  return () => {
    states.delete(onState);
    end();
  };
}
