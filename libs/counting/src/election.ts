/** How the envelope is shared out. */
export type RuleKind = 'GREEDY' | 'EQUAL_SHARES';
/**
 * What is done with what equal shares leave over. `ADD_ONE_FULLY` raises the shares even when nothing else fits, as Wieliczka counted in 2023:
 * for the files of others; equalshares.net recommends to stop there, and our rules do.
 */
export type Completion = 'NONE' | 'ADD_ONE' | 'ADD_ONE_FULLY' | 'GREEDY' | 'ADD_ONE_THEN_GREEDY';

export interface RuleOf {
  kind: RuleKind;
  completion: Completion;
  /** A project that fewer ballots name is not funded. */
  minimumVotes: number;
}

/** A project as the rule sees it: its number within the call, and what it costs in euros. */
export interface Project {
  id: string;
  cost: number;
  /** The envelope that it is paid from: a territory that has one of its own, or none. */
  territory?: string | null;
}

/** What a ballot says: how much it gives to each project that it names, in whole numbers from 1. */
export type Ballot = Readonly<Record<string, number>>;

export interface Election {
  rule: RuleOf;
  projects: readonly Project[];
  /** Pairs paid from the same envelope, of which one at most is funded. */
  incompatible: readonly (readonly [string, string])[];
  ballots: readonly Ballot[];
  /** In euros; for all that no territory pays. */
  envelope: number;
  /** In euros, of territories that pay for what lies in them. */
  envelopes?: Readonly<Record<string, number>>;
  /** Decides between equals, with the number of each. */
  seed: string;
}

export type Why =
  | 'FUNDED'
  | 'COMPLETED'
  | 'NO_VOTES'
  | 'BELOW_MINIMUM'
  | 'INCOMPATIBLE'
  | 'TOO_DEAR'
  | 'SHORT_OF_SUPPORT';

/** What came of one project, and why. */
export interface Explained {
  id: string;
  why: Why;
  /** Ballots that name it, and of how many. */
  votes: number;
  ballots: number;
  /** The sum of what they give to it. */
  support: number;
  /** In the order in which they were funded, from 1; null where it was not. */
  place: number | null;
  /** In euros: what was left of the envelope where it was too dear, and what its supporters could still pay together where that was short. */
  left: number | null;
  /** The project in the way of it. */
  against: string | null;
  /** Equals that the seed put behind it. */
  drawnBefore: readonly string[];
}

export interface GroupOutcome {
  territory: string | null;
  envelope: number;
  spent: number;
  ballots: number;
  /** Whether nothing else that people voted for could be paid from what is left. */
  exhausted: boolean;
}

export interface Outcome {
  /** Of this function: what was counted by another is counted again by that one. */
  version: number;
  funded: readonly string[];
  projects: readonly Explained[];
  groups: readonly GroupOutcome[];
  exhausted: boolean;
  spent: number;
}
