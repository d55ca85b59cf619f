const SHORTEST_MS = 200;
/** With the start itself, people wait for ten seconds at most. */
const LONGEST_MS = 3_000;
const HEALTHY_MS = 60_000;

/** How long to wait before something that ended is started again: longer each time, until it has lived well for a minute. */
export class Pause {
  private next = SHORTEST_MS;

  after(livedMs: number): number {
    if (livedMs >= HEALTHY_MS) this.next = SHORTEST_MS;
    const pause = this.next;
    this.next = Math.min(pause * 2, LONGEST_MS);
    return pause;
  }
}
