import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase, networkDemonstration } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** One of each that is invented. */
let invented: Record<
  'organization' | 'taker' | 'person' | 'agreement' | 'body' | 'constituency' | 'scale' | 'decision',
  string
>;
let somebody: string;
let realScale: string;

const coordinator = actor(['NETWORK_COORDINATOR']);
const nord = derivedId('organization', 'caue-59');
const manche = derivedId('organization', 'caue-50');
const framework = derivedId('agreement', 'accord-cadre-2016');

async function first(statement: string, values: unknown[] = []): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(statement, values);
  return rows[0]!.id;
}

beforeAll(async () => {
  database = await testDatabase(networkDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  const body = await first('select id from network.governing_body where demonstration');
  invented = {
    organization: await first(`select id from network.organization where key = 'demonstration-08'`),
    taker: await first(`select id from network.organization where key = 'demonstration-51'`),
    person: await first('select id from network.person where demonstration limit 1'),
    agreement: await first('select id from network.agreement where demonstration'),
    body,
    constituency: await first('select id from network.constituency where governing_body_id = $1 limit 1', [body]),
    scale: await first('select id from network.fee_scale where demonstration limit 1'),
    decision: await first('select id from network.decision where demonstration limit 1'),
  };
  somebody = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Une', 'Personne')`, [
    somebody,
  ]);
  realScale = (
    await write('feeScaleCreate', { name: 'Réel', kind: 'FLAT', flatCents: 100, from: '2020-01-01' }, 'feeScale { id }')
  ).feeScale.id;
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function write(field: string, input: object, selection: string, who: Actor = coordinator): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { code path message } } }`;
  const { data, errors } = (await app.run(document, { input }, who)) as any;
  expect(errors?.map((e: Error) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data))[field];
}

async function memberCount(day: string): Promise<number> {
  return ((await app.run(`{ network(asOf: "${day}") { memberCount } }`)).data as any).network.memberCount;
}

type Attempt = [string, string, () => object, string];

describe('demonstration and real', () => {
  const attempts: Attempt[] = [
    [
      'an invented organization signs a real agreement',
      'signatureRecord',
      () => ({ agreementId: framework, organizationId: invented.organization, signedOn: '2017' }),
      'organizationId',
    ],
    [
      'a real one signs the invented agreement',
      'signatureRecord',
      () => ({ agreementId: invented.agreement, organizationId: nord, signedOn: '2021' }),
      'organizationId',
    ],
    [
      'an invented one is party to a real agreement',
      'agreementUpdate',
      () => ({ id: framework, parties: [{ organizationId: invented.organization, role: 'PARTNER' }] }),
      'parties',
    ],
    [
      'a real agreement supersedes the invented one',
      'agreementCreate',
      () => ({ key: 'melange', kind: 'CONVENTION', title: 'x', signedOn: '2026', supersedesId: invented.agreement }),
      'supersedesId',
    ],
    [
      'somebody invented works in a real organization',
      'positionStart',
      () => ({ personId: invented.person, organizationId: nord, kind: 'OTHER' }),
      'personId',
    ],
    [
      'somebody real works in an invented one',
      'positionStart',
      () => ({ personId: somebody, organizationId: invented.organization, kind: 'OTHER' }),
      'personId',
    ],
    [
      'somebody real sits in the invented committee',
      'mandateStart',
      () => ({ constituencyId: invented.constituency, personId: somebody, seat: 1, from: '2030-01-01' }),
      'personId',
    ],
    [
      'an invented seat is held for a real organization',
      'mandateStart',
      () => ({
        constituencyId: invented.constituency,
        personId: invented.person,
        organizationId: nord,
        seat: 1,
        from: '2060-01-01',
      }),
      'organizationId',
    ],
    [
      'a real scale decides invented dues',
      'duesCallPrepare',
      () => ({
        year: 2030,
        feeScaleId: realScale,
        basisOn: '2025-01-01',
        instalments: ['2030-02-01'],
        isDemonstration: true,
      }),
      'feeScaleId',
    ],
    [
      'a real scale follows an invented decision',
      'feeScaleCreate',
      () => ({ name: 'x', kind: 'FLAT', flatCents: 1, from: '2020-01-01', decisionId: invented.decision }),
      'decisionId',
    ],
    [
      'a real organization hands over to an invented one',
      'stewardshipRecord',
      () => ({ giverId: manche, takerId: invented.taker, subject: 'PORTALS' }),
      'takerId',
    ],
    [
      'an invented one hands over to a real one',
      'stewardshipRecord',
      () => ({ giverId: invented.organization, takerId: nord, subject: 'ACCOUNTS' }),
      'takerId',
    ],
  ];

  it.each(attempts)('stay apart when %s', async (_, field, input, path) => {
    const { userErrors } = await write(field, input(), '__typename');
    expect(userErrors).toEqual([
      {
        code: 'INVALID_INPUT',
        path: [path],
        message: 'Les données de démonstration ne peuvent pas se mêler aux données réelles.',
      },
    ]);
  });

  it('stay apart when an undocumented signatory is identified', async () => {
    const before = await memberCount('2017-01-01');
    const slotId = await first(
      'select id from network.slot where agreement_id = $1 and organization_id is null limit 1',
      [framework],
    );
    const { userErrors } = await write(
      'slotIdentify',
      { slotId, organizationId: invented.organization, evidence: 'Rien' },
      'slot { id }',
    );
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['organizationId'] }]);
    expect(await memberCount('2017-01-01')).toBe(before);
  });

  const rows: [string, () => [string, unknown[]]][] = [
    [
      'signature',
      () => [
        `insert into network.signature (id, agreement_id, organization_id, signed_on) values ('x', $1, $2, '2017')`,
        [framework, invented.organization],
      ],
    ],
    [
      'slot',
      () => [
        `update network.slot set organization_id = $1 where agreement_id = $2`,
        [invented.organization, framework],
      ],
    ],
    [
      'membership_fact',
      () => [
        `insert into network.membership_fact (id, organization_id, event, happened_on) values ('x', $1, 'JOINED', '2017')`,
        [invented.organization],
      ],
    ],
    [
      'position',
      () => [
        `insert into network.position (id, person_id, organization_id, kind, demonstration) values ('x', $1, $2, 'OTHER', true)`,
        [somebody, invented.organization],
      ],
    ],
    ['mandate', () => [`update network.mandate set person_id = $1 where demonstration`, [somebody]]],
    [
      'due',
      () => [
        `update network.due set organization_id = $1 where demonstration and id = (select d.id from network.due d where d.demonstration and not exists (select 1 from network.payment p where p.due_id = d.id) limit 1)`,
        [nord],
      ],
    ],
    ['dues_call', () => [`update network.dues_call set fee_scale_id = $1 where demonstration`, [realScale]]],
    ['grant_award', () => [`update network.grant_award set organization_id = $1 where demonstration`, [nord]]],
    ['stewardship', () => [`update network.stewardship set taker_id = $1 where demonstration`, [nord]]],
  ];

  it.each(rows)('are kept apart in the table %s by the database itself', async (_, statement) => {
    const [text, values] = statement();
    await expect(pool.query(text, values)).rejects.toMatchObject({ constraint: 'demonstration_apart' });
  });

  it('stay what they are', async () => {
    for (const table of ['organization', 'person', 'agreement', 'governing_body', 'due'])
      await expect(pool.query(`update network.${table} set demonstration = not demonstration`)).rejects.toMatchObject({
        constraint: 'demonstration_stays',
      });
  });
});

describe('a signature', () => {
  it('is recorded by coordinators only: it decides what the network counts', async () => {
    const input = { agreementId: framework, organizationId: nord, signedOn: '2017' };
    const { data, errors } = (await app.run(
      'mutation ($input: SignatureRecordInput!) { signatureRecord(input: $input) { signature { id } userErrors { code } } }',
      { input },
      actor(['ORGANIZATION_MANAGER'], [nord]),
    )) as any;
    expect(data?.signatureRecord ?? null).toBeNull();
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
