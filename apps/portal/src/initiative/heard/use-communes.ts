import { useEffect, useState } from 'react';
import type { CommuneHeard } from './heard.js';

/** How many the API tells at a time. */
const AT_A_TIME = 1000;

/** What comes after a commune. */
export type More = (after: string) => Promise<readonly CommuneHeard[]>;
type Asked = { readonly of: readonly CommuneHeard[]; readonly communes: readonly CommuneHeard[] };

/** The communes that came, then those behind them, until all are there. */
export function useCommunes(first: readonly CommuneHeard[], more: More): readonly CommuneHeard[] {
  const [all, setAll] = useState<Asked>();
  useEffect(() => {
    let isGone = false;
    const ask = async (communes: readonly CommuneHeard[], page: readonly CommuneHeard[]): Promise<void> => {
      const last = page.at(-1)?.territory?.id;
      if (isGone || page.length < AT_A_TIME || !last) return;
      const next = await more(last);
      if (isGone) return;
      setAll({ of: first, communes: [...communes, ...next] });
      await ask([...communes, ...next], next);
    };
    // What has come stays, and the page says how many these are.
    ask(first, first).catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [first, more]);
  return all?.of === first ? all.communes : first;
}
