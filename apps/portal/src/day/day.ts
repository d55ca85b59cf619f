/** The first day the records describe. */
export const RECORD_START = '1943-01-01';

const IN_PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** Today where the territories are: Europe/Paris. */
export const today = (): string => IN_PARIS.format(new Date());

/** The day of an instant there. */
export const dayInParis = (instant: string): string => IN_PARIS.format(new Date(instant));

/** A real day written YYYY-MM-DD, or undefined. */
export function parseDay(text: string | null | undefined): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}

/** The day before: periods are half-open, so the last day of one that ends on `day`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** So many days after, in the calendar. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of the year after this one. */
export const nextYear = (): string => `${Number(today().slice(0, 4)) + 1}-01-01`;

/** Whether an instant has passed. */
export const hasPassed = (instant: string): boolean => Date.parse(instant) <= Date.now();
