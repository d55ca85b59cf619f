import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import { dueOf, duesOf } from '../testing/dues.js';
import { ain, coordinator, framework, member, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, pay } = duesOf(network);
const reader = actor(['READER']);

const record = (key: string, fields: string): string => `{ organization(key: "${key}") { ${fields} } }`;

beforeAll(async () => {
  await network.write('signatureRecord', {
    agreementId: framework,
    organizationId: nord,
    signedOn: '2018-03-01',
    sources: ['S1'],
  });
  await network.write('withdrawalRecord', { agreementId: framework, organizationId: nord, effectiveOn: '2024-12-31' });
  const positions = [
    ['Agnès', 'DIRECTOR', '2020-01-01', '2022-01-01'],
    ['Béatrice', 'OTHER', '2021-01-01', null],
  ];
  for (const [givenName, kind, from, to] of positions) {
    const { userErrors } = await network.write('personCreate', {
      givenName,
      familyName: 'Zola',
      position: { organizationId: nord, kind, title: 'En poste', from, to },
    });
    expect(userErrors).toEqual([]);
  }
});

describe('an organization over time', () => {
  it('says what it signed and from what it withdrew, by day', async () => {
    const on = async (day: string, signed = '', withdrawn = '') => {
      const { organization } = await network.ask(
        record(
          'caue-59',
          `signatures(asOf: "${day}"${signed}) { nodes { signedOn status agreement { key } } }
           withdrawals(asOf: "${day}"${withdrawn}) { totalCount nodes { effectiveOn } }`,
        ),
        ANONYMOUS,
      );
      return [organization.signatures.nodes, organization.withdrawals.nodes];
    };
    const agreement = { key: 'accord-cadre-2016' };
    const withdrawal = { effectiveOn: '2024-12-31' };
    expect(await on('2018-02-28')).toEqual([[], []]);
    expect(await on('2018-03-01')).toEqual([[{ signedOn: '2018-03-01', status: 'IN_FORCE', agreement }], []]);
    expect(await on('2025-01-01')).toEqual([[], [withdrawal]]);
    expect(await on('2025-01-01', ', status: ALL')).toEqual([
      [{ signedOn: '2018-03-01', status: 'WITHDRAWN', agreement }],
      [withdrawal],
    ]);
    expect(await on('2018-02-28', '', ', filter: { anyDay: true }')).toEqual([[], [withdrawal]]);
  });

  it('shows itself on several days at once, with all that the day decides', async () => {
    const { organization } = await network.ask(
      record(
        'caue-59',
        `history(days: ["2017-12-31", "2021-06-01", "2025-06-01"]) {
          asOf memberStatus headcount director { name } positions(orderBy: { field: NAME }) { totalCount nodes { kind } } territories { code asOf } }`,
      ),
    );
    const nordOn = (asOf: string) => [{ code: '59', asOf }];
    expect(organization.history).toEqual([
      {
        asOf: '2017-12-31',
        memberStatus: 'NOT_MEMBER',
        headcount: null,
        director: null,
        positions: { totalCount: 0, nodes: [] },
        territories: nordOn('2017-12-31'),
      },
      {
        asOf: '2021-06-01',
        memberStatus: 'MEMBER',
        headcount: 2,
        director: { name: 'Agnès Zola' },
        positions: { totalCount: 2, nodes: [{ kind: 'DIRECTOR' }, { kind: 'OTHER' }] },
        territories: nordOn('2021-06-01'),
      },
      {
        asOf: '2025-06-01',
        memberStatus: 'FORMER_MEMBER',
        headcount: 1,
        director: null,
        positions: { totalCount: 1, nodes: [{ kind: 'OTHER' }] },
        territories: nordOn('2025-06-01'),
      },
    ]);
  });

  it('shows nobody on those days who is not shown on one', async () => {
    const document = record(
      'caue-59',
      'history(days: ["2021-06-01"]) { hiddenPositionCount positions { totalCount nodes { kind } } }',
    );
    const seen = async (who: typeof ANONYMOUS) => (await network.ask(document, who)).organization.history;
    expect(await seen(ANONYMOUS)).toEqual([
      { hiddenPositionCount: 1, positions: { totalCount: 1, nodes: [{ kind: 'DIRECTOR' }] } },
    ]);
    expect(await seen(coordinator)).toMatchObject([{ hiddenPositionCount: 0, positions: { totalCount: 2 } }]);
  });

  it('is asked for a hundred days at most, and costs by the day', async () => {
    const ask = async (days: number) => {
      const body = {
        query: 'query ($days: [LocalDate!]!) { organization(key: "caue-59") { history(days: $days) { headcount } } }',
        variables: { days: Array.from({ length: days }, (_, i) => `${2000 + (i % 20)}-01-01`) },
      };
      return (await (await network.app.post(body.query, body.variables)).json()) as any;
    };
    expect((await ask(101)).errors[0]).toMatchObject({
      message: 'days: at most 100',
      extensions: { code: 'BAD_USER_INPUT', argument: 'days' },
    });
    const [one, hundred] = [await ask(1), await ask(100)];
    expect(hundred.data.organization.history).toHaveLength(100);
    expect(hundred.extensions.cost.requested - one.extensions.cost.requested).toBe(Math.floor(99 * 1.25));
  });

  it('tells what happened to it, either end first, and opens the records', async () => {
    const told = (args: string) =>
      network.ask(record('caue-59', `timeline${args} { totalCount nodes { kind on agreement { key } } }`), ANONYMOUS);
    const { timeline } = (await told('')).organization;
    expect(timeline.nodes).toContainEqual({
      kind: 'SIGNATURE',
      on: '2018-03-01',
      agreement: { key: 'accord-cadre-2016' },
    });
    expect(timeline.nodes.at(-1)).toEqual({
      kind: 'WITHDRAWAL',
      on: '2024-12-31',
      agreement: { key: 'accord-cadre-2016' },
    });
    const latest = (await told('(orderBy: { field: ON, direction: DESC })')).organization.timeline;
    expect(latest.nodes).toEqual([...timeline.nodes].reverse());
    const { nodes } = (await told('(filter: { from: "2020", kinds: [WITHDRAWAL] })')).organization.timeline;
    expect(nodes).toHaveLength(1);
    const grants = await network.ask(
      '{ grants { nodes { id programme requestedBy { timeline(filter: { kinds: [GRANT] }) { nodes { grant { id } } } } } } }',
    );
    for (const { id, requestedBy } of grants.grants.nodes)
      expect(requestedBy.timeline.nodes).toContainEqual({ grant: { id } });
    expect(grants.grants.nodes).not.toEqual([]);
  });

  it('lists what was received from it, for those who see its dues', async () => {
    const call = await called();
    await pay(dueOf(call, 'caue-59').id, 500, { receivedOn: '2025-02-01' });
    await pay(dueOf(call, 'caue-01').id, 700, { receivedOn: '2025-02-02' });
    const document = record(
      'caue-59',
      'key payments(asOf: "2025-02-28") { totalCount nodes { amountCents } } before: payments(asOf: "2025-01-31") { totalCount }',
    );
    for (const who of [coordinator, member])
      expect((await network.ask(document, who)).organization).toEqual({
        key: 'caue-59',
        payments: { totalCount: 1, nodes: [{ amountCents: 500 }] },
        before: { totalCount: 0 },
      });
    for (const who of [reader, actor(['MEMBER'], [ain])])
      expect((await network.ask(document, who)).organization.payments).toEqual({ totalCount: 0, nodes: [] });
    const { data, errors } = (await network.app.run(document, {}, ANONYMOUS)) as any;
    expect(data.organization).toEqual({ key: 'caue-59', payments: null, before: null });
    expect(errors.map(({ path, extensions }: any) => [path, extensions.code])).toEqual([
      [['organization', 'payments'], 'UNAUTHENTICATED'],
      [['organization', 'before'], 'UNAUTHENTICATED'],
    ]);
  });
});

describe('the network', () => {
  it('says on which days around one who belongs changes', async () => {
    const around = async (day: string) =>
      (await network.ask(`{ network(asOf: "${day}") { previousChangeOn nextChangeOn } }`, ANONYMOUS)).network;
    expect(await around('2024-12-31')).toEqual({ previousChangeOn: expect.any(String), nextChangeOn: null });
    expect((await around('2024-12-30')).nextChangeOn).toBe('2024-12-31');
    expect((await around('1990-01-01')).previousChangeOn).toBeNull();
    expect((await around('2018-03-02')).previousChangeOn).toBe('2018-03-01');
  });
});

describe('organizations', () => {
  it('are ordered by département, headcount and since when they are members', async () => {
    const keys = async (field: string, direction: string, day: string): Promise<string[]> =>
      (
        await network.ask(
          `{ organizations(asOf: "${day}", filter: { kinds: [CAUE] }, orderBy: { field: ${field}, direction: ${direction} }) { nodes { key } } }`,
        )
      ).organizations.nodes.map(({ key }: { key: string }) => key);
    const byCode = await keys('DEPARTEMENT', 'ASC', '2021-06-01');
    expect(byCode).toEqual(['caue-01', 'caue-50', 'caue-59', 'caue-974']);
    expect(await keys('DEPARTEMENT', 'DESC', '2021-06-01')).toEqual([...byCode].reverse());
    expect((await keys('HEADCOUNT', 'DESC', '2021-06-01'))[0]).toBe('caue-59');
    expect((await keys('MEMBER_SINCE', 'ASC', '2021-06-01')).slice(0, 2)).toContain('caue-59');
    expect((await keys('MEMBER_SINCE', 'ASC', '2025-06-01'))[0]).not.toBe('caue-59');
  });

  it('refuse a cursor of another list', async () => {
    const { agreements } = await network.ask(
      '{ agreements(first: 1, orderBy: { field: TITLE }) { pageInfo { endCursor } } }',
    );
    const cursor = agreements.pageInfo.endCursor;
    const bodies = await network.ask('{ governingBodies(first: 1) { pageInfo { endCursor } } }');
    const { errors } = (await network.app.run(
      `{ organizations(after: "${bodies.governingBodies.pageInfo.endCursor}") { nodes { key } } agreements(after: "${cursor}", orderBy: { field: TITLE }) { nodes { key } } }`,
    )) as any;
    expect(errors.map(({ path, extensions }: any) => [path, extensions])).toEqual([
      [['organizations'], expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after' })],
    ]);
  });
});
