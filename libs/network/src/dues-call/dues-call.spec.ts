import { describe, expect, it } from '@jest/globals';
import { derivedId, typeId } from '#lib/graphql';
import { CALL, dueOf, duesOf, inDays } from '../testing/dues.js';
import { member, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, scale } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const REUNION = derivedId('organization', 'caue-974');
let year = 2070;

describe('what is owed', () => {
  it('is the same for all by a flat scale, shared out to the cent', async () => {
    const call = await called();
    expect(dueOf(call, 'caue-59')).toMatchObject({
      amountCents: 100_001,
      basis: { kind: 'FLAT', inhabitants: null, headcount: null },
      instalments: [
        { place: 1, dueOn: inDays(10), amountCents: 33_335 },
        { place: 2, dueOn: inDays(40), amountCents: 33_333 },
        { place: 3, dueOn: inDays(70), amountCents: 33_333 },
      ],
    });
  });

  it('follows the inhabitants served on the day, between floor and ceiling, and keeps the figure with its vintage', async () => {
    const feeScaleId = await scale({
      kind: 'PER_INHABITANT',
      centsPerInhabitant: 0.25,
      floorCents: 200_000,
      ceilingCents: 500_000,
    });
    const call = await called({ feeScaleId, organizationIds: [NORD, AIN, REUNION], instalments: [inDays(5)] }, false);
    const served = async (code: string) =>
      (
        await network.ask(
          `{ territory(kind: DEPARTEMENT, code: "${code}", asOf: "2025-01-01") { population populationOn } }`,
        )
      ).territory;
    for (const [key, code] of [
      ['caue-59', '59'],
      ['caue-01', '01'],
      ['caue-974', '974'],
    ] as const) {
      const { population, populationOn } = await served(code);
      const due = dueOf(call, key);
      expect(due.basis).toEqual({
        kind: 'PER_INHABITANT',
        on: '2025-01-01',
        inhabitants: population,
        inhabitantsCountedOn: populationOn,
        headcount: null,
      });
      expect(due.amountCents).toBe(Math.min(500_000, Math.max(200_000, Math.round(population * 0.25))));
    }
    expect(new Set(call.dues.nodes.map((d: any) => d.amountCents)).size).toBeGreaterThan(1);
  });

  it('follows the bracket of the headcount on the day, and is refused where no headcount is known', async () => {
    const feeScaleId = await scale({
      kind: 'PER_HEADCOUNT',
      brackets: [
        { fromHeadcount: 0, amountCents: 10_000 },
        { fromHeadcount: 3, amountCents: 30_000 },
      ],
    });
    for (const [i, until] of ['infinity', 'infinity', 'infinity', '2024-12-31'].entries()) {
      const id = typeId('person');
      await network.pool.query(
        `insert into network.person (id, given_name, family_name, email) values ($1, 'E', $2, $3)`,
        [id, String(i), i === 0 ? 'direction@caue59.example' : null],
      );
      await network.pool.query(
        `insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to) values ($1, $2, $3, $4, '2020-01-01', $5)`,
        [typeId('position'), id, NORD, i === 0 ? 'DIRECTOR' : 'ARCHITECT', until],
      );
    }
    const call = await called({ feeScaleId, organizationIds: [NORD] }, false);
    expect(dueOf(call, 'caue-59')).toMatchObject({ amountCents: 30_000, basis: { headcount: 3 } });
    const before = await called({ feeScaleId, organizationIds: [NORD], basisOn: '2024-06-01' }, false);
    expect(dueOf(before, 'caue-59')).toMatchObject({ basis: { headcount: 4 } });
    const refused = await network.write(
      'duesCallPrepare',
      { year: ++year, feeScaleId, basisOn: '2025-01-01', instalments: [inDays(1)], organizationIds: [NORD, AIN] },
      CALL,
    );
    expect(refused).toMatchObject({
      duesCall: null,
      userErrors: [{ code: 'DUES_BASIS_UNKNOWN', organizations: [{ key: 'caue-01' }] }],
    });
  });

  it('is called from the members that are known on the day when nobody is named', async () => {
    const call = await called({ organizationIds: undefined, basisOn: '2019-06-01' }, false);
    expect(call.dues.nodes.map((d: any) => d.organization.key)).toEqual(['caue-974']);
  });

  it('can be worked out again until it is issued, and not after', async () => {
    const draft = await called({}, false);
    const again = {
      year: draft.year,
      feeScaleId: await scale({ kind: 'FLAT', flatCents: 500 }),
      instalments: [inDays(3)],
      organizationIds: [AIN],
    };
    const second = (await network.write('duesCallPrepare', again, CALL)).duesCall;
    expect(second).toMatchObject({
      id: draft.id,
      version: 2,
      dues: { nodes: [{ amountCents: 500, organization: { key: 'caue-01' } }] },
    });
    expect((await network.write('duesCallIssue', { id: draft.id, expectedVersion: 1 }, CALL)).userErrors[0].code).toBe(
      'VERSION_CONFLICT',
    );
    await network.write('duesCallIssue', { id: draft.id, expectedVersion: 2 }, CALL);
    expect((await network.write('duesCallPrepare', again, CALL)).userErrors[0].code).toBe('DUES_CALL_STATE');
    expect((await network.write('duesCallIssue', { id: draft.id }, CALL)).userErrors[0].code).toBe('DUES_CALL_STATE');
  });

  it('is no more than a call can hold, all together', async () => {
    const most = 2_147_483_647;
    const prepared = async (amounts: object, organizationIds = [NORD, AIN]) => {
      const feeScaleId = await scale(amounts);
      const input = {
        year: ++year,
        feeScaleId,
        basisOn: '2025-01-01',
        instalments: [inDays(1)],
        organizationIds,
      };
      return network.write('duesCallPrepare', input, 'duesCall { totals { calledCents } }');
    };
    const flat = (flatCents: number) => ({ kind: 'FLAT', flatCents });
    const tooMuch = [{ code: 'INVALID_INPUT', path: ['feeScaleId'] }];
    expect((await prepared(flat((most + 1) / 2))).userErrors).toMatchObject(tooMuch);
    expect((await prepared({ kind: 'PER_INHABITANT', centsPerInhabitant: 9000 }, [NORD])).userErrors).toMatchObject(
      tooMuch,
    );
    expect((await prepared(flat((most - 1) / 2))).duesCall).toEqual({ totals: { calledCents: most - 1 } });
    expect((await prepared(flat(most), [NORD])).duesCall).toEqual({ totals: { calledCents: most } });
  });

  it('refuses scales and calls that cannot be', async () => {
    const fault = async (field: string, input: object) =>
      (await network.write(field, input, '__typename')).userErrors[0];
    const base = { name: 'X', from: '2000-01-01' };
    expect(await fault('feeScaleCreate', { ...base, kind: 'FLAT' })).toMatchObject({ path: ['flatCents'] });
    expect(await fault('feeScaleCreate', { ...base, kind: 'FLAT', flatCents: 1, centsPerInhabitant: 1 })).toMatchObject(
      { path: ['centsPerInhabitant'] },
    );
    expect(
      await fault('feeScaleCreate', {
        ...base,
        kind: 'PER_INHABITANT',
        centsPerInhabitant: 1,
        floorCents: 9,
        ceilingCents: 8,
      }),
    ).toMatchObject({ path: ['ceilingCents'] });
    expect(await fault('feeScaleCreate', { ...base, kind: 'PER_HEADCOUNT' })).toMatchObject({ path: ['brackets'] });
    // Below its first bracket a scale would say nothing of what is owed.
    const from3 = { ...base, kind: 'PER_HEADCOUNT', brackets: [{ fromHeadcount: 3, amountCents: 1 }] };
    expect(await fault('feeScaleCreate', from3)).toMatchObject({ code: 'INVALID_INPUT', path: ['brackets'] });
    const feeScaleId = await scale({ kind: 'FLAT', flatCents: 1, from: '2020-01-01', to: '2021-01-01' });
    const call = { year: ++year, feeScaleId, organizationIds: [NORD], instalments: [inDays(1)] };
    expect(await fault('duesCallPrepare', call)).toMatchObject({ path: ['feeScaleId'] });
    expect(
      await fault('duesCallPrepare', { ...call, basisOn: '2020-02-01', instalments: [inDays(2), inDays(2)] }),
    ).toMatchObject({ path: ['instalments'] });
    expect(
      await fault('duesCallPrepare', { ...call, basisOn: '2020-02-01', organizationIds: ['organization_none'] }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a call', () => {
  it('is listed from the day on which it was issued, and a draft on any day', async () => {
    const [call, draft] = [await called(), await called({}, false)];
    const listed = async (asOf: string) => {
      const { duesCalls } = await network.ask(`{ duesCalls(first: 100, asOf: "${asOf}") { totalCount nodes { id } } }`);
      expect(duesCalls.totalCount).toBe(duesCalls.nodes.length);
      return [call, draft].map(({ id }) => duesCalls.nodes.some((node: any) => node.id === id));
    };
    expect(await listed(inDays(0))).toEqual([true, true]);
    expect(await listed(inDays(-1))).toEqual([false, true]);
  });

  it('names every instalment with its day, and what all owe by it to coordinators alone', async () => {
    const call = await called();
    const document = `{ duesCall(id: "${call.id}") { dueOn instalments { place dueOn amountCents } } }`;
    const days = [inDays(10), inDays(40), inDays(70)];
    const sums = [66_670, 66_666, 66_666];
    expect((await network.ask(document)).duesCall).toEqual({
      dueOn: days[0],
      instalments: days.map((dueOn, i) => ({ place: i + 1, dueOn, amountCents: sums[i] })),
    });
    expect((await network.ask(document, member)).duesCall.instalments).toEqual(
      days.map((dueOn, i) => ({ place: i + 1, dueOn, amountCents: null })),
    );
  });

  it('says once it is issued how many letters went, to whom none could go, and why', async () => {
    const people = async (organizationId: string, kind: string, email: string | null) => {
      const id = typeId('person');
      await network.pool.query(
        `insert into network.person (id, given_name, family_name, email) values ($1, 'L', 'Lettre', $2)`,
        [id, email],
      );
      await network.pool.query(
        `insert into network.position (id, person_id, organization_id, kind, valid_from) values ($1, $2, $3, $4, '2020-01-01')`,
        [typeId('position'), id, organizationId, kind],
      );
    };
    await people(NORD, 'ADMINISTRATION', 'compta@caue59.example');
    await people(AIN, 'ADMINISTRATION', null);
    const draft = await called({ organizationIds: [NORD, AIN, REUNION] }, false);
    const TOLD = `duesCall { totals { letterCount untoldCount }
      dues(filter: { isUntold: true }) { totalCount nodes { letters untold organization { key } } } }`;
    const before = await network.ask(`{ duesCall(id: "${draft.id}") { totals { letterCount untoldCount } } }`);
    expect(before.duesCall.totals).toEqual({ letterCount: null, untoldCount: 0 });
    const { duesCall } = await network.write('duesCallIssue', { id: draft.id }, TOLD);
    const { rows } = await network.pool.query(
      `select count(*)::int as n from graphile_worker.jobs where key like any($1)`,
      [draft.dues.nodes.map(({ id }: any) => `mail:dues:${id}:called:%`)],
    );
    expect(rows[0].n).toBeGreaterThan(0);
    expect(duesCall).toEqual({
      totals: { letterCount: rows[0].n, untoldCount: 2 },
      dues: {
        totalCount: 2,
        nodes: [
          { letters: 0, untold: 'NO_ADDRESS', organization: { key: 'caue-01' } },
          { letters: 0, untold: 'NOBODY', organization: { key: 'caue-974' } },
        ],
      },
    });
    const told = await network.ask(
      `{ duesCall(id: "${draft.id}") { dues(filter: { isUntold: false }) { nodes { letters untold } } } }`,
    );
    expect(told.duesCall.dues.nodes).toEqual([{ letters: rows[0].n, untold: null }]);
  });
});
