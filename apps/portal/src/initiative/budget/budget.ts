import type { TFunction } from 'i18next';
import type { BudgetPageQuery, BudgetProjectPageQuery, BudgetReason } from '../../generated/graphql.js';
import { formatEuros } from '../../format/money.js';
import type { Language } from '../../format/format.js';

/** A participatory budget as its page asks it. */
export type Budget = Extract<NonNullable<BudgetPageQuery['call']>, { __typename: 'BudgetCall' }>;
export type Project = NonNullable<Budget['projects']>['nodes'][number];
/** One of them as its own page asks it. */
export type ProjectShown = NonNullable<BudgetProjectPageQuery['budgetProject']>;
export type Result = NonNullable<Budget['result']>;
export type Rule = NonNullable<Budget['rule']>;

/** What a ballot gives, in the order in which it was chosen, by the number of each project. */
export type Choices = readonly { number: number; points: number }[];

export const priceOf = (euros: number, language: Language): string => formatEuros(Math.round(euros * 100), language);

export const costOf = (choices: Choices, projects: readonly Project[]): number =>
  choices.reduce((sum, { number }) => sum + (projects.find((one) => one.number === number)?.cost ?? 0), 0);

export const pointsOf = (choices: Choices): number => choices.reduce((sum, { points }) => sum + points, 0);

/** What a ballot asks for, in words. */
export const askedBy = ({ ballotKind, maximumChoices, points }: Rule, t: TFunction): string =>
  t(`budget.ballotAsks.${ballotKind}`, {
    count: maximumChoices,
    points: t('budget.points', { count: points ?? 0 }),
  });

/** The choices of a ballot that was cast before, in the order of what they were given where they are ranked. */
export const begun = (held: Choices, isRanked: boolean): Choices =>
  isRanked ? held.toSorted((a, b) => b.points - a.points).map(({ number }) => ({ number, points: 1 })) : held;

/** Whether a project is paid: by the rule, or with what equal shares left over. */
export const isFunded = (outcome: { reason: BudgetReason } | null | undefined): boolean =>
  outcome?.reason === 'FUNDED' || outcome?.reason === 'COMPLETED';
