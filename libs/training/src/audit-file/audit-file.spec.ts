import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { somebody } from '#lib/testing';
import { completedBy } from '../testing/completed.js';
import { publishedCourse, useTraining } from '../testing/training.js';
import { Turns } from './turns.js';

const training = useTraining();

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
    expect(listed).toHaveLength(7);
    for (const { name, sha256 } of listed)
      expect([name, createHash('sha256').update(files[name]!).digest('hex')]).toEqual([name, sha256]);
    const kept = await training.pool.query(
      'select encode(f.pdf, $2) as pdf from training.certificate_file f join training.certificate c on c.id = f.certificate_id where c.training_session_id = $1',
      [sessionId, 'hex'],
    );
    expect(Buffer.from(files[pdf[0]!]!).toString('hex')).toBe(kept.rows[0].pdf);
    expect(strFromU8(files['inscriptions.csv']!)).toContain('Zoé =Un');
    expect(strFromU8(files['index.html']!)).toContain('SHA-256');
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
  });
});
