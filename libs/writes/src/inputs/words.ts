import { type Words } from '#lib/graphql';

/** A message of a class-validator decorator in both languages. */
export const words = (fr: string, en: string): string => JSON.stringify({ fr, en });

export const NEEDED: Words = { fr: 'À remplir.', en: 'This is needed.' };

const said = ({ fr, en }: Words): { message: string } => ({ message: words(fr, en) });

export const needed = said(NEEDED);
export const atMost = (n: number): { message: string } => said({ fr: `Au plus ${n}.`, en: `At most ${n}.` });
export const atLeast = (n: number): { message: string } => said({ fr: `Au moins ${n}.`, en: `At least ${n}.` });
export const longest = (n: number): { message: string } =>
  said({ fr: `Au plus ${n} caractères.`, en: `At most ${n} characters.` });
export const shortest = (n: number): { message: string } =>
  said({ fr: `Au moins ${n} caractères.`, en: `At least ${n} characters.` });
export const most = (n: number): { message: string } =>
  said({ fr: `Au plus ${n} éléments.`, en: `At most ${n} items.` });
export const fewest = (n: number): { message: string } =>
  said(
    n === 1
      ? { fr: 'Au moins un élément.', en: 'At least one item.' }
      : { fr: `Au moins ${n} éléments.`, en: `At least ${n} items.` },
  );
