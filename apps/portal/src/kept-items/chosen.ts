import { useState } from 'react';

/** An item that was chosen, as it was seen then. */
export interface Chosen {
  id: string;
  title: string;
  version: number;
}

/** At most so many are changed at once. */
export const MOST = 100;

/** What is chosen stays so while the list is turned and narrowed. */
export function useChosen() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const change = (items: readonly Chosen[], isIn: boolean): void =>
    setChosen((before) => {
      const next = new Map(before);
      for (const { id, title, version } of items) {
        if (!isIn) next.delete(id);
        else if (next.size < MOST) next.set(id, { id, title, version });
      }
      return next;
    });
  return { chosen, change, clear: () => setChosen(new Map()) };
}
