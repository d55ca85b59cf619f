import { describe, expect, it } from '@jest/globals';
import { heldNow, learner } from '../testing/attendance.js';
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
  });
});
