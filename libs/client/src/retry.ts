import { AskError } from './errors.js';
import { pause } from './pause.js';

export interface Patience {
  /** How often it is asked again. */
  readonly retries: number;
  /** A longer wait is left to whoever asks. */
  readonly longestWaitSeconds: number;
}

const FIRST_PAUSE_SECONDS = 0.3;

/** Tries again what fails for a reason that passes, after the pause that the server asks for, or one that doubles each time. */
export async function patiently<T>(
  attempt: () => Promise<T>,
  { retries, longestWaitSeconds }: Patience,
  signal?: AbortSignal,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AskError && error.isPassing) || tries >= retries) throw error;
      const seconds = pauseAfter(tries, error);
      if (seconds > longestWaitSeconds) throw error;
      await pause(seconds * 1000, signal);
    }
  }
}

/** With a part that is random: clients that failed together must not come back together. */
function pauseAfter(tries: number, { retryAfterSeconds }: AskError): number {
  const own = FIRST_PAUSE_SECONDS * 2 ** tries;
  return retryAfterSeconds === undefined ? own * (0.5 + Math.random() / 2) : retryAfterSeconds + own * Math.random();
}
