import { type Config } from './config.js';
import { address, addresses, integer } from './kinds.js';
import { type Setting } from './settings.js';

type DatabaseSettings = { readonly [K in keyof Config & `database${string}`]: Setting<Config[K]> };

/** Which PostgreSQL, and how many connections to it. */
export const databaseSettings: DatabaseSettings = {
  databaseUrl: {
    name: 'DATABASE_URL',
    kind: address('postgres', 'postgresql'),
    required: true,
    secret: true,
    meaning: 'PostgreSQL 18 to use. `npm start` sets it to the embedded one when it is not given.',
  },
  databaseDirectUrl: {
    name: 'DATABASE_DIRECT_URL',
    kind: address('postgres', 'postgresql'),
    secret: true,
    meaning:
      'Where `DATABASE_URL` leads to a transaction pooler (PgBouncer): the address of PostgreSQL itself, for what keeps a session; see docs/operations.md.',
  },
  databaseReadUrls: {
    name: 'DATABASE_READ_URLS',
    kind: addresses('postgres', 'postgresql'),
    otherwise: [],
    secret: true,
    meaning:
      'Hot standbys of that PostgreSQL, separated by commas, which answer registered and learned documents in its place; see docs/operations.md.',
  },
  databasePoolSize: {
    name: 'DATABASE_POOL_SIZE',
    kind: integer(2, 200),
    otherwise: 6,
    meaning: 'Connections that each process keeps to the database.',
  },
  databaseReadPoolSize: {
    name: 'DATABASE_READ_POOL_SIZE',
    kind: integer(1, 200),
    otherwise: 4,
    meaning:
      'Further connections of each process, which only answer registered and learned documents; each keeps the plans of all of them.',
  },
  databaseExportPoolSize: {
    name: 'DATABASE_EXPORT_POOL_SIZE',
    kind: integer(1, 50),
    otherwise: 3,
    meaning:
      'Further connections of each process for reports that are read to their end: as many are made at once, the others wait.',
  },
  databaseStatementTimeoutMs: {
    name: 'DATABASE_STATEMENT_TIMEOUT_MS',
    kind: integer(0, 3_600_000),
    otherwise: 5000,
    meaning: 'Longest time for one statement of a request, in milliseconds; 0 sets no limit.',
  },
};
