import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase, networkDemonstration } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const nord = derivedId('organization', 'caue-59');
const coordinator = actor(['NETWORK_COORDINATOR']);

beforeAll(async () => {
  database = await testDatabase(networkDemonstration);
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function change(field: string, input: object, selection: string): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { code path } } }`;
  const { data, errors } = (await app.run(document, { input }, coordinator)) as any;
  expect(errors?.map((e: Error) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data))[field];
}

let made = 0;
async function meeting(): Promise<{ body: string; meeting: string; mandate: string }> {
  const { governingBody } = await change(
    'governingBodyCreate',
    {
      key: `repete-${++made}`,
      kind: 'BOARD',
      name: 'Conseil',
      organizationId: nord,
      constituencies: [{ name: 'Tous', seats: 3 }],
    },
    'governingBody { id constituencies { id } }',
  );
  const personId = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'P', $1)`, [personId]);
  const { mandate } = await change(
    'mandateStart',
    { constituencyId: governingBody.constituencies[0].id, personId, from: '2024-01-01' },
    'mandate { id }',
  );
  const planned = await change(
    'meetingPlan',
    { governingBodyId: governingBody.id, scheduledAt: '2024-05-14T08:00:00Z', place: 'Lille' },
    'meeting { id }',
  );
  await change('meetingHold', { id: planned.meeting.id }, 'meeting { id }');
  return { body: governingBody.id, meeting: planned.meeting.id, mandate: mandate.id };
}

/** The same request twice does its work once, another one under the same key is refused. */
async function twice(field: string, input: object, selection: string, changed: object): Promise<void> {
  const keyed = { ...input, idempotencyKey: `key of ${field}` };
  const entries = async () => Number((await pool.query('select count(*) as n from audit.entry')).rows[0].n);
  const first = await change(field, keyed, selection);
  expect(first.userErrors).toEqual([]);
  const before = await entries();
  expect(await change(field, keyed, selection)).toEqual(first);
  expect(await entries()).toBe(before);
  expect((await change(field, { ...keyed, ...changed }, selection)).userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
}

describe('a request that is sent again with its key does its work once', () => {
  it('attendanceRecord, voteRecord, minutesWrite', async () => {
    const { body, meeting: meetingId, mandate } = await meeting();
    await twice(
      'attendanceRecord',
      { meetingId, attendances: [{ mandateId: mandate, status: 'PRESENT' }] },
      'meeting { id version }',
      { attendances: [{ mandateId: mandate, status: 'ABSENT' }] },
    );
    const { decision } = await change(
      'decisionRecord',
      { governingBodyId: body, meetingId, title: 'Budget', outcome: 'ADOPTED' },
      'decision { id }',
    );
    await twice(
      'voteRecord',
      { decisionId: decision.id, votes: [{ mandateId: mandate, choice: 'FOR' }] },
      'decision { id version }',
      { votes: [{ mandateId: mandate, choice: 'AGAINST' }] },
    );
    await twice('minutesWrite', { id: meetingId, text: 'Compte rendu' }, 'meeting { id version }', { text: 'Autre' });
  });

  it('constituencyAdd, by the version of the body', async () => {
    const { body } = await meeting();
    const add = { governingBodyId: body, name: 'Partenaires', seats: 2, expectedVersion: 99 };
    expect((await change('constituencyAdd', add, 'governingBody { id }')).userErrors[0].code).toBe('VERSION_CONFLICT');
    await twice('constituencyAdd', { ...add, expectedVersion: 1 }, 'governingBody { constituencies { name } }', {
      seats: 3,
    });
  });

  it('duesCallPrepare, by the version of the draft', async () => {
    const scale = await pool.query(
      `select id from network.fee_scale where demonstration and valid_from <= '2025-01-01' and valid_to > '2025-01-01' limit 1`,
    );
    const call = {
      year: 2031,
      feeScaleId: scale.rows[0].id,
      basisOn: '2025-01-01',
      instalments: ['2031-02-01'],
      isDemonstration: true,
    };
    await twice('duesCallPrepare', call, 'duesCall { id version }', { instalments: ['2031-03-01'] });
    const again = (expectedVersion: number) =>
      change('duesCallPrepare', { ...call, expectedVersion }, 'duesCall { version }');
    expect((await again(99)).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await again(1)).duesCall).toEqual({ version: 2 });
  });

  it('receiptIssue and reminderSend', async () => {
    const late = await pool.query<{ id: string }>(
      `select d.id from network.due d join network.dues_call c on c.id = d.dues_call_id where d.demonstration and c.status = 'ISSUED'
       and (select count(*) from network.dues_reminder r where r.due_id = d.id) < 3
       and (select sum(i.amount_cents) from network.due_instalment i where i.due_id = d.id and i.due_on < current_date)
         > coalesce((select sum(p.amount_cents) from network.payment_that_counts p where p.due_id = d.id), 0) + 100
       order by d.id limit 2`,
    );
    const [one, two] = late.rows.map(({ id }) => id);
    await twice('reminderSend', { dueId: one }, 'due { id }', { dueId: two });
    const { payment } = await change(
      'paymentRecord',
      { dueId: two, amountCents: 100, method: 'CHEQUE' },
      'payment { id }',
    );
    await twice('receiptIssue', { paymentId: payment.id }, 'receipt { id number }', { paymentId: 'payment_x' });
  });
});

describe('a withdrawal', () => {
  it('goes by the version of the signature that was read', async () => {
    const { agreement } = await change(
      'agreementCreate',
      { key: 'repete', kind: 'CONVENTION', title: 'x', signedOn: '2026' },
      'agreement { id }',
    );
    await change(
      'signatureRecord',
      { agreementId: agreement.id, organizationId: nord, signedOn: '2026-01-01' },
      'signature { id }',
    );
    const withdraw = (expectedVersion: number) =>
      change(
        'withdrawalRecord',
        { agreementId: agreement.id, organizationId: nord, effectiveOn: '2026-12-31', expectedVersion },
        'withdrawal { id }',
      );
    expect((await withdraw(7)).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await withdraw(1)).userErrors).toEqual([]);
  });
});
