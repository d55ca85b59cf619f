import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { inDays } from '../testing/dues.js';
import { useNetwork } from '../testing/network.js';

const network = useNetwork();

const NORD = derivedId('organization', 'caue-59');

describe('a scale of dues', () => {
  const SELECTION =
    'feeScale { id name flatCents centsPerInhabitant brackets { fromHeadcount amountCents } from to version }';
  let year = 2080;
  const create = async (more: object = { kind: 'FLAT', flatCents: 1000 }) =>
    (await network.write('feeScaleCreate', { name: 'Barème', from: '2000-01-01', ...more }, SELECTION)).feeScale;
  const prepare = (feeScaleId: string, of = ++year) =>
    network.write(
      'duesCallPrepare',
      { year: of, feeScaleId, basisOn: '2025-01-01', instalments: [inDays(1)], organizationIds: [NORD] },
      'duesCall { id dues { nodes { amountCents } } }',
    );

  it('is corrected freely while no call was issued by it; a draft worked out before cannot be issued', async () => {
    const { id } = await create();
    const { duesCall } = await prepare(id);
    expect(
      (await network.write('feeScaleUpdate', { id, flatCents: 2000, name: 'Mieux' }, SELECTION)).feeScale,
    ).toMatchObject({
      flatCents: 2000,
      name: 'Mieux',
      version: 2,
    });
    expect(await network.fault('duesCallIssue', { id: duesCall.id })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['id'],
    });
    const again = await prepare(id, year);
    expect(again.duesCall).toEqual({ id: duesCall.id, dues: { nodes: [{ amountCents: 2000 }] } });
    expect((await network.write('duesCallIssue', { id: duesCall.id }, 'duesCall { id }')).userErrors).toEqual([]);
  });

  it('keeps its amounts once a call was issued by it, and can still be named, and ended after that call', async () => {
    const { id } = await create();
    const { duesCall } = await prepare(id);
    await network.write('duesCallIssue', { id: duesCall.id }, 'duesCall { id }');
    expect(await network.fault('feeScaleUpdate', { id, flatCents: 2000 })).toEqual({
      __typename: 'FeeScaleInUseError',
      code: 'FEE_SCALE_IN_USE',
      path: ['flatCents'],
      message: expect.any(String),
      duesCall: { year },
    });
    await expect(
      network.pool.query('update network.fee_scale set flat_cents = 1 where id = $1', [id]),
    ).rejects.toMatchObject({
      constraint: 'fee_scale_was_called',
    });
    expect(await network.fault('feeScaleUpdate', { id, to: '2025-01-01' })).toMatchObject({ path: ['to'] });
    expect(await network.fault('feeScaleUpdate', { id, from: '2025-01-02' })).toMatchObject({ path: ['from'] });
    const ended = await network.write(
      'feeScaleUpdate',
      { id, name: 'Ancien barème', to: '2026-01-01', expectedVersion: 1 },
      SELECTION,
    );
    expect(ended.feeScale).toMatchObject({ name: 'Ancien barème', to: '2026-01-01', flatCents: 1000, version: 2 });
    expect(await network.fault('feeScaleUpdate', { id, to: null, expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect((await network.write('feeScaleUpdate', { id, to: null }, SELECTION)).feeScale.to).toBeNull();
    expect(await network.lastAudited(id)).toMatchObject({
      action: 'FEE_SCALE_UPDATE',
      after: { to: null },
    });
  });

  it('gets other brackets in place of those before, and stays of its kind', async () => {
    const { id } = await create({ kind: 'PER_HEADCOUNT', brackets: [{ fromHeadcount: 0, amountCents: 5 }] });
    const brackets = [
      { fromHeadcount: 0, amountCents: 7 },
      { fromHeadcount: 9, amountCents: 9 },
    ];
    expect(
      (await network.write('feeScaleUpdate', { id, brackets: [...brackets].reverse() }, SELECTION)).feeScale,
    ).toMatchObject({ brackets, version: 2 });
    expect(await network.fault('feeScaleUpdate', { id, brackets: [] })).toMatchObject({ path: ['brackets'] });
    expect(await network.fault('feeScaleUpdate', { id, brackets: [brackets[0], brackets[0]] })).toMatchObject({
      path: ['brackets'],
    });
    expect(await network.fault('feeScaleUpdate', { id, flatCents: 5 })).toMatchObject({ path: ['flatCents'] });
    expect(await network.fault('feeScaleUpdate', { id, decisionId: 'none' })).toMatchObject({ path: ['decisionId'] });
  });

  it('does not change its amounts under a call that is being issued', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await create();
      const { duesCall } = await prepare(id);
      const [issued, updated] = await Promise.all([
        network.write('duesCallIssue', { id: duesCall.id }, 'duesCall { id }'),
        network.write('feeScaleUpdate', { id, flatCents: 2000 }, SELECTION),
      ]);
      expect([issued, updated].flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    }
  });

  it('is corrected by coordinators only', async () => {
    const { id } = await create();
    expect(await network.doors('feeScaleUpdate', { id, name: 'x' })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'DONE',
    ]);
  });
});
