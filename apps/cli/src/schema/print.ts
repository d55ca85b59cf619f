import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#lib/config';
import { printedSchemas } from './printed.js';
import { say } from '../say.js';

export async function printSchemas(): Promise<void> {
  for (const [path, text] of await printedSchemas()) {
    const file = join(projectRoot, path);
    mkdirSync(dirname(file), { recursive: true });
    if (readIfThere(file) === text) continue;
    writeFileSync(file, text);
    say(`wrote ${path}`);
  }
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
