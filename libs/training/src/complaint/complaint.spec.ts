import { describe, expect, it } from '@jest/globals';
import { manager, nord, planned, publishedCourse, useTraining } from '../testing/training.js';
import { arrives } from '../testing/team.js';

const training = useTraining();
const FIELDS = `complaint { id state answerDueOn answeredOn closedOn complainant version course { id } trainingSession { id }
  improvementActions { nodes { id } } }`;
const told = (more: object = {}): object => ({
  ...{ organizationId: nord, receivedOn: '2026-03-02', channel: 'LETTER', subject: 'Convocation tardive', ...more },
});
const stateOn = async (id: string, asOf: string) =>
  (
    await training.ask(
      'query ($id: ID!, $asOf: LocalDate) { node(id: $id, asOf: $asOf) { ... on Complaint { state } ... on ImprovementAction { state } } }',
      manager,
      { id, asOf },
    )
  ).node.state;

describe('a complaint', () => {
  it('is late from the day after that on which an answer was due, until it is answered and settled', async () => {
    const course = await publishedCourse(training);
    const { complaint, userErrors } = await training.write(
      'complaintRecord',
      told({ courseId: course, complainant: 'Zoé' }),
      FIELDS,
    );
    expect(userErrors).toEqual([]);
    expect(complaint).toMatchObject({ answerDueOn: '2026-04-01', complainant: 'Zoé', course: { id: course } });
    expect([await stateOn(complaint.id, '2026-04-01'), await stateOn(complaint.id, '2026-04-02')]).toEqual([
      ...['RECEIVED', 'LATE'],
    ]);
    const update = {
      id: complaint.id,
      answeredOn: '2026-04-10',
      answer: 'Envoyées dix jours avant',
      closedOn: '2026-04-20',
    };
    await training.write('complaintUpdate', { ...update, expectedVersion: 1 }, FIELDS);
    expect([await stateOn(complaint.id, '2026-04-10'), await stateOn(complaint.id, '2026-04-20')]).toEqual([
      ...['ANSWERED', 'CLOSED'],
    ]);
    const count = async (states: string[], asOf: string) =>
      (
        await training.ask(
          'query ($states: [ComplaintState!], $asOf: LocalDate) { complaints(filter: { states: $states }, asOf: $asOf) { totalCount } }',
          manager,
          { states, asOf },
        )
      ).complaints.totalCount;
    // What came later is not told of a day.
    expect([
      await count(['LATE'], '2026-04-05'),
      await count(['LATE'], '2026-04-15'),
      await count(['RECEIVED'], '2026-03-01'),
    ]).toEqual([...[1, 0, 0]]);
  });

  it.each([
    ['a day to come', { receivedOn: '2999-01-01' }, 'INVALID_INPUT', 'receivedOn'],
    ['an answer before it', { answeredOn: '2026-03-01' }, 'INVALID_INPUT', 'answeredOn'],
    ['an end without an answer', { closedOn: '2026-03-05' }, 'INVALID_INPUT', 'answeredOn'],
    ['an end before the answer', { answeredOn: '2026-03-06', closedOn: '2026-03-05' }, 'INVALID_INPUT', 'closedOn'],
    ['a course that there is not', { courseId: 'course_nothing' }, 'NOT_FOUND', 'courseId'],
    ['a session that there is not', { trainingSessionId: 'tsession_nothing' }, 'NOT_FOUND', 'trainingSessionId'],
  ])('is refused with %s', async (_, more, code, path) => {
    expect(await training.fault('complaintRecord', told(more))).toMatchObject({ code, path: [path] });
  });
});

describe('an improvement action', () => {
  const SELECTION = 'improvementAction { id state complaint { id } person { id } effect version }';
  const action = (more: object = {}): object => ({
    ...{
      organizationId: nord,
      origin: 'COMPLAINT',
      title: 'Avancer l’envoi',
      decidedOn: '2026-04-10',
      dueOn: '2026-05-31',
    },
    ...more,
  });

  it('answers a complaint, is done by somebody of the team, and its effect is checked', async () => {
    const { complaint } = await training.write('complaintRecord', told(), FIELDS);
    const person = await arrives(training, nord, '2020-01-01');
    const { improvementAction: made } = await training.write(
      'improvementActionRecord',
      action({ complaintId: complaint.id, personId: person }),
      SELECTION,
    );
    expect(made).toMatchObject({ complaint: { id: complaint.id }, person: { id: person } });
    expect([await stateOn(made.id, '2026-05-31'), await stateOn(made.id, '2026-06-01')]).toEqual(['OPEN', 'LATE']);
    await training.write(
      'improvementActionUpdate',
      { id: made.id, doneOn: '2026-06-10', checkedOn: '2026-09-30', effect: 'Plus aucune remarque' },
      SELECTION,
    );
    expect([await stateOn(made.id, '2026-06-10'), await stateOn(made.id, '2026-09-30')]).toEqual(['DONE', 'CHECKED']);
    const { node } = await training.ask(
      'query ($id: ID!) { node(id: $id) { ... on Complaint { improvementActions { totalCount } } } }',
      manager,
      { id: complaint.id },
    );
    expect(node.improvementActions.totalCount).toBe(1);
    // The complaint goes; what was done because of it stays.
    await training.write('complaintRemove', { id: complaint.id }, 'removedId');
    const left = await training.ask(
      'query ($id: ID!) { node(id: $id) { ... on ImprovementAction { complaint { id } effect } } }',
      manager,
      { id: made.id },
    );
    expect(left.node).toEqual({ complaint: null, effect: 'Plus aucune remarque' });
  });

  it.each([
    ['an end before it was decided', { dueOn: '2026-04-01' }, 'INVALID_INPUT', 'dueOn'],
    ['a check of what was not done', { checkedOn: '2026-05-01' }, 'INVALID_INPUT', 'doneOn'],
    ['a complaint that there is not', { complaintId: 'complaint_nothing' }, 'NOT_FOUND', 'complaintId'],
    [
      'a complaint and another origin',
      { complaintId: 'complaint_nothing', origin: 'AUDIT' },
      'INVALID_INPUT',
      'origin',
    ],
    ['somebody of elsewhere', { personId: 'person_nobody' }, 'NOT_FOUND', 'personId'],
  ])('is refused with %s', async (_, more, code, path) => {
    expect(await training.fault('improvementActionRecord', action(more))).toMatchObject({ code, path: [path] });
  });

  it('of a session is told by it', async () => {
    const course = await publishedCourse(training);
    const { trainingSession } = await training.write(
      'trainingSessionPlan',
      planned(course, ['2030-09-03']),
      'trainingSession { id }',
    );
    const { complaint } = await training.write(
      'complaintRecord',
      told({ trainingSessionId: trainingSession.id }),
      FIELDS,
    );
    expect(complaint.trainingSession.id).toBe(trainingSession.id);
  });
});
