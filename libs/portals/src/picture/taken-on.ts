import { InvalidInputError } from '#lib/writes';
import { FIRST_YEAR } from './facts.js';

/**
 * Refuses a day on which no photograph can have been taken.
 *
 * @param takenOn a day, or as much of one as is known: a month, a year
 */
export function expectTaken(takenOn: string, today: string, path: string | string[]): void {
  if (takenOn > today.slice(0, takenOn.length)) throw new InvalidInputError(FUTURE, path);
  if (takenOn < FIRST_YEAR) throw new InvalidInputError(TOO_EARLY, path);
}

const FUTURE = {
  fr: 'Une photographie ne peut pas avoir été prise dans le futur.',
  en: 'A photograph cannot have been taken in the future.',
};
const TOO_EARLY = {
  fr: 'Les premières photographies datent de 1826\u00A0: vérifiez l’année.',
  en: 'The first photographs are from 1826: check the year.',
};
