import { useEffect } from 'react';

const FIRST_PAUSE_MS = 1500;
/** Then about three minutes have passed: what is not drawn by then is not about to be, and whoever comes back sees whether it was. */
const MOST_LOOKS = 7;

/** While some are being drawn, they are looked at again, after pauses twice as long each time. Begins anew when another number is. */
export function useLookAgain(drawing: number, refetch: () => unknown): void {
  useEffect(() => {
    if (drawing === 0) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (looks: number): void => {
      if (looks === MOST_LOOKS) return;
      const look = (): void => {
        void refetch();
        wait(looks + 1);
      };
      timer = setTimeout(look, FIRST_PAUSE_MS * 2 ** looks);
    };
    wait(0);
    return () => clearTimeout(timer);
  }, [drawing, refetch]);
}
