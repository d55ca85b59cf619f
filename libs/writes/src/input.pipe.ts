import { ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { DomainErrors, type Words } from '#lib/graphql';
import { InvalidInputError } from './errors.js';

/** Checks the inputs of mutations by the decorators of class-validator; all faults are answered at once in `userErrors`. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new DomainErrors(errors.flatMap((error) => faults(error, []))),
  });

function faults(error: ValidationError, above: readonly string[]): InvalidInputError[] {
  const path = [...above, error.property];
  const own = Object.entries(error.constraints ?? {}).map(
    ([rule, message]) => new InvalidInputError(wordsFor(rule, message), path),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => faults(child, path))];
}

/** Rules whose message needs figures carry them at the end: `name must be shorter than or equal to 200 characters`. */
const WORDS: Record<string, (figure: string) => Words> = {
  isNotEmpty: () => ({ fr: 'À remplir.', en: 'This is needed.' }),
  isEmail: () => ({
    fr: 'Ce n’est pas une adresse électronique. Exemple : prenom.nom@exemple.fr',
    en: 'This is not an e-mail address. Example: first.last@example.org',
  }),
  maxLength: (n) => ({ fr: `Au plus ${n} caractères.`, en: `At most ${n} characters.` }),
  minLength: (n) => ({ fr: `Au moins ${n} caractères.`, en: `At least ${n} characters.` }),
  min: (n) => ({ fr: `Au moins ${n}.`, en: `At least ${n}.` }),
  max: (n) => ({ fr: `Au plus ${n}.`, en: `At most ${n}.` }),
  arrayMinSize: (n) => ({ fr: `Au moins ${n} élément.`, en: `At least ${n} item.` }),
  arrayMaxSize: (n) => ({ fr: `Au plus ${n} éléments.`, en: `At most ${n} items.` }),
  isUrl: () => ({ fr: 'Ce n’est pas une adresse web (https://…).', en: 'This is not a web address (https://…).' }),
};

function wordsFor(rule: string, message: string): Words {
  // A decorator may bring its own words: { message: words(…) }.
  if (message.startsWith('{')) return JSON.parse(message) as Words;
  const words = WORDS[rule];
  return words ? words(/\d+/.exec(message)?.[0] ?? '') : { fr: `Valeur refusée (${rule}).`, en: message };
}

/** A message of a class-validator decorator in both languages. */
export const words = (fr: string, en: string): string => JSON.stringify({ fr, en });
