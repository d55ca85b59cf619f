import { type ClientBase } from 'pg';
import { formerlyPlaced, placeAgain } from '#lib/participation';
import { importGround, importLocations } from '#lib/territories';
import { say } from '../say.js';

/** Contours of communes, then their places, then what had been attributed by the places of before: all or nothing, as the last needs what the first replace. */
export async function placeTerritories(client: ClientBase, isAgain: boolean): Promise<void> {
  await client.query('begin');
  try {
    const placed = await formerlyPlaced(client);
    const isOther = await importGround(client, isAgain);
    const isPlaced = await importLocations(client, isOther);
    const moved = await placeAgain(client, placed);
    await client.query('commit');
    if (isOther) say('Contours of communes taken in');
    if (isPlaced) say('Territories placed on the map');
    if (moved > 0) say(`Contributions given the commune that holds their point: ${moved}`);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
