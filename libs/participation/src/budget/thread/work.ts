import { count, type Election, type Outcome } from '#lib/counting';
import { ballotOf } from '../budget.box.js';
import { pabulibOf, type Published } from '../pabulib/write.js';

/** What is counted, with its ballots as they are kept. */
export interface Box extends Omit<Election, 'ballots'> {
  lines: readonly string[];
}

/** What takes longer the more ballots there are. */
export type Work = { box: Box; file?: undefined } | { box: Box; file: Omit<Published, 'election'> };
export type Done<T extends Work> = T extends { file: object } ? string : Outcome;

export function done<T extends Work>({ box: { lines, ...asked }, file }: T): Done<T> {
  const election = { ...asked, ballots: lines.map(ballotOf) };
  return (file ? pabulibOf({ ...file, election }) : count(election)) as Done<T>;
}

/** Choices on all ballots: by these it takes longer. */
export const sizeOf = ({ box: { lines } }: Work): number =>
  lines.reduce((sum, line) => sum + line.split(',').length, 0);
