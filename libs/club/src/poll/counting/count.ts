import { type PollAnswer, type PollMethod } from '../poll.enums.js';
import { borda } from './borda.js';
import { pairwise, type Ranking } from './pairwise.js';
import { type Ranked, untied } from './ranked.js';
import { schulze } from './schulze.js';
import { sums } from './sums.js';

/** What a ballot says: of options their place, their score, or 1 where they are approved. */
export interface Choice {
  answer: `${PollAnswer}`;
  reason?: string;
  options?: Ranking;
}

/** How it is counted, as was said before the poll opened, and what was cast. The options are in the order of the list. */
export interface Cast {
  method: `${PollMethod}`;
  isListedFirst: boolean;
  options: readonly string[];
  ballots: readonly Choice[];
}

export interface Duel {
  winner: string;
  loser: string;
  winnerVotes: number;
  loserVotes: number;
}

export interface Count {
  of: Record<`${PollAnswer}`, number>;
  /** Of a proposal alone. */
  isAccepted: boolean | null;
  reasons: string[];
  ranking: Ranked[];
  duels: Duel[];
}

const METHODS = { APPROVAL: sums, SCORE: sums, SCHULZE: schulze, BORDA: borda } as const;

export function count({ method, isListedFirst, options, ballots }: Cast): Count {
  const of = { YES: 0, NO: 0, OBJECTION: 0, ABSTENTION: 0, BLANK: 0, CHOICE: 0 };
  for (const { answer } of ballots) of[answer]++;
  const reasons = ballots.flatMap(({ reason }) => reason ?? []).toSorted();
  if (method === 'CONSENT')
    return { of, isAccepted: of.YES > 0 && of.OBJECTION === 0, reasons, ranking: [], duels: [] };
  if (method === 'MAJORITY') return { of, isAccepted: of.YES > of.NO, reasons, ranking: [], duels: [] };
  const chosen = ballots.map(({ options: said }) => said).filter((said) => said !== undefined);
  const isRanked = method === 'SCHULZE' || method === 'BORDA';
  return {
    ...{ of, isAccepted: null, reasons },
    ranking: untied(METHODS[method](options, chosen), isListedFirst),
    duels: isRanked ? duels(options, chosen) : [],
  };
}

/** Each pair once; the option that is listed first is named first where they are equal. */
function duels(options: readonly string[], rankings: readonly Ranking[]): Duel[] {
  const votes = pairwise(options, rankings);
  return options.flatMap((one, i) =>
    options.slice(i + 1).map((other, k) => {
      const [own, others] = [votes[i]![i + 1 + k]!, votes[i + 1 + k]![i]!];
      return own >= others
        ? { winner: one, loser: other, winnerVotes: own, loserVotes: others }
        : { winner: other, loser: one, winnerVotes: others, loserVotes: own };
    }),
  );
}
