// Installs the packages that package-lock.json lists, when they are not there yet. Node built-ins only.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { children } from './children.mjs';
import { locked } from './lock.mjs';
import { progress } from './progress.mjs';
import { ensureDataFolder, node24, projectRoot } from './project.mjs';
import { Trouble } from './trouble.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const installedFile = join(projectRoot, 'node_modules/.package-lock.json');
// There while npm works: what an interrupted install leaves behind must not pass for complete.
const workingFile = join(projectRoot, '.data/installing');

/** @param {'start' | 'everything'} extent what must be there; tests need everything. */
export async function ensureInstalled(extent) {
  if (!fs.existsSync(lockFile))
    throw new Trouble('package-lock.json is missing: the copy of this project is not complete.');
  const wanted = JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  // Start builds the server and the portal: it can leave the rest out if what builds them is listed apart from it.
  const lists = [wanted[''], wanted['apps/portal']].flatMap((entry) => [
    entry?.dependencies,
    entry?.optionalDependencies,
  ]);
  const canLeaveOut = ['@swc/core', 'vite'].every((name) => lists.some((list) => list?.[name]));
  // Whoever has more than that installed works on it: it stays.
  const withoutDev = extent === 'start' && canLeaveOut && !hasDev(wanted);
  if (isComplete(wanted, withoutDev)) return false;
  checkSystem();
  const onWait = (pid) => console.log(`Waiting for another program (${pid}) that installs packages …`);
  return locked(
    join(ensureDataFolder(), 'install.lock'),
    async (alsoHeldBy) => {
      // The one before us may have done it.
      if (isComplete(wanted, withoutDev)) return false;
      checkSpace(withoutDev ? 1000 : 1500);
      await install(wanted, withoutDev, alsoHeldBy);
      if (isComplete(wanted, withoutDev)) return true;
      throw new Trouble(
        'npm ended without an error, yet packages are missing.',
        'Delete node_modules and start again.',
      );
    },
    { onWait },
  );
}

/** Compares with the list that npm writes once everything is in place, so an install by hand counts too. */
function isComplete(wanted, withoutDev) {
  if (fs.existsSync(workingFile) || !fs.existsSync(node24)) return false;
  const present = installed();
  if (!present) return false;
  const named = new Set(Object.keys(wanted[''].optionalDependencies ?? {}).map((name) => `node_modules/${name}`));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link || !isFor(entry) || (withoutDev && entry.dev)) return true;
    if (withoutDev && entry.devOptional && !named.has(path)) return true;
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    // npm leaves out what serves only another system, and does not always say which that is; what we name must be there.
    return present[path]?.version === entry.version || (entry.optional && !present[path] && !named.has(path));
  });
}

/** What npm says is in place; undefined where nothing is. */
function installed() {
  try {
    return JSON.parse(fs.readFileSync(installedFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

const hasDev = (wanted) => Object.keys(installed() ?? {}).some((path) => wanted[path]?.dev);

/** Whether a package is meant for this machine. */
function isFor({ os, cpu, libc }) {
  const accepts = (value, wanted = []) => {
    const list = [wanted].flat();
    const refused = list.includes(`!${value}`);
    return !refused && (list.includes(value) || list.every((item) => item.startsWith('!')));
  };
  return accepts(process.platform, os) && accepts(process.arch, cpu) && accepts('glibc', libc);
}

async function install(wanted, withoutDev, alsoHeldBy) {
  fs.writeFileSync(workingFile, String(process.pid));
  const paths = Object.entries(wanted)
    .filter(([path, entry]) => path.includes('node_modules/') && isFor(entry) && !(withoutDev && entry.dev))
    .map(([path]) => join(projectRoot, path, 'package.json'));
  const shown = progress('Installing packages');
  const count = () => {
    const landed = paths.filter((path) => fs.existsSync(path)).length;
    shown.set(landed === 0 ? 'asking the registry' : `${landed} of ${paths.length}`);
  };
  const timer = setInterval(count, 1000);
  try {
    const args = [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...(withoutDev ? ['--omit=dev'] : []),
    ];
    await runNpm(args, alsoHeldBy);
    shown.done(`${paths.length} packages`);
    fs.rmSync(workingFile, { force: true });
  } catch (error) {
    shown.stop();
    throw error;
  } finally {
    clearInterval(timer);
  }
}

async function runNpm(args, alsoHeldBy) {
  // npm replaces node_modules, so it must run on the machine's own Node, not on the one inside.
  const inside = join(projectRoot, 'node_modules');
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inside))
    .join(delimiter);
  const env = { ...process.env, PATH: path };
  for (const name of Object.keys(env))
    if (/^npm_(config_(?!registry|cache|userconfig|globalconfig|proxy|https)|lifecycle|package)/i.test(name))
      delete env[name];
  const npmScript = process.env.npm_execpath;
  const npmNode = process.env.npm_node_execpath;
  const usesOwn = npmScript?.endsWith('.js') && npmNode && !npmNode.startsWith(inside) && fs.existsSync(npmScript);
  const [command, ...first] = usesOwn ? [npmNode, npmScript] : ['npm'];
  if (usesOwn) env.PATH = `${dirname(npmNode)}${delimiter}${path}`;
  // A group of its own, so that a stop reaches what npm starts; see children.mjs.
  const child = spawn(command, [...first, ...args], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  children.add(child);
  // Killed without warning, this program leaves npm at work: others must wait for that too.
  if (child.pid) alsoHeldBy(child.pid);
  let output = '';
  const keep = (chunk) => (output = (output + chunk).slice(-8000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        error.code === 'ENOENT'
          ? new Trouble('npm was not found.', 'Install Node.js 18 or later with npm: https://nodejs.org')
          : error,
      ),
    );
    child.once('close', (status, signal) => resolve(signal ?? status));
  });
  if (code !== 0) throw new Trouble(`npm could not install the packages (${code}). Its last lines:`, lastLines(output));
}

function lastLines(output) {
  const lines = output.trim().split('\n').slice(-12).join('\n');
  if (/ENOSPC/.test(output)) return `${lines}\nThe disk is full: free about 1.5 GB and start again.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    return `${lines}\nThe package registry could not be reached: look at the network or the proxy, then start again.`;
  }
  if (/EACCES|EPERM/.test(output))
    return `${lines}\nSome files belong to another user: start from a folder that you own.`;
  return lines;
}

function checkSystem() {
  const isKnown = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
  if (isKnown) return;
  throw new Trouble(
    `The packages bring Node 24 for Linux on x64 and arm64, and this is ${process.platform} on ${process.arch}.`,
    'On macOS and Windows use the container (docker/compose.yml), or WSL 2 on Windows.',
  );
}

function checkSpace(megabytes) {
  const { bavail, bsize } = fs.statfsSync?.(projectRoot) ?? { bavail: Infinity, bsize: 1 };
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw new Trouble(
    `Only ${free} MB are free in ${projectRoot}, and about ${megabytes} MB are needed.`,
    'Free some space and start again.',
  );
}
