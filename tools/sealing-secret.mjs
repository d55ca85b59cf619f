// What seals the private keys in the embedded database: made once, kept beside it and not in it. Node built-ins only.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './project.mjs';

export function sealingSecret() {
  const file = join(dataFolder, 'sealing-secret');
  try {
    fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
}
