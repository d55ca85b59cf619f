import { afterAll } from '@jest/globals';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { projectRoot } from '#lib/config';

/** What Node compiled once it need not for each process. */
const { compileCache } = (await import(join(projectRoot, 'tools/project.mjs'))) as {
  compileCache: Record<string, string>;
};

export interface CommandRun {
  code: number | null;
  /** What it said on both. */
  output: string;
}

/** Written by command-host.mjs after what a command says. */
const END = '\0';

/** The process that answers the commands of this file. */
let host: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();
afterAll(() => void host?.kill('SIGKILL'));

/**
 * A command of the product, answered by a process that has loaded it: `runCommand(url, ['db:check'])`. Loading it for each takes
 * longer than most commands do.
 */
export async function runCommand(
  databaseUrl: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandRun> {
  const run = last.then(() => ask(args, environment(databaseUrl, env)));
  last = run.catch(() => undefined);
  return run;
}

async function ask(args: readonly string[], env: Record<string, string>): Promise<CommandRun> {
  host ??= startHost(env);
  const run: CommandRun = { code: null, output: '' };
  const said = Promise.all([host.stdout!, host.stderr!].map((stream) => hear(stream, run)));
  host.send({ args, env });
  [run.code] = (await once(host, 'message')) as [number];
  await said;
  return run;
}

const sourceMaps = `--import=${join(projectRoot, 'tools/source-maps.mjs')}`;

function startHost(env: Record<string, string>): ChildProcess {
  const file = join(projectRoot, 'tools/command-host.mjs');
  const options = { execArgv: [sourceMaps], env };
  const child = fork(file, { ...options, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  // Whoever waits for its answer is told; the next command has a new one.
  return child.once('exit', () => {
    if (host === child) host = undefined;
    child.emit('message', null);
  });
}

/** Until what marks the end. */
function hear(stream: Readable, run: CommandRun): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      stream.off('data', take).off('end', end);
      resolve();
    };
    const take = (chunk: Buffer): void => {
      const text = chunk.toString();
      run.output += text.replace(END, '');
      if (text.endsWith(END)) end();
    };
    stream.on('data', take).once('end', end);
  });
}

/** A command as a process of its own. */
export function startCommand(
  databaseUrl: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, [sourceMaps, join(projectRoot, 'dist/server/cli.js'), ...args], {
    env: environment(databaseUrl, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const environment = (databaseUrl: string, more: Record<string, string>): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  NODE_ENV: 'test',
  DATABASE_URL: databaseUrl,
  ...compileCache,
  ...more,
});

export async function outcomeOf(child: ChildProcess): Promise<CommandRun> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}
