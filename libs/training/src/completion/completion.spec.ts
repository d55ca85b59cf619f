import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
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
  useTraining,
} from '../testing/training.js';

const training = useTraining();
const FIELDS = `completion { id title label completedOn attendedMinutes plannedMinutes courseVersion isSettled viewerMayChange version
  course { id } person { id } sources { key } }`;
let person: string;
let course: string;
beforeAll(async () => {
  course = await publishedCourse(training, '2020-01-01');
  person = await arrives(training, nord, '2020-01-01');
});

const told = (more: object = {}): object => ({ personId: person, completedOn: '2021-03', courseId: course, ...more });
const record = async (more: object = {}, who: Actor = manager) =>
  training.write('completionRecord', told(more), FIELDS, who);

describe('what somebody completed', () => {
  it('is recorded by those who manage where they work', async () => {
    expect(await training.doors('completionRecord', told())).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_ALLOWED', 'DONE', 'DONE'],
    ]);
    const gone = await arrives(training, nord, '2015-01-01', { to: '2020-01-01' });
    expect(await training.fault('completionRecord', told({ personId: gone }))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await record({ personId: gone }, coordinator)).userErrors).toEqual([]);
  });

  it('is of a course, or named as its source does', async () => {
    const { completion, userErrors } = await record({
      ...{ courseVersion: 1, attendedMinutes: 400, plannedMinutes: 420, sources: ['S1'] },
    });
    expect(userErrors).toEqual([]);
    expect(completion).toMatchObject({
      ...{ title: 'Observer le cadre de vie', label: null, completedOn: '2021-03', courseVersion: 1 },
      ...{ attendedMinutes: 400, plannedMinutes: 420, isSettled: false, viewerMayChange: true },
      ...{ course: { id: course }, person: { id: person }, sources: [{ key: 'S1' }] },
    });
    const other = await record({ courseId: null, label: 'Initiation de 2012', completedOn: '2012' });
    expect(other.completion).toMatchObject({ title: 'Initiation de 2012', course: null, courseVersion: null });
  });

  it.each([
    ['both', { label: 'Initiation' }, 'INVALID_INPUT', 'label'],
    ['neither', { courseId: null }, 'INVALID_INPUT', 'courseId'],
    ['a day to come', { completedOn: '2999' }, 'INVALID_INPUT', 'completedOn'],
    ['more hours than there were', { attendedMinutes: 421, plannedMinutes: 420 }, 'INVALID_INPUT', 'attendedMinutes'],
    ['no such course', { courseId: 'course_nothing' }, 'NOT_FOUND', 'courseId'],
    ['no such version', { courseVersion: 7 }, 'NOT_FOUND', 'courseVersion'],
    ['no such person', { personId: 'person_nobody' }, 'NOT_FOUND', 'personId'],
    ['no such source', { sources: ['S0'] }, 'NOT_FOUND', 'sources'],
  ])('is refused with %s', async (_, more, code, path) => {
    expect(await training.fault('completionRecord', told(more))).toMatchObject({ code, path: [path] });
  });

  it('is corrected and taken out, and the log keeps it', async () => {
    const { id } = (await record({ courseVersion: 1 })).completion;
    const changed = await training.write(
      'completionUpdate',
      { id, completedOn: '2021-03-12', expectedVersion: 1 },
      FIELDS,
    );
    expect(changed.completion).toMatchObject({ completedOn: '2021-03-12', courseVersion: 1, version: 2 });
    const renamed = await training.write('completionUpdate', { id, courseId: null, label: 'Ailleurs' }, FIELDS);
    expect(renamed.completion).toMatchObject({ title: 'Ailleurs', course: null, courseVersion: null });
    expect(await training.fault('completionUpdate', { id, completedOn: '2020', expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    for (const mutation of ['completionUpdate', 'completionRemove'])
      expect(await training.fault(mutation, { id }, otherManager)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await training.write('completionRemove', { id }, 'removedId')).removedId).toBe(id);
    expect(await training.audited(id)).toEqual([
      ...['COMPLETION_RECORD', 'COMPLETION_UPDATE', 'COMPLETION_UPDATE', 'COMPLETION_REMOVE'],
    ]);
  });

  it('is not changed by hand where attendance settled it', async () => {
    const { trainingSession } = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-05-06']),
      'trainingSession { id }',
    );
    const enrolment = typeId('enrolment');
    await training.pool.query(
      `insert into training.enrolment (id, training_session_id, person_id, organization_id, status) values ($1, $2, $3, $4, 'ATTENDED')`,
      [enrolment, trainingSession.id, person, nord],
    );
    const id = typeId('completion');
    await training.pool.query(
      `insert into training.completion (id, person_id, course_id, enrolment_id, completed_on) values ($1, $2, $3, $4, '2021-03-12')`,
      [id, person, course, enrolment],
    );
    for (const mutation of ['completionUpdate', 'completionRemove'])
      expect(await training.fault(mutation, { id }, coordinator)).toMatchObject({
        ...{ code: 'COMPLETION_SETTLED', path: ['id'] },
      });
  });

  it('is seen by the person, by those who manage where they work today and by coordinators', async () => {
    const mine = await arrives(training, nord, '2020-01-01');
    await record({ personId: mine });
    const { rows } = await training.pool.query<{ id: string }>(
      'select id from training.completion where person_id = $1',
      [mine],
    );
    const [{ id }] = rows as [{ id: string }];
    const seen = async (who: Actor) => {
      const { person: found, completion } = await training.ask(
        'query ($person: ID!, $id: ID!) { person(id: $person) { training { totalCount nodes { id } } } completion(id: $id) { id } }',
        who,
        { person: mine, id },
      );
      return [found?.training?.totalCount ?? null, completion?.id ?? null];
    };
    expect(await seen(actor())).toEqual([null, null]);
    expect(await seen(actor(['MEMBER'], [nord]))).toEqual([0, null]);
    expect(await seen(otherManager)).toEqual([0, null]);
    expect(await seen({ ...actor(), personId: mine })).toEqual([1, id]);
    expect(await seen(manager)).toEqual([1, id]);
    expect(await seen(coordinator)).toEqual([1, id]);
    const { errors } = await training.app.run(`{ completion(id: "${id}") { id } }`, {}, ANONYMOUS);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { node } = await training.ask('query ($id: ID!) { node(id: $id) { id } }', otherManager, { id });
    expect(node).toBeNull();
    // Whoever goes takes it along.
    await training.pool.query(`update network.position set valid_to = '2024-01-01' where person_id = $1`, [mine]);
    await arrives(training, ain, '2024-01-01', { person: mine });
    expect(await seen(manager)).toEqual([0, null]);
    expect(await seen(otherManager)).toEqual([1, id]);
  });
});
