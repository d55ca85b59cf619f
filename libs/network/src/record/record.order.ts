import { InvalidInputError } from '#lib/writes';

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };

/** Refuses an end that comes before the beginning whatever the days are that both leave open: `2013` and `2013-06` may agree. */
export function expectOrder(start: string | null | undefined, end: string | null | undefined, field: string): void {
  if (!start || !end) return;
  const known = Math.min(start.length, end.length);
  if (end.slice(0, known) < start.slice(0, known)) throw new InvalidInputError(ORDER, field);
}
