import { access } from 'node:fs/promises';
import { type PoolClient } from 'pg';
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/config';
import { poolOf } from '#lib/database';
import { Bag, BagFault, mediaStoreOf, takeArchive, writeArchive } from '#lib/portals';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { UsageError } from '../usage-error.js';

/** All that an organization keeps in portals, in one file. */
export async function archivePortfolio([key, file, ...more]: string[]): Promise<void> {
  if (!key || !file || more.length > 0) throw new UsageError('portfolio:archive KEY FILE');
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UsageError(`${file} is there already.`);
  const { items, media } = await forOrganization(key, (client, id) => writeArchive(client, store(), id, file));
  say(`${items} items and ${media} files in ${file}, to be seen with portfolio:check.`);
}

/** Whether an archive is as it was written; needs no database. */
export async function checkArchive([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new UsageError('portfolio:check FILE');
  const { files, bytes } = await withBag(file, (bag) => bag.check());
  say(`${files} files, ${bytes} bytes: all of them are as the manifest says.`);
}

/** Takes an archive in for an organization. */
export async function takePortfolio(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { organization: { type: 'string' } },
  });
  const [file] = positionals;
  const key = values.organization;
  if (!file || !key || positionals.length > 1) throw new UsageError('portfolio:take FILE --organization KEY');
  const { items, media, already, notes } = await withBag(file, (bag) =>
    forOrganization(key, (client, id) => takeArchive(client, store(), bag, id)),
  );
  for (const note of notes) say(note);
  say(`${items} items and ${media} files taken in; ${already} were there already.`);
}

const store = () => mediaStoreOf(readConfig());

async function withBag<T>(file: string, work: (bag: Bag) => Promise<T>): Promise<T> {
  try {
    const bag = await Bag.open(file);
    try {
      return await work(bag);
    } finally {
      bag.close();
    }
  } catch (error) {
    throw error instanceof BagFault ? new UsageError(error.message) : error;
  }
}

const forOrganization = <T>(key: string, work: (client: PoolClient, id: string) => Promise<T>): Promise<T> =>
  withDatabase(async (dataSource) => {
    const client = await poolOf(dataSource).connect();
    try {
      const { rows } = await client.query<{ id: string }>('select id from network.organization where key = $1', [key]);
      if (!rows[0]) throw new UsageError(`There is no organization ${JSON.stringify(key)}.`);
      return await work(client, rows[0].id);
    } finally {
      client.release();
    }
  });
