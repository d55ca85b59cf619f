// The packages of the gateway, from a lock file of their own: whoever does not split installs none of them.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { delimiter, join } from 'node:path';
import { children } from './children.mjs';
import { projectRoot } from './project.mjs';
import { lastLines } from './run.mjs';
import { hashOf } from './sources.mjs';
import { Trouble } from './trouble.mjs';

export const gatewayFolder = join(projectRoot, 'apps/gateway');
const installedFile = join(gatewayFolder, 'node_modules/.installed');

/** @returns {Promise<boolean>} whether there was something to do */
export async function installGateway() {
  const hash = hashOf(['apps/gateway/package-lock.json']);
  if (fs.existsSync(installedFile) && fs.readFileSync(installedFile, 'utf8') === hash) return false;
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Trouble(`npm could not install the gateway (${code}). Its last lines:`, lastLines(output));
  fs.writeFileSync(installedFile, hash);
  return true;
}

/** npm on the machine's own Node, without the settings of the npm that started this. */
async function npm(args) {
  const inside = join(projectRoot, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(inside));
  const env = { ...process.env, PATH: path.join(delimiter) };
  for (const name of Object.keys(env))
    if (/^npm_(config_(?!registry|cache|userconfig|globalconfig|proxy|https)|lifecycle|package)/i.test(name))
      delete env[name];
  const child = spawn('npm', args, { cwd: gatewayFolder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output = (output + chunk).slice(-8000)));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(signal ?? status));
  });
  return { code, output };
}
