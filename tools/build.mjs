// Builds the server and the portal into dist/, only when what they are made of has changed.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
import { ensureDataFolder, projectRoot } from './project.mjs';
import { runNode } from './run.mjs';
import { serverModules } from './server-sources.mjs';
import { filesIn, hashOf } from './sources.mjs';
import { Trouble } from './trouble.mjs';

const dist = join(projectRoot, 'dist');
const COMMON = ['package-lock.json'];

export function serverSources() {
  return ['.swcrc', 'rolldown.config.mjs', ...serverModules()];
}

function portalSources() {
  return filesIn(
    [
      'apps/portal',
      'libs/counting',
      'libs/passwords',
      'schema',
      'docs/errors.md',
      'docs/errors.fr.md',
      'docs/clients.md',
      'docs/clients.fr.md',
      'docs/quick-start.md',
      'docs/quick-start.fr.md',
    ],
    (file) => !/(\.spec\.tsx?$|\/e2e\/|\/subgraphs\/)/.test(file),
  );
}

/** @returns {Promise<boolean>} whether there was something to do */
export function buildServer() {
  return once('server', [...COMMON, ...serverSources()], async () => {
    for (const part of ['apps', 'libs', 'server']) fs.rmSync(join(dist, part), { recursive: true, force: true });
    const compiled = await runNode([join(projectRoot, 'tools/compile.mjs')]);
    return compiled.ok ? runNode([join(projectRoot, 'node_modules/rolldown/bin/cli.mjs'), '--config']) : compiled;
  });
}

/** @param {(line: string) => void} [onLine] */
export function buildPortal(onLine) {
  return once('portal', [...COMMON, ...portalSources()], () => {
    const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
    // Whatever the server is started for, what browsers get is the small build.
    const env = { NODE_ENV: 'production' };
    return runNode([vite, 'build', '--logLevel', 'info'], { cwd: join(projectRoot, 'apps/portal'), env, onLine });
  });
}

/** Of whatever sources. */
export const isPortalBuilt = () => fs.existsSync(join(dist, '.portal-build'));

/** What the content of a prepared database depends on: the server's code, and the tables and data it takes in. */
export function preparationMark() {
  return hashOf([...COMMON, ...serverSources(), ...filesIn(['libs'], (file) => /\/(migrations|data)\//.test(file))]);
}

/** What the compilers say about the source, without where they were themselves. */
function withoutTraces(output) {
  const lines = output.split('\n').filter((line) => !/^\s+(\d+: |at )|^\s*$/.test(line));
  return lines.slice(0, 40).join('\n');
}

async function once(name, files, build) {
  const marker = join(dist, `.${name}-build`);
  const hash = hashOf(files);
  const isBuilt = () => fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === hash;
  if (isBuilt()) return false;
  // Two that build into one folder would take each other's files away.
  return locked(join(ensureDataFolder(), `build-${name}.lock`), async () => {
    if (isBuilt()) return false;
    await buildAnew(name, marker, hash, build);
    return true;
  });
}

async function buildAnew(name, marker, hash, build) {
  fs.mkdirSync(dist, { recursive: true });
  // Gone while the build runs: a build cut short must not pass for a whole one.
  fs.rmSync(marker, { force: true });
  const { ok, output } = await build();
  if (!ok) throw new Trouble(`Building the ${name} failed:`, withoutTraces(output));
  fs.writeFileSync(marker, hash);
}
