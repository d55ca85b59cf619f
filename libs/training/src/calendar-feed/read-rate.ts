import { Injectable } from '@nestjs/common';

/** Calendars ask every few minutes at most; somebody may have several. */
const MOST = 30;
const WINDOW_MS = 10 * 60_000;
/** Addresses that are remembered: those first asked for longest ago are forgotten first. */
const REMEMBERED = 10_000;

/** How often one calendar may be read; each process counts for itself. */
@Injectable()
export class ReadRate {
  private readonly reads = new Map<string, { since: number; count: number }>();

  /** Seconds to wait; 0 when it may be read now, which counts. */
  wait(key: string, now = Date.now()): number {
    const before = this.reads.get(key);
    const window = before && now - before.since < WINDOW_MS ? before : { since: now, count: 0 };
    if (window.count >= MOST) return Math.ceil((window.since + WINDOW_MS - now) / 1000);
    this.reads.delete(key);
    this.reads.set(key, { ...window, count: window.count + 1 });
    if (this.reads.size > REMEMBERED) this.reads.delete(this.reads.keys().next().value!);
    return 0;
  }
}
