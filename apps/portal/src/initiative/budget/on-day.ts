import { dayInParis } from '../../day/day.js';
import type { BudgetStage } from '../../generated/graphql.js';
import type { Budget, ProjectShown } from './budget.js';

interface Vote {
  stage: BudgetStage;
  opensAt: string;
  closesAt: string;
  result: { countedAt: string; publishedAt: string | null } | null;
}

/** How far a vote was on a day in the past, which the API tells of now alone. */
export function stageOn({ stage, opensAt, closesAt, result }: Vote, day: string): BudgetStage {
  const wasBy = (at: string | null | undefined): boolean => at != null && dayInParis(at) <= day;
  if (stage === 'PREPARED' || !wasBy(opensAt)) return 'PREPARED';
  if (dayInParis(closesAt) >= day) return 'VOTING';
  if (wasBy(result?.publishedAt)) return 'COUNTED';
  return wasBy(result?.countedAt) ? 'CHECKING' : 'CLOSED';
}

/** A budget as everybody was told of it on that day: what came of it never changes, once it was told. */
export function budgetOn(
  budget: Budget,
  { opensAt, closesAt }: Pick<Vote, 'opensAt' | 'closesAt'>,
  day: string,
): Budget {
  const stage = stageOn({ ...budget, opensAt, closesAt }, day);
  return { ...budget, stage, ...(stage !== 'COUNTED' && { result: null, booths: [] }) };
}

/** A project as everybody was told of it on that day: what it cost by then, what was found of it, and what came of the vote. */
export function projectOn(project: ProjectShown, day: string): ProjectShown {
  const { call, outcome } = project;
  const reviews = project.reviews.filter(({ on }) => on <= day);
  const costs = project.costs.filter(({ setAt }) => dayInParis(setAt) <= day);
  const [told] = costs;
  const stage = call ? stageOn(call, day) : undefined;
  return {
    ...project,
    ...{ reviews, costs, verdict: reviews[0]?.verdict ?? null },
    ...(told && { cost: told.cost, costNote: told.note }),
    call: call && stage ? { ...call, stage } : call,
    outcome: stage === 'COUNTED' ? outcome : null,
  };
}
