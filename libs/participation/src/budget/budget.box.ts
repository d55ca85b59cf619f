import { hash } from 'node:crypto';
import { type Ballot } from '#lib/counting';

/** As it is kept, to be counted. */
export const ballotOf = (line: string): Ballot =>
  Object.fromEntries(
    line
      .split(',')
      .map((part) => part.split(':') as [string, string])
      .map(([id, n]) => [id, Number(n)]),
  );

/** All ballots of a box, sorted by what they say, so that their order tells nothing of who cast them; and their hash. */
export const boxed = (lines: readonly string[]): string[] => lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
export const hashOf = (lines: readonly string[]): string => hash('sha256', lines.join('\n'), 'hex');
