import { parseArgs } from 'node:util';
import { poolOf, withMigrationLock } from '#lib/database';
import { firstOfJanuary, importCog, importVintage } from '#lib/territories';
import { sayProgress } from '../database/progress.js';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { placeTerritories } from './place.js';
import { UsageError } from '../usage-error.js';

/** `cog:import`: the shipped data file; with `--package FOLDER --vintage YEAR`, a new yearly package on top of what is there. */
export async function importData(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { package: { type: 'string' }, vintage: { type: 'string' } } });
  if (Boolean(values.package) !== Boolean(values.vintage))
    throw new UsageError('Give --package FOLDER and --vintage YEAR together');
  if (values.vintage && !/^\d{4}$/.test(values.vintage))
    throw new UsageError(`--vintage: expected a year such as 2027, got ${values.vintage}`);
  await withDatabase((dataSource) =>
    withMigrationLock(dataSource, async () => {
      const client = await poolOf(dataSource).connect();
      try {
        const onProgress = sayProgress();
        const result = values.package
          ? await importVintage(client, values.package, firstOfJanuary(values.vintage!), {
              onProgress,
              report: (r) => say(`  ${r}`),
            })
          : await importCog(client, undefined, { onProgress });
        await placeTerritories(client, result.outcome !== 'unchanged');
        say(`${result.outcome}: territories up to ${result.newest}`);
      } finally {
        client.release();
      }
    }),
  );
}
