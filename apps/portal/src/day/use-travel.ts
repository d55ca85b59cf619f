import { useEffect, useRef, useState } from 'react';

/** Moves at once what is near the hand; the page follows a moment later. */
export function useTravel(day: string, setDay: (day: string) => void) {
  const [target, setTarget] = useState<string>();
  if (target === day) setTarget(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const goTo = (wanted: string): void => {
    clearTimeout(waiting.current);
    setTarget(wanted);
    setDay(wanted);
  };
  const move = (wanted: string): void => {
    setTarget(wanted);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => goTo(wanted), 140);
  };
  return { shown: target ?? day, goTo, move };
}
