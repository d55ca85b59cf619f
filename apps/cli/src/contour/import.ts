import { poolOf } from '#lib/database';
import { importContours } from '#lib/territories';
import { sayProgress } from '../database/progress.js';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { UsageError } from '../usage-error.js';

/** `contours:import FILE`: commune contours from the COMMUNE layer of IGN Admin Express, as GeoJSON in WGS84. */
export async function importCommuneContours([file]: string[]): Promise<void> {
  if (!file) throw new UsageError('Give the GeoJSON file: contours:import COMMUNE.geojson');
  await withDatabase(async (dataSource) => {
    const client = await poolOf(dataSource).connect();
    try {
      const { imported, unknown, missing } = await importContours(client, file, { onProgress: sayProgress() });
      say(`${imported} contours; ${missing} current communes have none`);
      if (unknown.length)
        say(`No current commune has these codes: ${unknown.slice(0, 20).join(', ')}${unknown.length > 20 ? ' …' : ''}`);
    } finally {
      client.release();
    }
  });
}
