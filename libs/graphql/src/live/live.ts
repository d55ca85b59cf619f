import { type Ear, Ears } from './ears.js';

/** As the database tells it (`changes.live`). */
const CHANNEL = 'live';
/** How long somebody who connects waits for the listener, which is started by the first of them. */
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

/** What listens to the database; `ChangeListener` is one. */
export interface DatabaseListener {
  /** False from the moment when something may have been missed. */
  readonly isSure: boolean;
  start(): void;
  /** Without a payload: something may have been missed. */
  on(channel: string, listener: (payload?: string) => void): void;
}

/** What of the database is told to those who wait: that there is something new about a record, by its id and nothing else. */
export class Live {
  private readonly ears = new Ears();
  private readonly deaf = new Set<() => void>();

  constructor(private readonly told: DatabaseListener) {
    told.on(CHANNEL, (topic) => {
      if (topic === undefined) for (const listener of this.deaf) listener();
      else this.ears.wake(topic);
    });
  }

  /** Whether all that is committed is heard. */
  get isSure(): boolean {
    return this.told.isSure;
  }

  /** Whether it is, at the latest in some seconds: nobody listened before the first who waits. */
  async listens(): Promise<boolean> {
    this.told.start();
    for (const until = performance.now() + PATIENCE_MS; !this.isSure && performance.now() < until;)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref());
    return this.isSure;
  }

  /** Told when something may have been missed: whoever waits must begin again from what they know. */
  onLost(listener: () => void): void {
    this.deaf.add(listener);
  }

  hear(topic: string): Ear {
    return this.ears.hear(topic);
  }
}
