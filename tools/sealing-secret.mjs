// Secrets of an embedded database: made once, kept beside it and not in it. Node built-ins only.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './project.mjs';

/** What seals the private keys in it. */
export const sealingSecret = () => secretIn('sealing-secret');

/** What a gateway signs with that asks subgraphs on it. */
export const gatewaySecret = () => secretIn('gateway-secret');

function secretIn(name) {
  const file = join(dataFolder, name);
  try {
    fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
}
