/** Hears of one record; what comes while nobody waits is kept as one. */
export class Ear {
  private isHeard = false;
  private stop: (() => void) | undefined;

  constructor(private readonly onClose: (ear: Ear) => void) {}

  wake(): void {
    this.isHeard = true;
    this.stop?.();
  }

  /** Until something was heard since the last time, the time is over or nobody waits any more. Whether it was. */
  async next(signal: AbortSignal, withinMs: number): Promise<boolean> {
    if (!this.isHeard && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs).unref();
        signal.addEventListener('abort', resolve as () => void, { once: true });
        this.stop = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', resolve as () => void);
          resolve();
        };
      }).finally(() => {
        this.stop?.();
        this.stop = undefined;
      });
    const { isHeard } = this;
    this.isHeard = false;
    return isHeard;
  }

  close(): void {
    this.onClose(this);
  }
}

/** Who hears of what. */
export class Ears {
  private readonly byTopic = new Map<string, Set<Ear>>();

  hear(topic: string): Ear {
    const ears = this.byTopic.get(topic) ?? new Set();
    this.byTopic.set(topic, ears);
    const ear = new Ear(() => {
      ears.delete(ear);
      if (ears.size === 0 && this.byTopic.get(topic) === ears) this.byTopic.delete(topic);
    });
    ears.add(ear);
    return ear;
  }

  wake(topic: string): void {
    for (const ear of this.byTopic.get(topic) ?? []) ear.wake();
  }
}
