// How long to wait before something that ended is started again: longer each time, short again after a minute of health.
const SHORTEST_MS = 200;
// With the start itself, people wait for ten seconds at most.
const LONGEST_MS = 3_000;
const HEALTHY_MS = 60_000;

export class Pause {
  #next = SHORTEST_MS;

  /** @param {number} livedMs how long it had run */
  after(livedMs) {
    if (livedMs >= HEALTHY_MS) this.#next = SHORTEST_MS;
    const pause = this.#next;
    this.#next = Math.min(pause * 2, LONGEST_MS);
    return pause;
  }
}

/** A line in the terminal about what happens by itself, with its time. */
export function tell(text) {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
}

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
