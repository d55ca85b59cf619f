import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a code is shown; it is taken for as long again, for those who were about to send it. */
export const STEP_MS = 30_000;
const BYTES = 16;
const SHORT = 8;
/** 32 characters that nobody takes for one another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export interface StepCode {
  code: string;
  shortCode: string;
}

export const stepAt = (at: number): number => Math.floor(at / STEP_MS);

/** The codes of a half-day in a step of half a minute: 128 bits, and 40 for those who type. */
export function codeOf(secret: Buffer, halfDayId: string, step: number): StepCode {
  const mac = (kind: string): Buffer => createHmac('sha256', secret).update(`${kind}\n${halfDayId}\n${step}`).digest();
  const shortCode = Array.from(mac('short').subarray(0, SHORT), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return { code: mac('code').subarray(0, BYTES).toString('base64url'), shortCode };
}

/** Which code of this moment or the one before was sent; undefined for neither. */
export function matching(secret: Buffer, halfDayId: string, sent: string, at: number): keyof StepCode | undefined {
  const typed = sent.toUpperCase().replace(/[\s-]/g, '');
  const now = stepAt(at);
  const known = [now, now - 1].map((step) => codeOf(secret, halfDayId, step));
  if (known.map(({ code }) => isSame(code, sent)).includes(true)) return 'code';
  return known.map(({ shortCode }) => isSame(shortCode, typed)).includes(true) ? 'shortCode' : undefined;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
