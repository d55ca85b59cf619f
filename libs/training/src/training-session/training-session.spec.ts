import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { lettersOf, runJob } from '../testing/jobs.js';
import {
  coordinator,
  manager,
  nord,
  otherManager,
  planned,
  publishedCourse,
  useTraining,
} from '../testing/training.js';

const training = useTraining();
let course: string;
beforeAll(async () => {
  course = await publishedCourse(training);
});

const FIELDS = `trainingSession { id status zone startsOn endsOn startsAt endsAt capacity remoteUrl version
  territory { name } course { id } halfDays { id on half startsAt endsAt room } }`;

const plan = (days: readonly string[], more: object = {}, who = manager) =>
  training.write('trainingSessionPlan', planned(course, days, more), FIELDS, who);
const step = (name: string, id: string, more: object = {}, who = manager) =>
  training.write(`trainingSession${name}`, { id, ...more }, FIELDS, who);

/** Somebody who is not known to the network yet. */
async function personNamed(familyName: string): Promise<string> {
  const created = await training.write(
    'personCreate',
    { givenName: 'Claude', familyName, position: { organizationId: nord, kind: 'ARCHITECT' } },
    'person { id }',
  );
  expect(created.userErrors).toEqual([]);
  return created.person.id;
}

describe('a session', () => {
  it('is planned in half-days, in the hours of its place', async () => {
    const { trainingSession, userErrors } = await plan(['2030-01-15']);
    expect(userErrors).toEqual([]);
    expect(trainingSession).toMatchObject({
      ...{
        status: 'DRAFT',
        zone: 'Europe/Paris',
        startsOn: '2030-01-15',
        endsOn: '2030-01-15',
        capacity: 10,
      },
      ...{ startsAt: '2030-01-15T08:00:00.000Z', endsAt: '2030-01-15T16:30:00.000Z' },
      territory: { name: 'Lille' },
      halfDays: [{ half: 'MORNING' }, { half: 'AFTERNOON', startsAt: '2030-01-15T13:00:00.000Z' }],
    });
    const far = await plan(['2030-01-16'], { territory: { kind: 'COMMUNE', code: '97411' } });
    expect(far.trainingSession).toMatchObject({
      zone: 'Indian/Reunion',
      startsAt: '2030-01-16T05:00:00.000Z',
      startsOn: '2030-01-16',
    });
  });

  it('is planned by those who manage the provider', async () => {
    expect(await training.doors('trainingSessionPlan', planned(course, ['2030-01-17']))).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_ALLOWED', 'DONE', 'DONE'],
    ]);
  });

  it.each([
    ['without a place', { place: null }, 'place'],
    ['with a minimum above its places', { minimum: 11 }, 'minimum'],
    ['in a zone that is none', { zone: 'Europe/Lille' }, 'zone'],
    ['decided upon too late', { decisionOn: '2030-02-05' }, 'decisionOn'],
    ['with enrolment after its end', { enrolUntil: '2030-02-05' }, 'enrolUntil'],
    ['without half-days', { halfDays: [] }, 'halfDays'],
    [
      'with an end before its beginning',
      { halfDays: [{ on: '2030-02-04', half: 'MORNING', from: '10:00', to: '09:00' }] },
      'halfDays.0.to',
    ],
    [
      'with half-days that overlap',
      {
        halfDays: [
          { on: '2030-02-04', half: 'MORNING', to: '15:00' },
          { on: '2030-02-04', half: 'AFTERNOON' },
        ],
      },
      'halfDays',
    ],
    ['in a course that is none', { courseId: 'course_nothing' }, 'courseId'],
  ])('is not planned %s', async (_, more, path) => {
    const input = planned(course, ['2030-02-04'], more);
    expect((await training.fault('trainingSessionPlan', input)).path.join('.')).toBe(path);
  });

  it('does not lie on a holiday of its place unless that is meant', async () => {
    const fault = await training.fault('trainingSessionPlan', planned(course, ['2030-05-01']));
    expect(fault).toMatchObject({
      code: 'HOLIDAY',
      day: '2030-05-01',
      holiday: 'Fête du travail',
      path: ['halfDays', '0', 'on'],
    });
    expect((await plan(['2030-05-01'], { evenOnHolidays: true })).userErrors).toEqual([]);
    const overseas = { territory: { kind: 'COMMUNE', code: '97411' } };
    expect(await training.fault('trainingSessionPlan', planned(course, ['2030-12-20'], overseas))).toMatchObject({
      code: 'HOLIDAY',
    });
    const alsace = { territory: { kind: 'COMMUNE', code: '67482' } };
    expect(await training.fault('trainingSessionPlan', planned(course, ['2030-12-26'], alsace))).toMatchObject({
      code: 'HOLIDAY',
    });
    expect((await plan(['2030-12-26'])).userErrors).toEqual([]);
  });

  it('takes a room and a trainer for itself, and frees them when it is cancelled', async () => {
    const trainer = await personNamed('Tardieu');
    const halfDays = [{ on: '2030-03-04', half: 'MORNING', room: 'Salle A', trainerIds: [trainer] }];
    const { trainingSession: first } = await plan([], { halfDays });
    const room = [{ ...halfDays[0], room: 'salle a', trainerIds: [] }];
    expect(await training.fault('trainingSessionPlan', planned(course, [], { halfDays: room }))).toMatchObject({
      code: 'TAKEN_TWICE',
      path: ['halfDays', '0', 'room'],
      message: expect.stringMatching(/^La salle «.Salle A.» est déjà prise par «.*», le 04\/03\/2030 au matin/),
    });
    const other = [
      { on: '2030-03-06', half: 'MORNING' },
      { ...halfDays[0], room: null },
    ];
    expect(await training.fault('trainingSessionPlan', planned(course, [], { halfDays: other }))).toMatchObject({
      code: 'TAKEN_TWICE',
      path: ['halfDays', '1', 'trainerIds'],
      message: expect.stringMatching(/Tardieu anime déjà «.*», le 04\/03\/2030 au matin, Maison de l’architecture\.$/),
    });
    expect((await step('Cancel', first.id, { reason: 'Trop peu de monde' })).trainingSession.status).toBe('CANCELLED');
    expect((await plan([], { halfDays })).userErrors).toEqual([]);
  });

  it('is not taken twice by many at once', async () => {
    const halfDays = [{ on: '2030-03-05', half: 'MORNING', room: 'Salle B' }];
    const all = await Promise.all(Array.from({ length: 8 }, () => plan([], { halfDays })));
    expect(all.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
    expect(all.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(
      Array(7).fill('TAKEN_TWICE'),
    );
  });

  it('is a draft to nobody else, then everybody’s', async () => {
    const { trainingSession } = await plan(['2030-03-11'], { remoteUrl: 'https://visio.example/42' });
    const { id } = trainingSession;
    const read = async (who = ANONYMOUS) =>
      (await training.ask('query ($id: ID!) { trainingSession(id: $id) { status remoteUrl } }', who, { id }))
        .trainingSession;
    expect(await read()).toBeNull();
    expect(await training.fault('trainingSessionPublish', { id }, otherManager)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await step('Publish', id)).trainingSession.status).toBe('PUBLISHED');
    expect(await training.fault('trainingSessionOpen', { id }, otherManager)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await step('Open', id)).trainingSession).toMatchObject({
      status: 'OPEN',
      remoteUrl: 'https://visio.example/42',
    });
    expect(await read()).toEqual({ status: 'OPEN', remoteUrl: null });
    expect((await step('Confirm', id)).trainingSession.status).toBe('CONFIRMED');
    expect(await training.fault('trainingSessionPublish', { id })).toMatchObject({
      code: 'TRAINING_SESSION_STATE',
      status: 'CONFIRMED',
    });
    expect(await training.fault('trainingSessionHold', { id })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is no longer cancelled once it is over: what people completed stands on it', async () => {
    const { trainingSession } = await plan(['2030-06-18']);
    await step('Publish', trainingSession.id);
    await training.pool.query(
      `update training.half_day set held_on = '2024-06-18', starts_at = '2024-06-18 09:00+02', ends_at = '2024-06-18 12:00+02'
       where training_session_id = $1 and half = 'MORNING'`,
      [trainingSession.id],
    );
    await training.pool.query(`delete from training.half_day where training_session_id = $1 and half = 'AFTERNOON'`, [
      trainingSession.id,
    ]);
    const cancel = { id: trainingSession.id, reason: 'Trop tard' };
    expect(await training.fault('trainingSessionCancel', cancel)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['id'],
    });
  });

  it('keeps who teaches when its half-days move, and names the same people for all of them', async () => {
    const [one, other] = [await personNamed('Perriand'), await personNamed('Vassal')];
    const { trainingSession } = await plan(['2030-03-14'], {
      halfDays: [{ on: '2030-03-14', half: 'MORNING', trainerIds: [one] }],
    });
    const { id } = trainingSession;
    const taught = async () =>
      (
        await training.ask(
          'query ($id: ID!) { trainingSession(id: $id) { trainers { id } halfDays { from trainers { id } } } }',
          coordinator,
          { id },
        )
      ).trainingSession;
    const halfDays = [
      { on: '2030-03-14', half: 'MORNING', from: '10:00' },
      { on: '2030-03-14', half: 'AFTERNOON' },
    ];
    expect((await step('Update', id, { halfDays })).userErrors).toEqual([]);
    expect(await taught()).toEqual({
      trainers: [{ id: one }],
      halfDays: [
        { from: '10:00', trainers: [{ id: one }] },
        { from: '14:00', trainers: [] },
      ],
    });
    // Nobody finds by whom a session is taught whom they may not see.
    await step('Publish', id);
    const by = `{ trainingSessions(filter: { trainer: "${one}" }) { nodes { id } } }`;
    expect((await training.ask(by, coordinator)).trainingSessions.nodes).toContainEqual({ id });
    expect((await training.ask(by, ANONYMOUS)).trainingSessions.nodes).toEqual([]);
    expect((await step('TrainersSet', id, { trainerIds: [other] })).userErrors).toEqual([]);
    expect((await taught()).halfDays).toMatchObject([{ trainers: [{ id: other }] }, { trainers: [{ id: other }] }]);
    const elsewhere = await plan(['2030-03-14']);
    expect((await step('TrainersSet', elsewhere.trainingSession.id, { trainerIds: [other] })).userErrors).toMatchObject(
      [{ code: 'TAKEN_TWICE' }],
    );
  });

  it('is held by who teaches in it, and in no other', async () => {
    const trainer = await personNamed('Lacaton');
    const asTrainer = { ...actor(), personId: trainer };
    const { trainingSession } = await plan([], {
      halfDays: [{ on: '2030-03-12', half: 'MORNING', trainerIds: [trainer] }],
    });
    const { trainingSession: other } = await plan(['2030-03-13']);
    expect((await step('Open', trainingSession.id, {}, asTrainer)).trainingSession.status).toBe('OPEN');
    expect((await step('Open', other.id, {}, asTrainer)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('changes its half-days, which keep their ids where they stay', async () => {
    const { trainingSession: before } = await plan(['2030-03-18', '2030-03-19']);
    const halfDays = [
      { on: '2030-03-18', half: 'MORNING', from: '10:00', room: 'Salle C' },
      { on: '2030-03-20', half: 'MORNING' },
    ];
    const { trainingSession: after } = await step('Update', before.id, { halfDays });
    expect(after).toMatchObject({
      endsOn: '2030-03-20',
      version: before.version + 1,
      halfDays: [{ id: before.halfDays[0].id, room: 'Salle C' }, { on: '2030-03-20' }],
    });
    const moved = await step('Update', before.id, { territory: { kind: 'COMMUNE', code: '97411' } });
    expect(moved.trainingSession).toMatchObject({ zone: 'Indian/Reunion', startsAt: '2030-03-18T06:00:00.000Z' });
  });

  it('is no other when its half-days are sent again as they are, and has one at least', async () => {
    const { trainingSession: before } = await plan(['2032-03-04']);
    const halfDays = before.halfDays.map(({ on, half }: Record<string, string>) => ({ on, half }));
    const { trainingSession: same } = await step('Update', before.id, { halfDays });
    expect(same.version).toBe(before.version);
    const { trainingSession: elsewhere } = await step('Update', before.id, { halfDays, place: 'Ailleurs' });
    expect(elsewhere.version).toBe(before.version + 1);
    expect(await training.fault('trainingSessionUpdate', { id: before.id, halfDays: null })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['halfDays'],
    });
  });

  it('is done again as far apart as it was', async () => {
    const { trainingSession: before } = await plan(['2030-04-01', '2030-04-03'], {
      decisionOn: '2030-03-25',
      evenOnHolidays: true,
    });
    const again = await training.write(
      'trainingSessionDuplicate',
      { id: before.id, startsOn: '2030-06-03' },
      `trainingSession { status decisionOn halfDays { on half } }`,
    );
    expect(again).toMatchObject({
      userErrors: [],
      trainingSession: {
        status: 'DRAFT',
        decisionOn: '2030-05-27',
        halfDays: [{ on: '2030-06-03' }, { on: '2030-06-03' }, { on: '2030-06-05' }, { on: '2030-06-05' }],
      },
    });
    for (const [startsOn, path] of [
      ['9999-12-31', ['startsOn']],
      ['1989-12-31', ['startsOn']],
      ['2100-12-30', ['halfDays', '2', 'on']],
    ])
      expect(
        await training.fault('trainingSessionDuplicate', { id: before.id, startsOn, evenOnHolidays: true }),
      ).toMatchObject({ code: 'INVALID_INPUT', path });
  });

  it('is found by place, day, course, status and words', async () => {
    const { trainingSession } = await plan(['2030-07-01']);
    await step('Open', trainingSession.id);
    const found = async (filter: string) =>
      (
        await training.ask(
          `{ trainingSessions(filter: { ${filter} }, orderBy: { field: STARTS_ON, direction: ASC }, first: 50) { nodes { id } totalCount } }`,
          ANONYMOUS,
        )
      ).trainingSessions.nodes;
    const ours = { id: trainingSession.id };
    expect(
      await found(
        'status: OPEN, territory: { kind: REGION, code: "32" }, includeDescendants: true, from: "2030-06-15"',
      ),
    ).toEqual([ours]);
    expect(await found('territory: { kind: COMMUNE, code: "59350" }, from: "2030-07-01", to: "2030-07-01"')).toEqual([
      ours,
    ]);
    expect(await found('territory: { kind: REGION, code: "04" }, includeDescendants: true')).not.toContainEqual(ours);
    expect(await found('search: "cadre de vie", from: "2030-07-01", to: "2030-07-01"')).toEqual([ours]);
    expect(await found('from: "2030-07-02"')).not.toContainEqual(ours);
    const { territory } = await training.ask(
      `{ territory(kind: DEPARTEMENT, code: "59") { trainingSessions(filter: { from: "2030-07-01", to: "2030-07-01" }) { nodes { id } } } }`,
      ANONYMOUS,
    );
    expect(territory.trainingSessions.nodes).toEqual([ours]);
    const { organization } = await training.ask(
      `{ organization(key: "caue-59") { trainingSessions(filter: { status: DRAFT }) { totalCount } courses { totalCount } } }`,
      ANONYMOUS,
    );
    expect(organization).toEqual({ trainingSessions: { totalCount: 0 }, courses: { totalCount: 1 } });
  });

  it('is as real as who teaches in it, who was not erased', async () => {
    const { trainingSession } = await plan(['2030-07-08']);
    const { id } = trainingSession;
    const invented = typeId('person');
    await training.pool.query(
      `insert into network.person (id, given_name, family_name, public, demonstration) values ($1, 'Zoé', 'Inventée', false, true)`,
      [invented],
    );
    expect((await step('TrainersSet', id, { trainerIds: [invented] })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['trainerIds'] },
    ]);
    const erased = await personNamed('Effacée');
    await training.pool.query('update network.person set erased_at = now() where id = $1', [erased]);
    expect((await step('TrainersSet', id, { trainerIds: [erased] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['trainerIds'] },
    ]);
    // Who taught and was erased since teaches in no session that is planned anew.
    await training.pool.query('update network.person set erased_at = null where id = $1', [erased]);
    expect((await step('TrainersSet', id, { trainerIds: [erased] })).userErrors).toEqual([]);
    await training.pool.query('update network.person set erased_at = now() where id = $1', [erased]);
    expect((await step('Duplicate', id, { startsOn: '2030-12-03' })).userErrors).toEqual([]);
  });

  it('is to be decided on its day by those who manage the provider, who are told once, and no more once it is', async () => {
    const { email } = await somebody(training.pool, {
      roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }],
    });
    const { rows } = await training.pool.query(`select (now() at time zone 'Europe/Paris')::date::text as today`);
    const open = async (day: string, decisionOn: string) => {
      const { id } = (await plan([day], { decisionOn, minimum: 4 })).trainingSession;
      await step('Open', id);
      return id as string;
    };
    const [due, confirmed] = [await open('2030-12-04', rows[0].today), await open('2030-12-05', rows[0].today)];
    await open('2030-12-06', '2030-11-01');
    await step('Confirm', confirmed);
    await expect(runJob(training, 'training.decisions', {}, true)).rejects.toThrow('dies');
    for (let day = 0; day < 2; day++) await runJob(training, 'training.decisions');
    const told = (await lettersOf(training, 'SESSION_TO_DECIDE')).filter(({ to }) => to === email);
    expect(told.map(({ values }) => values)).toMatchObject([
      { taken: 0, minimum: 4, waiting: 0, startsOn: '2030-12-04', link: `/formations/sessions/${due}` },
    ]);
  });
});
