import { InvalidInputError } from './errors.js';
import { type Tx } from './unit-of-work.js';

/** What was done has its day behind it, or today. */
export function refuseFuture(day: string | null | undefined, { today }: Tx, property: string): void {
  if (day && day > today) throw new InvalidInputError(FUTURE, property);
}

const FUTURE = {
  fr: 'Ce jour n’est pas encore venu. Indiquez aujourd’hui ou un jour passé.',
  en: 'That day has not come yet. Give today or a day that has passed.',
};
