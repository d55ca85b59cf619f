import { type Ballot, type Completion, type Election, type Project } from './election.js';

export interface Candidate {
  id: string;
  cost: number;
  votes: number;
  support: number;
}

/** One envelope: what is paid from it, and the ballots that name anything of that. */
export interface Group {
  envelope: number;
  completion: Completion;
  /** What may be funded: named by enough. */
  candidates: readonly Candidate[];
  ballots: readonly Ballot[];
  /** Those in the way of each. */
  against: ReadonlyMap<string, readonly string[]>;
  draw: (a: string, b: string) => number;
}

export interface Chosen {
  id: string;
  by: 'FUNDED' | 'COMPLETED';
  drawnBefore: readonly string[];
}

/** Why something was not chosen: what was left when its turn came, or what was in the way. */
export type Passed = { why: 'TOO_DEAR' | 'SHORT_OF_SUPPORT'; left: number } | { why: 'INCOMPATIBLE'; against: string };

export interface Choice {
  chosen: readonly Chosen[];
  passed: ReadonlyMap<string, Passed>;
}

/** The territory whose envelope pays for a project; null where the common one does. */
export const payerOf = (
  { territory }: Pick<Project, 'territory'>,
  envelopes: NonNullable<Election['envelopes']>,
): string | null => (territory && territory in envelopes ? territory : null);

/** The first of those chosen that is in the way of it. */
export const inTheWay = ({ against }: Group, id: string, chosen: readonly Pick<Chosen, 'id'>[]): string | undefined =>
  chosen.find((one) => against.get(id)?.includes(one.id))?.id;

export const spentOn = ({ candidates }: Group, chosen: readonly Pick<Chosen, 'id'>[]): number =>
  candidates.filter(({ id }) => chosen.some((one) => one.id === id)).reduce((sum, { cost }) => sum + cost, 0);
