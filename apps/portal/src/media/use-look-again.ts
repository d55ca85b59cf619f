import { useEffect } from 'react';

const LOOK_AGAIN_MS = 1500;

/** While something is being drawn, it is looked at again. */
export function useLookAgain(isDrawing: boolean, refetch: () => unknown): void {
  useEffect(() => {
    if (!isDrawing) return;
    const looking = setInterval(() => void refetch(), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, [isDrawing, refetch]);
}
