import { useEffect, useState } from 'react';
import { loadContours, type Contours } from './contours.js';

export function useContours(): { contours: Contours | undefined; failed: boolean } {
  const [contours, setContours] = useState<Contours>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    loadContours().then(
      (loaded) => {
        if (!gone) setContours(loaded);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return { contours, failed };
}
