import type { Texts } from './document.js';

/** What was written and has not arrived: with what it began as, so that it can be merged with what others wrote since. */
export interface Kept {
  base: Texts;
  texts: Texts;
}

const PREFIX = 'redaction:';
const tab = crypto.randomUUID();
let isHeld = false;

/** Says to other tabs, as long as this one is open, that what it keeps is being written. */
function hold(): void {
  if (isHeld) return;
  isHeld = true;
  void navigator.locks?.request(`${PREFIX}${tab}`, () => new Promise(() => undefined)).catch(() => undefined);
}

type Keep = (kept: Kept | undefined) => void;
const latest = new Map<string, Keep>();

/**
 * Keeps a text on this device, or lets it go. Each tab has its own: none writes over another’s; in a tab, whoever writes it last keeps it.
 */
export function keeperOf(name: string): Keep {
  hold();
  const own: Keep = (kept) => {
    if (latest.get(name) !== own) return;
    try {
      if (kept) localStorage.setItem(`${PREFIX}${name}:${tab}`, JSON.stringify(kept));
      else localStorage.removeItem(`${PREFIX}${name}:${tab}`);
    } catch {
      // Storage refused or full: the text lasts as long as the page.
    }
  };
  latest.set(name, own);
  return own;
}

export interface LeftBehind {
  kept: readonly Kept[];
  /** Once all of it is kept by whoever writes it now. */
  forget: () => void;
}

/** What this tab, and tabs that are gone, have left of a text. */
export async function leftBehind(name: string): Promise<LeftBehind> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const isOpen = (key: string): boolean => held.some((lock) => lock.name === `${PREFIX}${key.split(':').at(-1)}`);
    const own = `${PREFIX}${name}:${tab}`;
    const all = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${name}:`));
    const left = all.filter((key) => key === own || !isOpen(key));
    return {
      kept: left.map((key) => JSON.parse(localStorage.getItem(key)!) as Kept),
      forget: () => left.filter((key) => key !== own).forEach((key) => localStorage.removeItem(key)),
    };
  } catch {
    return { kept: [], forget: () => undefined };
  }
}
