// Compiles TypeScript file by file, as .swcrc says: `node tools/compile.mjs` the server into dist/, or with FROM TO one folder into another.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import pLimit from 'p-limit';
import { projectRoot } from './project.mjs';
import { serverModules } from './server-sources.mjs';
import { filesIn } from './sources.mjs';

/** Files under way: enough for every core, and not too many open. */
const AT_ONCE = 64;

/**
 * @param {readonly string[]} files by their paths in the project
 * @param {{ from?: string, to: string }} options each file stands in `to` as it stands in `from`
 */
export async function compile(files, { from = '.', to }) {
  const limit = pLimit(AT_ONCE);
  const made = (file) => resolve(projectRoot, to, relative(from, file).replace(/\.ts$/, '.js'));
  for (const folder of new Set(files.map((file) => dirname(made(file))))) await mkdir(folder, { recursive: true });
  const outcomes = await Promise.allSettled(files.map((file) => limit(() => compileFile(file, made(file)))));
  const failed = outcomes.filter(({ status }) => status === 'rejected');
  // After the place in the source come traces of the compiler's own.
  const reasons = failed.map(({ reason }) => reason.message.replace(/\s*^Caused by:[^]*/m, ''));
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
}

async function compileFile(file, made) {
  const source = join(projectRoot, file);
  const sourceFileName = relative(dirname(made), source);
  const { code, map } = await transformFile(source, { cwd: projectRoot, sourceFileName });
  const mapped = `${code}\n//# sourceMappingURL=${basename(made)}.map`;
  return Promise.all([writeFile(made, mapped), writeFile(`${made}.map`, map)]);
}

if (import.meta.main) {
  const [from, to = 'dist'] = process.argv.slice(2);
  await compile(from ? filesIn([from]) : serverModules(), { from, to }).catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
}
