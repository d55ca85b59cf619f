import { CallKind } from './call.enums.js';

/** By which people look for a kind, in French and in English: in the plural where that begins like the singular. */
const WORDS: Readonly<Record<CallKind, string>> = {
  IDEAS: 'boites a idees ideas',
  VIEWPOINT: 'regards lieux points de vue cartes participatives views viewpoints places maps',
  SURVEY: 'questionnaires enquetes sondages surveys',
  BUDGET: 'budgets participatifs votes participatory voting',
  DOCUMENT: 'textes documents commenter texts comments',
  PHOTO: 'photographies photos photographs images pictures',
};

const KINDS = Object.entries(WORDS).map(([kind, words]) => [kind as CallKind, words.split(' ')] as const);

/** Of fewer letters hardly anything can be told, and all kinds have such words. */
const SHORTEST = 4;

/** The kinds that are called so: each word of the text begins one of theirs. */
export function kindsCalled(text: string): CallKind[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const asked = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST);
  if (asked.length === 0) return [];
  return KINDS.flatMap(([kind, words]) =>
    asked.every((one) => words.some((word) => word.startsWith(one))) ? [kind] : [],
  );
}
