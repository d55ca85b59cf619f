/** What ends within half a year is told: enough to call an election, or to sign anew. */
export const SOON_DAYS = 183;
