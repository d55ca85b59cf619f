import { useSearchParams } from 'react-router';
import { parseDay, RECORD_START, today } from './day.js';

interface AsOf {
  /** What goes into the address and the queries: undefined means today. */
  asOf: string | undefined;
  /** The day shown, always known. */
  day: string;
  isPast: boolean;
  /** A day to come: what is shown of it supposes that nothing more happens. */
  isFuture: boolean;
  /** What the address asks for and no record reaches: today is shown instead. */
  refused: string | undefined;
  /** `replace` leaves no step in the history of the browser: for a control that is dragged. */
  setAsOf(day: string | undefined, options?: { replace?: boolean }): void;
}

/** The day of the page, kept in the address as `?asOf=YYYY-MM-DD`. */
export function useAsOf(): AsOf {
  const [params, setParams] = useSearchParams();
  const now = today();
  const text = params.get('asOf');
  const asked = parseDay(text);
  const isKnown = asked !== undefined && asked >= RECORD_START;
  const asOf = isKnown && asked !== now ? asked : undefined;
  return {
    asOf,
    day: asOf ?? now,
    isPast: asOf !== undefined && asOf < now,
    isFuture: asOf !== undefined && asOf > now,
    refused: text && !isKnown ? (asked ?? text.slice(0, 40)) : undefined,
    setAsOf(day, { replace = false } = {}) {
      // As the address is now, not as it was when this was drawn: a control that is dragged acts a moment later.
      const next = new URLSearchParams(window.location.search);
      if (day && day !== today()) next.set('asOf', day);
      else next.delete('asOf');
      // Cursors belong to the day they were read on.
      for (const key of ['after', 'before', 'page']) next.delete(key);
      setParams(next, { preventScrollReset: true, replace });
    },
  };
}
