/** Halves of a day within a sentence. */
export const inHalf = { MORNING: 'matin', AFTERNOON: 'après-midi' };
