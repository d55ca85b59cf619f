// A program of a store: what it says is kept for whoever asks why it did not start.
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** @param {string[]} command @param {{ env?: Record<string, string> }} settings */
export function launch([program, ...words], { env = {} } = {}) {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const launched = { child, words: '', ended: new Promise((resolve) => child.once('close', resolve)) };
  child.once('error', (error) => (launched.words += error.message));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (launched.words = (launched.words + chunk).slice(-5000)));
  return {
    child,
    get words() {
      return launched.words;
    },
    /** Like a machine that falls: nobody is told. */
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await launched.ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const inTime = await Promise.race([launched.ended.then(() => true), delay(10_000, false)]);
      if (!inTime) await this.kill();
    },
    /** Until `isThere` answers yes. */
    async until(isThere) {
      for (let tries = 0; !(await isThere()); tries++) {
        if (tries > 300 || child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${program} did not start:\n${launched.words}`);
        await delay(100);
      }
    },
  };
}

/** Whether something answers there, whatever it says. */
export const answers = (url) =>
  fetch(url, { signal: AbortSignal.timeout(1000) }).then(
    () => true,
    () => false,
  );
