import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
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

async function timeline(args: string, fields: string): Promise<any> {
  const { data, errors } = await app.run(`{ timeline${args} { ${fields} } }`);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).timeline;
}

describe('the timeline', () => {
  it('tells from 2003 to 2019 in order, both statements about Septentrion side by side', async () => {
    const { nodes } = await timeline(
      '(filter: { from: "2003", to: "2019" }, first: 50)',
      'nodes { on until endUnknown title kind sources { title } conflictsWith { title } }',
    );
    const days = nodes.map((n: any) => `${n.on}-01-01`.slice(0, 10));
    expect(days).toEqual([...days].sort());
    const septentrion = nodes.filter((n: any) => n.title.includes('Septentrion'));
    expect(septentrion).toEqual([
      {
        on: '2000',
        until: null,
        endUnknown: true,
        title: 'Septentrion selon une autre source',
        kind: 'MILESTONE',
        sources: [{ title: '123dok.net, qvlgxm1g: carnets du CAUE du Nord' }],
        conflictsWith: [{ title: 'Projet européen Septentrion, de la ville forte à la ville durable' }],
      },
      {
        on: '2003',
        until: '2007',
        endUnknown: false,
        title: 'Projet européen Septentrion, de la ville forte à la ville durable',
        kind: 'MILESTONE',
        sources: [{ title: 'about.s-pass.org, association, histoire (texte fondateur de ce projet)' }],
        conflictsWith: [{ title: 'Septentrion selon une autre source' }],
      },
    ]);
    expect(nodes.some((n: any) => n.on === '1977-01-03' || n.on === '2021')).toBe(false);
  });

  it('words what it counts from the records, and changes when they do', async () => {
    const signed = async () =>
      (
        await timeline(
          '(filter: { kinds: [SIGNATURE, WITHDRAWAL, MEMBERSHIP] })',
          'nodes { title detail agreement { key } organizations { key } }',
        )
      ).nodes;
    expect(await signed()).toEqual([
      expect.objectContaining({
        title: expect.stringMatching(/^14 signatures de/),
        detail: '13 CAUE + 1',
        organizations: [{ key: 'fncaue' }],
      }),
      expect.objectContaining({ title: expect.stringMatching(/^6 retraits de/), detail: '5 CAUE + 1, end of year' }),
      expect.objectContaining({
        title: expect.stringMatching(/^9 signatures de/),
        agreement: { key: 'accord-cadre-2016' },
      }),
      {
        title: 'CAUE de La Réunion rejoint le réseau',
        detail: null,
        agreement: null,
        organizations: [{ key: 'caue-974' }],
      },
    ]);
    await client.query(`update network.membership_fact set event = 'LEFT', happened_on = '2010'`);
    expect((await signed())[0].title).toBe('CAUE de La Réunion quitte le réseau');
    await client.query(`update network.membership_fact set event = 'JOINED', happened_on = '2018'`);
  });

  it('is found by text, by organization and by kind, in the language of the caller', async () => {
    expect(
      (await timeline('(filter: { search: "gargilesse" })', 'nodes { title place territory { code } }')).nodes,
    ).toEqual([
      { title: 'Université d’été : Gargilesse-Dampierre', place: 'Gargilesse-Dampierre', territory: { code: '36' } },
    ]);
    const { data } = (await app.run('{ organization(key: "caue-50") { id } }')) as any;
    expect(
      (await timeline(`(filter: { organization: "${data.organization.id}" })`, 'nodes { kind on }')).nodes,
    ).toEqual([{ kind: 'CLOSING', on: '2025-10' }]);
    const response = await app.post(
      '{ timeline(filter: { search: "summer university", kinds: [EVENT] }, first: 50) { totalCount nodes { title } } }',
      {},
      {
        'accept-language': 'en',
      },
    );
    const found = ((await response.json()) as any).data.timeline;
    expect(found.totalCount).toBe(7);
    expect(found.nodes[0].title).toBe('Summer university: Gargilesse-Dampierre');
  });

  it('reads the dates of its filter as precisely as they are given', async () => {
    const count = async (filter: string) =>
      (await timeline(`(filter: { ${filter} })`, 'totalCount')).totalCount as number;
    expect(await count('from: "2012-10", to: "2012-11", kinds: [EVENT]')).toBe(2);
    expect(await count('from: "2012", to: "2012", kinds: [EVENT]')).toBe(4);
    expect(await count('from: "2018-05-01", to: "2018-05-01", kinds: [MEMBERSHIP]')).toBe(1);
    const { errors } = (await (
      await app.post('{ timeline(filter: { from: "2012-13" }) { totalCount } }')
    ).json()) as any;
    expect(errors[0].message).toContain('PartialDate');
  });

  it('is the same walked forward and backward', async () => {
    const all = (await timeline('(first: 100)', 'totalCount nodes { on title }')) as {
      totalCount: number;
      nodes: unknown[];
    };
    const back: unknown[] = [];
    let before = '';
    for (let turn = 0; turn < 20; turn++) {
      const page = await timeline(`(last: 7${before})`, 'nodes { on title } pageInfo { hasPreviousPage startCursor }');
      back.unshift(...page.nodes);
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(back).toEqual(all.nodes);
    expect(all.nodes).toHaveLength(all.totalCount);
  });
});

describe('gatherings', () => {
  it('keep what their source leaves open', async () => {
    const { data } = (await app.run(
      '{ networkEvents(first: 20) { totalCount nodes { kind on place placeAsWritten territory { code } organizer } } }',
    )) as any;
    expect(data.networkEvents.totalCount).toBe(12);
    expect(data.networkEvents.nodes).toContainEqual({
      kind: 'SUMMER_UNIVERSITY',
      on: '2007',
      place: null,
      placeAsWritten: 'Corse-du-Sud',
      territory: expect.objectContaining({ code: '2A' }),
      organizer: null,
    });
    expect(data.networkEvents.nodes).toContainEqual(expect.objectContaining({ place: 'Les Arcs', territory: null }));
  });
});
