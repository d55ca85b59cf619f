/** Files that one process makes at once. */
const MOST = 3;

/** Who may have a file made now: one at a time for each account, and few in all. */
export class Turns {
  private readonly busy = new Set<string>();

  constructor(private readonly most = MOST) {}

  /** Answers how to give the turn back, or null while there is none. */
  take(account: string): (() => void) | null {
    if (this.busy.size >= this.most || this.busy.has(account)) return null;
    this.busy.add(account);
    return () => void this.busy.delete(account);
  }
}
