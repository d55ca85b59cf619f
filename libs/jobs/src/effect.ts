import { type ClientBase } from 'pg';

/**
 * Does the work in a transaction on this connection, unless it was done under this key before; answers whether it did it
 * now. Two at once wait for each other. What fails leaves no key, so that it can be tried again.
 */
export async function once<C extends ClientBase>(
  client: C,
  key: string,
  work: (client: C) => Promise<unknown>,
): Promise<boolean> {
  await client.query('begin');
  try {
    const { rowCount } = await client.query('insert into jobs.effect (key) values ($1) on conflict do nothing', [key]);
    if (rowCount === 1) await work(client);
    await client.query('commit');
    return rowCount === 1;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
