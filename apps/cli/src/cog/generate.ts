import { statSync } from 'node:fs';
import { cogFile, generateCog, packagesIn, withPackages, writeCogFile } from '#lib/territories';
import { say } from '../say.js';
import { sayMeanwhile } from '../database/progress.js';

/** `cog:generate [FOLDER]`: the shipped data file again, from packages unpacked in FOLDER or fetched with npm. */
export async function generateData([folder]: string[]): Promise<void> {
  const generate = (packages: Parameters<typeof generateCog>[0]['packages']): void => {
    const chronicle = generateCog({ packages, report: (remark) => say(`  ${remark}`), onProgress: sayMeanwhile });
    writeCogFile(chronicle);
    say(`wrote ${cogFile()}, ${statSync(cogFile()).size} bytes`);
  };
  if (folder) generate(packagesIn(folder));
  else await withPackages(generate, { onProgress: sayMeanwhile });
}
