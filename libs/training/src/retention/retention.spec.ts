import { describe, expect, it } from '@jest/globals';
import { heldNow, learner, moved } from '../testing/attendance.js';
import { manager, otherManager, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();

const expired = async (day: string): Promise<number> =>
  (await training.pool.query('select training.expire_evidence($1) as count', [day])).rows[0].count;

describe('what proves a session', () => {
  it('is kept by who paid, from the end of the year of the last payment', async () => {
    const of = async (funding: string, paid: string | null, ends: string) =>
      (await training.pool.query('select training.retain_until($1, $2, $3)::text as day', [funding, paid, ends]))
        .rows[0].day;
    expect(await of('EMPLOYER', '2024-03-01', '2023-11-20')).toBe('2027-12-31');
    expect(await of('VOUCHER', '2024-03-01', '2023-11-20')).toBe('2030-12-31');
    expect(await of('COFINANCED', '2024-03-01', '2023-11-20')).toBe('2034-12-31');
    // Paid in advance: what proves it is of the year of the session at least.
    expect(await of('EMPLOYER', '2022-12-01', '2023-11-20')).toBe('2026-12-31');
    expect(await of('UNFUNDED', null, '2023-11-20')).toBe('2026-12-31');
    for (const [funding, paid] of [
      ['EUROPEAN', '2024-03-01'],
      ['EMPLOYER', null],
    ] as const)
      expect(await of(funding, paid, '2023-11-20')).toBeNull();
  });

  it('goes when its time is over and not a day before, and leaves who took part, and the chain', async () => {
    const held = await heldNow(training, await publishedCourse(training));
    const one = await learner(training, held.sessionId);
    await training.write(
      'attendanceSign',
      { halfDayId: held.now, enrolmentId: one.enrolmentId, method: 'DRAWN', drawing: 'M10 20L300 140' },
      'signature { id }',
    );
    await training.write('attendanceSeal', { halfDayId: held.now, headcount: 1 }, 'seal { id }');
    await training.pool.query(`update training.training_session set status = 'HELD' where id = $1`, [held.sessionId]);
    const year = new Date().getUTCFullYear();
    const paid = `${year}-01-02`;
    const input = { id: held.sessionId, funding: 'EMPLOYER', lastPaidOn: paid };
    expect(await training.fault('trainingSessionFundingSet', input, otherManager)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const { trainingSession } = await training.write(
      'trainingSessionFundingSet',
      input,
      'trainingSession { endsOn retention { funding retainUntil source erasedOn } }',
    );
    const last = `${Number(trainingSession.endsOn.slice(0, 4)) + 3}-12-31`;
    expect(trainingSession.retention).toMatchObject({ funding: 'EMPLOYER', retainUntil: last, erasedOn: null });
    const read = 'query ($id: ID!) { trainingSession(id: $id) { retention { erasedOn } } }';
    expect((await training.ask(read, otherManager, { id: held.sessionId })).trainingSession.retention).toBeNull();

    const drawn = async () =>
      (
        await training.pool.query(
          'select drawing, salt, digest is not null as digest, presence from training.attendance_signature where training_session_id = $1',
          [held.sessionId],
        )
      ).rows;
    expect(await expired(last)).toBe(0);
    expect(await drawn()).toMatchObject([{ drawing: 'M10 20L300 140' }]);
    const after = `${Number(last.slice(0, 4)) + 1}-01-01`;
    expect(await expired(after)).toBe(1);
    expect(await drawn()).toEqual([{ drawing: null, salt: null, digest: true, presence: 'PRESENT' }]);
    expect((await training.pool.query('select * from training.attendance_kept_differences')).rows).toEqual([]);
    expect((await training.ask(read, manager, { id: held.sessionId })).trainingSession.retention).toEqual({
      erasedOn: after,
    });
    expect(await expired(after)).toBe(0);
    // What is written of it afterwards goes in the next night.
    const correction = { halfDayId: held.now, enrolmentId: one.enrolmentId, presence: 'EXCUSED', reason: 'Malade' };
    const { signature } = await training.write('attendanceCorrect', correction, 'signature { id }');
    expect(await expired(after)).toBe(1);
    const { rows } = await training.pool.query(
      `select a.reason, a.presence, t.after ->> 'reason' as logged from training.attendance_signature a join audit.entry t on t.subject_id = a.id where a.id = $1`,
      [signature.id],
    );
    expect(rows).toEqual([{ reason: null, presence: 'EXCUSED', logged: rows[0].logged }]);
    expect(rows[0].logged).not.toBe('Malade');
    expect(await expired(after)).toBe(0);
  });

  it('does not make those who were excused absent once it is gone', async () => {
    const { sessionId, now, next } = await heldNow(training, await publishedCourse(training));
    const [one, other] = [await learner(training, sessionId), await learner(training, sessionId)];
    for (const { enrolmentId } of [one, other])
      await training.pool.query(
        `insert into training.absence (enrolment_id, half_day_id, reason) values ($1, $2, 'Congé')`,
        [...[enrolmentId, now]],
      );
    await moved(training, now, -8, -5);
    await moved(training, next, -4, -0.5);
    const settled = async () => {
      await training.write('attendanceSettle', { trainingSessionId: sessionId }, 'trainingSession { id }');
      const { rows } = await training.pool.query(
        `select e.id, e.status from training.enrolment e where e.training_session_id = $1`,
        [sessionId],
      );
      return [one, other].map(({ enrolmentId }) => rows.find(({ id }) => id === enrolmentId).status);
    };
    expect(await settled()).toEqual(['EXCUSED', 'EXCUSED']);
    await training.pool.query('delete from training.absence where enrolment_id = $1', [other.enrolmentId]);
    expect(await settled()).toEqual(['EXCUSED', 'ABSENT']);
    await training.pool.query(
      `update training.training_session set status = 'HELD', funding = 'UNFUNDED' where id = $1`,
      [sessionId],
    );
    expect(await expired('2100-01-01')).toBeGreaterThan(0);
    expect(await settled()).toEqual(['EXCUSED', 'ABSENT']);
    for (const halfDayId of [now, next])
      await training.write(
        'attendanceSign',
        { halfDayId, enrolmentId: one.enrolmentId, method: 'TRAINER', presence: 'ABSENT' },
        'signature { id }',
      );
    expect(await settled()).toEqual(['ABSENT', 'ABSENT']);
  });
});
