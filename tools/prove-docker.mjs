// npm run docker:prove: no engine at hand, the proof is to run what the Dockerfile says in empty folders, step by step, and
// to start what comes out as another user who may write nowhere.
import pg from 'pg';
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkPort } from './port.mjs';
import { children, whenAskedToEnd } from './children.mjs';
import { execForm, last, readDockerfile } from './dockerfile.mjs';
import { startPostgres } from './postgres.mjs';
import { node24, projectRoot } from './project.mjs';
import { filesIn } from './sources.mjs';
import { explain } from './trouble.mjs';

const work = fs.mkdtempSync(join(tmpdir(), 's-pass-image-'));
fs.chmodSync(work, 0o755);
const bin = join(work, 'bin');
const stages = readDockerfile(fs.readFileSync(join(projectRoot, 'docker/Dockerfile'), 'utf8'));
// The network's settings stay (proxy, certificates); what npm run adds and what would change the server goes.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_ENV|DATABASE_|GRAPHQL_|PORT|JOBS|SMTP_|MAIL_|PUBLIC_|PROCESSES)/.test(name),
  ),
);
let postgres;
let isEnding = false;

whenAskedToEnd(() => end(130));

try {
  linkPrograms();
  for (const stage of stages) build(stage);
  await start(stages.at(-1));
  console.log('The image builds, prepares its database, serves and stops.');
  await end(0);
} catch (error) {
  console.error(explain(error));
  await end(1);
}

/** Node 24 as in the base image, npm of this machine, nothing else from node_modules. */
function linkPrograms() {
  fs.mkdirSync(bin);
  fs.copyFileSync(fs.realpathSync(node24), join(bin, 'node'));
  fs.chmodSync(join(bin, 'node'), 0o755);
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const npm = path.map((folder) => join(folder, 'npm')).find((file) => fs.existsSync(file));
  if (!npm) throw new Error('npm was not found.');
  fs.symlinkSync(fs.realpathSync(npm), join(bin, 'npm'));
  env.PATH = `${bin}:/usr/local/bin:/usr/bin:/bin`;
}

function build(stage) {
  const root = rootOf(stage.name);
  const parent = stages.find((other) => other.name === stage.from);
  if (parent) fs.cpSync(rootOf(parent.name), root, { recursive: true, verbatimSymlinks: true });
  else fs.mkdirSync(root, { recursive: true });
  let folder = parent ? workFolder(parent) : '/';
  for (const { word, rest, flags } of stage.steps) {
    if (word === 'WORKDIR') fs.mkdirSync(join(root, (folder = rest)), { recursive: true });
    if (word === 'COPY') copy(root, folder, rest.split(/\s+/), flags.from);
    if (word === 'RUN') run(root, folder, rest, stage.name);
  }
}

function copy(root, folder, places, from) {
  const target = places.pop();
  const goal = target.startsWith('/') ? join(root, target) : join(root, folder, target);
  for (const place of places) {
    const source = from ? join(rootOf(from), place) : join(projectRoot, place);
    const isFile = fs.statSync(source).isFile();
    const to = isFile && (target.endsWith('/') || places.length > 1) ? join(goal, basename(place)) : goal;
    fs.mkdirSync(dirname(to), { recursive: true });
    if (from) fs.cpSync(source, to, { recursive: true, verbatimSymlinks: true });
    else if (isFile) fs.copyFileSync(source, to);
    else {
      // What .dockerignore leaves out, filesIn leaves out too.
      for (const file of filesIn([place])) {
        const copied = join(to, file.slice(place.length + 1));
        fs.mkdirSync(dirname(copied), { recursive: true });
        fs.copyFileSync(join(projectRoot, file), copied);
      }
    }
  }
}

function run(root, folder, command, stage) {
  const begin = Date.now();
  // The image's user is not one of this machine.
  const ours = command.replace(' -o node -g node', '');
  const here = ours.replace(/(^|\s)(\/(?:usr|app|etc|opt|backups)(?=[\s/]|$))/g, `$1${root}$2`);
  const result = spawnSync('/bin/sh', ['-c', here], { cwd: join(root, folder), env, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`RUN ${command} failed in stage ${stage}:\n${result.stdout}\n${result.stderr}`);
  console.log(`✓ ${stage}: ${command} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
}

async function start(stage) {
  const root = rootOf(stage.name);
  const app = join(root, workFolder(stage));
  postgres = await startPostgres({ folder: join(work, 'postgres'), throwAway: true });
  const port = await checkPort('0', '127.0.0.1', 'npm run docker:prove');
  const settings = {
    ...env,
    APP_DIR: app,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: postgres.url,
    JOBS: 'separate',
    MEDIA_FOLDER: volumeOf('media'),
  };
  spawnSync('chmod', ['-R', 'a-w,a+rX', root]);
  const [entry] = execForm(last(stage, 'ENTRYPOINT').rest);
  const script = join(root, 'usr/local/bin', entry);
  // Not the owner of anything: the same as a read-only root.
  const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
  const launch = (args) =>
    children.add(
      spawn(script, args, {
        ...user,
        cwd: '/',
        env: settings,
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    );
  const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));

  const prepared = await ended(launch(['cli', 'db:prepare']));
  if (prepared !== 0) throw new Error(`cli db:prepare ended with ${prepared}`);
  console.log('✓ cli db:prepare');
  const api = launch(execForm(last(stage, 'CMD').rest));
  const stopped = ended(api);
  const check = execForm(last(stage, 'HEALTHCHECK').rest);
  const healthy = () => spawnSync(check[0], check.slice(1), { ...user, env: settings }).status === 0;
  if (healthy()) throw new Error('The health check passes before anything serves.');
  for (let tries = 0; !healthy(); tries++) {
    if (tries > 100) throw new Error('The health check never passed.');
    await delay(200);
  }
  console.log('✓ HEALTHCHECK');
  const base = `http://127.0.0.1:${port}`;
  const page = await fetch(`${base}/`);
  if (!page.ok || !(await page.text()).includes('<html')) throw new Error(`The portal answered ${page.status}.`);
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  if ((await answer.json()).data?.__typename !== 'Query') throw new Error('GraphQL does not answer.');
  console.log('✓ portal and GraphQL');
  await runOneJob(launch, ended);
  api.kill('SIGTERM');
  const code = await stopped;
  if (code !== 0) throw new Error(`After SIGTERM the API ended with ${code}.`);
  console.log('✓ SIGTERM');
}

/** A place to write on, as compose.yml mounts one. */
function volumeOf(name) {
  const folder = join(work, name);
  fs.mkdirSync(folder);
  fs.chmodSync(folder, 0o777);
  return folder;
}

/** A letter waits for as long as there is no worker, and a worker sends it. */
async function runOneJob(launch, ended) {
  const sent = await ended(launch(['cli', 'mail:test', 'someone@example.org']));
  if (sent !== 0) throw new Error(`cli mail:test ended with ${sent}`);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const kept = async () => (await client.query('select from mail.message')).rowCount;
  if ((await kept()) !== 0) throw new Error('The API ran a job that belongs to the worker.');
  const worker = launch(['worker']);
  const stopped = ended(worker);
  for (let tries = 0; (await kept()) === 0; tries++) {
    if (tries > 150) throw new Error('The worker did not run the job.');
    await delay(200);
  }
  await client.end();
  worker.kill('SIGTERM');
  const code = await stopped;
  if (code !== 0) throw new Error(`After SIGTERM the worker ended with ${code}.`);
  console.log('✓ worker');
}

function rootOf(name) {
  return join(work, 'stages', name);
}

function workFolder(stage) {
  const own = last(stage, 'WORKDIR')?.rest;
  const parent = stages.find((other) => other.name === stage.from);
  return own ?? (parent ? workFolder(parent) : '/');
}

async function end(code) {
  if (isEnding) return;
  isEnding = true;
  await children.endAll();
  await postgres?.stop().catch(() => undefined);
  spawnSync('chmod', ['-R', 'u+w', work]);
  fs.rmSync(work, { recursive: true, force: true });
  process.exit(code);
}
