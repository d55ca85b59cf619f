import { InvalidInputError, type Tx } from '#lib/writes';

/** What was done has its day behind it, or today. */
export function refuseFuture(day: string | null | undefined, { today }: Tx, property: string): void {
  if (day && day > today) throw new InvalidInputError(FUTURE, property);
}

const FUTURE = { fr: 'Ce jour n’est pas encore venu.', en: 'That day has not come yet.' };
