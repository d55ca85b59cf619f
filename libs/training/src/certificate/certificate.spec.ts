import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { actor, somebody, textOfPdf } from '#lib/testing';
import { type Completed, completedBy } from '../testing/completed.js';
import {
  ain,
  coordinator,
  manager,
  nord,
  otherManager,
  publishedCourse,
  signedIn,
  useTraining,
} from '../testing/training.js';

// Fifty are printed one behind the other, on a machine that has more to do.
const training = useTraining({ DATABASE_POOL_SIZE: '12', DATABASE_STATEMENT_TIMEOUT_MS: '60000' });
const year = (): number => Number(todayInParis().slice(0, 4));
let course: string;
beforeAll(async () => {
  course = await publishedCourse(training);
});

const FIELDS = `id number kind status code issuedOn holderName employerName hours sha256 pdfPath verificationPath revokedOn revocationReason
  replacesReason replaces { number } replacedBy { number } viewerIssues`;
const RESULTS = `results { person { id } completion { id } certificate { ${FIELDS} } userErrors { __typename code message path ... on CertificateAlreadyIssuedError { number } } }`;

const issue = (sessionId: string, more: object = {}, who: Actor = manager) =>
  training.write('certificatesIssue', { trainingSessionId: sessionId, kind: 'ATTESTATION', ...more }, RESULTS, who);
const certificate = async (id: string, who: Actor = manager) =>
  (await training.ask(`{ certificate(id: "${id}") { ${FIELDS} } }`, who)).certificate;

const VERIFIED = `valid status number holderName employerName providerName course { title objectives } startsOn completedOn hours revokedOn
  revocationReason replaces { number reason } replacedBy { number } sha256`;
const verify = async (number: string, code: string) =>
  (
    await training.ask(
      `query ($number: String!, $code: String!) { certificateVerification(number: $number, code: $code) { ${VERIFIED} } }`,
      ANONYMOUS,
      { number, code },
    )
  ).certificateVerification;

const fetched = async (path: string, who?: { headers: Record<string, string> }) => {
  const answer = await fetch(`${training.app.url}${path}`, { headers: who?.headers ?? {} });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};

/** A person of whom the actor is the account. */
const asPerson = (personId: string): Actor => ({ ...actor(), personId });

let days = 10;
/** One who completed a session of a day of their own, and their certificate. */
async function one(name: string, more?: Parameters<typeof completedBy>[4]): Promise<{ done: Completed; cert: any }> {
  const done = await completedBy(training, course, `2030-06-${++days}`, [name], more);
  const { results } = await issue(done.sessionId);
  return { done, cert: results[0].certificate };
}

describe('certificates of a session', () => {
  it('are issued for all at once, with one result each, and never twice for the same', async () => {
    const { sessionId, people } = await completedBy(training, course, '2030-06-03', ['Arnoux', 'Bello']);
    const { results } = await issue(sessionId);
    expect(results).toMatchObject([
      {
        certificate: {
          kind: 'ATTESTATION',
          status: 'IN_FORCE',
          issuedOn: todayInParis(),
          holderName: 'Zoé Arnoux',
          hours: 7,
          employerName: 'CAUE du Nord',
        },
      },
      { certificate: { holderName: 'Zoé Bello' } },
    ]);
    expect(results[0].certificate.number).toMatch(new RegExp(`^CAUE-59-${year()}-\\d{5}$`));
    expect(results[0].certificate.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    // Nobody is left; who is named all the same is told.
    expect((await issue(sessionId)).results).toEqual([]);
    const again = await issue(sessionId, { completionIds: [people[0]!.completionId, 'completion_nothing'] });
    expect(again.results).toMatchObject([
      {
        certificate: null,
        userErrors: [{ code: 'CERTIFICATE_ALREADY_ISSUED', number: results[0].certificate.number }],
      },
      { certificate: null, userErrors: [{ code: 'NOT_FOUND', path: ['completionIds'] }] },
    ]);
    // The other kind is another matter.
    expect((await issue(sessionId, { kind: 'REALISATION' })).results).toHaveLength(2);
  });

  it('answer a repeated key with the same certificates', async () => {
    const { sessionId } = await completedBy(training, course, '2030-06-04', ['Clé']);
    const first = await issue(sessionId, { idempotencyKey: 'the-same-key-1' });
    expect(await issue(sessionId, { idempotencyKey: 'the-same-key-1' })).toEqual(first);
    expect(
      (await issue(sessionId, { kind: 'REALISATION', idempotencyKey: 'the-same-key-1' })).userErrors,
    ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('are numbered without a gap and without a double, fifty at once among failures', async () => {
    const done = await Promise.all(
      [5, 6].map((day) =>
        completedBy(
          training,
          course,
          `2030-06-0${day}`,
          Array.from({ length: 25 }, (_, i) => `Nombre ${day} ${i}`),
        ),
      ),
    );
    const first = await training.pool.query(
      'select last from training.certificate_counter where organization_id = $1',
      [nord],
    );
    const calls = done.flatMap(({ sessionId, people }) =>
      Array.from({ length: 5 }, (_, i) =>
        issue(sessionId, { completionIds: people.slice(5 * i, 5 * i + 5).map(({ completionId }) => completionId) }),
      ),
    );
    // These take a number and give it back.
    const failing = Array.from({ length: 5 }, async () => {
      const client = await training.pool.connect();
      await client.query('begin');
      await client.query('select training.next_certificate($1, $2)', [nord, year()]);
      await client.query('rollback');
      client.release();
    });
    const numbers = (await Promise.all(calls)).flatMap(({ results }) =>
      results.map((result: any) => Number(result.certificate.number.split('-').at(-1))),
    );
    await Promise.all(failing);
    const before: number = first.rows[0]?.last ?? 0;
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => before + 1 + i));
    const codes = await training.pool.query(
      'select count(*)::int as n, count(distinct code)::int as codes from training.certificate',
    );
    expect(codes.rows[0].codes).toBe(codes.rows[0].n);
  });

  it('begin anew with each provider', async () => {
    const { done } = await one('Voisin');
    await training.pool.query('select training.next_certificate($1, $2)', [ain, year()]);
    const { rows } = await training.pool.query(
      'select series, last from training.certificate_counter where organization_id = $1',
      [ain],
    );
    expect(rows).toEqual([{ series: 'CAUE-01', last: 1 }]);
    expect(done.people).toHaveLength(1);
  });

  it('need hours where the State asks for them', async () => {
    const { sessionId } = await completedBy(training, course, '2030-06-07', ['Sans Heures'], { minutes: null });
    expect((await issue(sessionId, { kind: 'REALISATION' })).results).toMatchObject([
      { certificate: null, userErrors: [{ code: 'CERTIFICATE_HOURS_UNKNOWN' }] },
    ]);
    expect((await issue(sessionId)).results).toMatchObject([{ certificate: { hours: null } }]);
  });

  it('are issued by who manages the provider, and by coordinators', async () => {
    const { sessionId } = await completedBy(training, course, '2030-06-08', ['Porte']);
    const input = { trainingSessionId: sessionId, kind: 'ATTESTATION' };
    expect(await training.doors('certificatesIssue', input)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_ALLOWED',
      'DONE',
      'DONE',
    ]);
    const { cert } = await one('Porte deux');
    // Who cannot see it is not told that it is there.
    expect(await training.doors('certificateRevoke', { id: cert.id, reason: 'Erreur' })).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'DONE', 'CERTIFICATE_ENDED'],
    ]);
  });
});

describe('what is printed', () => {
  it('is what was true on that day, in French, and stays the same bytes whatever is called otherwise later', async () => {
    const { done, cert } = await one('Łukaszewska');
    const own = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    const { status, bytes } = await fetched(cert.pdfPath, own);
    expect(status).toBe(200);
    expect(hash('sha256', bytes, 'hex')).toBe(cert.sha256);
    const words = textOfPdf(bytes).replace(/\s+/g, ' ');
    for (const part of [
      'Attestation de fin de formation',
      cert.number,
      'Zoé Łukaszewska',
      'CAUE du Nord',
      'Observer le cadre de vie',
      '7 heures',
      cert.code,
    ])
      expect(words).toContain(part);
    expect(bytes.toString('latin1')).toMatch(/\/S \/TH[^]{0,200}\/Scope \/Row/);
    await training.pool.query(`update network.person set family_name = 'Autre' where id = $1`, [done.people[0]!.id]);
    await training.pool.query(`update training.course_text set title = 'Autre chose'`);
    expect((await fetched(cert.pdfPath, own)).bytes.equals(bytes)).toBe(true);
    expect(await verify(cert.number, cert.code)).toMatchObject({
      ...{
        valid: true,
        holderName: 'Zoé Łukaszewska',
        course: { title: 'Observer le cadre de vie' },
        sha256: cert.sha256,
      },
    });
    await training.pool.query(`update training.course_text set title = 'Observer le cadre de vie'`);
  });

  it('follows the model of the State for a certificat de réalisation', async () => {
    const { sessionId } = await completedBy(training, course, '2030-06-09', ['Modèle']);
    const { results } = await issue(sessionId, { kind: 'REALISATION' });
    const own = await somebody(training.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    const words = textOfPdf((await fetched(results[0].certificate.pdfPath, own)).bytes).replace(/\s+/g, ' ');
    for (const part of [
      'Certificat de réalisation',
      'Zoé Modèle',
      'Employeur',
      'Action de formation',
      '9 juin 2030',
      '7 heures',
      'trois ans',
    ])
      expect(words).toContain(part);
  });

  it('is never changed or removed', async () => {
    const { cert } = await one('Gravé');
    const kept = { constraint: 'certificate_is_kept' };
    for (const statement of [
      `update training.certificate set holder = 'X' where id = $1`,
      `update training.certificate set completed_on = completed_on + 1 where id = $1`,
      'delete from training.certificate where id = $1',
      `update training.certificate_file set pdf = pdf || '\\x00' where certificate_id = $1`,
      'delete from training.certificate_file where certificate_id = $1',
    ])
      await expect(training.pool.query(statement, [cert.id])).rejects.toMatchObject(kept);
    await training.write('certificateRevoke', { id: cert.id, reason: 'Erreur' });
    await expect(
      training.pool.query(
        'update training.certificate set ended_on = null, ending = null, end_reason = null where id = $1',
        [cert.id],
      ),
    ).rejects.toMatchObject(kept);
    const free = await training.pool.query(
      'select completion_id from training.certificate where ended_on is null limit 1',
    );
    await expect(
      training.pool.query('delete from training.completion where id = $1', [free.rows[0].completion_id]),
    ).rejects.toMatchObject({
      constraint: 'completion_is_certified',
    });
  });
});

describe('a certificate that is wrong', () => {
  it('is replaced by one with a number of its own, from what is recorded now', async () => {
    const { done, cert } = await one('Fotte');
    await training.pool.query(`update network.person set family_name = 'Faute' where id = $1`, [done.people[0]!.id]);
    const reissue = () =>
      training.write('certificateReissue', { id: cert.id, reason: 'Nom mal écrit' }, `certificate { ${FIELDS} }`);
    const outdated = async () =>
      (await training.ask(`{ certificate(id: "${cert.id}") { isOutdated } }`, manager)).certificate.isOutdated;
    expect(await outdated()).toBe(false);
    await training.pool.query(
      'update training.completion set attended_minutes = attended_minutes - 30 where id = (select completion_id from training.certificate where id = $1)',
      [cert.id],
    );
    expect(await outdated()).toBe(true);
    await training.pool.query(
      'update training.completion set attended_minutes = attended_minutes + 30 where id = (select completion_id from training.certificate where id = $1)',
      [cert.id],
    );
    const { certificate: next } = await reissue();
    expect(next).toMatchObject({
      holderName: 'Zoé Faute',
      replaces: { number: cert.number },
      replacesReason: 'Nom mal écrit',
      status: 'IN_FORCE',
    });
    expect(next.number).not.toBe(cert.number);
    expect(await certificate(cert.id)).toMatchObject({
      status: 'REPLACED',
      replacedBy: { number: next.number },
      holderName: 'Zoé Fotte',
    });
    expect((await reissue()).userErrors).toMatchObject([{ code: 'CERTIFICATE_ENDED', status: 'REPLACED' }]);
    expect(await verify(cert.number, cert.code)).toMatchObject({
      valid: false,
      status: 'REPLACED',
      replacedBy: { number: next.number },
    });
    expect(await verify(next.number, next.code)).toMatchObject({
      valid: true,
      replaces: { number: cert.number, reason: 'Nom mal écrit' },
    });
    expect(await training.audited(next.id)).toEqual(['CERTIFICATE_REISSUE']);
  });

  it('is replaced once by many at once', async () => {
    const { cert } = await one('Course');
    const all = await Promise.all(
      Array.from({ length: 6 }, () =>
        training.write('certificateReissue', { id: cert.id, reason: 'x' }, 'certificate { id }'),
      ),
    );
    expect(all.filter((answer) => answer.certificate)).toHaveLength(1);
  });

  it('is revoked with a reason, and its page says so', async () => {
    const { done, cert } = await one('Révoqué');
    await training.write('certificateRevoke', { id: cert.id, reason: 'Présence non établie' });
    expect(await verify(cert.number, cert.code)).toMatchObject({
      ...{
        valid: false,
        status: 'REVOKED',
        revokedOn: todayInParis(),
        revocationReason: 'Présence non établie',
        holderName: 'Zoé Révoqué',
      },
    });
    // Another may be issued now.
    expect((await issue(done.sessionId)).results).toMatchObject([{ certificate: { status: 'IN_FORCE' } }]);
  });
});

describe('attendance that is settled again', () => {
  it('takes away nothing that a certificate in force stands on', async () => {
    const { sessionId } = await completedBy(training, course, '2025-01-16', ['Présente']);
    const [{ certificate: cert }] = (await issue(sessionId)).results;
    // Nobody signed: nothing of it stands.
    const settle = () => training.write('attendanceSettle', { trainingSessionId: sessionId });
    expect((await settle()).userErrors).toMatchObject([{ code: 'COMPLETION_CERTIFIED', number: cert.number }]);
    await training.write('certificateRevoke', { id: cert.id, reason: 'Présence non établie' });
    expect((await settle()).userErrors).toEqual([]);
    expect(await certificate(cert.id)).toMatchObject({ status: 'REVOKED', holderName: 'Zoé Présente' });
  });
});

describe('a training that is to be renewed', () => {
  it('is certified for as long as the rule of the day counts it, and has expired then', async () => {
    const rule = {
      title: 'Règle',
      from: '2020-01-01',
      leastShare: 80,
      validityMonths: 6,
      positionKinds: ['ARCHITECT'],
      graceDays: 0,
      sources: ['S1'],
    };
    expect((await training.write('trainingRuleRecord', rule, '', coordinator)).userErrors).toEqual([]);
    const { sessionId } = await completedBy(training, course, '2025-01-15', ['Renouvelé']);
    const lasts = async (kind: string) => {
      const [{ certificate: made }] = (await issue(sessionId, { kind })).results;
      return (await training.ask(`{ certificate(id: "${made.id}") { status validUntil number code } }`)).certificate;
    };
    const expired = await lasts('ATTESTATION');
    expect(expired).toMatchObject({ status: 'EXPIRED', validUntil: '2025-07-14' });
    expect(await verify(expired.number, expired.code)).toMatchObject({ valid: false, status: 'EXPIRED' });
    // That it took place stays true.
    expect(await lasts('REALISATION')).toMatchObject({ status: 'IN_FORCE', validUntil: null });
    await training.pool.query('delete from training.training_rule');
  });
});

describe('checking', () => {
  it('takes number and code as people type them', async () => {
    const { cert } = await one('Frappe');
    const sloppy = cert.code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await verify(` ${cert.number.toLowerCase()} `, sloppy)).toMatchObject({ number: cert.number });
  });

  it('says the same of a wrong code, of a number alone and of nothing', async () => {
    const { cert } = await one('Secret');
    const wrong = cert.code.replace(/.$/, (last: string) => (last === '0' ? '1' : '0'));
    for (const [number, code] of [
      [cert.number, wrong],
      [cert.number, ''],
      [`${cert.number}1`, cert.code],
      ['CAUE-59-1999-00001', wrong],
    ])
      expect(await verify(number!, code!)).toBeNull();
  });

  it('makes who guesses wait, and nobody else', async () => {
    const { cert } = await one('Devine');
    const ask = async (code: string) => {
      const answer = await training.app.post(
        `query ($n: String!, $c: String!) { certificateVerification(number: $n, code: $c) { valid } }`,
        { n: cert.number, c: code },
      );
      return (await answer.json()) as any;
    };
    // Right ones do not count, however many.
    for (let i = 0; i < 35; i++) expect((await ask(cert.code)).data.certificateVerification).toEqual({ valid: true });
    const told = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(`0000-0000-0000-0000-00${10 + i}`)));
    expect(told.filter(({ errors }) => !errors)).toHaveLength(30);
    expect((await ask(cert.code)).errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED' });
    // Another network, as specs that ask without one are.
    expect(await verify(cert.number, cert.code)).toMatchObject({ valid: true });
  });
});

describe('who sees a certificate', () => {
  it('is its holder, who manages their employer or the provider, and coordinators', async () => {
    const { done, cert } = await one('Vue', { employer: ain });
    const holder = asPerson(done.people[0]!.id);
    const stranger = asPerson((await somebody(training.pool)).personId);
    const memberOfProvider = actor(['MEMBER'], [nord]);
    const list = `{ certificates(filter: { trainingSession: "${done.sessionId}" }, first: 5) { totalCount nodes { id } } }`;
    const nested = `{ trainingSession(id: "${done.sessionId}") { certificates(first: 5) { totalCount nodes { id } } } }`;
    const node = `{ node(id: "${cert.id}") { id ... on Certificate { number } } }`;
    for (const who of [holder, otherManager, manager, coordinator]) {
      expect((await certificate(cert.id, who))?.number).toBe(cert.number);
      expect((await training.ask(list, who)).certificates).toEqual({ totalCount: 1, nodes: [{ id: cert.id }] });
      expect((await training.ask(nested, who)).trainingSession.certificates.totalCount).toBe(1);
      expect((await training.ask(node, who)).node.number).toBe(cert.number);
    }
    for (const who of [stranger, memberOfProvider, signedIn]) {
      expect(await certificate(cert.id, who)).toBeNull();
      expect((await training.ask(list, who)).certificates).toEqual({ totalCount: 0, nodes: [] });
      expect((await training.ask(nested, who)).trainingSession.certificates.totalCount).toBe(0);
      expect((await training.ask(node, who)).node).toBeNull();
    }
    const { errors } = await training.app.run(nested, {}, ANONYMOUS);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    // Only who issued it may change it.
    expect([
      (await certificate(cert.id, otherManager)).viewerIssues,
      (await certificate(cert.id)).viewerIssues,
    ]).toEqual([false, true]);
    expect((await training.fault('certificateRevoke', { id: cert.id, reason: 'x' }, otherManager)).code).toBe(
      'NOT_ALLOWED',
    );
    for (const headers of [
      undefined,
      await somebody(training.pool),
      await somebody(training.pool, { roles: [{ role: 'MEMBER', organizationId: ain }] }),
    ])
      expect((await fetched(cert.pdfPath, headers)).status).toBe(404);
    const employers = await somebody(training.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    expect((await fetched(cert.pdfPath, employers)).status).toBe(200);
  });
});

describe('whoever is erased', () => {
  it('keeps what they earned, to be checked for as long as the law asks, and no longer', async () => {
    const { done, cert } = await one('Oublié');
    const { id } = done.people[0]!;
    expect((await training.write('personErase', { id }, '', coordinator)).userErrors).toEqual([]);
    expect(await verify(cert.number, cert.code)).toMatchObject({ valid: true, holderName: 'Zoé Oublié' });
    // Nothing more is issued for them.
    expect((await issue(done.sessionId, { kind: 'REALISATION' })).results).toEqual([]);
    const spent = async (day: string) =>
      (await training.pool.query('select training.is_spent($1::date, $2) as is', [day, id])).rows[0].is;
    expect([
      await spent(todayInParis()),
      await spent(`${year() - 11}-12-31`),
      await spent(`${year() - 10}-01-01`),
    ]).toEqual([false, true, false]);
  });
});
