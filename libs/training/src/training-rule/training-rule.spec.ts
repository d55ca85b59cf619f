import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { coordinator, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const RULE = {
  ...{ title: 'Toute l’équipe formée', from: '2016-01-01', leastShare: 80, graceDays: 90 },
  positionKinds: ['DIRECTOR', 'ARCHITECT'],
};
const FIELDS = `trainingRule { id title from to leastShare validityMonths graceDays positionKinds isDemonstration version
  courses { course { id } versions } sources { key } }`;
const record = (more: object = {}) => training.write('trainingRuleRecord', { ...RULE, ...more }, FIELDS, coordinator);

describe('a rule', () => {
  it('is for the coordination to write, and for everybody to read', async () => {
    expect(await training.doors('trainingRuleRecord', { ...RULE, from: '2001-01-01' })).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'DONE'],
    ]);
    const course = await publishedCourse(training);
    const { trainingRule, userErrors } = await record({
      courses: [{ courseId: course, versions: [1] }],
      sources: ['S1'],
    });
    expect(userErrors).toEqual([]);
    expect(trainingRule).toMatchObject({
      ...{ ...RULE, to: null, validityMonths: null, isDemonstration: false, version: 1 },
      ...{ courses: [{ course: { id: course }, versions: [1] }], sources: [{ key: 'S1' }] },
    });
    const { trainingRules } = await training.ask(
      '{ trainingRules { nodes { title from to courses { versions } } } }',
      ANONYMOUS,
    );
    expect(trainingRules.nodes).toEqual([
      { title: RULE.title, from: '2001-01-01', to: '2016-01-01', courses: [] },
      { title: RULE.title, from: '2016-01-01', to: null, courses: [{ versions: [1] }] },
    ]);
  });

  it('is corrected, with the courses that it counts', async () => {
    const [first, second] = [await publishedCourse(training), await publishedCourse(training)];
    const { id } = (await record({ from: '2017-01-01', courses: [{ courseId: first }] })).trainingRule;
    const changed = await training.write(
      'trainingRuleUpdate',
      { id, validityMonths: 36, courses: [{ courseId: second, versions: [1] }], expectedVersion: 1 },
      FIELDS,
      coordinator,
    );
    expect(changed.trainingRule).toMatchObject({
      ...{ validityMonths: 36, version: 2, courses: [{ course: { id: second }, versions: [1] }] },
    });
    expect(await training.lastAudited(id)).toMatchObject({
      before: { courses: [{ courseId: first, versions: [] }], validityMonths: null },
    });
    const any = await training.write(
      'trainingRuleUpdate',
      { id, courses: null, validityMonths: null },
      FIELDS,
      coordinator,
    );
    expect(any.trainingRule).toMatchObject({ validityMonths: null, courses: [] });
    expect((await training.write('trainingRuleRemove', { id }, 'removedId', coordinator)).removedId).toBe(id);
  });

  it.each([
    ['on the day of another', { from: '2016-01-01' }, 'INVALID_INPUT', 'from'],
    ['without positions', { positionKinds: [] }, 'INVALID_INPUT', 'positionKinds'],
    ['above all hours', { leastShare: 101 }, 'INVALID_INPUT', 'leastShare'],
    ['of a course that is none', { courses: [{ courseId: 'course_nothing' }] }, 'NOT_FOUND', 'courses.0.courseId'],
  ])('is refused %s', async (_, more, code, path) => {
    const fault = await training.fault('trainingRuleRecord', { ...RULE, from: '2018-01-01', ...more }, coordinator);
    expect({ code: fault.code, path: fault.path.join('.') }).toEqual({ code, path });
  });

  it('names a course once, and only those as real as itself', async () => {
    const course = await publishedCourse(training);
    const twice = { from: '2018-01-01', courses: [{ courseId: course }, { courseId: course, versions: [1] }] };
    expect(await training.fault('trainingRuleRecord', { ...RULE, ...twice }, coordinator)).toMatchObject({
      ...{ code: 'INVALID_INPUT', path: ['courses'] },
    });
    const mixed = { from: '2018-01-01', isDemonstration: true, courses: [{ courseId: course }] };
    expect(await training.fault('trainingRuleRecord', { ...RULE, ...mixed }, coordinator)).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['courses', '0', 'courseId'] },
    });
    const unknown = { from: '2018-01-01', courses: [{ courseId: course, versions: [3] }] };
    expect(await training.fault('trainingRuleRecord', { ...RULE, ...unknown }, coordinator)).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['courses', '0', 'versions'] },
    });
  });
});
