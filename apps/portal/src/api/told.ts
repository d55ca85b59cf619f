/** What is asked this soon after something was told live is asked because of it. */
const SOON_MS = 3000;

let toldAt = -Infinity;

/** To be called when something that is followed tells what happened. */
export const wasTold = (): void => void (toldAt = performance.now());

/** What was told must be in the answer: a copy of the database may be a moment behind. */
export const mustSeeNow = (): boolean => performance.now() - toldAt < SOON_MS;
