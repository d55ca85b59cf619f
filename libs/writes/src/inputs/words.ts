import { type ValidationOptions } from 'class-validator';
import { type DomainError, type Words } from '#lib/graphql';
import { InvalidInputError } from '../errors.js';

/** What a rule of class-validator brings along as its `context`: what is answered where it is broken. */
export interface Fault {
  fault: (input: object, path: readonly string[]) => DomainError;
}

/** A rule that has an error of its own, as the options of its decorator. Without a message its context would be dropped. */
export const failsWith = (fault: Fault['fault']): ValidationOptions => ({ message: 'broken', context: { fault } });

/** What a rule says where it is broken, as the options of its decorator: `@IsUrl({}, words('…', '…'))`. */
export const words = (fr: string, en: string): ValidationOptions =>
  failsWith((_, path) => new InvalidInputError({ fr, en }, path));

export const NEEDED: Words = { fr: 'Ce champ est à remplir.', en: 'This field is required.' };

export const needed = words(NEEDED.fr, NEEDED.en);
export const atMost = (n: number): ValidationOptions => words(`Au plus ${n}.`, `At most ${n}.`);
export const atLeast = (n: number): ValidationOptions => words(`Au moins ${n}.`, `At least ${n}.`);
export const longest = (n: number): ValidationOptions => words(`Au plus ${n} caractères.`, `At most ${n} characters.`);
export const shortest = (n: number): ValidationOptions =>
  words(`Au moins ${n} caractères.`, `At least ${n} characters.`);
export const most = (n: number): ValidationOptions => words(`Au plus ${n} éléments.`, `At most ${n} items.`);
export const fewest = (n: number): ValidationOptions =>
  n === 1
    ? words('Au moins un élément.', 'At least one item.')
    : words(`Au moins ${n} éléments.`, `At least ${n} items.`);
