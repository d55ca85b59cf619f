import { beforeAll, describe, expect, it } from '@jest/globals';
import { completedBy, type Completed } from '../testing/completed.js';
import {
  ain,
  coordinator,
  manager,
  nord,
  otherManager,
  publishedCourse,
  signedIn,
  useTraining,
} from '../testing/training.js';

const training = useTraining();

const FIELDS = `annualTrainingReturn { id version status number }`;
const LINES = `query ($id: ID!) { annualTrainingReturn(id: $id) { status number formVersion
  lines { code people hours amountCents words countedPeople isDifferent isVerified opens } controls { kind left right isMet } gaps { kind count } } }`;
const YEAR = 2024;

let course: string;
let held: Completed;

beforeAll(async () => {
  course = await publishedCourse(training, '2020-01-01');
  held = await completedBy(training, course, '2030-05-14', ['Un', 'Deux', 'Trois']);
  // As if it had been held then: nobody plans a session in the past.
  await training.pool.query(
    `update training.half_day set held_on = '2024-05-14', starts_at = starts_at - interval '2192 days', ends_at = ends_at - interval '2192 days'
     where training_session_id = $1`,
    [held.sessionId],
  );
});

const write = (name: string, input: object, who = manager) =>
  training.write(`annualTrainingReturn${name}`, input, FIELDS, who);
const read = async (id: string, who = manager) => (await training.ask(LINES, who, { id })).annualTrainingReturn;
const line = (shown: any, code: string) => shown.lines.find((one: any) => one.code === code);
let id: string;

describe('a yearly return', () => {
  it('is begun once a year by those who manage the provider', async () => {
    expect(
      await training.fault('annualTrainingReturnBegin', { organizationId: nord, year: YEAR }, otherManager),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    const { annualTrainingReturn } = await write('Begin', { organizationId: nord, year: YEAR });
    expect(annualTrainingReturn).toMatchObject({ status: 'DRAFT', number: 1 });
    id = annualTrainingReturn.id;
    expect(await training.fault('annualTrainingReturnBegin', { organizationId: nord, year: YEAR })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['year'],
    });
  });

  it('is nothing to anybody else, in lists and counts too', async () => {
    expect(await read(id, otherManager)).toBeNull();
    const listed = '{ annualTrainingReturns { totalCount } }';
    for (const [who, totalCount] of [
      [signedIn, 0],
      [otherManager, 0],
      [manager, 1],
      [coordinator, 1],
    ] as const)
      expect((await training.ask(listed, who)).annualTrainingReturns).toEqual({ totalCount });
    expect(
      await training.fault(
        'annualTrainingReturnFill',
        { id, code: 'C-1', amountCents: 1, source: 'x', knownOn: '2024-12-31' },
        otherManager,
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts who was there, by kind, objective and speciality, and says what records lack', async () => {
    // Somebody of another organization.
    await training.pool.query('update training.enrolment set organization_id = $2 where id = $1', [
      held.people[0]!.enrolmentId,
      ain,
    ]);
    const shown = await read(id);
    expect(line(shown, 'F-1a')).toMatchObject({ people: 3, hours: 21, opens: 'ENROLMENTS', isVerified: true });
    expect(line(shown, 'F-2')).toMatchObject({ people: null, isVerified: false });
    expect(line(shown, 'F-4-000')).toMatchObject({ people: 3 });
    expect(shown.gaps).toEqual([
      { kind: 'TRAINEE_KIND', count: 3 },
      { kind: 'OBJECTIVE', count: 3 },
      { kind: 'SPECIALITY', count: 3 },
    ]);
    await training.write(
      'courseClassify',
      { id: course, objective: 'CERTIFICATION', speciality: '341' },
      'course { objective speciality }',
    );
    await training.write(
      'trainingSessionTraineesSet',
      { id: held.sessionId, traineeKind: 'OTHER' },
      'trainingSession { traineeKind }',
    );
    await training.write(
      'enrolmentTraineeSet',
      { id: held.people[0]!.enrolmentId, traineeKind: 'JOB_SEEKER' },
      'enrolment { traineeKind }',
    );
    // Kept for the provider: employers read the log of what concerns their people.
    const { rows } = await training.pool.query(
      'select organization_id, person_id, before, after from audit.entry where subject_id = $1',
      [held.people[0]!.enrolmentId],
    );
    const kinds = { before: { traineeKind: null }, after: { traineeKind: 'JOB_SEEKER' } };
    expect(rows).toEqual([{ organization_id: nord, person_id: null, ...kinds }]);
    const told = await read(id);
    expect(['F-1c', 'F-1e', 'F-1', 'F-3b', 'F-4-341', 'F-4'].map((code) => line(told, code).people)).toEqual([
      1, 2, 3, 3, 3, 3,
    ]);
    expect(told.gaps).toEqual([]);
  });

  it('counts a session by what its version says, whatever the next one does', async () => {
    const { course: shown } = await training.write(
      'courseClassify',
      { id: course, objective: 'DIPLOMA' },
      'course { objective draft { objective speciality } }',
    );
    expect(shown).toEqual({ objective: 'CERTIFICATION', draft: { objective: 'DIPLOMA', speciality: '341' } });
    await training.write('coursePublish', { id: course, from: '2024-01-01' });
    const told = await read(id);
    expect(['F-3a', 'F-3b'].map((code) => line(told, code).people)).toEqual([0, 3]);
  });

  it('opens the records of a line to those who see it', async () => {
    const records =
      'query ($line: ReturnLineReference!) { enrolments(filter: { returnLine: $line }) { nodes { id } } }';
    const asked = { line: { returnId: id, code: 'F-1c' } };
    expect((await training.ask(records, manager, asked)).enrolments.nodes).toEqual([
      { id: held.people[0]!.enrolmentId },
    ]);
    const own = { ...signedIn, personId: held.people[0]!.id };
    for (const who of [otherManager, own])
      expect((await training.ask(records, who, asked)).enrolments.nodes).toEqual([]);
  });

  it('has what the accounts say with its source, and checks sums', async () => {
    const entered = { id, source: 'Comptabilité 2024', knownOn: '2025-03-31' };
    await write('Fill', { ...entered, code: 'C-2a', amountCents: 100_000 });
    await write('Fill', { ...entered, code: 'C-10', amountCents: 50_000 });
    await write('Fill', { ...entered, code: 'C*', amountCents: 140_000 });
    expect(await training.fault('annualTrainingReturnFill', { ...entered, code: 'F-1a', people: 9 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await training.fault('annualTrainingReturnFill', { ...entered, code: 'C-1', people: 9 })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const shown = await read(id);
    expect([line(shown, 'C-2').amountCents, line(shown, 'C').amountCents]).toEqual([100_000, 150_000]);
    expect(shown.controls.map(({ kind, isMet }: any) => [kind, isMet])).toEqual([
      ['OBJECTIVES_AGREE', true],
      ['SPECIALITIES_AGREE', true],
      ['HOURS_AGREE', true],
      ['HOURS_TAUGHT', false],
      ['INCOME_AGREES', false],
      ['EXPENSES_WITHIN', null],
    ]);
    expect(await training.fault('annualTrainingReturnSubmit', { id })).toMatchObject({
      code: 'ANNUAL_RETURN_CONTROLS',
    });
    await write('Fill', { ...entered, code: 'C*', amountCents: 150_000 });
  });

  it('stays as it was handed in, beside what is counted today, until a correction is', async () => {
    expect((await write('Submit', { id, despiteControls: true })).annualTrainingReturn.status).toBe('SUBMITTED');
    await completedAlso();
    const shown = await read(id);
    expect(line(shown, 'F-1')).toMatchObject({ people: 3, countedPeople: 2, isDifferent: true });
    expect(line(shown, 'A')).toMatchObject({ isDifferent: false });
    expect(
      await training.fault('annualTrainingReturnFill', {
        id,
        code: 'C-1',
        amountCents: 1,
        source: 'x',
        knownOn: '2024-12-31',
      }),
    ).toMatchObject({ code: 'ANNUAL_RETURN_STATE' });
    await expect(
      training.pool.query('update training.annual_return_value set people = 9 where annual_return_id = $1', [id]),
    ).rejects.toThrow('stays as it was');
    const { annualTrainingReturn: next } = await write('Correct', { id, reason: 'Une présence corrigée.' });
    const draft = await read(next.id);
    expect([line(draft, 'F-1').people, line(draft, 'C').amountCents, draft.number]).toEqual([2, 150_000, 2]);
    await write('Submit', { id: next.id, despiteControls: true });
    expect([(await read(id)).status, (await read(next.id)).status]).toEqual(['REPLACED', 'SUBMITTED']);
    expect(line(await read(id), 'F-1').people).toBe(3);
  });
});

/** One of the three was not there after all. */
async function completedAlso(): Promise<void> {
  await training.pool.query(`update training.enrolment set status = 'ABSENT', attended_minutes = 0 where id = $1`, [
    held.people[1]!.enrolmentId,
  ]);
}

it('can be thrown away while it is a draft', async () => {
  const { annualTrainingReturn } = await write('Begin', { organizationId: nord, year: 2019 });
  await training.write('annualTrainingReturnDiscard', { id: annualTrainingReturn.id }, 'removedId');
  expect(await read(annualTrainingReturn.id)).toBeNull();
});
