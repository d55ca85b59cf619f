import { readFile } from 'node:fs/promises';
import { recountFile } from '#lib/counting';
import { poolOf } from '#lib/database';
import { recountBudgets } from '#lib/participation';
import { withDatabase } from '../database/open.js';
import { say } from '../say.js';
import { UsageError } from '../usage-error.js';

/** Counts participatory budgets again: those of the database, or the ballots of a file. */
export async function recount([file, ...more]: string[]): Promise<void> {
  if (more.length > 0) throw new UsageError('budget:recount [FILE]');
  if (!file) return recountKept();
  const { outcome, isAsSelected } = recountFile(await readFile(file, 'utf8'));
  for (const { id, why, place, votes, support } of outcome.projects)
    say(`${place ?? '-'} ${id} ${why}: ${votes} ballots, ${support} points`);
  say(`${outcome.spent} spent, ${outcome.exhausted ? 'nothing else fits' : 'something else would fit'}.`);
  if (!isAsSelected) throw new Error('What the file selects is something else.');
}

async function recountKept(): Promise<void> {
  const found = await withDatabase((dataSource) => recountBudgets(poolOf(dataSource)));
  for (const { id, ballots, differs } of found)
    say(
      `${id}: ${ballots} ballots, ${differs.length ? `not as it was kept: ${differs.join(', ')}` : 'as it was kept'}`,
    );
  const wrong = found.filter(({ differs }) => differs.length).length;
  if (wrong) throw new Error(`${wrong} results are not what their ballots say.`);
}
