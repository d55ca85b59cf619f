import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a list shows, kept in the address. A change starts again at the first page. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Readonly<Record<string, string | undefined>>): void => {
      // As it is now, not as it was when this was drawn: a text filter acts a moment later.
      const next = new URLSearchParams(window.location.search);
      for (const cursor of ['after', 'before', 'page']) next.delete(cursor);
      for (const [key, value] of Object.entries(changes)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      setParams(next, { preventScrollReset: true });
    },
    [setParams],
  );
  return { params, set };
}

/** The value of a parameter when it is one of those known. */
export function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((candidate) => candidate === value);
}
