// The peers' packages, from their own lock file, and the Nest server built from TypeScript.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { delimiter, join } from 'node:path';
import { children } from '../../tools/children.mjs';
import { compile } from '../../tools/compile.mjs';
import { projectRoot } from '../../tools/project.mjs';
import { lastLines } from '../../tools/run.mjs';
import { filesIn, hashOf } from '../../tools/sources.mjs';
import { Trouble } from '../../tools/trouble.mjs';
import { benchFolder, peersFolder } from './places.mjs';

const installedFile = join(benchFolder, 'peers-installed');

export async function installPeers(log) {
  const hash = hashOf(['apps/bench/peers/package-lock.json']);
  if (fs.existsSync(installedFile) && fs.readFileSync(installedFile, 'utf8') === hash && fs.existsSync(join(peersFolder, 'node_modules'))) return;
  log('Installing the peers, about half a minute …');
  fs.mkdirSync(benchFolder, { recursive: true });
  fs.rmSync(installedFile, { force: true });
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Trouble(`npm could not install the peers (${code}). Its last lines:`, lastLines(output));
  fs.writeFileSync(installedFile, hash);
}

/** npm on the machine's own Node, without the settings of the npm that started this. */
async function npm(args) {
  const inside = join(projectRoot, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(inside));
  const env = { ...process.env, PATH: path.join(delimiter) };
  for (const name of Object.keys(env)) {
    if (/^npm_(config_(?!registry|cache|userconfig|globalconfig|proxy|https)|lifecycle|package)/i.test(name)) delete env[name];
  }
  const child = spawn('npm', args, { cwd: peersFolder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output = (output + chunk).slice(-8000)));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(signal ?? status));
  });
  return { code, output };
}

export async function buildNest() {
  const hash = hashOf([...filesIn(['apps/bench/peers/nest']), '.swcrc']);
  const marker = join(peersFolder, 'dist/.build');
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === hash) return;
  fs.rmSync(join(peersFolder, 'dist'), { recursive: true, force: true });
  const from = 'apps/bench/peers/nest';
  await compile(filesIn([from]), { from, to: join(peersFolder, 'dist') }).catch(({ message }) => {
    throw new Trouble('Building the Nest peer failed:', lastLines(message, 30));
  });
  fs.writeFileSync(marker, hash);
}
