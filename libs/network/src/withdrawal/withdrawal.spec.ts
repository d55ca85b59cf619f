import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { failsWith, manager, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();

const framework = derivedId('agreement', 'accord-cadre-2016');

const sign = async (organizationId: string, signedOn: string, agreementId = framework): Promise<string> => {
  const { signature } = await network.write(
    'signatureRecord',
    { agreementId, organizationId, signedOn, sources: ['S1'] },
    'signature { id }',
  );
  return signature.id;
};
const withdraw = async (organizationId: string, effectiveOn: string): Promise<string> => {
  const { withdrawal } = await network.write(
    'withdrawalRecord',
    { agreementId: framework, organizationId, effectiveOn },
    'withdrawal { id }',
  );
  return withdrawal.id;
};
const members = async (day: string): Promise<number> =>
  (await network.ask(`{ network(asOf: "${day}") { memberCount } }`)).network.memberCount;
const status = async (key: string, day: string): Promise<string> =>
  (await network.ask(`{ organization(key: "${key}") { memberStatus(asOf: "${day}") } }`)).organization.memberStatus;

describe('a withdrawal', () => {
  it('is corrected and taken back by the managers: the signatory is bound again', async () => {
    const signatureId = await sign(nord, '2018-03-01');
    const id = await withdraw(nord, '2026-12-31');
    const { withdrawal } = await network.write(
      'withdrawalUpdate',
      {
        id,
        expectedVersion: 1,
        effectiveOn: '2025-12-31',
        noticeOn: '2025-06',
        precisionNote: 'fin d’année',
        sources: ['S17'],
      },
      'withdrawal { effectiveOn noticeOn precisionNote version sources { key } signature { withdrawnOn version } }',
      manager,
    );
    expect(withdrawal).toEqual({
      effectiveOn: '2025-12-31',
      noticeOn: '2025-06',
      precisionNote: 'fin d’année',
      version: 2,
      sources: [{ key: 'S17' }],
      signature: { withdrawnOn: '2025-12-31', version: 3 },
    });
    expect(await status('caue-59', '2025-12-30')).toBe('MEMBER');
    expect(await status('caue-59', '2026-01-01')).toBe('FORMER_MEMBER');
    const before = await members('2026-01-01');
    failsWith(await network.write('withdrawalRemove', { id, expectedVersion: 1 }), 'VersionConflictError', [
      'expectedVersion',
    ]);
    const { signature, removedId } = await network.write(
      'withdrawalRemove',
      { id, expectedVersion: 2 },
      'signature { id status withdrawnOn withdrawal { id } version } removedId',
      manager,
    );
    expect(removedId).toBe(id);
    expect(signature).toEqual({ id: signatureId, status: 'IN_FORCE', withdrawnOn: null, withdrawal: null, version: 4 });
    expect(await members('2026-01-01')).toBe(before + 1);
    expect(await network.audited(id)).toEqual(['WITHDRAWAL_RECORD', 'WITHDRAWAL_UPDATE', 'WITHDRAWAL_REMOVE']);
    await network.write('signatureRemove', { id: signatureId });
  });

  it('is not corrected into what cannot be, nor recorded so', async () => {
    const signatureId = await sign(nord, '2018-03-01');
    const id = await withdraw(nord, '2026-12-31');
    const update = (input: object) => network.write('withdrawalUpdate', { id, ...input });
    failsWith(await update({ effectiveOn: '2017' }), 'InvalidInputError', ['effectiveOn']);
    failsWith(await update({ noticeOn: '2027-01' }), 'InvalidInputError', ['noticeOn']);
    failsWith(await update({ sources: ['S999'] }), 'NotFoundError', ['sources']);
    failsWith(await update({ reason: 'x'.repeat(2001) }), 'InvalidInputError', ['reason']);
    const removed = await Promise.all([1, 2].map(() => network.write('withdrawalRemove', { id })));
    expect(removed.flatMap(({ userErrors }) => userErrors.map(({ code }: any) => code))).toEqual(['NOT_FOUND']);
    failsWith(
      await network.write('withdrawalRecord', {
        agreementId: framework,
        organizationId: nord,
        effectiveOn: '2026-12-31',
        noticeOn: '2027',
      }),
      'InvalidInputError',
      ['noticeOn'],
    );
    await network.write('signatureRemove', { id: signatureId });
  });
});
