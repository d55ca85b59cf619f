import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for each other; more than anybody guesses. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What a voter keeps of having voted: it says nothing of what was chosen. */
export const receiptCode = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');
