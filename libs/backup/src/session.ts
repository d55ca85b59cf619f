import pg, { type ClientBase } from 'pg';
import { sessionOptions } from '#lib/database';

/** Whoever set limits for the requests of this role did not mean a backup; and the same rows are always the same text. */
const SETTINGS = {
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  transaction_timeout: '0',
  // A scan that joins another's in the middle of a table would give the rows in another order.
  synchronize_seqscans: 'off',
  client_encoding: 'UTF8',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
};

/** To be called at the beginning of a transaction: holds until it ends. */
export async function settle(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  for (const [name, value] of Object.entries(SETTINGS)) {
    // Not every PostgreSQL below 18 knows all of them, and what is wrong there is said by others.
    if (rows[0]!.version < 170_000 && name === 'transaction_timeout') continue;
    await client.query(`set local ${name} = '${value}'`);
  }
}

/** A connection of its own for as long as the work lasts. Work that fails leaves at once, whatever was still to come. */
export async function withSession<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 's-pass backup',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    options: sessionOptions,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = await work(client);
    await client.end();
    return result;
  } catch (error) {
    // In the middle of a COPY nobody would read the farewell.
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    throw error;
  }
}
