import { useEffect, useState } from 'react';

const EVERY_MS = 5000;

/** The clock of the device, which opens and ends half-days on a page that stays open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
