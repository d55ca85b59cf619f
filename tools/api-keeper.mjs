// The API, started again whenever it ends, until the launcher itself ends.
import { setTimeout as delay } from 'node:timers/promises';
import { untilReady } from './api-process.mjs';
import { Pause, seconds, tell } from './pause.mjs';
import { explain } from './trouble.mjs';

export class ApiKeeper {
  #pause = new Pause();
  #launch;
  #base;
  #isEnding;
  #api;
  #until;
  #name;

  /**
   * @param {{ launch: () => object, base: string, isEnding: () => boolean, until?: (api: object, base: string) => Promise<void>, name?: string }} options
   * until: resolves when it answers; name: what it is called in words
   */
  constructor({ launch, base, isEnding, until = untilReady, name = 'The server' }) {
    this.#launch = launch;
    this.#base = base;
    this.#isEnding = isEnding;
    this.#until = until;
    this.#name = name;
  }

  get pid() {
    return this.#api?.child.pid;
  }

  /** Fails with its last words when it cannot start at all. */
  async start() {
    this.#api = this.#launch();
    await this.#until(this.#api, this.#base);
    void this.#keep(this.#api, Date.now());
  }

  /**
   * Another in its place: its files have changed, or the address of its database.
   * @param {{ keep?: boolean }} options keep: one that fails at once is started again too, as nothing else will
   */
  async replace({ keep = false } = {}) {
    const former = this.#api;
    this.#api = undefined;
    if (former) {
      former.child.kill('SIGTERM');
      await Promise.race([former.ended, delay(8000).then(() => former.child.kill('SIGKILL'))]);
    }
    if (this.#isEnding()) return;
    if (!keep) return this.start();
    this.#api = this.#launch();
    void this.#keep(this.#api, Date.now());
    await this.#until(this.#api, this.#base);
  }

  async #keep(api, since) {
    const reason = await api.ended;
    if (this.#isOver(api)) return;
    const pause = this.#pause.after(Date.now() - since);
    const words = reason.startsWith('code') ? api.words() : '';
    tell(`${this.#name} stopped (${reason}). It is started again in ${seconds(pause)}.${words && `\n${words}`}`);
    await delay(pause);
    if (this.#isOver(api)) return;
    const begin = Date.now();
    const next = (this.#api = this.#launch());
    void this.#keep(next, begin);
    try {
      await this.#until(next, this.#base);
      tell(`${this.#name} answers again, after ${seconds(Date.now() - begin)}.`);
    } catch (error) {
      // One that ended is told of above.
      if (!this.#isOver(next) && next.child.exitCode === null && !next.child.signalCode) tell(explain(error));
    }
  }

  #isOver(api) {
    return this.#isEnding() || api !== this.#api;
  }
}
