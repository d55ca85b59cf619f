import type * as Strength from './strength.js';

export { BITS_WANTED, LONGEST } from './limits.js';

/** What measures, with its long list: loaded where the first password is chosen. */
export const loadStrength = (): Promise<typeof Strength> => import('./strength.js');
