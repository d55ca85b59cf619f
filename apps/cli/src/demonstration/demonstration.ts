import { type PoolClient } from 'pg';
import { type DataSource } from 'typeorm';
import { loadClubDemonstration, removeClubDemonstration } from '#lib/club';
import { readConfig } from '#lib/config';
import { poolOf, withMigrationLock } from '#lib/database';
import { loadDemonstrationAccounts, removeDemonstrationAccounts } from '#lib/identity';
import { publicUrlOf } from '#lib/mail';
import { loadDemonstration, removeDemonstration } from '#lib/network';
import { loadParticipationDemonstration, removeParticipationDemonstration } from '#lib/participation';
import { loadPortalsDemonstration, removePortalsDemonstration } from '#lib/portals';
import { loadTrainingDemonstration, removeTrainingDemonstration } from '#lib/training';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';

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
        const isNew = await loadDemonstration(client);
        // Their password is public.
        const isTrial = readConfig().environment !== 'production';
        const { member, trainer } = isTrial ? await loadDemonstrationAccounts(client) : {};
        const isTraining = await loadTrainingDemonstration(client, publicUrlOf(readConfig()), { member, trainer });
        const isPortals = await loadPortalsDemonstration(client, readConfig());
        const isClub = await loadClubDemonstration(client, readConfig());
        const isParticipation = await loadParticipationDemonstration(client, readConfig());
        if (isTraining || isPortals || isClub || isParticipation || isNew) say('Demonstration data made');
      } else {
        if (await removeDemonstration(client, removeWhatIsAbove)) say('Demonstration data removed');
      }
    } finally {
      client.release();
    }
  });
}

/** What modules above the network tie to its demonstration. */
async function removeWhatIsAbove(client: PoolClient): Promise<void> {
  await removeParticipationDemonstration(client);
  await removeClubDemonstration(client);
  await removePortalsDemonstration(client);
  await removeTrainingDemonstration(client);
  await removeDemonstrationAccounts(client);
}
