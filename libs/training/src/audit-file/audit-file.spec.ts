import { hash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type PoolClient } from 'pg';
import { typeId } from '#lib/graphql';
import { type Somebody, somebody } from '#lib/testing';
import { partsOf, PrintedAttendance } from '../attendance/attendance.printed.js';
import { completedBy } from '../testing/completed.js';
import { coordinator, publishedCourse, useTraining } from '../testing/training.js';
import { Turns } from '#lib/files';

/** Enough for three of these files in a minute. */
const training = useTraining({ RATE_LIMIT_PER_MINUTE: '70000' });

/** Somebody who teaches in the session. */
async function teacher(sessionId: string): Promise<Somebody> {
  const mine = await somebody(training.pool);
  await training.pool.query(
    `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
     select h.id, $2, h.starts_at, h.ends_at from training.half_day h where h.training_session_id = $1 order by h.starts_at desc limit 1
     on conflict do nothing`,
    [sessionId, mine.personId],
  );
  return mine;
}
const file = (sessionId: string, headers: Record<string, string>, kind = 'session-files', ending = 'zip') =>
  fetch(`${training.app.url}/files/${kind}/${sessionId}.${ending}`, { headers });
let day = 0;
const aSession = async () =>
  completedBy(training, await publishedCourse(training), `2031-0${++day}-15`, ['Trois', 'Quatre']);

describe('the file of a session', () => {
  it('has all that proves it, each part with its digest, for whoever holds it alone', async () => {
    const { sessionId, people } = await completedBy(training, await publishedCourse(training), '2030-05-14', [
      '=Un',
      'Deux',
    ]);
    await training.write(
      'certificatesIssue',
      { trainingSessionId: sessionId, completionIds: [people[0]!.completionId], kind: 'ATTESTATION' },
      'results { certificate { number } }',
    );
    await training.pool.query(
      `insert into training.convocation (enrolment_id, session_version, says) values ($1, 1, 'x')`,
      [people[1]!.enrolmentId],
    );
    const mine = await somebody(training.pool);
    const other = await somebody(training.pool);
    const fetched = (headers: Record<string, string>) =>
      fetch(`${training.app.url}/files/session-files/${sessionId}.zip`, { headers });
    for (const headers of [{}, mine.headers, other.headers]) expect((await fetched(headers)).status).toBe(404);
    await training.pool.query(
      `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
       select h.id, $2, h.starts_at, h.ends_at from training.half_day h where h.training_session_id = $1`,
      [sessionId, mine.personId],
    );
    expect((await fetched(other.headers)).status).toBe(404);
    const answer = await fetched(mine.headers);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      ...[200, 'application/zip', 'private, no-store'],
    ]);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const { files: listed } = JSON.parse(strFromU8(files['index.json']!)) as {
      files: { name: string; sha256: string }[];
    };
    const pdf = Object.keys(files).filter((name) => name.startsWith('certificats/'));
    expect(pdf).toHaveLength(1);
    expect(Object.keys(files).sort()).toEqual(
      [
        ...[
          'convocations.csv',
          'emargement.pdf',
          'evaluations.json',
          'index.html',
          'index.json',
          'inscriptions.csv',
          'programme.html',
          'sceaux.json',
          'session.json',
        ],
        ...pdf,
      ].sort(),
    );
    expect(listed).toHaveLength(8);
    for (const { name, sha256 } of listed) expect([name, hash('sha256', files[name]!, 'hex')]).toEqual([name, sha256]);
    const kept = await training.pool.query(
      'select encode(f.pdf, $2) as pdf from training.certificate_file f join training.certificate c on c.id = f.certificate_id where c.training_session_id = $1',
      [sessionId, 'hex'],
    );
    expect(Buffer.from(files[pdf[0]!]!).toString('hex')).toBe(kept.rows[0].pdf);
    expect(strFromU8(files['inscriptions.csv']!)).toContain('Zoé =Un');
    expect(strFromU8(files['inscriptions.csv']!)).toMatch(
      /;(A participé|Acceptée|Absent·e);\d\d\/\d\d\/\d{4} \d\d:\d\d;/,
    );
    expect(strFromU8(files['convocations.csv']!)).toMatch(/\r\nZoé Deux;CAUE du Nord;\d\d\/\d\d\/\d{4} \d\d:\d\d\r\n$/);
    expect(strFromU8(files['index.html']!)).toContain('SHA-256');
  });

  it('keeps nobody waiting for whoever went before it was known who they are', async () => {
    const { sessionId } = await aSession();
    const mine = await teacher(sessionId);
    const session = `identity.session where account_id = '${mine.accountId}'`;
    await training.pool.query(
      `update ${session.replace(' where', ` set last_used_at = now() - interval '1 hour' where`)}`,
    );
    // Who asks is looked up behind this lock.
    const lock = await training.pool.connect();
    try {
      await lock.query(`begin; select from ${session} for update`);
      const { hostname, port } = new URL(training.app.url);
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(
        `GET /files/session-files/${sessionId}.zip HTTP/1.1\r\nhost: x\r\ncookie: ${mine.headers.cookie}\r\n\r\n`,
      );
      await untilWaiting(lock);
      socket.resetAndDestroy();
      await delay(200);
      await lock.query('commit');
    } finally {
      lock.release(true);
    }
    await delay(200);
    expect((await file(sessionId, mine.headers)).status).toBe(200);
  });

  it('has a price, as sheets and convocations have', async () => {
    const { sessionId, people } = await aSession();
    const mine = await teacher(sessionId);
    const statuses = [];
    for (let i = 0; i < 4; i++) {
      const answer = await file(sessionId, mine.headers);
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    const other = await teacher(sessionId);
    const sheets = await Promise.all(
      Array.from({ length: 40 }, () => file(sessionId, other.headers, 'attendance-sheets', 'pdf')),
    );
    const refused = sheets.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    const called = await file(people[0]!.enrolmentId, other.headers, 'convocations', 'pdf');
    expect(called.status).toBe(429);
  });

  it('is not for a token that is not for reading', async () => {
    const { sessionId } = await aSession();
    const { accountId } = await teacher(sessionId);
    const by = async (scope: string) => {
      const secret = `spass_${scope}`.padEnd(40, 'q');
      await training.pool.query(
        `insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at)
         values ($1, $2, $3, array[$3], $4, 'spass_', now() + interval '1 day')`,
        [typeId('token'), accountId, scope, hash('sha256', secret, 'base64url')],
      );
      return (await file(sessionId, { authorization: `Bearer ${secret}` })).status;
    };
    expect([await by('WRITE'), await by('READ')]).toEqual([404, 200]);
  });

  it('has long sheets in several parts, each line in one of them', async () => {
    const halfDays = ['a', 'b', 'c'];
    const parts = (people: number, most: number) =>
      partsOf({ startsOn: '2030-05-14', people, halfDays }, most).map((part) => [part.halfDays.join(''), part.after]);
    expect(parts(2, 6)).toEqual([['abc', 0]]);
    expect(parts(2, 5)).toEqual([...[['ab', 0]], ['c', 0]]);
    expect(parts(3, 2)).toEqual(['a', 'b', 'c'].flatMap((one) => [...[[one, 0]], [one, 2]]));
    expect(parts(0, 2)).toEqual([...[['ab', 0]], ['c', 0]]);
    expect(partsOf({ startsOn: '2030-05-14', people: 3, halfDays: [] }, 2)).toHaveLength(1);
    const { sessionId } = await aSession();
    const printed = new PrintedAttendance(training.pool);
    const all = (await printed.parts(sessionId, coordinator, 1))!;
    const lines = [];
    for (const part of all)
      for (const { half, people, lines: found } of (await printed.find(sessionId, coordinator, part, 1))!.halfDays)
        lines.push([part.number, part.of, half, people, found.map(({ name }) => name)]);
    expect(lines).toEqual([
      [1, 4, 'MORNING', 2, ['Zoé Quatre']],
      [2, 4, 'MORNING', 2, ['Zoé Trois']],
      [3, 4, 'AFTERNOON', 2, ['Zoé Quatre']],
      [4, 4, 'AFTERNOON', 2, ['Zoé Trois']],
    ]);
  });

  it('is made for one account at a time, and for few at once', () => {
    const turns = new Turns();
    const first = turns.take('a')!;
    expect(turns.take('a')).toBeNull();
    turns.take('b');
    turns.take('c');
    expect(turns.take('d')).toBeNull();
    first();
    expect(turns.take('d')).not.toBeNull();
    const alone = new Turns(1);
    expect([alone.take('a'), alone.take('b')]).toEqual([expect.any(Function), null]);
  });
});

/** Until somebody waits for what is locked. */
async function untilWaiting(client: PoolClient): Promise<void> {
  const waits = async () =>
    (
      await client.query(
        `select from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
      )
    ).rowCount! > 0;
  for (let i = 0; !(await waits()); i++) {
    if (i > 500) throw new Error('Nobody looked up who asks');
    await delay(20);
  }
}
