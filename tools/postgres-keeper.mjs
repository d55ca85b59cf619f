// PostgreSQL, started again whenever it ends, until the launcher itself ends.
import { setTimeout as delay } from 'node:timers/promises';
import { Pause, seconds, tell } from './pause.mjs';
import { isAlive } from './postgres-process.mjs';
import { explain } from './trouble.mjs';

/**
 * @param {object} server what startPostgres gave
 * @param {{ isEnding: () => boolean, onMoved: (url: string) => void }} options onMoved: its port was taken meanwhile
 */
export async function keepPostgres(server, { isEnding, onMoved }) {
  const pause = new Pause();
  let { pid, port } = server;
  let since = Date.now();
  for (;;) {
    while (isAlive(pid)) await delay(200, undefined, { ref: false });
    if (isEnding()) return;
    const begin = Date.now();
    let wait = pause.after(begin - since);
    tell(`PostgreSQL stopped. It is started again in ${seconds(wait)}; what was confirmed is kept.`);
    for (let isBack = false; !isBack;) {
      await delay(wait);
      if (isEnding()) return;
      try {
        since = Date.now();
        const again = await server.again(isEnding);
        if (!again) return;
        isBack = true;
        if (again.port !== port) onMoved(again.url);
        ({ pid, port } = again);
      } catch (error) {
        wait = pause.after(0);
        tell(`${explain(error)}\nNext attempt in ${seconds(wait)}.`);
      }
    }
    tell(`PostgreSQL answers again, after ${seconds(Date.now() - begin)}.`);
  }
}
