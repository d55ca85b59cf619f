import { beforeAll, expect, it } from '@jest/globals';
import { keptDifferences } from '#lib/database';
import { typeId } from '#lib/graphql';
import { meet } from '#lib/testing';
import { arrives, completes, newTeam, ruleFrom } from '../testing/team.js';
import { useTraining } from '../testing/training.js';

const training = useTraining();
let former: string;
let team: string;

beforeAll(async () => {
  await ruleFrom(training, '2010-01-01');
  former = await newTeam(training, 'caue-d-avant');
  team = await newTeam(training, 'caue-d-apres');
});

it.each([
  ['corrected', (id: string) => `update training.completion set completed_on = '2014-05-01' where id = '${id}'`],
  ['removed', (id: string) => `delete from training.completion where id = '${id}'`],
])(
  'a team is covered as the records say where somebody joins it while what they completed is %s',
  async (_, change) => {
    const wrong: unknown[] = [];
    for (const isFirst of [true, false]) {
      const person = await arrives(training, former, '2011-01-01', { to: '2012-01-01' });
      const changed = change(await completes(training, person, '2012-06-12'));
      const joins = `insert into network.position (id, person_id, organization_id, kind, valid_from)
      values ('${typeId('position')}', '${person}', '${team}', 'ARCHITECT', '2013-01-01')`;
      await meet(training.pool, ...((isFirst ? [joins, changed] : [changed, joins]) as [string, string]));
      wrong.push(...(await keptDifferences(training.pool, (schema) => schema !== 'training')));
    }
    expect(wrong).toEqual([]);
  },
);
