import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
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

/** A command of the product as a process of its own: `runCommand(url, ['db:check'])`. */
export async function runCommand(
  databaseUrl: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandRun> {
  return outcomeOf(startCommand(databaseUrl, args, env));
}

export function startCommand(
  databaseUrl: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', join(projectRoot, 'dist/apps/cli/src/main.js'), ...args], {
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'test', DATABASE_URL: databaseUrl, ...compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function outcomeOf(child: ChildProcess): Promise<CommandRun> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}
