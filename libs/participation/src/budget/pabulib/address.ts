/** Fewer ballots may tell whose they are. */
export const FEWEST_BALLOTS = 50;

export const isPublished = (ballots: number): boolean => ballots >= FEWEST_BALLOTS;

/** Where the ballots of an envelope are: the common one, or that of a territory. */
export const pabulibPath = (callId: string, territory: string | null): string =>
  `/files/budget-calls/${callId}${territory ? `-${territory}` : ''}.pb`;
