import type { BudgetOutcomeLineFragment as Outcome } from '../../generated/graphql.js';
import type { Result } from './budget.js';

interface Named {
  number: number;
  cost: number;
  votes: number;
}

/** A project that many ballots name and that was not paid, with what they had for it, and one that fewer name and that was. */
export interface Example {
  lost: Named;
  won: Named | undefined;
  envelope: number;
  ballots: number;
  /** What each ballot had to begin with, to the cent, and those that name the project together. */
  share: number;
  together: number;
  /** Whether that does not pay for it. */
  isShort: boolean;
}

type Counted = Pick<Result, 'envelopes' | 'funded' | 'notFunded'>;

/** What shows best how equal shares choose: the most supported project that was not paid although another with fewer ballots was. */
export function exampleOf({ envelopes, funded, notFunded }: Counted): Example | undefined {
  for (const { envelope, ballots, numbers } of envelopes) {
    if (!ballots) continue;
    const isPaidHere = ({ project }: Outcome): boolean => numbers.includes(project.number);
    const won = funded.filter((one) => isPaidHere(one) && one.reason === 'FUNDED').map(briefly);
    const lost = notFunded
      .filter((one) => isPaidHere(one) && (one.reason === 'TOO_DEAR' || one.reason === 'SHORT_OF_SUPPORT'))
      .map(briefly)
      .find(({ votes }) => won.some((other) => other.votes < votes));
    if (!lost) continue;
    const cents = Math.floor((envelope * 100) / ballots);
    const cheaper = won.filter(({ votes, cost }) => votes > 1 && votes < lost.votes && cost < lost.cost);
    return {
      ...{ lost, won: cheaper.toSorted((a, b) => a.votes - b.votes)[0], envelope, ballots },
      share: cents / 100,
      together: (lost.votes * cents) / 100,
      isShort: lost.votes * envelope < lost.cost * ballots,
    };
  }
  return undefined;
}

const briefly = ({ project: { number, cost }, votes }: Outcome): Named => ({ number, cost, votes: votes ?? 0 });

/** Whether as many ballots name one that was paid as name another: what stands before what has to be said. */
export const hasEquals = ({ funded, notFunded }: Counted): boolean =>
  funded.some(
    ({ project, votes }) =>
      votes !== null && [...funded, ...notFunded].some((one) => one.project.id !== project.id && one.votes === votes),
  );
