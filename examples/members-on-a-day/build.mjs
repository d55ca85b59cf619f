/**
 * Makes the page as it is served: dist/examples/members-on-a-day, or the folder that is named. Any server of files will do.
 * The compiler takes the types away; the client is the packed one.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = dirname(fileURLToPath(import.meta.url));
const root = join(own, '../..');
const folder = resolve(process.argv[2] ?? join(root, 'dist/examples/members-on-a-day'));
const node = (...args) => execFileSync(join(root, 'node_modules/.bin/node'), args, { cwd: root, stdio: 'inherit' });

rmSync(folder, { recursive: true, force: true });
node('tools/compile.mjs', relative(root, join(own, 'src')), folder);
for (const file of ['index.html', 'style.css']) cpSync(join(own, file), join(folder, file));
node(join(root, 'libs/client/pack.mjs'), join(folder, 'client'));
console.log(`The page is in ${folder}`);
