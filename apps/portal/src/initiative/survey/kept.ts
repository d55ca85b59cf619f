import type { Answers } from './answering.js';

/** What this browser keeps of a survey: what was begun and is not sent, and without an account the code that it is known by. */
export interface Kept {
  answers: Answers;
  /** The question that was on screen, or none of them: what is sent was being read. */
  at: string | null;
  browser?: string;
  sentOn?: string;
}

const nameOf = (callId: string, account: string | null): string =>
  `questionnaire:${account ?? 'sans-compte'}:${callId}`;

export function read(callId: string, account: string | null): Kept | undefined {
  try {
    const text = localStorage.getItem(nameOf(callId, account));
    return text ? (JSON.parse(text) as Kept) : undefined;
  } catch {
    return undefined;
  }
}

export function keep(callId: string, account: string | null, kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(nameOf(callId, account), JSON.stringify(kept));
    else localStorage.removeItem(nameOf(callId, account));
  } catch {
    // Storage refused: what was answered lasts as long as the page.
  }
}

/** Drawn once for each survey, so that no two surveys know the same browser. */
export const draw = (): string =>
  [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
