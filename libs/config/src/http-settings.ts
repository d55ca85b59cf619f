import { type Config } from './config.js';
import { integer } from './kinds.js';
import { type Setting } from './settings.js';

type HttpSettings = { readonly [K in keyof Config & `http${string}`]: Setting<Config[K]> };

/** How patient the server is with clients, and how many it takes at once. */
export const httpSettings: HttpSettings = {
  httpRequestTimeoutMs: {
    name: 'HTTP_REQUEST_TIMEOUT_MS',
    kind: integer(100, 3_600_000),
    otherwise: 30_000,
    meaning: 'Longest time for a request to arrive, its body included, in milliseconds.',
  },
  httpWriteTimeoutMs: {
    name: 'HTTP_WRITE_TIMEOUT_MS',
    kind: integer(100, 3_600_000),
    otherwise: 30_000,
    meaning: 'A client that takes nothing of its answer for so long, in milliseconds, is disconnected.',
  },
  httpIdleTimeoutMs: {
    name: 'HTTP_IDLE_TIMEOUT_MS',
    kind: integer(100, 3_600_000),
    otherwise: 72_000,
    meaning:
      'How long a connection is kept open for another request, in milliseconds; longer than that of a proxy before it.',
  },
  httpConnections: {
    name: 'HTTP_CONNECTIONS',
    kind: integer(10, 100_000),
    otherwise: 2000,
    meaning:
      'Most connections of clients to one process; one address gets half of them, unless it is the proxy before the server (`TRUST_PROXY`).',
  },
  httpUnreadMegabytes: {
    name: 'HTTP_UNREAD_MB',
    kind: integer(1, 10_000),
    otherwise: 128,
    meaning:
      'Memory of one process for answers that clients have not read yet, a quarter of it for one address; then the slowest are disconnected.',
  },
};
