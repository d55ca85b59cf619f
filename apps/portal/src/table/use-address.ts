import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a list shows, kept in the address. A change starts again at the first page. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Readonly<Record<string, string | undefined>>): void => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const cursor of ['after', 'before', 'page']) next.delete(cursor);
          for (const [key, value] of Object.entries(changes)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { preventScrollReset: true },
      );
    },
    [setParams],
  );
  return { params, set };
}

/** The value of a parameter when it is one of those known. */
export function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((candidate) => candidate === value);
}
