import { expect, it } from '@jest/globals';
import { keptDifferences } from '#lib/database';
import { typeId } from '#lib/graphql';
import { meet, somebody } from '#lib/testing';
import { useClub } from '../testing/club.js';

const { app } = useClub();

const NONE = 'delete from training.training_rule';
const RULE = `insert into training.training_rule (id, valid_from, title, position_kinds) values ('trule_once', '2000-01-01', 'Règle', '{ARCHITECT}')`;

it.each([
  ['recorded', NONE, RULE],
  ['removed', `${NONE}; ${RULE}`, NONE],
])('who belongs to the club follows a training that is written while a rule is %s', async (_, before, change) => {
  const wrong: unknown[] = [];
  for (const isFirst of [true, false]) {
    const { personId } = await somebody(app.pool);
    const completes = `insert into training.completion (id, person_id, label, completed_on)
      values ('${typeId('completion')}', '${personId}', 'Formation', '2020-06-12')`;
    await app.pool.query(before);
    await meet(app.pool, ...((isFirst ? [completes, change] : [change, completes]) as [string, string]));
    wrong.push(...(await keptDifferences(app.pool, (schema) => schema !== 'club')));
  }
  expect(wrong).toEqual([]);
});
