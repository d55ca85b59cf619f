import { type PoolClient } from 'pg';
import { loadDemonstration as loadNetwork } from '#lib/network';
import { loadPortalsDemonstration } from '#lib/portals';
import { loadTrainingDemonstration } from '#lib/training';

/** The demonstration data of all modules. */
export async function loadDemonstration(client: PoolClient): Promise<void> {
  await loadNetwork(client);
  await loadTrainingDemonstration(client, 'http://localhost:3000');
  await loadPortalsDemonstration(client);
}
