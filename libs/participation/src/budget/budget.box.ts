import { createHash } from 'node:crypto';
import { type Ballot } from './rule/index.js';

/** As it is kept, to be counted. */
export const ballotOf = (line: string): Ballot =>
  Object.fromEntries(
    line
      .split(',')
      .map((part) => part.split(':') as [string, string])
      .map(([id, n]) => [id, Number(n)]),
  );

/** All ballots of a box in the one order that says nothing of whose they are, and what vouches for them. */
export const boxed = (lines: readonly string[]): string[] => lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
export const hashOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');
