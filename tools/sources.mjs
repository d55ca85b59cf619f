import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './project.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.data']);

/** Every file below the given places (from the project root) that `wanted` accepts, sorted. */
export function filesIn(places, wanted = () => true) {
  const found = [];
  const visit = (path) => {
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isFile()) {
      const name = relative(projectRoot, path);
      if (wanted(name)) found.push(name);
      return;
    }
    for (const entry of fs.readdirSync(path)) if (!SKIPPED.has(entry)) visit(join(path, entry));
  };
  for (const place of places) visit(join(projectRoot, place));
  return found.sort();
}

/** One mark for the content of many files: it changes when any of them does, or comes, or goes. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(join(projectRoot, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The same from dates and sizes alone: quick enough to ask twice a second. */
export function stampOf(files) {
  return files
    .map((file) => {
      const stat = fs.statSync(join(projectRoot, file), { throwIfNoEntry: false });
      return `${file} ${stat?.mtimeMs} ${stat?.size}`;
    })
    .join('\n');
}
