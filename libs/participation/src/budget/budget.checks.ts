import { type Reader, sql } from '#lib/reads';
import { checked, type Kept } from './budget.recount.js';
import { type BudgetCheck } from './budget.result.type.js';

/** What has to be so of a result, looked at now: for those who answer for it, before everybody is told. */
export async function checksOf(reader: Reader, key: string): Promise<BudgetCheck[]> {
  const [kept] = (await reader.read(
    sql`select k.* from participation.budget_kept k where k.id = ${key}`,
  )) as unknown as Kept[];
  return kept ? checked(kept) : [];
}
