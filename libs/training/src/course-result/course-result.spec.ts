import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { completedBy } from '../testing/completed.js';
import { person } from '../testing/attendance.js';
import { coordinator, manager, otherManager, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();

const FIELDS =
  'year sessionCount enrolledCount attendedCount attendedHours completionRate withdrawalRate certifiedCount isWithheld';
let course: string;
let many: string;

beforeAll(async () => {
  course = await publishedCourse(training);
  const five = await completedBy(training, course, '2031-03-11', ['A', 'B', 'C', 'D', 'E']);
  many = five.sessionId;
  await training.pool.query(`update training.enrolment set status = 'PARTIAL', attended_minutes = 210 where id = $1`, [
    five.people[0]!.enrolmentId,
  ]);
  await endedBefore('WITHDRAWN', ['REQUESTED', 'ACCEPTED', 'WITHDRAWN']);
  await endedBefore('WITHDRAWN', ['REQUESTED', 'WAITLISTED', 'WITHDRAWN']);
  await endedBefore('REFUSED', ['REQUESTED', 'ACCEPTED', 'REFUSED']);
  await completedBy(training, course, '2032-03-09', ['F', 'G', 'H', 'I']);
});

/** An enrolment of the first session that ended before it. */
async function endedBefore(status: string, steps: string[]): Promise<void> {
  const { personId } = await person(training);
  const id = typeId('enrolment');
  await training.pool.query(
    `insert into training.enrolment (id, training_session_id, person_id, status, end_cause) values ($1, $2, $3, $4, 'PERSON')`,
    [id, many, personId, status],
  );
  await training.pool.query(
    `insert into training.enrolment_step (enrolment_id, number, kind, side)
     select $1, s.number, s.kind, 'PERSON' from unnest($2::text[]) with ordinality s(kind, number)`,
    [id, steps],
  );
}

const resultsFor = async (who = ANONYMOUS) =>
  (await training.ask(`query ($id: ID!) { course(id: $id) { results { ${FIELDS} } } }`, who, { id: course })).course
    .results;

describe('results of a course', () => {
  it('are counted by year from sessions that were held', async () => {
    const [, first] = await resultsFor();
    expect(first).toEqual({
      ...{ year: 2031, sessionCount: 1, enrolledCount: 6, attendedCount: 5, attendedHours: 31.5 },
      ...{ completionRate: 80, withdrawalRate: 16.7, certifiedCount: 0, isWithheld: false },
    });
  });

  it('are not told of fewer than five, but to those who provide the course', async () => {
    const withheld = {
      ...{ year: 2032, sessionCount: 1, enrolledCount: 4, attendedCount: null, attendedHours: null },
      ...{ completionRate: null, withdrawalRate: null, certifiedCount: null, isWithheld: true },
    };
    for (const who of [ANONYMOUS, otherManager]) expect((await resultsFor(who))[0]).toEqual(withheld);
    for (const who of [manager, coordinator])
      expect((await resultsFor(who))[0]).toMatchObject({ attendedCount: 4, completionRate: 100, isWithheld: false });
  });

  it('open the sessions for everybody, and who had a place for those whom it concerns', async () => {
    const sessions = `query ($id: ID!) { trainingSessions(filter: { course: $id, endedIn: 2031 }) { nodes { id } } }`;
    expect((await training.ask(sessions, ANONYMOUS, { id: course })).trainingSessions.nodes).toEqual([{ id: many }]);
    const enrolments = `query ($id: ID!) { enrolments(filter: { course: $id, endedIn: 2031 }) { totalCount } }`;
    for (const [who, count] of [
      [manager, 6],
      [otherManager, 0],
    ] as const)
      expect((await training.ask(enrolments, who, { id: course })).enrolments.totalCount).toBe(count);
  });
});
