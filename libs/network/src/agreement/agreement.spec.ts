import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { startTestApp, type TestApp, type TestDatabase, testDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await app?.close();
  await client?.end();
  await database?.drop();
});

async function answer(document: string): Promise<any> {
  const { data, errors } = await app.run(document);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
const signatures = async (key: string, args: string, fields = 'totalCount') =>
  (await answer(`{ agreement(key: "${key}") { signatures${args} { ${fields} } } }`)).agreement.signatures;
const discrepancyOn = async (
  day: string,
  key = 'accord-cadre-2016',
  fields = 'kind counted asserted difference statement',
) => (await answer(`{ agreement(key: "${key}") { discrepancy(asOf: "${day}") { ${fields} } } }`)).agreement.discrepancy;

const slotOf = (agreement: string, number: number) => derivedId('slot', agreement, 'CAUE', String(number));

describe('agreements that end', () => {
  it('are found by the days on which they may be over', async () => {
    const { rows } = await client.query<{ key: string; ended_on: string }>(
      `insert into network.agreement (id, key, kind, title, signed_on, ended_on, sources)
       select 'agreement_ends_' || n, 'finit-' || n, 'CONVENTION', 'Convention ' || n, '2020', ended_on, '{}'
       from unnest(array['2099', '2099-06', '2099-06-15']) with ordinality e (ended_on, n) returning key, ended_on`,
    );
    expect(rows).toHaveLength(3);
    const find = async (filter: string): Promise<string[]> =>
      (
        await answer(`{ agreements(filter: { kinds: [CONVENTION], ${filter} }, first: 50) { nodes { key } } }`)
      ).agreements.nodes
        .map(({ key }: { key: string }) => key)
        .filter((key: string) => key.startsWith('finit-'))
        .sort();
    expect(await find('endsFrom: "2099-06-16"')).toEqual(['finit-1', 'finit-2']);
    expect(await find('endsFrom: "2099-06-16", endsTo: "2099-07-31"')).toEqual(['finit-1', 'finit-2']);
    expect(await find('endsFrom: "2098-12-01", endsTo: "2099-01-31"')).toEqual(['finit-1']);
    expect(await find('endsTo: "2099-06-15"')).toEqual(['finit-1', 'finit-2', 'finit-3']);
  });
});

describe('the memorandum of 2013', () => {
  it('still binds eight CAUE on 15 January 2016, the Federation gone', async () => {
    const page = await signatures(
      'protocole-2013',
      '(asOf: "2016-01-15")',
      'totalCount nodes { organization { name } slot { label kind } signedOn withdrawnOn status certainty sources { title } }',
    );
    expect(page.totalCount).toBe(8);
    expect(page.nodes).toHaveLength(8);
    expect(page.nodes[0]).toEqual({
      organization: null,
      slot: { label: 'CAUE signataire non documenté n° 1', kind: 'CAUE' },
      signedOn: '2013',
      withdrawnOn: null,
      status: 'IN_FORCE',
      certainty: 'POSSIBLE',
      sources: [{ title: 'about.s-pass.org, association, histoire (texte fondateur de ce projet)' }],
    });
  });

  it('keeps its withdrawn signatures, each with its date as precise as the source', async () => {
    const page = await signatures(
      'protocole-2013',
      '(asOf: "2016-01-15", status: WITHDRAWN)',
      'nodes { organization { key } slot { kind } withdrawnOn withdrawal { precisionNote reason effectiveOn } }',
    );
    expect(page.nodes).toHaveLength(6);
    expect(page.nodes[0]).toEqual({
      organization: { key: 'fncaue' },
      slot: null,
      withdrawnOn: '2015-12',
      withdrawal: { precisionNote: 'end of year', reason: null, effectiveOn: '2015-12' },
    });
  });

  it.each([
    ['2012-12-31', 0],
    ['2013-06-01', 14],
    ['2015-11-30', 14],
    ['2015-12-31', 14],
    ['2016-01-01', 8],
    ['2016-12-31', 0],
  ])('on %s has %i signatures in force', async (day, count) => {
    expect((await signatures('protocole-2013', `(asOf: "${day}")`)).totalCount).toBe(count);
  });

  it('has all of them whatever the day, and those that only the framework agreement ended', async () => {
    expect((await signatures('protocole-2013', '(status: ALL)')).totalCount).toBe(14);
    expect((await signatures('protocole-2013', '(status: SUPERSEDED)')).totalCount).toBe(8);
  });

  it('lets an exact withdrawal take effect on its day', async () => {
    const slot = derivedId('signature', 'protocole-2013', 'CAUE', '1');
    await client.query(
      `insert into network.withdrawal (id, signature_id, effective_on) values ('withdrawal_x', $1, '2014-07-01')`,
      [slot],
    );
    expect((await signatures('protocole-2013', '(asOf: "2014-06-30")')).totalCount).toBe(14);
    expect((await signatures('protocole-2013', '(asOf: "2014-07-01")')).totalCount).toBe(13);
    await client.query(`delete from network.withdrawal where id = 'withdrawal_x'`);
    expect((await signatures('protocole-2013', '(asOf: "2014-07-01")')).totalCount).toBe(14);
  });

  it('counts as many signatories as its source asserts, and says so when one is missing', async () => {
    const look = async () =>
      (
        await answer(
          `{ agreement(key: "protocole-2013", asOf: "2013-12-31") { countedSignatories assertedSignatories discrepancy { kind statement difference } } }`,
        )
      ).agreement;
    expect(await look()).toEqual({ countedSignatories: 14, assertedSignatories: 14, discrepancy: null });
    await client.query(
      `update network.asserted_figure set value = 15 where agreement_id = $1 and organization_kind = 'CAUE'`,
      [derivedId('agreement', 'protocole-2013')],
    );
    expect(await look()).toEqual({
      countedSignatories: 14,
      assertedSignatories: 16,
      discrepancy: {
        kind: 'SIGNATORIES',
        difference: -2,
        statement: 'Les sources annoncent 16 signataires, 14 signatures sont enregistrées.',
      },
    });
    await client.query(
      `update network.asserted_figure set value = 13 where agreement_id = $1 and organization_kind = 'CAUE'`,
      [derivedId('agreement', 'protocole-2013')],
    );
  });
});

describe('the framework agreement of 2016', () => {
  it('supersedes the memorandum, which no source says in so many words', async () => {
    const { agreement } = await answer(
      `{ agreement(key: "accord-cadre-2016") { kind signedOn supersedes { key supersededBy { key } } supersedesInferred supersedesNote } }`,
    );
    expect(agreement).toMatchObject({
      kind: 'FRAMEWORK',
      signedOn: '2016',
      supersedes: { key: 'protocole-2013', supersededBy: { key: 'accord-cadre-2016' } },
      supersedesInferred: true,
    });
    expect(agreement.supersedesNote).toContain('does not say in so many words');
  });

  it('has nine signatures where eight members were left: at least one entry is undocumented', async () => {
    expect(
      await discrepancyOn(
        '2016-12-31',
        undefined,
        'kind counted asserted difference statement steps { label count } sources { key }',
      ),
    ).toEqual({
      kind: 'UNDOCUMENTED_ENTRY',
      counted: 9,
      asserted: 8,
      difference: 1,
      statement:
        "Au moins une entrée n’est pas documentée : 9 signatures pour 8 membres restants de « Protocole d'accord pour la gouvernance et l'utilisation de la plateforme ».",
      steps: [
        {
          label: "Signatures de « Protocole d'accord pour la gouvernance et l'utilisation de la plateforme »",
          count: 14,
        },
        { label: 'Retraits documentés', count: -6 },
        {
          label:
            "Signatures de « Accord-cadre pour la gouvernance, l'administration et l'utilisation de la plateforme »",
          count: 9,
        },
      ],
      sources: [{ key: 'S1' }],
    });
    expect(await discrepancyOn('2015-12-31')).toBeNull();
  });

  it('has no gap once a documented entry fills it', async () => {
    await client.query(
      `insert into network.membership_fact (id, organization_id, event, happened_on) values ('membership_x', $1, 'JOINED', '2016-03')`,
      [derivedId('organization', 'caue-01')],
    );
    expect(await discrepancyOn('2016-12-31')).toBeNull();
    await client.query(`delete from network.membership_fact where id = 'membership_x'`);
    expect((await discrepancyOn('2016-12-31')).difference).toBe(1);
  });

  it('has another gap when a withdrawal is not what was written', async () => {
    const withdrawal = derivedId('withdrawal', derivedId('signature', 'protocole-2013', 'CAUE', '13'));
    const { rows } = await client.query('delete from network.withdrawal where id = $1 returning *', [withdrawal]);
    expect(await discrepancyOn('2016-12-31')).toBeNull();
    await client.query(
      'insert into network.withdrawal (id, signature_id, effective_on, precision_note, sources) values ($1, $2, $3, $4, $5)',
      [withdrawal, rows[0].signature_id, rows[0].effective_on, rows[0].precision_note, rows[0].sources],
    );
  });

  it('shows in the list of all that does not fit', async () => {
    const { discrepancies } = await answer(
      `{ discrepancies(asOf: "2017-01-01") { kind difference agreement { key } } }`,
    );
    expect(discrepancies).toEqual([
      { kind: 'UNDOCUMENTED_ENTRY', difference: 1, agreement: { key: 'accord-cadre-2016' } },
    ]);
    expect((await answer(`{ discrepancies(asOf: "2014-01-01") { kind } }`)).discrepancies).toEqual([]);
  });
});

describe('an undocumented signatory', () => {
  it('is identified by an added record; its signature stays as it was', async () => {
    const slot = slotOf('protocole-2013', 3);
    const organization = derivedId('organization', 'caue-59');
    const before = (await client.query('select * from network.signature where slot_id = $1', [slot])).rows[0];
    const { rows } = await client.query(
      `insert into network.slot_identification (slot_id, organization_id, evidence, sources) values ($1, $2, 'A letter', '{S17}') returning id`,
      [slot, organization],
    );
    const { node } = await answer(
      `{ node(id: "${slot}") { ... on Slot { label identifiedAs { key } identifications { evidence organization { key } sources { key } } } } }`,
    );
    expect(node).toEqual({
      label: 'CAUE signataire non documenté n° 3',
      identifiedAs: { key: 'caue-59' },
      identifications: [{ evidence: 'A letter', organization: { key: 'caue-59' }, sources: [{ key: 'S17' }] }],
    });
    const named = await answer(
      `{ organization(key: "caue-59") { memberStatus(asOf: "2014-06-01") } network(asOf: "2013-12-31") { memberCount members(first: 50) { nodes { organization { key } slot { number } } } } }`,
    );
    expect(named.organization.memberStatus).toBe('MEMBER');
    expect(named.network.memberCount).toBe(14);
    expect(named.network.members.nodes).toContainEqual({ organization: { key: 'caue-59' }, slot: { number: 3 } });
    expect((await client.query('select * from network.signature where slot_id = $1', [slot])).rows[0]).toEqual(before);
    await expect(
      client.query(`update network.slot_identification set evidence = 'Another' where id = $1`, [rows[0].id]),
    ).rejects.toThrow(/add another one/);
  });
});

describe('asserted figures', () => {
  it('stand beside what can be counted', async () => {
    const { assertedFigures } = await answer(
      `{ assertedFigures(first: 50) { totalCount nodes { measure value comparison on counted organization { key } agreement { key } organizationKind statement note sources { key } } } }`,
    );
    expect(assertedFigures.totalCount).toBe(11);
    const of = (measure: string) => assertedFigures.nodes.filter((n: any) => n.measure === measure);
    expect(of('TRAINED_EMPLOYEES')).toEqual([
      expect.objectContaining({ value: 160, comparison: 'MORE_THAN', on: '2017', counted: null }),
    ]);
    expect(of('FULLY_TRAINED_CAUE').map((n: any) => [n.on, n.value, n.organization?.key ?? null])).toEqual([
      ['2015', 1, 'caue-01'],
      ['2017', 8, null],
    ]);
    expect(of('EMPLOYEES')).toEqual([
      expect.objectContaining({ value: 14, on: '2025-10', counted: null, organization: { key: 'caue-50' } }),
    ]);
    expect(of('SIGNATORIES').map((n: any) => [n.organizationKind, n.value, n.counted])).toEqual(
      expect.arrayContaining([
        ['CAUE', 13, 13],
        ['FEDERATION', 1, 1],
        ['CAUE', 9, 9],
      ]),
    );
  });
});

describe('what is not there', () => {
  it('is null', async () => {
    expect(
      await answer(
        '{ agreement(key: "nothing") { title } organization(key: "nothing") { name } person(id: "person_x") { name } }',
      ),
    ).toEqual({
      agreement: null,
      organization: null,
      person: null,
    });
  });

  it.each([
    ['neither id nor key', '{ agreement { title } }'],
    ['both', '{ agreement(id: "a", key: "b") { title } }'],
  ])('is refused when it is named by %s', async (_, document) => {
    const { errors } = await app.run(document);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('the database', () => {
  it('refuses that an organization signs the same agreement twice at once, and a withdrawal before the signature', async () => {
    const [agreement, organization] = [derivedId('agreement', 'protocole-2013'), derivedId('organization', 'fncaue')];
    await expect(
      client.query(
        `insert into network.signature (id, agreement_id, organization_id, signed_on) values ('signature_y', $1, $2, '2014')`,
        [agreement, organization],
      ),
    ).rejects.toMatchObject({ constraint: 'signature_once' });
    await expect(
      client.query(
        `insert into network.withdrawal (id, signature_id, effective_on) values ('withdrawal_y', $1, '2012')`,
        [derivedId('signature', 'protocole-2013', 'CAUE', '1')],
      ),
    ).rejects.toMatchObject({ constraint: 'signature_before_withdrawal' });
    await expect(
      client.query(
        `insert into network.withdrawal (id, signature_id, effective_on) values ('withdrawal_z', $1, '2015')`,
        [derivedId('signature', 'protocole-2013', 'fncaue')],
      ),
    ).rejects.toMatchObject({ constraint: 'withdrawal_once' });
  });
});
