import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { typeId } from '#lib/graphql';
import { projectRoot } from '#lib/config';
import { arrives } from '../testing/team.js';
import { ain, nord, planned, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const MIGRATION = join(projectRoot, 'libs/training/src/migrations/0139-employers.sql');

it('enrolments that were written for an organization where the person never worked that day are for nobody', async () => {
  const course = await publishedCourse(training);
  const { trainingSession } = await training.write(
    'trainingSessionPlan',
    planned(course, ['2030-05-14'], { capacity: null }),
    'trainingSession { id }',
  );
  const enrolled = async (organizationId: string, personId: string): Promise<string> => {
    const id = typeId('enrolment');
    await training.pool.query(
      `insert into training.enrolment (id, training_session_id, person_id, organization_id, status, requested_at)
       values ($1, $2, $3, $4, 'ACCEPTED', '2026-03-02T09:00:00Z')`,
      [id, trainingSession.id, personId, organizationId],
    );
    return id;
  };
  const worked = { to: '2027-01-01' };
  const ids = [
    await enrolled(nord, await arrives(training, nord, '2020-01-01', worked)),
    // From the first day of the session on.
    await enrolled(nord, await arrives(training, nord, '2030-05-14')),
    await enrolled(ain, await arrives(training, nord, '2020-01-01')),
    await enrolled(nord, await arrives(training, nord, '2020-01-01', { to: '2021-01-01' })),
  ];
  await training.pool.query(readFileSync(MIGRATION, 'utf8'));
  const { rows } = await training.pool.query<{ id: string; organization_id: string | null }>(
    'select id, organization_id from training.enrolment where training_session_id = $1',
    [trainingSession.id],
  );
  const told = new Map(rows.map(({ id, organization_id }) => [id, organization_id]));
  expect(ids.map((id) => told.get(id))).toEqual([nord, nord, null, null]);
});
