// Runs a program of this project under Node 24 until it ends, handing its lines on.
import { spawn } from 'node:child_process';
import { children } from './children.mjs';
import { compileCache, node24, projectRoot } from './project.mjs';

/**
 * @param {readonly string[]} args what follows `node`
 * @param {{ env?: object, cwd?: string, onLine?: (line: string) => void }} options
 * @returns {Promise<{ ok: boolean, code: number | string, output: string }>} output: the last part of what it said
 */
export function runNode(args, { env = {}, cwd = projectRoot, onLine } = {}) {
  const child = spawn(node24, args, {
    cwd,
    env: { ...compileCache, ...process.env, ...ofOneDatabase(env) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  children.add(child);
  let output = '';
  let rest = '';
  const take = (chunk) => {
    output = (output + chunk).slice(-60_000);
    rest += chunk;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (onLine) for (const line of lines) onLine(line);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (rest && onLine) onLine(rest);
      resolve({ ok: code === 0, code: signal ?? code ?? 1, output: output.trim() });
    });
  });
}

/** Whoever names another database than the person did means it throughout: the direct address of theirs leads elsewhere. */
export function ofOneDatabase(env) {
  const isAnother = env.DATABASE_URL && env.DATABASE_URL !== process.env.DATABASE_URL;
  return isAnother ? { DATABASE_DIRECT_URL: '', ...env } : env;
}

export function lastLines(text, count = 15) {
  return text.trim().split('\n').slice(-count).join('\n');
}
