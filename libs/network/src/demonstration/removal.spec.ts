import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { loadDemonstrationAccounts, removeDemonstrationAccounts } from '#lib/identity';
import { loadDemonstration, removeDemonstration } from '#lib/network';
import { actor, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let client: pg.PoolClient;
let empty: Map<string, string>;

const coordinator = actor(['NETWORK_COORDINATOR']);

/** What each table holds, as a digest; the audit log keeps what was done. */
async function contents(): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('network', 'identity') order by 1`,
  );
  const found = new Map<string, string>();
  for (const { name } of rows) {
    const { rows: digests } = await pool.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from ${name} t`,
    );
    found.set(name, digests[0]!.digest);
  }
  return found;
}

async function first(statement: string, values: unknown[] = []): Promise<string> {
  return (await pool.query<{ id: string }>(statement, values)).rows[0]!.id;
}

async function write(field: string, input: object, selection: string, who: Actor = coordinator): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { code path message } } }`;
  const { data, errors } = (await app.run(document, { input }, who)) as any;
  expect(errors?.map((e: Error) => e.message)).toBeUndefined();
  expect(data[field].userErrors).toEqual([]);
  return JSON.parse(JSON.stringify(data))[field];
}

const remove = (): Promise<boolean> => removeDemonstration(client, removeDemonstrationAccounts);

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  client = await pool.connect();
  app = await startTestApp({ databaseUrl: database.url });
  empty = await contents();
});
beforeEach(async () => {
  await loadDemonstration(client);
  await loadDemonstrationAccounts(client);
});
afterAll(async () => {
  client?.release();
  await pool?.end();
  await app?.close();
  await database?.drop();
});

describe('demonstration data that people have worked with', () => {
  it('goes without a trace all the same', async () => {
    const organizationId = await first(`select id from network.organization where key = 'demonstration-02'`);
    const bodyId = await first('select id from network.governing_body where demonstration');
    const account = await first(
      `select p.id from network.person p join identity.account a on a.person_id = p.id where a.demonstration limit 1`,
    );
    const position = { organizationId, kind: 'OTHER' };
    const { person } = await write(
      'personCreate',
      { givenName: 'Une', familyName: 'Autre', position },
      'person { id }',
    );
    await write('positionStart', { personId: account, ...position }, 'position { id }');
    const body = await write(
      'governingBodyCreate',
      {
        key: 'bureau-essai',
        kind: 'EXECUTIVE',
        name: 'Bureau',
        organizationId,
        constituencies: [{ name: 'Tous', seats: 3 }],
      },
      'governingBody { id constituencies { id } }',
    );
    const constituencyId = body.governingBody.constituencies[0].id;
    const { mandate } = await write(
      'mandateStart',
      { constituencyId, personId: account, from: '2024-01-01' },
      'mandate { id }',
    );
    await write(
      'mandateStart',
      { constituencyId, personId: person.id, substituteForId: mandate.id, from: '2024-01-01' },
      'mandate { id }',
    );
    const { meeting } = await write(
      'meetingPlan',
      {
        governingBodyId: body.governingBody.id,
        scheduledAt: '2024-05-14T08:00:00Z',
        place: 'Laon',
        agenda: [{ title: 'Budget' }],
      },
      'meeting { id }',
    );
    await write('meetingHold', { id: meeting.id }, 'meeting { id }');
    await write(
      'attendanceRecord',
      { meetingId: meeting.id, attendances: [{ mandateId: mandate.id, status: 'PRESENT' }] },
      'meeting { id }',
    );
    const { decision } = await write(
      'decisionRecord',
      {
        governingBodyId: body.governingBody.id,
        meetingId: meeting.id,
        title: 'Budget',
        outcome: 'ADOPTED',
        proposedById: mandate.id,
      },
      'decision { id }',
    );
    await write(
      'voteRecord',
      { decisionId: decision.id, votes: [{ mandateId: mandate.id, choice: 'FOR' }] },
      'decision { id }',
    );
    await write('minutesWrite', { id: meeting.id, text: 'Compte rendu' }, 'meeting { id }');
    await write('minutesApprove', { id: meeting.id, on: '2024-06-01' }, 'meeting { id }');
    const due = await first(
      `select d.id from network.due d join network.dues_call c on c.id = d.dues_call_id
       where d.demonstration and c.status = 'ISSUED' and d.amount_cents > coalesce((select sum(p.amount_cents) from network.payment p where p.due_id = d.id), 0) limit 1`,
    );
    const { payment } = await write(
      'paymentRecord',
      { dueId: due, amountCents: 100, method: 'CHEQUE' },
      'payment { id }',
    );
    await write('receiptIssue', { paymentId: payment.id }, 'receipt { id }');
    await write('paymentReverse', { paymentId: payment.id, reason: 'Erreur' }, 'payment { id }');
    await write(
      'organizationUpdate',
      { id: organizationId, name: 'CAUE de démonstration – autre nom' },
      'organization { id }',
    );
    await write('organizationClose', { id: organizationId, on: '2026', kind: 'DISSOLUTION' }, 'organization { id }');
    await write('stewardshipRecord', { giverId: organizationId, subject: 'PORTALS' }, 'stewardship { id }');
    await write('grantRecord', { organizationId, programme: 'Essai', amountCents: 100 }, 'grant { id }');
    await write(
      'membershipRecord',
      { organizationId, event: 'JOINED', on: '2021', sources: ['S1'] },
      'organization { id }',
    );
    const agreementId = await first('select id from network.agreement where demonstration');
    await write(
      'agreementUpdate',
      { id: agreementId, parties: [{ organizationId, role: 'PARTNER' }] },
      'agreement { id }',
    );
    await write('signatureRecord', { agreementId, undocumentedKind: 'CAUE', signedOn: '2022' }, 'signature { id }');
    await pool.query(
      `insert into network.asserted_figure (id, measure, value, as_of, organization_id) values ('figure_x', 'EMPLOYEES', 9, '2024', $1)`,
      [organizationId],
    );
    const visitor = await somebody(pool, { roles: [{ role: 'MEMBER', organizationId }] });

    expect(await remove()).toBe(true);
    await pool.query('delete from identity.account where id = $1', [visitor.accountId]);
    await pool.query('delete from network.person where id = $1', [visitor.personId]);
    expect(await contents()).toEqual(empty);
    expect(bodyId).toBeTruthy();
  });

  it('stays as it was, accounts included, when something real still refers to it: the sentence says what', async () => {
    const organization = await first(`select id from network.organization where key = 'demonstration-02'`);
    const agreement = derivedId('agreement', 'accord-cadre-2016');
    // As it could be written before the database kept the two apart.
    await pool.query('alter table network.signature disable trigger demonstration_apart');
    await pool.query(
      `insert into network.signature (id, agreement_id, organization_id, signed_on) values ('signature_mixed', $1, $2, '2017')`,
      [agreement, organization],
    );
    await pool.query('alter table network.signature enable trigger demonstration_apart');
    const before = await contents();
    await expect(remove()).rejects.toMatchObject({
      name: 'DemonstrationInUseError',
      message: `Demonstration data is left as it was: network.signature still refers to “CAUE de démonstration – Aisne” (${organization}). Take out what refers to it, then try again.`,
    });
    expect(await contents()).toEqual(before);
    await pool.query(`delete from network.signature where id = 'signature_mixed'`);
    expect(await remove()).toBe(true);
    expect(await contents()).toEqual(empty);
  });
});
