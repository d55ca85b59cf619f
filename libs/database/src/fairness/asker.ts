import { type Position } from '../standby/position.js';

/** The request that a statement is run for. */
export interface Asker {
  /** Whom it counts for. */
  readonly client: string;
  /** Statements of it that run now. */
  running: number;
  /** Whether something of it was done: then the rest is done too, however many wait. */
  hasBegun: boolean;
  /** Whether nobody waits for its answer any more. */
  readonly isGone: boolean;
  /** What it must see: all that was written up to here, or by now. Where it is left out, what was written a second ago. */
  readonly mustSee?: Position | 'now';
  /** Up to where what it was answered is known to see; undefined where the primary answered all of it. */
  seesAtLeast?: Position;
  /** Calls the listener when that comes to be, until it is told to stop. */
  whenGone(listener: () => void): () => void;
}

/** The server itself. */
export const OURSELVES: Asker = {
  client: '',
  running: 0,
  hasBegun: true,
  isGone: false,
  whenGone: () => () => undefined,
};

/** Why a statement is not run: too many requests wait, of the client itself or of everybody; or nobody waits for it. */
export type WhyNotRun = 'client' | 'server' | 'gone';

/** How often that happened in this process. */
export const notRun: Record<WhyNotRun, number> = { client: 0, server: 0, gone: 0 };

export class NotRun extends Error {
  override name = 'NotRun';

  constructor(readonly why: WhyNotRun) {
    super(`The statement was not run: ${why}`);
    notRun[why]++;
  }
}
