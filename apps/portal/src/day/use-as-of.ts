import { useSearchParams } from 'react-router';
import { parseDay, RECORD_START, today } from './day.js';

interface AsOf {
  /** What goes into the address and the queries: undefined means today. */
  asOf: string | undefined;
  /** The day shown, always known. */
  day: string;
  isPast: boolean;
  /** `replace` leaves no step in the history of the browser: for a control that is dragged. */
  setAsOf(day: string | undefined, options?: { replace?: boolean }): void;
}

/** The day of the page, kept in the address as `?asOf=YYYY-MM-DD`. */
export function useAsOf(): AsOf {
  const [params, setParams] = useSearchParams();
  const now = today();
  const asked = parseDay(params.get('asOf'));
  const asOf = asked && asked !== now && asked >= RECORD_START ? asked : undefined;
  return {
    asOf,
    day: asOf ?? now,
    isPast: asOf !== undefined && asOf < now,
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
