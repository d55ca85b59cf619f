import { type Choices, costOf, type Project, type Rule } from './budget.js';

/** What pays for projects: a territory, or all together. */
export interface Purse {
  /** Null for the common one. */
  name: string | null;
  amount: number;
  pays: (number: number) => boolean;
}

export function pursesOf({ envelope, envelopes }: Rule): readonly Purse[] {
  const own = envelopes.map(({ territoryName, amount, numbers }) => ({
    ...{ name: territoryName, amount, pays: (number: number) => numbers.includes(number) },
  }));
  const common = { name: null, amount: envelope, pays: (number: number) => !own.some(({ pays }) => pays(number)) };
  return [...(envelope > 0 ? [common] : []), ...own];
}

/** What is left of a purse after what a ballot names. */
export const leftOf = ({ amount, pays }: Purse, choices: Choices, projects: readonly Project[]): number =>
  amount -
  costOf(
    choices.filter(({ number }) => pays(number)),
    projects,
  );

export type Obstacle = 'full' | 'tooDear' | 'otherTerritory';

/** Why a project cannot be added to a ballot; nothing where it can. */
export function obstacleTo(
  { number, cost }: Project,
  rule: Rule,
  choices: Choices,
  projects: readonly Project[],
): Obstacle | undefined {
  if (choices.some((one) => one.number === number)) return undefined;
  const purses = pursesOf(rule);
  const purse = purses.find(({ pays }) => pays(number));
  const isOther = (one: Purse): boolean =>
    one.name !== null && one !== purse && choices.some((choice) => one.pays(choice.number));
  if (rule.reach !== 'ANY' && purse && purse.name !== null && purses.some(isOther)) return 'otherTerritory';
  if (choices.length >= rule.maximumChoices) return 'full';
  if (rule.ballotKind === 'KNAPSACK' && purse && leftOf(purse, choices, projects) < cost) return 'tooDear';
  return undefined;
}
