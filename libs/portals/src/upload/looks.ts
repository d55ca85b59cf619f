/** Says, as soon as it is so, that it was looked at: what is done with it then may take as long as it does. */
export type LookAt = (wasLookedAt: () => void) => Promise<void>;

interface Look {
  account: string;
  work: LookAt;
  done: (look: Promise<void>) => void;
}

/**
 * Looks at files one after the other, as some are large. Accounts take turns, however many files each has sent, and whatever takes longer than
 * anything may is given up: a slow file keeps nobody else waiting for long.
 */
export class Looks {
  /** What waits, by account: the next first. */
  private readonly waiting = new Map<string, Look[]>();
  /** Under way or waiting, by file: whoever asks again waits for the same. */
  private readonly asked = new Map<string, Promise<void>>();
  private isLooking = false;

  constructor(
    private readonly longestMs: number,
    private readonly onLate: () => Error,
  ) {}

  at(file: string, account: string, work: LookAt): Promise<void> {
    const there = this.asked.get(file);
    if (there) return there;
    const looked = new Promise<void>((done) => {
      const own = this.waiting.get(account);
      if (own) own.push({ account, work, done });
      else this.waiting.set(account, [{ account, work, done }]);
    }).finally(() => this.asked.delete(file));
    this.asked.set(file, looked);
    void this.goOn();
    return looked;
  }

  private async goOn(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    for (let next = this.next(); next; next = this.next()) {
      const look = this.inTime(next.work);
      next.done(look);
      await look.catch(() => undefined);
    }
    this.isLooking = false;
  }

  /** Of the account whose turn it is, which then stands behind all others. */
  private next(): Look | undefined {
    for (const [account, [look, ...rest]] of this.waiting) {
      this.waiting.delete(account);
      if (rest.length > 0) this.waiting.set(account, rest);
      return look;
    }
    return undefined;
  }

  private async inTime(work: LookAt): Promise<void> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(this.onLate()), this.longestMs);
    try {
      await Promise.race([work(() => clearTimeout(timer)), promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
