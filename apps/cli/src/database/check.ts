import { keptDifferences, poolOf } from '#lib/database';
import { withDatabase } from './open.js';
import { say } from '../say.js';

/** Lists and figures that triggers keep are compared with what the records say. */
export async function checkDatabase(): Promise<void> {
  const wrong = await withDatabase((dataSource) => keptDifferences(poolOf(dataSource)));
  for (const { list, problem, id } of wrong) say(`${list} ${problem} ${id}`);
  if (wrong.length > 0) throw new Error(`${wrong.length} rows are not what the records say.`);
  say('All that is kept is what the records say.');
}
