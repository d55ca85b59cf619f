import { beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId, typeId } from '#lib/graphql';
import { runJob } from '../testing/jobs.js';
import { ain, nord, useTraining } from '../testing/training.js';

const training = useTraining();
const query = async (text: string, values: unknown[] = []): Promise<any[]> =>
  (await training.pool.query(text, values)).rows;
const inDays = async (days: number): Promise<string> =>
  (await query(`select ((now() at time zone 'Europe/Paris')::date + $1::int)::text as on`, [days]))[0].on;

const TO = 'qualite@nord.example';
beforeAll(async () => {
  const [person, account] = [typeId('person'), derivedId('account', 'qualite')];
  await query(`insert into network.person (id, given_name, family_name) values ($1, 'Alix', 'Qualité')`, [person]);
  await query('insert into identity.account (id, person_id, email, locale) values ($1, $2, $3, $4)', [
    ...[account, person, TO, 'en'],
  ]);
  await query(
    `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
     values ('grant_quality', $1, 'ORGANIZATION_MANAGER', 'ORGANIZATION', $2, '2020-01-01')`,
    [account, nord],
  );
});

const run = (dies = false): Promise<void> => runJob(training, 'training.evidence', {}, dies);
/** The letters that leave. */
const letters = async (): Promise<any[]> =>
  (
    await query(
      `delete from graphile_worker._private_jobs j where j.payload ->> 'template' = 'QUALITY_EVIDENCE_ENDS' returning j.payload`,
    )
  ).map(({ payload }) => payload);
const record = async (title: string, validUntil: string | null, more: object = {}): Promise<string> =>
  (
    await training.write(
      'qualityEvidenceRecord',
      { organizationId: nord, indicators: [1, 9], title, validFrom: '2026-01-01', validUntil, ...more },
      'qualityEvidence { id }',
    )
  ).qualityEvidence.id;

describe('whoever keeps the quality of a provider', () => {
  it('is told once before an evidence holds no longer, however the job dies, and anew when its end moves', async () => {
    const until = await inDays(20);
    const id = await record('Livret', until);
    await record('Règlement', null, { indicators: [9] });
    await record('Plus tard', await inDays(31), { indicators: [2] });
    await record('Passée', await inDays(-1));
    // Nobody to tell: it waits until there is somebody.
    await query(
      `insert into training.quality_evidence (id, organization_id, indicators, title, valid_from, valid_until) values ('evidence_ain', $1, '{1}', 'X', '2026-01-01', $2)`,
      [ain, until],
    );
    await expect(run(true)).rejects.toThrow('The process dies');
    expect(await letters()).toEqual([]);
    await run();
    const told = await letters();
    await run();
    expect(await letters()).toEqual([]);
    expect(told.map(({ to, locale, values }) => ({ to, locale, ...values }))).toEqual([
      {
        ...{ to: TO, locale: 'en', name: 'Alix Qualité', title: 'Livret', provider: expect.any(String) },
        ...{ validUntil: until, unproved: [1], link: '/formations/qualite/caue-59/preuves' },
      },
    ]);
    const moved = await inDays(25);
    await training.write('qualityEvidenceUpdate', { id, validUntil: moved });
    await run();
    expect((await letters()).map(({ values }) => values.validUntil)).toEqual([moved]);
    await run();
    expect(await letters()).toEqual([]);
    expect(await query('select count(*)::int as n from training.quality_evidence_notice')).toEqual([{ n: 2 }]);
  });
});
