import { type Tx } from '#lib/writes';
import { BudgetStage } from './budget.enums.js';
import { BudgetExtensionError, BudgetStageError } from './budget.errors.js';

/** How far it is by the clock, whatever was waited for before. */
export async function stageOf(tx: Tx, callId: string): Promise<BudgetStage> {
  const found = await tx.one<{ stage: BudgetStage }>(
    'select participation.budget_stage($1, clock_timestamp()) as stage',
    [callId],
  );
  return found!.stage;
}

export async function expectStage(tx: Tx, callId: string, stage: BudgetStage, path?: string): Promise<void> {
  const found = await stageOf(tx, callId);
  if (found !== stage) throw new BudgetStageError(found, path);
}

interface Instants {
  opensAt?: string | null;
  closesAt?: string | null;
}

/** How many days after the close that was told first a vote closes at the latest. */
const MOST_DAYS_LATER = 60;

/** Whoever may vote goes by its instants: it does not open anew, what is closed stays so, and nobody keeps the result back by moving the close. */
export async function expectCallMayChange(
  tx: Tx,
  row: { id: string; opensAt: Date; closesAt: Date },
  { opensAt, closesAt }: Instants,
): Promise<void> {
  const isMoved = (held: Date, given?: string | null): boolean =>
    Boolean(given) && new Date(given!).getTime() !== held.getTime();
  const moved = { opensAt: isMoved(row.opensAt, opensAt), closesAt: isMoved(row.closesAt, closesAt) };
  if (!moved.opensAt && !moved.closesAt) return;
  const stage = await stageOf(tx, row.id);
  // Never sooner: whoever counts on the day that was told would come too late.
  const isLater = Boolean(closesAt) && new Date(closesAt!) > row.closesAt;
  if (stage === BudgetStage.PREPARED) return;
  if (stage === BudgetStage.VOTING && !moved.opensAt && isLater) return moveClose(tx, row.id, new Date(closesAt!));
  throw new BudgetStageError(stage, moved.opensAt ? 'opensAt' : 'closesAt');
}

/** While people vote it moves within a bound, and when it was to be first stays to be read. */
async function moveClose(tx: Tx, callId: string, closesAt: Date): Promise<void> {
  const { latest } = (await tx.one<{ latest: Date }>(
    `update participation.call set first_closes_at = coalesce(first_closes_at, closes_at) where id = $1
     returning first_closes_at + make_interval(days => $2) as latest`,
    [callId, MOST_DAYS_LATER],
  ))!;
  if (closesAt > latest) throw new BudgetExtensionError(latest);
}
