import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface LiveSettings {
  headers?: Record<string, string>;
  /** The whole of 127.0.0.0/8 is this machine: each of its addresses is another client. */
  address?: string;
  params?: Record<string, unknown>;
}

interface Opened {
  client: Client;
  socket(): WebSocket | undefined;
  /** How it was closed, once it is. */
  closed: Promise<{ code: number; reason: string }>;
}

/** A client of subscriptions, as programs have one. It connects when it first follows something, and not again. */
export function liveClient(url: string, { headers = {}, address, params }: LiveSettings = {}): Opened {
  const made: WebSocket[] = [];
  const { promise: closed, resolve } = Promise.withResolvers<{ code: number; reason: string }>();
  class Socket extends WebSocket {
    constructor(to: string, protocols: string) {
      super(to, protocols, { headers, localAddress: address });
      made.push(this);
      this.on('error', () => undefined);
      this.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams: params,
    retryAttempts: 0,
  });
  return { client, socket: () => made[0], closed };
}

export interface Followed {
  /** What came. */
  events: any[];
  /** Codes of the errors that it ended with, or of how the socket was closed; nothing where it is complete. */
  ended: Promise<unknown[]>;
  end(): void;
}

/** Follows something, and keeps all that comes, behind what came before where that is given. */
export function followLive(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
  { events = [], ...more }: { events?: any[]; extensions?: Record<string, unknown> } = {},
): Followed {
  const { promise: ended, resolve } = Promise.withResolvers<unknown[]>();
  const end = client.subscribe(
    { query, variables, ...more },
    {
      next: (event) => events.push(event),
      error: (error) =>
        resolve(
          Array.isArray(error)
            ? error.map(({ extensions }) => extensions?.code)
            : [(error as { code?: unknown }).code ?? String(error)],
        ),
      complete: () => resolve([]),
    },
  );
  return { events, ended, end };
}
