// The API as a child process: started, waited for, watched, ended.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { children } from './children.mjs';
import { openLog } from './log-file.mjs';
import { compileCache, dataFolder, node24, projectRoot } from './project.mjs';
import { lastLines, ofOneDatabase } from './run.mjs';
import { serverFlags, serverMemory, sourceMaps } from './server-flags.mjs';
import { Trouble } from './trouble.mjs';

export const cliScript = join(projectRoot, 'dist/server/cli.js');
/** What follows `node` for a command of the product. */
export const cli = [sourceMaps, cliScript];
const apiScript = join(projectRoot, 'dist/server/api.js');
export const guard = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * @param {{ env: Record<string, string>, toTerminal?: boolean, log?: string, beside?: number }} options log: the file in .data that takes
 * what it says; beside: how many share the memory
 * @returns the child, and `ended`, which tells why when it ends by itself
 */
export function launchApi({ env, toTerminal = false, log = 'api.log', beside }) {
  const processes = beside ?? (Number(env.PROCESSES ?? process.env.PROCESSES) || 1);
  return launch([...serverFlags(processes), `--import=${guard}`, apiScript], {
    env,
    log: toTerminal ? undefined : log,
  });
}

/** A server under Node 24 that ends with this program, its log in .data or what it says in the terminal. */
export function launch(args, { env, log: file }) {
  const log = file && openLog(join(dataFolder, file));
  const output = log?.descriptor ?? 'inherit';
  const child = spawn(node24, args, {
    cwd: projectRoot,
    env: { NODE_ENV: 'production', ...compileCache, ...serverMemory, ...process.env, ...ofOneDatabase(env) },
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  log?.handedOver();
  children.add(child);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  void ended.then(() => log?.close());
  const api = { child, ended, isListening: false, words: () => (log ? readable(lastLines(log.words())) : '') };
  child.on('message', (message) => (api.isListening ||= message === 'listening'));
  return api;
}

/** Resolves when the API answers that it is ready and all its processes are there, fails with its last words when it ends before. */
export async function untilReady(api, base, patienceMs = 90_000) {
  let reason;
  void api.ended.then((why) => (reason = why));
  for (let waited = 0; waited < patienceMs; waited += 100) {
    if (reason) throw new Trouble(`The server stopped while starting (${reason}). Its last words:`, api.words());
    // Until it says so itself, whoever answers there is somebody else.
    if (api.isListening && (await isReady(`${base}/health/ready`))) return;
    await delay(100);
  }
  throw new Trouble(`The server did not become ready within ${patienceMs / 1000} s. Its last words:`, api.words());
}

async function isReady(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
    const { processes } = await response.json();
    return response.ok && processes.answering === processes.of;
  } catch {
    return false;
  }
}

/** JSON log lines as sentences: an error is for reading. */
function readable(text) {
  return text
    .split('\n')
    .map((line) => {
      try {
        const { msg, message, err } = JSON.parse(line);
        return [msg ?? message, err?.message].filter(Boolean).join(': ') || line;
      } catch {
        return line;
      }
    })
    .join('\n');
}
