import { isConflict, Refused } from '../api/user-error.js';
import { same, type Texts } from './document.js';
import { type Clash, merge, settle, type Side } from './merge.js';

/** A draft as the API holds it, in one language. */
export interface Saved {
  texts: Texts;
  version: number;
  at: string;
  by: string | null;
}

/** How a draft is sent, read again, and kept on the device while it has not arrived. */
export interface Port {
  save(texts: Texts, version: number): Promise<Saved>;
  read(): Promise<Saved>;
  keep(kept: { base: Texts; texts: Texts } | undefined): void;
}

export interface Standing {
  texts: Texts;
  /** Grows when others’ words came into the text: whatever shows it takes it anew. */
  received: number;
  state: 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'untitled' | 'clash';
  /** Why the API did not take it. */
  why?: string;
  saved: Saved;
  clashes: readonly Clash[];
  /** Whose words came into the text last. */
  from?: string | null;
}

const PAUSE_MS = 1200;
const LONGEST_MS = 10_000;
const AGAIN_MS = 10_000;
const KEEP_MS = 300;

/**
 * Saves a draft while it is written: after a pause, one request at a time. What has not arrived is kept on the device; where
 * somebody else saved first, their words and these are put together, and nothing is sent before every clash is settled.
 */
export class Writer {
  private standing: Standing;
  private base: Texts;
  /** What somebody else saved, until the clashes with it are settled. */
  private met: Saved | undefined;
  private underWay: Promise<void> | undefined;
  private isLeft = false;
  private since: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly port: Port,
    saved: Saved,
    left: readonly { base: Texts; texts: Texts }[] = [],
  ) {
    this.base = saved.texts;
    this.standing = { texts: saved.texts, received: 0, state: 'saved', saved, clashes: [] };
    for (const { base, texts } of left) {
      const merged = merge(base, texts, this.standing.texts);
      this.standing = { ...this.standing, texts: merged.texts, clashes: [...this.standing.clashes, ...merged.clashes] };
    }
    if (this.standing.clashes.length > 0) {
      this.base = left[0]!.base;
      this.met = saved;
      this.standing = { ...this.standing, state: 'clash' };
    } else if (this.isChanged) this.tell({ state: 'waiting' });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly now = (): Standing => this.standing;

  /** Begins to send, and to try again when there is a network. */
  readonly begin = (): (() => void) => {
    const again = (): void => void this.flush();
    const leave = (): void => this.keepNow();
    window.addEventListener('online', again);
    window.addEventListener('pagehide', leave);
    this.keepNow();
    this.isLeft = false;
    if (this.isChanged) this.soon(0);
    return () => {
      this.isLeft = true;
      window.removeEventListener('online', again);
      window.removeEventListener('pagehide', leave);
      this.keepNow();
      void this.flush();
    };
  };

  change(changes: Partial<Texts>): void {
    const texts = { ...this.standing.texts, ...changes };
    if (same(texts, this.standing.texts)) return;
    this.tell({ texts, state: this.underWay ? 'saving' : 'waiting', why: undefined, from: undefined });
    this.keeping ??= setTimeout(() => this.keepNow(), KEEP_MS);
    this.soon();
  }

  /** Each clash has a side that stays. */
  settle(sides: Readonly<Record<string, Side>>, newId: () => string): void {
    const { clashes } = this.standing;
    const texts = clashes.reduce(
      (all, clash) => settle(all, clash, sides[clash.key] ?? 'both', newId),
      this.standing.texts,
    );
    if (this.met) this.take(this.met);
    this.tell({ texts, clashes: [], state: 'waiting', received: this.standing.received + 1 });
    this.keepNow();
    this.soon(0);
  }

  /** Once all has arrived, with the version that holds it; undefined where it does not. */
  async finished(): Promise<number | undefined> {
    for (let tries = 0; tries < 4 && (this.isChanged || this.underWay); tries += 1) await this.flush();
    return this.isChanged ? undefined : this.standing.saved.version;
  }

  private get isChanged(): boolean {
    return !same(this.standing.texts, this.base);
  }

  private tell(changes: Partial<Standing>): void {
    this.standing = { ...this.standing, ...changes };
    this.listeners.forEach((listener) => listener());
  }

  private keepNow(): void {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    this.port.keep(this.isChanged ? { base: this.base, texts: this.standing.texts } : undefined);
  }

  private soon(pause = PAUSE_MS): void {
    this.since ??= Date.now();
    clearTimeout(this.timer);
    const left = Math.max(this.since + LONGEST_MS - Date.now(), 0);
    this.timer = setTimeout(() => void this.flush(), Math.min(pause, left));
  }

  private flush(): Promise<void> {
    clearTimeout(this.timer);
    this.underWay ??= this.send().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  private async send(): Promise<void> {
    const sent = this.standing.texts;
    if (this.standing.clashes.length > 0) return;
    if (!this.isChanged) return this.arrived(this.standing.saved);
    if (sent.title.trim() === '') return this.tell({ state: 'untitled' });
    this.tell({ state: 'saving' });
    try {
      const saved = await this.port.save(sent, this.standing.saved.version);
      this.arrived({ ...saved, texts: sent });
    } catch (error) {
      await this.failed(error);
    }
  }

  private arrived(saved: Saved): void {
    this.take(saved);
    this.since = undefined;
    this.keepNow();
    this.tell({ state: this.isChanged ? 'waiting' : 'saved', why: undefined });
    if (this.isChanged) this.soon();
  }

  private take(saved: Saved): void {
    this.base = saved.texts;
    this.met = undefined;
    this.tell({ saved });
  }

  private async failed(error: unknown): Promise<void> {
    if (error instanceof Refused && !error.errors.some(isConflict))
      return this.tell({ state: 'refused', why: error.message });
    const theirs = error instanceof Refused ? await this.port.read().catch(() => undefined) : undefined;
    if (theirs) return this.meet(theirs);
    this.tell({ state: 'offline' });
    this.since = undefined;
    this.keepNow();
    if (!this.isLeft) this.timer = setTimeout(() => void this.flush(), AGAIN_MS);
  }

  /** Somebody else saved first. */
  private meet(theirs: Saved): void {
    const before = this.standing.texts;
    const { texts, clashes } = merge(this.base, before, theirs.texts);
    const isNew = !same(texts, before);
    const received = this.standing.received + (isNew ? 1 : 0);
    this.tell({ texts, clashes, received, state: clashes.length > 0 ? 'clash' : 'waiting', from: theirs.by });
    if (clashes.length > 0) {
      this.met = theirs;
      return;
    }
    if (same(texts, theirs.texts)) return this.arrived(theirs);
    this.take(theirs);
    this.keepNow();
    this.soon(0);
  }
}
