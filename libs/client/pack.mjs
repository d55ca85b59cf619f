/**
 * npm run client:pack: the package as it is given away, in dist/client or the folder that is named. `npm install FOLDER` takes it,
 * `npm pack FOLDER` makes one file of it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = dirname(fileURLToPath(import.meta.url));
const root = join(own, '../..');
const folder = resolve(process.argv[2] ?? join(root, 'dist/client'));

rmSync(folder, { recursive: true, force: true });
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', own, '--outDir', folder], { stdio: 'inherit' });
for (const [from, to] of [
  [join(own, 'package.json'), 'package.json'],
  [join(root, 'docs/clients.md'), 'docs/clients.md'],
  [join(root, 'docs/clients.fr.md'), 'docs/clients.fr.md'],
  [join(root, 'docs/errors.md'), 'docs/errors.md'],
  [join(root, 'LICENSE'), 'LICENSE'],
  // For people who write documents of their own: from these they make types and set up a cache.
  [join(root, 'schema/api.graphql'), 'schema.graphql'],
  [join(root, 'schema/possible-types.json'), 'possible-types.json'],
])
  cpSync(from, join(folder, to));
const readme = readFileSync(join(own, 'README.md'), 'utf8');
writeFileSync(join(folder, 'README.md'), readme.replaceAll('](../../docs/', '](docs/'));
console.log(`Packed into ${folder}`);
