import { type DataSource } from 'typeorm';
import { readConfig } from '#lib/config';
import { poolOf, withMigrationLock } from '#lib/database';
import { loadDemonstrationAccounts, removeDemonstrationAccounts } from '#lib/identity';
import { loadDemonstration, removeDemonstration } from '#lib/network';
import { say, withDatabase } from '../database/open.js';

/** `demo:load`: a network to look around in, from a fixed seed. */
export async function loadDemonstrationData(): Promise<void> {
  await withDatabase((dataSource) => keepDemonstration(dataSource, true));
}

/** `demo:remove`: every demonstration row goes, and nothing else. */
export async function removeDemonstrationData(): Promise<void> {
  await withDatabase((dataSource) => keepDemonstration(dataSource, false));
}

/** Makes demonstration data be there, or not. Repeatable. */
export async function keepDemonstration(dataSource: DataSource, wanted: boolean): Promise<void> {
  await withMigrationLock(dataSource, async () => {
    const client = await poolOf(dataSource).connect();
    try {
      if (wanted) {
        if (await loadDemonstration(client)) say('Demonstration data made');
        // Their password is public.
        if (readConfig().environment !== 'production') await loadDemonstrationAccounts(client);
      } else {
        if (await removeDemonstration(client, removeDemonstrationAccounts)) say('Demonstration data removed');
      }
    } finally {
      client.release();
    }
  });
}
