import { createContext, use } from 'react';

/** What each kind of link is called, as the API says. */
const Words = createContext<ReadonlyMap<string, string>>(new Map());

export const KindWords = Words.Provider;

export function useKindWords(): (kind: string) => string {
  const words = use(Words);
  return (kind) => words.get(kind) ?? kind;
}
