import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Pool } from 'pg';
import { ANONYMOUS } from '#lib/access';
import { keptDifferences } from '#lib/database';
import { actor, somebody, textOfPdf } from '#lib/testing';
import { type Held, heldNow, learner, type Learner, learners, moved, person } from '../testing/attendance.js';
import { ain, coordinator, manager, otherManager, publishedCourse, useTraining } from '../testing/training.js';
import { codeOf, stepAt } from './codes.js';

const training = useTraining();
let course: string;
let held: Held;
let zoe: Learner;
beforeAll(async () => {
  course = await publishedCourse(training);
});
beforeEach(async () => {
  held = await heldNow(training, course);
  zoe = await learner(training, held.sessionId);
});

const SIGNED = 'signature { id method presence signedAt deviceAt isCorrection reason }';
const sign = (input: object, who = zoe.who) =>
  training.write('attendanceSign', { halfDayId: held.now, enrolmentId: zoe.enrolmentId, ...input }, SIGNED, who);
const fault = async (input: object, who = zoe.who) => (await sign(input, who)).userErrors[0];
const noted = (input: object = {}, who = held.trainer) => sign({ method: 'TRAINER', ...input }, who);
const seal = (input: object, who = held.trainer) =>
  training.write(
    'attendanceSeal',
    { halfDayId: held.now, ...input },
    'seal { id headcount difference number hash sealedAt }',
    who,
  );
const correct = (input: object, who = held.trainer) =>
  training.write(
    'attendanceCorrect',
    { halfDayId: held.now, enrolmentId: zoe.enrolmentId, presence: 'PRESENT', reason: 'Vue en salle', ...input },
    SIGNED,
    who,
  );

const SHEET = `query ($id: ID!) { attendanceSheet(halfDayId: $id) { id viewerHolds viewerEnrolment { id } presentCount
  seal { headcount number } lines { enrolment { id } name organizationName presence isAnnounced signature { method isCorrection reason typedName drawing note } }
  entries(first: 100) { totalCount nodes { method presence isCorrection } } } }`;
const sheet = async (who = held.trainer, id = held.now) => (await training.ask(SHEET, who, { id })).attendanceSheet;

const CODES = 'query ($id: ID!) { attendanceCodes(halfDayId: $id) { now codes { code shortCode from until } } }';
const codes = async (who = held.trainer, id = held.now) => (await training.ask(CODES, who, { id })).attendanceCodes;
const code = async (): Promise<{ code: string; shortCode: string }> => (await codes()).codes[0];

/** The code of another moment. */
async function codeAt(steps: number) {
  await codes();
  const { rows } = await training.pool.query(
    'select secret from training.attendance_secret where training_session_id = $1',
    [held.sessionId],
  );
  return codeOf(rows[0].secret, held.now, stepAt(Date.now()) + steps);
}

const signatures = async (): Promise<number> => {
  const { rows } = await training.pool.query(
    'select count(*)::int from training.attendance_signature where half_day_id = $1',
    [held.now],
  );
  return rows[0].count;
};

describe('the code', () => {
  it('is shown to those who hold the session, a new one every half minute', async () => {
    const { codes: shown, now } = await codes();
    expect(shown).toHaveLength(20);
    expect(Date.parse(shown[0].until) - Date.parse(shown[0].from)).toBe(30_000);
    expect(Date.parse(shown[0].from)).toBeLessThanOrEqual(Date.parse(now));
    expect(shown[0].code).toMatch(/^[\w-]{22}$/);
    expect(shown[0].shortCode).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(new Set(shown.map((each: any) => each.code)).size).toBe(20);
    for (const who of [manager, coordinator]) expect((await codes(who)).codes[0].code).toBe(shown[0].code);
    for (const who of [zoe.who, otherManager, (await heldNow(training, course)).trainer])
      expect(await codes(who)).toBeNull();
    expect(await codes(held.trainer, held.next)).toBeNull();
  });

  it.each(['code', 'shortCode'] as const)('signs for oneself, as %s', async (kind) => {
    const { signature, userErrors } = await sign({ method: 'CODE', code: (await code())[kind] });
    expect(userErrors).toEqual([]);
    expect(signature).toMatchObject({ method: 'CODE', presence: 'PRESENT', isCorrection: false, deviceAt: null });
    expect((await sheet()).lines).toMatchObject([{ presence: 'PRESENT', signature: { method: 'CODE' } }]);
    expect(await training.lastAudited(signature.id)).toMatchObject({ action: 'ATTENDANCE_SIGN' });
  });

  it('is typed as people type', async () => {
    const { shortCode } = await code();
    const typed = ` ${shortCode.slice(0, 4).toLowerCase()}-${shortCode.slice(4).toLowerCase()} `;
    expect((await sign({ method: 'CODE', code: typed })).userErrors).toEqual([]);
  });

  it('is good for its moment and the one before', async () => {
    expect((await sign({ method: 'CODE', code: (await codeAt(-1)).shortCode })).userErrors).toEqual([]);
    zoe = await learner(training, held.sessionId);
    for (const steps of [-3, 2, 10])
      expect([steps, await fault({ method: 'CODE', code: (await codeAt(steps)).code })]).toMatchObject([
        steps,
        { code: 'ATTENDANCE_CODE' },
      ]);
    expect(await fault({ method: 'CODE' })).toMatchObject({ code: 'INVALID_INPUT', path: ['code'] });
  });

  it('signs for nobody else', async () => {
    const other = await learner(training, held.sessionId);
    const input = { method: 'CODE', code: (await code()).code };
    for (const who of [other.who, held.trainer, manager, coordinator])
      expect(await fault(input, who)).toMatchObject({ code: 'NOT_FOUND', path: ['enrolmentId'] });
    expect(
      await training.refused(
        'attendanceSign',
        { halfDayId: held.now, enrolmentId: zoe.enrolmentId, ...input },
        ANONYMOUS,
      ),
    ).toEqual(['UNAUTHENTICATED']);
    expect(await signatures()).toBe(0);
  });

  it('of another half-day, or of another session, is none', async () => {
    const other = await heldNow(training, course);
    const { code: theirs } = (await codes(other.trainer, other.now)).codes[0];
    await code();
    expect(await fault({ method: 'CODE', code: theirs })).toMatchObject({ code: 'ATTENDANCE_CODE' });
    expect(await fault({ method: 'CODE', code: theirs, halfDayId: other.now })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not taken for a half-day to come or over', async () => {
    const input = { method: 'CODE', code: (await code()).code };
    expect(await fault({ ...input, halfDayId: held.next })).toMatchObject({ code: 'HALF_DAY_NOT_OPEN' });
    await moved(training, held.now, -3, -0.02);
    expect(await fault(input)).toMatchObject({ code: 'HALF_DAY_NOT_OPEN' });
    expect(await codes()).toBeNull();
    // A quarter of an hour before, the sheet is open.
    await moved(training, held.now, 0.2, 3);
    expect((await sign({ method: 'CODE', code: (await code()).code })).userErrors).toEqual([]);
  });

  it('is not guessed: of two hundred at once five are told, and the right one among the others is not', async () => {
    const { shortCode, code: long } = await code();
    const guesses = Array.from({ length: 200 }, (_, n) =>
      fault({ method: 'CODE', code: n === 150 ? shortCode : `WRNG2${String(n).padStart(3, '2')}` }),
    );
    const told = (await Promise.all(guesses)).map((error) => error?.code ?? 'DONE');
    expect(told.filter((each) => each === 'ATTENDANCE_CODE').length).toBeLessThanOrEqual(5);
    expect(told.filter((each) => each === 'TOO_MANY_CODES').length).toBeGreaterThanOrEqual(194);
    expect(await fault({ method: 'CODE', code: 'WRNG2222' })).toMatchObject({ code: 'TOO_MANY_CODES' });
    // Others go on, and whoever reads the picture does.
    const other = await learner(training, held.sessionId);
    expect(
      (await sign({ enrolmentId: other.enrolmentId, method: 'CODE', code: (await code()).shortCode }, other.who))
        .userErrors,
    ).toEqual([]);
    expect((await sign({ method: 'CODE', code: (await codeAt(0)).code })).userErrors).toEqual([]);
    expect(long).toHaveLength(22);
  });

  it('is asked of whoever is given a place in the very moment', async () => {
    const waits = await learner(training, held.sessionId);
    const status = (to: string) =>
      training.pool.query('update training.enrolment set status = $2 where id = $1', [waits.enrolmentId, to]);
    for (let round = 0; round < 3; round++) {
      await status('REQUESTED');
      const asked = Array.from({ length: 30 }, async (_, i) => {
        await new Promise((resolve) => setTimeout(resolve, i * 3));
        return sign({ enrolmentId: waits.enrolmentId, method: 'CODE' }, waits.who);
      });
      await new Promise((resolve) => setTimeout(resolve, 45));
      await status('ACCEPTED');
      for (const { signature } of await Promise.all(asked)) expect(signature).toBeNull();
    }
  });

  it('is not made to wait by whoever has no place', async () => {
    await codes();
    await training.pool.query(
      `update training.enrolment set status = 'WITHDRAWN', end_cause = 'PERSON' where id = $1`,
      [zoe.enrolmentId],
    );
    expect(await fault({ method: 'CODE', code: 'WRNG2222' })).toMatchObject({ path: ['enrolmentId'] });
    const { rows } = await training.pool.query('select 1 from training.attendance_attempt where key = $1', [
      held.sessionId,
    ]);
    expect(rows).toEqual([]);
  });

  it('is not guessed by a whole session together', async () => {
    await codes();
    await training.pool.query(
      `insert into training.attendance_attempt (key, failures, last_at) values ($1, 99, clock_timestamp())`,
      [held.sessionId],
    );
    expect(await fault({ method: 'CODE', code: 'WRNG2222' })).toMatchObject({ code: 'ATTENDANCE_CODE' });
    const other = await learner(training, held.sessionId);
    expect(
      await fault({ enrolmentId: other.enrolmentId, method: 'CODE', code: (await code()).shortCode }, other.who),
    ).toMatchObject({ code: 'TOO_MANY_CODES' });
  });

  it('makes one signature, however often it is sent', async () => {
    const input = { method: 'CODE', code: (await code()).code };
    const all = await Promise.all(Array.from({ length: 200 }, () => sign(input)));
    expect(new Set(all.map(({ signature }) => signature?.id)).size).toBe(1);
    expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await signatures()).toBe(1);
    // Also when its moment has passed: the answer may have been lost.
    expect((await sign({ method: 'CODE', code: (await codeAt(-9)).code })).signature.id).toBe(all[0].signature.id);
  });

  it('stands in no log and no entry', async () => {
    const { code: long, shortCode } = await code();
    const { signature } = await sign({ method: 'CODE', code: long, idempotencyKey: 'signed once' });
    const { rows } = await training.pool.query(
      `select (select string_agg(e::text, '') from audit.entry e) || (select string_agg(w::text, '') from writes.answered w) as all`,
    );
    for (const secret of [long, shortCode]) expect(rows[0].all.includes(secret)).toBe(false);
    const again = await sign({ method: 'CODE', code: (await codeAt(-1)).code, idempotencyKey: 'signed once' });
    expect(again.signature.id).toBe(signature.id);
  });
});

describe('a signature', () => {
  const drawing = 'M10 20L30 40L50 60M100 20L140 80';

  it('is drawn or typed on the device of a trainer, or by oneself with the code', async () => {
    expect((await sign({ method: 'DRAWN', drawing }, held.trainer)).signature).toMatchObject({ method: 'DRAWN' });
    const other = await learner(training, held.sessionId);
    const { rows } = await training.pool.query('select family_name from network.person where id = $1', [
      other.personId,
    ]);
    const typed = {
      enrolmentId: other.enrolmentId,
      method: 'TYPED',
      typedName: `camille ${rows[0].family_name.toUpperCase()}`,
      confirms: true,
    };
    expect(await fault(typed, other.who)).toMatchObject({ code: 'INVALID_INPUT', path: ['code'] });
    expect(await fault({ ...typed, code: (await code()).code, confirms: false }, other.who)).toMatchObject({
      path: ['confirms'],
    });
    expect(await fault({ ...typed, code: (await code()).code, typedName: 'Quelqu’un' }, other.who)).toMatchObject({
      path: ['typedName'],
    });
    expect((await sign({ ...typed, code: (await code()).code }, other.who)).signature).toMatchObject({
      method: 'TYPED',
    });
    expect((await sheet()).presentCount).toBe(2);
  });

  it.each([
    ['markup', 'M10 20L30 40"/><script>'],
    ['a curve', 'M10 20C30 40 50 60 70 80'],
    ['a point', 'M10 20'],
    ['without end', `M10 20${'L30 40'.repeat(1400)}`],
  ])('is no drawing with %s', async (_, lines) => {
    expect(await fault({ method: 'DRAWN', drawing: lines }, held.trainer)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['drawing'],
    });
  });

  it.each([
    ['drawn without lines', { method: 'DRAWN' }, 'drawing'],
    ['typed without a name', { method: 'TYPED', confirms: true }, 'typedName'],
    ['noted with lines', { method: 'TRAINER', drawing: 'M1 1L2 2' }, 'drawing'],
    ['absent and drawn', { method: 'DRAWN', drawing: 'M1 1L2 2', presence: 'ABSENT' }, 'presence'],
    ['absent with evidence', { method: 'TRAINER', presence: 'ABSENT', evidence: 'EXERCISE' }, 'evidence'],
  ])('is not %s', async (_, input, path) => {
    expect(await fault(input, held.trainer)).toMatchObject({ code: 'INVALID_INPUT', path: [path] });
  });

  it('is noted by trainers of the session, managers of its provider and coordinators alone', async () => {
    const elsewhere = (await heldNow(training, course)).trainer;
    expect(await fault({ method: 'TRAINER' })).toMatchObject({ code: 'NOT_ALLOWED', path: ['method'] });
    for (const who of [elsewhere, otherManager, actor()])
      expect(await fault({ method: 'TRAINER' }, who)).toMatchObject({ code: 'NOT_FOUND' });
    for (const who of [held.trainer, manager, coordinator]) expect((await noted({}, who)).userErrors).toEqual([]);
  });

  it('noted last is what holds, with what shows work from afar', async () => {
    await sign({ method: 'CODE', code: (await code()).code });
    await noted({ presence: 'ABSENT', note: 'Code transmis à une collègue' });
    expect(await sheet()).toMatchObject({
      presentCount: 0,
      lines: [{ presence: 'ABSENT' }],
      entries: { totalCount: 2 },
    });
    await noted({ evidence: 'CONNECTION_LOG' });
    expect(await sheet()).toMatchObject({
      presentCount: 1,
      lines: [{ presence: 'PRESENT', signature: { method: 'TRAINER' } }],
    });
  });

  it('is for no half-day to come, and in no session that is cancelled', async () => {
    expect((await noted({ halfDayId: held.next })).userErrors).toMatchObject([{ code: 'HALF_DAY_NOT_OPEN' }]);
    await training.write('trainingSessionCancel', { id: held.sessionId, reason: 'Neige' });
    expect((await noted()).userErrors).toMatchObject([{ code: 'TRAINING_SESSION_STATE' }]);
  });

  it('of who has no place is none', async () => {
    await training.pool.query(
      `update training.enrolment set status = 'WITHDRAWN', end_cause = 'PERSON' where id = $1`,
      [zoe.enrolmentId],
    );
    expect((await noted()).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['enrolmentId'] }]);
    expect((await sheet()).lines).toEqual([]);
  });

  it('keeps its half-day', async () => {
    await noted();
    const { halfDays } = (await training.ask(`{ trainingSession(id: "${held.sessionId}") { halfDays { on half } } }`))
      .trainingSession;
    const others = halfDays.slice(1).map(({ on, half }: any) => ({ on, half }));
    expect(
      await training.fault('trainingSessionUpdate', { id: held.sessionId, halfDays: others, evenOnHolidays: true }),
    ).toMatchObject({ path: ['halfDays'] });
  });
});

describe('a sheet', () => {
  it('shows everybody to those who hold the session, others themselves and whom they manage', async () => {
    const other = await learner(training, held.sessionId, ain);
    await sign({ method: 'DRAWN', drawing: 'M1 1L2 2' }, held.trainer);
    await sign({ method: 'TRAINER', enrolmentId: other.enrolmentId, note: 'En retard' }, held.trainer);
    for (const who of [held.trainer, manager, coordinator]) expect((await sheet(who)).lines).toHaveLength(2);
    expect(await sheet(zoe.who)).toMatchObject({
      viewerHolds: false,
      viewerEnrolment: { id: zoe.enrolmentId },
      presentCount: null,
      lines: [{ enrolment: { id: zoe.enrolmentId }, signature: { drawing: 'M1 1L2 2' } }],
      entries: { totalCount: 1 },
    });
    // Who manages their organization learns that they were there, and not what was drawn or noted.
    expect(await sheet(otherManager)).toMatchObject({
      lines: [
        { enrolment: { id: other.enrolmentId }, presence: 'PRESENT', signature: { method: 'TRAINER', note: null } },
      ],
      entries: { totalCount: 1 },
    });
    for (const who of [
      actor(),
      actor(['TRAINER'], [ain]),
      (await heldNow(training, course)).trainer,
      (await person(training)).who,
    ])
      expect(await sheet(who)).toBeNull();
  });

  it('tells on the page of the session what became of each half-day', async () => {
    await noted();
    const ask = `{ trainingSession(id: "${held.sessionId}") { halfDays { attendance { sealedAt presentCount viewerPresence } } } }`;
    const first = async (who: any) => (await training.ask(ask, who)).trainingSession.halfDays[0].attendance;
    expect(await first(held.trainer)).toEqual({ sealedAt: null, presentCount: 1, viewerPresence: null });
    expect(await first(zoe.who)).toEqual({ sealedAt: null, presentCount: null, viewerPresence: 'PRESENT' });
    expect(await first((await person(training)).who)).toBeNull();
  });
});

describe('the seal', () => {
  it('is set by those who hold the session, with the head count or why it is another', async () => {
    await noted();
    expect((await seal({ headcount: 3 })).userErrors).toMatchObject([{ code: 'HEADCOUNT_DIFFERS' }]);
    expect((await seal({ headcount: 1 }, zoe.who)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await seal({ headcount: 1 }, otherManager)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await seal({ headcount: 0, halfDayId: held.next })).userErrors).toMatchObject([
      { code: 'HALF_DAY_NOT_OPEN' },
    ]);
    const { seal: made } = await seal({ headcount: 3, difference: 'Deux personnes venues observer' });
    expect(made).toMatchObject({ headcount: 3, number: 1, difference: 'Deux personnes venues observer' });
    expect(made.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await seal({ headcount: 1 })).userErrors).toMatchObject([{ code: 'HALF_DAY_SEALED' }]);
  });

  it('ends what people sign; what changes is a further entry with a reason', async () => {
    const input = { method: 'CODE', code: (await code()).code };
    expect((await correct({})).userErrors).toMatchObject([{ path: ['halfDayId'] }]);
    await seal({ headcount: 0 });
    expect(await fault(input)).toMatchObject({ code: 'HALF_DAY_SEALED' });
    expect((await noted()).userErrors).toMatchObject([{ code: 'HALF_DAY_SEALED' }]);
    expect((await correct({}, zoe.who)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { signature } = await correct({});
    expect(signature).toMatchObject({ presence: 'PRESENT', isCorrection: true, reason: 'Vue en salle' });
    expect(await sheet()).toMatchObject({
      presentCount: 1,
      seal: { headcount: 0, number: 1 },
      lines: [{ presence: 'PRESENT' }],
    });
    await moved(training, held.now, -3, 2).catch((error) => expect(error.constraint).toBe('sealed_half_day'));
  });

  it('lets arrive later what a device of a trainer could not send: as a correction, nothing is lost', async () => {
    await seal({ headcount: 0 });
    const deviceAt = new Date(Date.now() - 600_000).toISOString();
    const late = { method: 'DRAWN', drawing: 'M1 1L2 2', deviceAt, idempotencyKey: 'of the device' };
    const { signature } = await sign(late, held.trainer);
    expect(signature).toMatchObject({ isCorrection: true, deviceAt, reason: expect.stringContaining('hors ligne') });
    expect((await sign(late, held.trainer)).signature.id).toBe(signature.id);
    expect(await fault({ ...late, drawing: 'M1 1L3 3' }, held.trainer)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await fault({ ...late, idempotencyKey: null })).toMatchObject({ code: 'HALF_DAY_SEALED' });
  });

  it('keeps who taught, whoever teaches from then on', async () => {
    const taught = async (halfDay: string) =>
      (
        await training.pool.query<{ id: string }>(
          'select t.person_id as id from training.half_day_trainer t where t.half_day_id = $1',
          [halfDay],
        )
      ).rows.map(({ id }) => id);
    const before = await taught(held.now);
    await seal({ headcount: 0 });
    const other = await learner(training, (await heldNow(training, course)).sessionId);
    const set = { id: held.sessionId, trainerIds: [other.personId] };
    const { userErrors } = await training.write('trainingSessionTrainersSet', set);
    expect(userErrors).toEqual([]);
    expect([await taught(held.now), await taught(held.next)]).toEqual([before, [other.personId]]);
    const gone = training.pool.query('delete from training.half_day_trainer where half_day_id = $1', [held.now]);
    await expect(gone).rejects.toMatchObject({ constraint: 'sealed_half_day' });
  });

  it('needs a reason of its own for what is noted after it, and takes no other time from whoever signs', async () => {
    const deviceAt = new Date(Date.now() - 600_000).toISOString();
    expect(await fault({ method: 'CODE', code: (await code()).code, deviceAt })).toMatchObject({ path: ['deviceAt'] });
    await seal({ headcount: 0 });
    // Later than the seal, or before anybody could be there.
    for (const deviceAt of [new Date(Date.now() + 60_000).toISOString(), '2001-01-01T00:00:00Z'])
      expect(await fault({ method: 'TRAINER', deviceAt }, held.trainer)).toMatchObject({ code: 'HALF_DAY_SEALED' });
  });

  it('counts who signed before it, while others sign', async () => {
    const all = await learners(training, held.sessionId, 9);
    const { code: shown } = await code();
    const [sealed, ...signed] = await Promise.all([
      seal({ headcount: 99, difference: 'Beaucoup de monde' }),
      ...all.map(({ enrolmentId, who }) => sign({ enrolmentId, method: 'CODE', code: shown }, who)),
    ]);
    expect(sealed.userErrors).toEqual([]);
    const done = signed.filter(({ signature }) => signature).length;
    expect(await signatures()).toBe(done);
    const refused = signed.flatMap(({ userErrors }) => userErrors.map((error: any) => error.code));
    expect(refused.every((each) => ['HALF_DAY_SEALED', 'ATTENDANCE_CODE'].includes(each))).toBe(true);
    expect(await broken()).toEqual([]);
  });
});

/** What `db:check` finds. */
const broken = async (client: Pick<Pool, 'query'> = training.pool) =>
  (await client.query('select list, problem, id from training.attendance_kept_differences')).rows;

describe('the chain', () => {
  const chain = async () =>
    (
      await training.pool.query(
        'select number, kind, previous, hash from training.attendance_seal where training_session_id = $1 order by number',
        [held.sessionId],
      )
    ).rows;

  it('has a link for each seal and each correction, and each knows the one before', async () => {
    await moved(training, held.now, -3, -0.6);
    await moved(training, held.next, -0.5, 1);
    await noted();
    await seal({ headcount: 1 });
    await correct({ presence: 'ABSENT', reason: 'Partie à dix heures' });
    await training.write('attendanceSeal', { halfDayId: held.next, headcount: 0 }, '', held.trainer);
    const links = await chain();
    expect(links.map(({ kind }) => kind)).toEqual(['SEAL', 'CORRECTION', 'SEAL']);
    expect(links.map(({ previous }) => previous)).toEqual([null, links[0].hash, links[1].hash]);
  });

  it.each([
    ['a presence', `update training.attendance_signature set presence = 'EXCUSED'`],
    ['the time of a signature', `update training.attendance_signature set signed_at = signed_at - interval '1 hour'`],
    ['what was noted', `update training.attendance_signature set note = 'Autre chose'`],
    ['the head count', `update training.attendance_seal set headcount = 12 where kind = 'SEAL'`],
    ['the link before', `update training.attendance_seal set previous = repeat('0', 64) where number = 2`],
    ['a signature that is gone', 'delete from training.attendance_signature where number = 1'],
    ['a link that is gone', 'delete from training.attendance_seal where number = 1'],
    ['the hours', `update training.half_day set ends_at = ends_at + interval '1 hour'`],
  ])('does not bear another story of %s', async (_, tampering) => {
    await noted({ note: 'Arrivée à l’heure' });
    await seal({ headcount: 1 });
    await correct({ presence: 'EXCUSED', reason: 'Malade' });
    const client = await training.pool.connect();
    const mine = tampering.includes('half_day set') ? 'id' : 'half_day_id';
    const statement = `${tampering} ${tampering.includes('where') ? 'and' : 'where'} ${mine} = '${held.now}'`;
    try {
      await client.query('begin');
      await expect(client.query(statement)).rejects.toThrow(/append-only|sealed/);
      await client.query('rollback; begin');
      for (const table of ['attendance_signature', 'attendance_seal', 'half_day'])
        await client.query(`alter table training.${table} disable trigger user`);
      await client.query(statement);
      expect(await broken(client)).not.toEqual([]);
      if (tampering.includes('headcount'))
        expect(await keptDifferences(client as never)).toContainEqual(
          expect.objectContaining({ list: 'training.attendance_seal' }),
        );
    } finally {
      await client.query('rollback');
      client.release();
    }
    expect(await broken()).toEqual([]);
  });

  it('bears that what somebody drew and wrote is erased with them', async () => {
    await sign({ method: 'DRAWN', drawing: 'M1 1L2 2' }, held.trainer);
    await noted({ presence: 'EXCUSED', note: 'Malade' });
    await seal({ headcount: 0 });
    await correct({ reason: 'Certificat reçu', presence: 'EXCUSED' });
    await training.write('personErase', { id: zoe.personId }, '', coordinator);
    const { rows } = await training.pool.query(
      'select drawing, note, reason, salt, digest from training.attendance_signature where half_day_id = $1',
      [held.now],
    );
    expect(rows).toHaveLength(3);
    for (const { digest, ...personal } of rows) {
      expect(personal).toEqual({ drawing: null, note: null, reason: null, salt: null });
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
    }
    expect((await sheet()).lines).toMatchObject([{ name: 'Personne effacée', presence: 'EXCUSED' }]);
    expect(await broken()).toEqual([]);
  });
});

describe('what somebody attended', () => {
  const settle = (who = held.trainer) =>
    training.write('attendanceSettle', { trainingSessionId: held.sessionId }, 'trainingSession { id }', who);
  const became = async () =>
    (
      await training.pool.query(
        'select id, status, attended_minutes from training.enrolment where training_session_id = $1',
        [held.sessionId],
      )
    ).rows;

  /** What coverage counts. */
  const completed = async () =>
    (
      await training.pool.query(
        `select c.enrolment_id, c.attended_minutes, c.planned_minutes from training.completion c
         join training.enrolment e on e.id = c.enrolment_id where e.training_session_id = $1 order by e.id`,
        [held.sessionId],
      )
    ).rows.map(Object.values);

  it('is worked out once the session is over, by those who hold it, and anew after a correction', async () => {
    const [some, excused, announced, absent] = await learners(training, held.sessionId, 4);
    const all = zoe;
    expect((await settle()).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['trainingSessionId'] }]);
    await moved(training, held.now, -8, -5);
    await moved(training, held.next, -4, -0.5);
    for (const halfDayId of [held.now, held.next]) await noted({ halfDayId, enrolmentId: all.enrolmentId });
    await noted({ enrolmentId: some!.enrolmentId });
    await noted({ enrolmentId: excused!.enrolmentId, presence: 'EXCUSED' });
    await training.pool.query(
      `insert into training.absence (enrolment_id, half_day_id, reason) values ($1, $2, 'Congé')`,
      [announced!.enrolmentId, held.now],
    );
    for (const who of [zoe.who, otherManager])
      expect((await settle(who)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await settle()).userErrors).toEqual([]);
    const found = Object.fromEntries(
      (await became()).map(({ id, status, attended_minutes: minutes }) => [id, [status, minutes]]),
    );
    expect(found).toEqual({
      [all.enrolmentId]: ['ATTENDED', 390],
      [some!.enrolmentId]: ['PARTIAL', 180],
      [excused!.enrolmentId]: ['EXCUSED', 0],
      [announced!.enrolmentId]: ['EXCUSED', 0],
      [absent!.enrolmentId]: ['ABSENT', 0],
    });
    expect(await completed()).toEqual([
      [all.enrolmentId, 390, 390],
      [some!.enrolmentId, 180, 390],
    ]);
    await seal({ headcount: 2 });
    await correct({ enrolmentId: absent!.enrolmentId });
    await correct({ enrolmentId: some!.enrolmentId, presence: 'ABSENT' });
    await settle();
    expect(await completed()).toEqual([
      [all.enrolmentId, 390, 390],
      [absent!.enrolmentId, 180, 390],
    ]);
    expect(await became()).toContainEqual({ id: absent!.enrolmentId, status: 'PARTIAL', attended_minutes: 180 });
  });
});

describe('the printed sheet', () => {
  const tagsOf = (bytes: Buffer): string[] =>
    [...bytes.toString('latin1').matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag!);

  it('is for those who hold the session, with its heads told as such', async () => {
    const { pool, app } = training;
    const mine = await somebody(pool);
    await training.write('trainingSessionTrainersSet', { id: held.sessionId, trainerIds: [mine.personId] });
    await pool.query(`update network.person set family_name = 'Šenkýř' where id = $1`, [zoe.personId]);
    await sign({ method: 'DRAWN', drawing: 'M10 20L300 140' }, manager);
    await seal({ headcount: 1 }, manager);
    await correct({ presence: 'EXCUSED', reason: 'Malade' }, manager);
    const fetched = (headers: Record<string, string> = {}) =>
      fetch(`${app.url}/files/attendance-sheets/${held.sessionId}.pdf`, { headers });
    const answer = await fetched(mine.headers);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      ...[200, 'application/pdf', 'private, no-store'],
    ]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const words = textOfPdf(bytes).replaceAll('\u00a0', ' ');
    for (const part of ['Feuille d’émargement', 'Camille Šenkýř', 'Excusé·e', 'corrigé : Malade', '1 personne comptée'])
      expect(words).toContain(part);
    const tags = tagsOf(bytes);
    expect(tags.filter((tag) => tag === 'TH').length).toBe(2 * (4 + 1));
    expect(tags).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'Table', 'TR', 'TD']));
    const other = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    for (const headers of [{}, other.headers]) expect((await fetched(headers)).status).toBe(404);
  });
});
