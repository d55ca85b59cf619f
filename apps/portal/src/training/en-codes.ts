/** Halves of a day within a sentence. */
export const inHalf = { MORNING: 'morning', AFTERNOON: 'afternoon' };
