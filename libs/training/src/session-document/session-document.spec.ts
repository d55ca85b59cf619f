import { beforeAll, describe, expect, it } from '@jest/globals';
import { typeId } from '#lib/graphql';
import { actor, somebody, textOfPdf } from '#lib/testing';
import { ain, coordinator, nord, planned, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const ERRORS =
  'errors { code ... on SessionDocumentIncompleteError { missing provider { key } } ... on TrainingSessionStateError { status } }';
let course: string;
let day = Date.parse('2030-09-01');

/** An open session with somebody of the Nord, somebody of the Ain, somebody for themselves, one without an address and one who waits. */
async function openSession(more: object = {}) {
  do day += 86_400_000;
  while ([0, 6].includes(new Date(day).getUTCDay()));
  const input = { ...planned(course, [new Date(day).toISOString().slice(0, 10)]), capacity: null, ...more };
  const { trainingSession } = await training.write('trainingSessionPlan', input, 'trainingSession { id }');
  const { trainingSession: open } = await training.write(
    'trainingSessionOpen',
    { id: trainingSession.id },
    'trainingSession { version }',
  );
  const enrol = async (
    name: string,
    employer: string | null,
    status = 'ACCEPTED',
    email: string | null = `${name}@equipe.example`,
  ) => {
    const [person, enrolment] = [typeId('person'), typeId('enrolment')];
    await training.pool.query(
      `insert into network.person (id, given_name, family_name, email) values ($1, 'Zoé', $2, $3)`,
      [...[person, name, email]],
    );
    await training.pool.query(
      `insert into training.enrolment (id, training_session_id, person_id, organization_id, status) values ($1, $2, $3, $4, $5)`,
      [enrolment, trainingSession.id, person, employer, status],
    );
    return { person, enrolment };
  };
  const names = [`Nord${day}`, `Ain${day}`, `Seule${day}`, `Muette${day}`, `Demande${day}`] as const;
  return {
    ...{ id: trainingSession.id as string, version: open.version as number, names },
    of: await enrol(names[0], nord),
    other: await enrol(names[1], ain),
    alone: await enrol(names[2], null),
    silent: await enrol(names[3], ain, 'ACCEPTED', null),
    waiting: await enrol(names[4], ain, 'REQUESTED'),
  };
}
const send = (id: string, more: object = {}, who = coordinator) =>
  training.write('convocationsSend', { id, ...more }, `trainingSession { id } ${ERRORS}`, who);
const fetched = async (path: string, headers?: Record<string, string>) => {
  const answer = await fetch(`${training.app.url}${path}`, { headers: headers ?? {} });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const wordsOf = async (path: string, headers: Record<string, string>) =>
  textOfPdf((await fetched(path, headers)).bytes).replace(/\s+/g, ' ');
const convocation = ({ enrolment }: { enrolment: string }) => `/files/convocations/${enrolment}.pdf`;
const agreement = ({ enrolment }: { enrolment: string }) => `/files/training-agreements/${enrolment}.pdf`;

beforeAll(async () => {
  course = await publishedCourse(training);
});

describe('what is not recorded', () => {
  it('keeps documents from being printed and sent, and is told', async () => {
    await training.pool.query('delete from network.organization_address where organization_id = $1', [nord]);
    await training.pool.query('update network.organization set siren = null where id = $1', [nord]);
    const session = await openSession();
    expect((await send(session.id)).errors).toEqual([
      {
        code: 'SESSION_DOCUMENT_INCOMPLETE',
        ...{ missing: ['ADDRESS', 'SIREN', 'ACTIVITY_DECLARATION'], provider: { key: 'caue-59' } },
      },
    ]);
    const lacking = async () =>
      (await training.ask(`{ trainingSession(id: "${session.id}") { documentsLacking } }`)).trainingSession
        .documentsLacking;
    expect(await lacking()).toEqual(expect.arrayContaining(['ADDRESS', 'SIREN', 'ACTIVITY_DECLARATION']));
    const own = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    expect((await fetched(convocation(session.of), own.headers)).status).toBe(404);
    await training.pool.query(
      `insert into network.organization_address (organization_id, street, postal_code, city, valid_from) values ($1, '98 rue des Stations', '59000', 'Lille', '2000-01-01')`,
      [nord],
    );
    await training.pool.query(`update network.organization set siren = '301234563' where id = $1`, [nord]);
    await training.pool.query(
      `insert into training.provider_approval (id, organization_id, kind, number, issuer, valid_from) values ($1, $2, 'ACTIVITY_DECLARATION', '32590123459', 'préfet de la région Hauts-de-France', '2000-01-01')`,
      [typeId('approval'), nord],
    );
    await training.pool.query(
      `delete from network.position where organization_id = $1 and kind in ('PRESIDENT', 'DIRECTOR', 'INTERIM_DIRECTOR')`,
      [nord],
    );
    expect(await lacking()).toEqual(['SIGNATORY']);
    // Joining instructions need no signature.
    expect((await fetched(convocation(session.of), own.headers)).status).toBe(200);
    expect((await fetched(agreement(session.of), own.headers)).status).toBe(404);
    const president = typeId('person');
    await training.pool.query(
      `insert into network.person (id, given_name, family_name, public) values ($1, 'Alma', 'Présidente', true)`,
      [president],
    );
    await training.pool.query(
      `insert into network.position (id, person_id, organization_id, kind, valid_from) values ($1, $2, $3, 'PRESIDENT', '2020-01-01')`,
      [typeId('position'), president, nord],
    );
    expect(await lacking()).toEqual([]);
  });
});

describe('joining instructions', () => {
  it('are sent once to each who has a place, again when they say something else, and it shows who got them when', async () => {
    const session = await openSession();
    const { id, version } = session;
    const unsent = async (who = coordinator) =>
      (await training.ask(`{ trainingSession(id: "${id}") { convocationsUnsent } }`, who)).trainingSession
        .convocationsUnsent;
    expect([await unsent(), await unsent(actor())]).toEqual([4, null]);
    expect(await training.doors('convocationsSend', { id })).toEqual([
      ...['UNAUTHENTICATED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'DONE'],
    ]);
    const told = async () =>
      (
        await training.ask(
          `{ trainingSession(id: "${id}") { enrolments(first: 9) { nodes { id convocationPath convocations { sentAt isCurrent } } } } }`,
        )
      ).trainingSession.enrolments.nodes;
    const sentTo = async () =>
      (await told())
        .filter(({ convocations: sent }: any) => sent.length > 0)
        .map(({ id: enrolment }: any) => enrolment);
    const reached = [session.of, session.other, session.alone].map(({ enrolment }) => enrolment).sort();
    expect((await sentTo()).sort()).toEqual(reached);
    // Without an address nobody is reached.
    expect(await unsent()).toBe(1);
    const letters = async () =>
      (
        await training.pool.query<{ to: string }>(
          `select j.payload ->> 'to' as "to" from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
           where t.identifier = 'mail.send' and j.payload ->> 'template' = 'CONVOCATION'`,
        )
      ).rows.filter(({ to }) => session.names.some((name) => to === `${name}@equipe.example`)).length;
    const before = await letters();
    expect(before).toBe(3);
    await send(id);
    expect(await letters()).toBe(3);
    expect((await told())[0].convocations.length).toBeLessThanOrEqual(1);
    expect((await told()).find((one: any) => one.id === session.waiting.enrolment)).toMatchObject({
      ...{ convocationPath: null, convocations: [] },
    });
    expect((await send(id, { expectedVersion: version - 1 })).errors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    await training.write('trainingSessionUpdate', { id, place: 'Autre maison' });
    const after = (await told()).find((one: any) => one.id === session.of.enrolment);
    expect(after.convocations).toMatchObject([{ isCurrent: false }]);
    await send(id);
    expect((await told()).find((one: any) => one.id === session.of.enrolment).convocations).toMatchObject([
      ...[{ isCurrent: true }, { isCurrent: false }],
    ]);
    await training.write('trainingSessionCancel', { id, reason: 'Grève' });
    expect((await send(id)).errors).toMatchObject([{ code: 'TRAINING_SESSION_STATE', status: 'CANCELLED' }]);
  });

  it('go again to those to whom they say something new, and to nobody because of anything else', async () => {
    const session = await openSession();
    const { id } = session;
    const sent = async (): Promise<number> =>
      (
        await training.pool.query<{ n: number }>(
          'select count(*)::int as n from training.convocation where enrolment_id = $1',
          [session.of.enrolment],
        )
      ).rows[0]!.n;
    const after = async (change: object): Promise<number> => {
      const { errors } = await training.write(
        'trainingSessionUpdate',
        { id, ...change },
        'trainingSession { version } errors { code }',
      );
      expect(errors).toEqual([]);
      await send(id);
      return sent();
    };
    await send(id);
    expect(await sent()).toBe(1);
    // A new version that changes nothing of what they say, twice.
    expect([await after({ capacity: 20 }), await after({ capacity: 21 })]).toEqual([1, 1]);
    expect(await training.audited(id)).toEqual(expect.arrayContaining(['CONVOCATIONS_SEND']));
    expect((await training.audited(id)).filter((action: string) => action === 'CONVOCATIONS_SEND')).toHaveLength(1);
    expect(await after({ place: 'Autre maison' })).toBe(2);
    expect(await after({ mode: 'HYBRID', remoteUrl: 'https://visio.example/salle' })).toBe(3);
    // As it was before: they heard of something else meanwhile.
    expect(await after({ place: 'Maison de l’architecture' })).toBe(4);
    const trainer = typeId('person');
    await training.pool.query(
      `insert into network.person (id, given_name, family_name, public) values ($1, 'Tess', 'Formatrice', true)`,
      [trainer],
    );
    await training.pool.query(
      `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
       select h.id, $2, h.starts_at, h.ends_at from training.half_day h where h.training_session_id = $1`,
      [id, trainer],
    );
    await send(id);
    expect(await sent()).toBe(5);
    expect(
      await wordsOf(
        convocation(session.of),
        (await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] })).headers,
      ),
    ).toContain('Animation Tess Formatrice');
    await send(id);
    expect(await sent()).toBe(5);
  });

  it('are sent to one again by whoever holds the session and says why', async () => {
    const session = await openSession();
    const again = (input: object, who = coordinator) =>
      training.write('convocationSendAgain', input, `enrolment { id convocations { isCurrent } } ${ERRORS}`, who);
    const { enrolment } = session.of;
    await send(session.id);
    expect(await training.doors('convocationSendAgain', { id: enrolment, reason: 'Courriel perdu' })).toEqual([
      'UNAUTHENTICATED',
      'NOT_FOUND',
      'NOT_FOUND',
      'DONE',
      'DONE',
    ]);
    expect((await again({ id: enrolment, reason: 'Encore perdu' })).enrolment.convocations).toHaveLength(4);
    const { rows } = await training.pool.query(
      `select action, after from audit.entry where subject_id = $1 and action = 'CONVOCATION_SEND_AGAIN' order by id desc limit 1`,
      [enrolment],
    );
    expect(rows).toEqual([{ action: 'CONVOCATION_SEND_AGAIN', after: { reason: 'Encore perdu' } }]);
    expect((await again({ id: enrolment, reason: ' ' })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await again({ id: session.silent.enrolment, reason: 'x' })).errors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    expect((await again({ id: session.waiting.enrolment, reason: 'x' })).errors).toMatchObject([
      { code: 'ENROLMENT_STATE' },
    ]);
    await training.write('trainingSessionCancel', { id: session.id, reason: 'Grève' });
    expect((await again({ id: enrolment, reason: 'x' })).errors).not.toEqual([]);
  });

  it('say when, where and how, and are printed for the person, who employs them and who holds the session alone', async () => {
    const session = await openSession({ mode: 'HYBRID', remoteUrl: 'https://visio.example/salle' });
    const holder = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    const employer = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    const stranger = await somebody(training.pool);
    const words = await wordsOf(convocation(session.other), holder.headers);
    const parts = [
      'Convocation',
      `Zoé ${session.names[1]}`,
      'SIREN 301 234 563',
      '32590123459',
      'Maison de l’architecture',
    ];
    for (const part of [
      ...parts,
      'de 9 h à 12 h 30',
      'de 14 h à 17 h 30',
      'https://visio.example/salle',
      'Alma Présidente',
    ])
      expect(words).toContain(part);
    const statuses = async (path: string) =>
      Promise.all(
        [undefined, stranger.headers, employer.headers, holder.headers].map(
          async (headers) => (await fetched(path, headers)).status,
        ),
      );
    expect(await statuses(convocation(session.other))).toEqual([404, 404, 200, 200]);
    expect(await statuses(convocation(session.of))).toEqual([404, 404, 404, 200]);
    expect(await statuses(convocation(session.waiting))).toEqual([404, 404, 404, 404]);
    expect(await statuses(agreement(session.other))).toEqual([404, 404, 200, 200]);
    expect(await statuses(agreement(session.alone))).toEqual([404, 404, 404, 200]);
    // Somebody themselves: their joining instructions; the agreement where they are the one who signs it.
    const own = await somebody(training.pool);
    const be = (one: { enrolment: string }) =>
      training.pool.query('update training.enrolment set person_id = $2 where id = $1', [one.enrolment, own.personId]);
    await be(session.other);
    expect((await fetched(convocation(session.other), own.headers)).status).toBe(200);
    expect((await fetched(agreement(session.other), own.headers)).status).toBe(404);
    await training.pool.query('update training.enrolment set person_id = $2 where id = $1', [
      session.other.enrolment,
      session.other.person,
    ]);
    await be(session.alone);
    expect((await fetched(agreement(session.alone), own.headers)).status).toBe(200);
  });
});

describe('an agreement', () => {
  it('names all who come for the employer, and what it costs them together', async () => {
    const session = await openSession();
    const holder = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    const words = await wordsOf(agreement(session.other), holder.headers);
    const [, other, alone, silent, waiting] = session.names;
    const parts = [
      'Convention de formation professionnelle',
      'L. 6353-1',
      `Zoé ${other}`,
      `Zoé ${silent}`,
      'Alma Présidente',
    ];
    for (const part of [...parts, '300,00 €, hors taxe', '2 personnes, 600,00 € hors taxe', 'L. 6354-1'])
      expect(words).toContain(part);
    for (const part of [alone, waiting]) expect(words).not.toContain(part);
    const contract = await wordsOf(agreement(session.alone), holder.headers);
    for (const part of ['Contrat de formation professionnelle', `Zoé ${alone}`, 'dix jours', '30 %', 'L. 6353-5'])
      expect(contract).toContain(part);
    const paths = await training.ask(
      `{ trainingSession(id: "${session.id}") { enrolments(first: 9) { nodes { id agreementPath } } } }`,
    );
    const of = (id: string) => paths.trainingSession.enrolments.nodes.find((one: any) => one.id === id).agreementPath;
    expect(of(session.other.enrolment)).toBe(agreement(session.other));
    expect(of(session.waiting.enrolment)).toBeNull();
  });
});
