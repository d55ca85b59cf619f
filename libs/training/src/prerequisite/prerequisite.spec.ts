import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '#lib/access';
import { actor } from '#lib/testing';
import { arrives } from '../testing/team.js';
import {
  ain,
  coordinator,
  manager,
  nord,
  otherManager,
  planned,
  publishedCourse,
  TEXTS,
  useTraining,
} from '../testing/training.js';

const training = useTraining();
let basics: string;
/** Of the Nord, where the first may be lacking, and where it may not. */
let warns: string;
let refuses: string;

const as = (personId: string): Actor => ({ ...actor(), personId });
async function after(prerequisitePolicy: string): Promise<string> {
  const { course, userErrors } = await training.write(
    'courseCreate',
    {
      ...{ ...TEXTS, title: 'Approfondir', organizationId: nord, durationMinutes: 420, prerequisitePolicy },
      prerequisiteCourses: [{ courseId: basics }],
    },
    'course { id }',
  );
  expect(userErrors).toEqual([]);
  await training.write('coursePublish', { id: course.id, from: '2026-01-01' });
  return course.id;
}
let day = Date.UTC(2030, 2, 4);
async function open(courseId: string): Promise<string> {
  day += 7 * 86_400_000;
  const { trainingSession } = await training.write(
    'trainingSessionPlan',
    planned(courseId, [new Date(day).toISOString().slice(0, 10)], { evenOnHolidays: true }),
    'trainingSession { id }',
  );
  await training.write('trainingSessionOpen', { id: trainingSession.id });
  return trainingSession.id;
}
const CHECKS = 'prerequisites { state proof course { id } completion { id } }';
const request = async (trainingSessionId: string, personId: string, who: Actor): Promise<any> =>
  (
    await training.write(
      'enrolmentRequest',
      { trainingSessionId, personIds: [personId] },
      `results { enrolment { id version ${CHECKS} } userErrors { code message ... on PrerequisiteMissingError { courses { id } } } }`,
      who,
    )
  ).results[0];
const checked = async (id: string, who: Actor): Promise<any> =>
  (await training.ask(`{ enrolment(id: "${id}") { ${CHECKS} } }`, who)).enrolment.prerequisites[0];
const completes = async (personId: string, who: Actor, more: object = {}): Promise<string> =>
  (
    await training.write(
      'completionRecord',
      { personId, courseId: basics, completedOn: '2026-02-03', ...more },
      'completion { id }',
      who,
    )
  ).completion.id;

beforeAll(async () => {
  basics = await publishedCourse(training);
  [warns, refuses] = [await after('WARNS'), await after('REFUSES')];
});

describe('a course', () => {
  it('names the courses that must have been completed before: what is published stays until the next version', async () => {
    const { course } = await training.ask(
      `{ course(id: "${warns}") { prerequisitePolicy prerequisiteCourses { id title } } }`,
      ANONYMOUS,
    );
    expect(course).toEqual({ prerequisitePolicy: 'WARNS', prerequisiteCourses: [{ id: basics, title: TEXTS.title }] });
    const changed = await training.write(
      'courseUpdate',
      { id: warns, prerequisiteCourses: [], prerequisitePolicy: 'REFUSES' },
      'course { prerequisitePolicy prerequisiteCourses { id } draft { prerequisitePolicy prerequisiteCourses { id } } }',
    );
    expect(changed.course).toEqual({
      ...{ prerequisitePolicy: 'WARNS', prerequisiteCourses: [{ id: basics }] },
      draft: { prerequisitePolicy: 'REFUSES', prerequisiteCourses: [] },
    });
  });

  it.each([
    ['itself', () => [{ courseId: warns }], '0', 'NOT_FOUND'],
    ['none that there is', () => [{ courseId: basics }, { courseId: 'course_none' }], '1', 'NOT_FOUND'],
    ['the same twice', () => [{ courseId: basics }, { courseId: basics }], '1', 'INVALID_INPUT'],
  ])('does not name %s', async (_, prerequisiteCourses, place, code) => {
    expect(
      await training.fault('courseUpdate', { id: warns, prerequisiteCourses: prerequisiteCourses() }),
    ).toMatchObject({ code, path: ['prerequisiteCourses', place, 'courseId'] });
  });
});

describe('whoever enrols', () => {
  it('is told which of them they have, and by what; whoever holds the session whether, and not by what', async () => {
    const session = await open(warns);
    const [has, part, lacks] = [
      await arrives(training, ain, '2020-01-01'),
      await arrives(training, ain, '2020-01-01'),
      await arrives(training, ain, '2020-01-01'),
    ];
    const completion = await completes(has, otherManager);
    const half = await completes(part, otherManager, { attendedMinutes: 60, plannedMinutes: 420 });
    const before = await training.ask(
      `{ trainingSession(id: "${session}") { viewerPrerequisites { state completion { id } } } }`,
      as(has),
    );
    expect(before.trainingSession.viewerPrerequisites).toEqual([{ state: 'MET', completion: { id: completion } }]);
    const one = { proof: null, course: { id: basics }, completion: null };
    const { enrolment } = await request(session, has, as(has));
    expect(enrolment.prerequisites).toEqual([{ ...one, state: 'MET', completion: { id: completion } }]);
    expect((await request(session, part, otherManager)).enrolment.prerequisites).toEqual([
      { ...one, state: 'PARTIAL', completion: { id: half } },
    ]);
    const missing = (await request(session, lacks, as(lacks))).enrolment;
    expect(missing.prerequisites).toEqual([{ ...one, state: 'MISSING' }]);
    expect(await checked(enrolment.id, manager)).toEqual({ ...one, state: 'MET' });
    expect(await checked(enrolment.id, otherManager)).toMatchObject({ state: 'MET', completion: { id: completion } });
    // Who has left is nothing any more to whoever managed them.
    await training.pool.query(`update network.position set valid_to = '2021-01-01' where person_id = $1`, [has]);
    expect(await checked(enrolment.id, otherManager)).toEqual({ ...one, state: null });
  });

  it('is refused where the provider says so; whoever holds the session enrols them, which tells nothing of them', async () => {
    const session = await open(refuses);
    const [lacks, has] = [await arrives(training, ain, '2020-01-01'), await arrives(training, ain, '2020-01-01')];
    await completes(has, otherManager);
    for (const who of [as(lacks), otherManager])
      expect((await request(session, lacks, who)).userErrors).toEqual([
        {
          ...{ code: 'PREREQUISITE_MISSING', courses: [{ id: basics }] },
          message: expect.stringContaining('«\u00a0Observer le cadre de vie\u00a0»'),
        },
      ]);
    expect((await request(session, has, as(has))).userErrors).toEqual([]);
    const { enrolment } = await request(session, lacks, manager);
    expect(enrolment.prerequisites).toEqual([{ state: null, proof: null, course: { id: basics }, completion: null }]);
    expect(await checked(enrolment.id, coordinator)).toMatchObject({ state: 'MISSING' });
  });

  it('may have another proof, which whoever holds the session records and takes back', async () => {
    const session = await open(warns);
    const person = await arrives(training, ain, '2020-01-01');
    const { enrolment } = await request(session, person, as(person));
    const proof = { id: enrolment.id, courseId: basics, label: 'Diplôme vu le 3 mars' };
    for (const who of [as(person), otherManager])
      expect(await training.fault('prerequisiteProofRecord', proof, who)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await training.fault('prerequisiteProofRecord', { ...proof, courseId: warns })).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['courseId'] },
    });
    const { userErrors } = await training.write('prerequisiteProofRecord', {
      ...{ ...proof, expectedVersion: enrolment.version },
    });
    expect(userErrors).toEqual([]);
    expect(await checked(enrolment.id, manager)).toMatchObject({ state: 'PROVED', proof: proof.label });
    expect(await checked(enrolment.id, as(person))).toMatchObject({ state: 'PROVED', proof: proof.label });
    expect(await checked(enrolment.id, otherManager)).toMatchObject({ state: 'PROVED', proof: null });
    await training.write('prerequisiteProofRemove', { id: enrolment.id, courseId: basics });
    expect(await checked(enrolment.id, manager)).toMatchObject({ state: 'MISSING', proof: null });
    expect(await training.audited(enrolment.id)).toEqual([
      ...['ENROLMENT_REQUEST', 'PREREQUISITE_PROOF_RECORD', 'PREREQUISITE_PROOF_REMOVE'],
    ]);
  });
});
