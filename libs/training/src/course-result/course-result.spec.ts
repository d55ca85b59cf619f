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

  it('tell of nobody by what a session adds: few people count together, after the year', async () => {
    const hidden = { attendedCount: null, completionRate: null, withdrawalRate: null, isWithheld: true };
    const told = { attendedCount: 5, completionRate: 80, withdrawalRate: 16.7, isWithheld: false };
    const [, before] = await resultsFor();
    const one = await completedBy(training, course, '2031-04-08', ['J']);
    // How many had a place is public; nothing else says what became of the one who was added.
    expect((await resultsFor())[1]).toEqual({ ...before, sessionCount: 2, enrolledCount: 7 });
    expect((await resultsFor(manager))[1]).toMatchObject({ enrolledCount: 7, attendedCount: 6 });
    // Of a session that is being settled, one after the other, nothing is told.
    const accepted = `update training.enrolment set status = $2, attended_minutes = $3 where id = $1`;
    await training.pool.query(accepted, [one.people[0]!.enrolmentId, 'ACCEPTED', null]);
    expect((await resultsFor())[1]).toMatchObject(hidden);
    await training.pool.query(accepted, [one.people[0]!.enrolmentId, 'ATTENDED', 420]);
    expect((await resultsFor())[1]).toMatchObject(told);
    await completedBy(training, course, '2025-03-04', ['K', 'L', 'M']);
    const latest = async () => (await resultsFor()).find(({ year }: { year: number }) => year === 2025);
    expect(await latest()).toMatchObject({ enrolledCount: 3, ...hidden });
    await completedBy(training, course, '2025-03-05', ['N', 'O']);
    expect(await latest()).toMatchObject({
      enrolledCount: 5,
      attendedCount: 5,
      completionRate: 100,
      isWithheld: false,
    });
  });
});
