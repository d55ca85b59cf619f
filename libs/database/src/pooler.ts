import pg from 'pg';
import { type Addresses, type Config, ConfigError, directUrlOf } from '#lib/config';
import { readOptions } from './data-source.js';

type Wanted = Addresses & Pick<Config, 'databaseStatementTimeoutMs'>;

const WORDS = 'See PgBouncer in docs/operations.md, and docker/pgbouncer/pgbouncer.ini.';

/**
 * Throws, in words for whoever starts it, where an address leads to a pooler that does not keep what our connections rest on: sessions
 * where those are needed, and what they ask for when they begin.
 */
export async function checkAddresses(config: Wanted): Promise<void> {
  await expectSessions(config);
  await expectSettings(config);
}

/** What listens, locks for longer than a transaction, migrates or exports has a connection for as long as it wants. */
export async function expectSessions(config: Addresses): Promise<void> {
  const { databaseDirectUrl } = config;
  if (!(await isLentByTransaction(directUrlOf(config)))) return;
  throw new ConfigError([
    databaseDirectUrl
      ? `DATABASE_DIRECT_URL leads to a pooler that lends a connection for one transaction. It must lead to PostgreSQL itself. ${WORDS}`
      : `DATABASE_URL leads to a pooler that lends a connection for one transaction: changes would go unheard, locks would pass to others, and jobs of a server that was killed would stay taken. Set DATABASE_DIRECT_URL to the address of PostgreSQL itself. ${WORDS}`,
  ]);
}

async function expectSettings({ databaseUrl, databaseDirectUrl, databaseStatementTimeoutMs }: Wanted): Promise<void> {
  const begin = { options: readOptions, statement_timeout: databaseStatementTimeoutMs };
  const { isItself, settings } = await withClient(databaseUrl, begin, see);
  const wanted = { ...SETTINGS, statement_timeout: String(databaseStatementTimeoutMs) };
  const faults: string[] = [];
  // PostgreSQL itself does as it is told.
  for (const [name, value] of isItself ? [] : Object.entries(wanted)) {
    const found = settings[name];
    if (found !== value)
      faults.push(`The pooler of DATABASE_URL has ${name} at ${found ?? 'nothing'}, where we need ${value}. ${WORDS}`);
  }
  if (databaseDirectUrl && (await placeOf(databaseDirectUrl)) !== (await placeOf(databaseUrl)))
    faults.push('DATABASE_DIRECT_URL leads to another database than DATABASE_URL.');
  if (faults.length > 0) throw new ConfigError(faults);
}

const SETTINGS: Record<string, string> = {
  TimeZone: 'UTC',
  DateStyle: 'ISO',
  'pg_trgm.word_similarity_threshold': '0.55',
  jit: 'off',
  default_transaction_read_only: 'on',
};

interface Seen {
  /** Whether nobody stands between. */
  isItself: boolean;
  settings: Record<string, string | null>;
}

async function see(client: pg.Client): Promise<Seen> {
  const { rows } = await client.query<Seen>(
    `select pg_backend_pid() = $2::bigint as "isItself",
       (select json_object_agg(name, case name
           when 'statement_timeout' then round(1000 * extract(epoch from value::interval))::text
           when 'DateStyle' then split_part(value, ',', 1) else value end)
         from (select name, current_setting(name, true) as value from unnest($1::text[]) as name) setting) as settings`,
    [[...Object.keys(SETTINGS), 'statement_timeout'], numberOf(client)],
  );
  return rows[0]!;
}

/** The same for one database of one server, whoever leads there. */
const placeOf = (url: string): Promise<string> =>
  withClient(url, {}, async (client) => {
    const { rows } = await client.query<{ place: string }>(
      `select (select system_identifier from pg_control_system()) || ' ' || current_database() as place`,
    );
    return rows[0]!.place;
  });

/** Others may take a connection from the pooler between our statements, so that a pooler could look like one that keeps sessions. */
const TRIES = 5;

/** Whether two of ours are given the same connection in turn. Where nobody stands between, one look is enough. */
function isLentByTransaction(url: string): Promise<boolean> {
  return withClient(url, {}, async (one) => {
    const own = await backendOf(one);
    if (own === numberOf(one)) return false;
    return withClient(url, {}, async (other) => {
      for (let tries = 0; tries < TRIES; tries++) {
        await other.query('begin');
        const isTheirs = (await backendOf(other)) === own || (await backendOf(one)) !== own;
        await other.query('rollback');
        if (isTheirs) return true;
      }
      return false;
    });
  });
}

/** Of the process that serves it, as a connection was told when it began: a pooler makes one up. */
const numberOf = (client: pg.Client): number => (client as unknown as { processID: number }).processID;

async function backendOf(client: pg.Client): Promise<number> {
  return (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;
}

async function withClient<T>(url: string, more: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 's-pass start',
    connectionTimeoutMillis: 5000,
    ...more,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw refusedBegin(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A pooler that does not know what our connections ask for when they begin lets none of them in. */
export function refusedBegin(error: unknown): ConfigError | undefined {
  const { message = '' } = error as { message?: string };
  if (!message.includes('unsupported startup parameter')) return undefined;
  return new ConfigError([`The pooler of DATABASE_URL refuses our connections: ${message}. ${WORDS}`]);
}
