import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';
import { readIfThere } from './print.js';
import { printedSchemas } from './printed.js';

class CheckError extends Error {
  override name = 'CheckError';
}

export async function checkSchema(): Promise<void> {
  const printed = await printedSchemas();
  const stale = [...printed].filter(([path, text]) => readIfThere(join(projectRoot, path)) !== text).map(([path]) => path);
  const known = new Set([...printed.keys()].map((path) => path.split('/').at(-1)));
  const left = readdirSync(join(projectRoot, 'schema/subgraphs')).filter((file) => !known.has(file));
  if (stale.length || left.length) {
    throw new CheckError(`Not what the code prints: ${[...stale, ...left].join(', ')}. Run: npm run schema:print`);
  }
}
