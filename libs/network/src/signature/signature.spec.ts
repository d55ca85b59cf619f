import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { importHistory, readHistory } from '#lib/network';
import {
  ain,
  coordinator,
  failsWith,
  federation,
  manager,
  member,
  nord,
  otherManager,
  useNetwork,
} from '../testing/network.js';

const network = useNetwork();

const framework = derivedId('agreement', 'accord-cadre-2016');
const memorandum = derivedId('agreement', 'protocole-2013');

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

describe('a signature', () => {
  it('is corrected by coordinators; who belongs on a day follows', async () => {
    const before = await members('2019-06-01');
    const id = await sign(nord, '2019-01-01');
    expect(await members('2019-06-01')).toBe(before + 1);
    const { signature } = await network.write(
      'signatureUpdate',
      {
        id,
        expectedVersion: 1,
        signedOn: '2019-07',
        enteredIntoForceOn: '2019-09-01',
        note: ' Par lettre ',
        sources: ['S17'],
      },
      'signature { signedOn enteredIntoForceOn note version sources { key } }',
    );
    expect(signature).toEqual({
      signedOn: '2019-07',
      enteredIntoForceOn: '2019-09-01',
      note: 'Par lettre',
      version: 2,
      sources: [{ key: 'S17' }],
    });
    expect(await members('2019-06-01')).toBe(before);
    expect(await status('caue-59', '2019-09-01')).toBe('MEMBER');
    const { timeline } = await network.ask(
      '{ timeline(filter: { kinds: [SIGNATURE], from: "2019", to: "2019" }) { nodes { on organizations { key } } } }',
    );
    expect(timeline.nodes).toEqual([{ on: '2019-07', organizations: [{ key: 'caue-59' }] }]);
    failsWith(await network.write('signatureUpdate', { id, expectedVersion: 1, note: null }), 'VersionConflictError', [
      'expectedVersion',
    ]);
    expect(await network.write('signatureRemove', { id }, 'agreement { key } removedId')).toMatchObject({
      agreement: { key: 'accord-cadre-2016' },
      removedId: id,
    });
    expect(await network.ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    expect(await network.audited(id)).toEqual(['SIGNATURE_RECORD', 'SIGNATURE_UPDATE', 'SIGNATURE_REMOVE']);
  });

  it('is not corrected into what cannot be', async () => {
    const id = await sign(nord, '2018-01-01');
    const withdrawalId = await withdraw(nord, '2019-01-01');
    await sign(nord, '2020-01-01');
    const update = (input: object) => network.write('signatureUpdate', { id, ...input });
    failsWith(await update({ signedOn: '2019-02-01' }), 'InvalidInputError', ['signedOn']);
    failsWith(await update({ enteredIntoForceOn: '2019' }), 'InvalidInputError', ['enteredIntoForceOn']);
    failsWith(await update({ sources: ['S999'] }), 'NotFoundError', ['sources']);
    failsWith(await update({ note: 'x'.repeat(2001) }), 'InvalidInputError', ['note']);
    failsWith(await network.write('signatureRemove', { id }), 'RecordInUseError', ['id']);
    // The second signature may not come before the withdrawal of the first.
    const { signatures } = (
      await network.ask(
        `{ agreement(key: "accord-cadre-2016") { signatures(status: ALL, first: 50) { nodes { id signedOn organization { key } } } } }`,
      )
    ).agreement;
    const second = signatures.nodes.find(({ signedOn }: any) => signedOn === '2020-01-01').id;
    failsWith(await network.write('signatureUpdate', { id: second, signedOn: '2018-06' }), 'AlreadySignedError', [
      'signedOn',
    ]);
    // After a new signature the former withdrawal cannot be taken back nor moved later; its reason can still be changed.
    failsWith(await network.write('withdrawalRemove', { id: withdrawalId }), 'AlreadySignedError', ['id']);
    failsWith(
      await network.write('withdrawalUpdate', { id: withdrawalId, effectiveOn: '2020-06-01' }),
      'AlreadySignedError',
      ['effectiveOn'],
    );
    const told = await network.write(
      'withdrawalUpdate',
      { id: withdrawalId, reason: 'Budget' },
      'withdrawal { version reason }',
    );
    expect(told).toEqual({ withdrawal: { version: 2, reason: 'Budget' }, userErrors: [] });
    await network.write('signatureRemove', { id: second });
    expect(await status('caue-59', '2021-01-01')).toBe('FORMER_MEMBER');
    await network.write('withdrawalRemove', { id: withdrawalId });
    expect(await status('caue-59', '2021-01-01')).toBe('MEMBER');
    expect((await network.write('signatureRemove', { id })).userErrors).toEqual([]);
  });

  it('of somebody undocumented goes with its slot, by the coordination, unless it was identified', async () => {
    const make = async () =>
      (
        await network.write(
          'signatureRecord',
          { agreementId: framework, undocumentedKind: 'CAUE', signedOn: '2019' },
          'signature { id slot { id number } }',
        )
      ).signature;
    const one = await make();
    expect(await network.refused('signatureUpdate', { id: one.id, note: 'x' }, manager)).toEqual(['FORBIDDEN']);
    expect((await network.write('signatureRemove', { id: one.id })).userErrors).toEqual([]);
    expect(await network.ask(`{ node(id: "${one.slot.id}") { id } }`)).toEqual({ node: null });
    const two = await make();
    expect(two.slot.number).toBe(one.slot.number);
    await network.write('slotIdentify', { slotId: two.slot.id, organizationId: ain, evidence: 'Lettre' });
    failsWith(await network.write('signatureRemove', { id: two.id }), 'RecordInUseError', ['id']);
    // An organization that signed as an anonymous slot has signed, and cannot sign again.
    const { withdrawal } = await network.write(
      'withdrawalRecord',
      { agreementId: framework, slotId: two.slot.id, effectiveOn: '2020' },
      'withdrawal { id }',
    );
    const again = await sign(ain, '2021-01-01');
    failsWith(await network.write('withdrawalRemove', { id: withdrawal.id }), 'AlreadySignedError', ['id']);
    failsWith(await network.write('signatureUpdate', { id: again, signedOn: '2019-05' }), 'AlreadySignedError', [
      'signedOn',
    ]);
    await network.write('signatureRemove', { id: again });
    // Its own managers may take back what ends it.
    expect((await network.write('withdrawalRemove', { id: withdrawal.id }, '', otherManager)).userErrors).toEqual([]);
  });

  it('is corrected or taken out by one of two at once', async () => {
    const id = await sign(federation, '2022');
    const answers = await Promise.all([
      ...[1, 2, 3].map((day) =>
        network.write('signatureUpdate', { id, expectedVersion: 1, signedOn: `2022-01-0${day}` }),
      ),
      network.write('withdrawalRecord', { agreementId: framework, organizationId: federation, effectiveOn: '2023' }),
    ]);
    expect(answers.slice(0, 3).filter(({ userErrors }) => userErrors.length === 0).length).toBeLessThanOrEqual(1);
    expect(answers[3].userErrors).toEqual([]);
    const { withdrawal } = (await network.ask(`{ node(id: "${id}") { ... on Signature { withdrawal { id } } } }`)).node;
    const [removed, taken] = await Promise.all([
      network.write('signatureRemove', { id }),
      network.write('withdrawalRemove', { id: withdrawal.id }),
    ]);
    expect(taken.userErrors).toEqual([]);
    expect(removed.userErrors.map(({ code }: any) => code)).toEqual(expect.not.arrayContaining(['INTERNAL']));
    const { rows } = await network.pool.query('select gone_from from network.signature where id = $1', [id]);
    for (const row of rows) expect(String(row.gone_from)).toMatch(/^infinity$/i);
    await network.pool.query('delete from network.signature where id = $1', [id]);
  });
});

describe('what is corrected', () => {
  it.each(['signatureUpdate', 'signatureRemove', 'withdrawalUpdate', 'withdrawalRemove'])(
    'by %s is so by those who may record it',
    async (mutation) => {
      const id = mutation.startsWith('signature')
        ? derivedId('signature', 'protocole-2013', 'fncaue')
        : derivedId('withdrawal', derivedId('signature', 'protocole-2013', 'fncaue'));
      expect(await network.refused(mutation, { id }, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
      expect(await network.refused(mutation, { id }, member)).toEqual(['FORBIDDEN']);
      for (const who of [manager, otherManager]) {
        // A signature binds two sides: no manager touches one.
        if (mutation.startsWith('signature')) {
          expect(await network.refused(mutation, { id }, who)).toEqual(['FORBIDDEN']);
          continue;
        }
        const { userErrors } = await network.write(mutation, { id }, '', who);
        expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotAllowedError' })]);
      }
      failsWith(await network.write(mutation, { id: 'nothing' }, '', coordinator), 'NotFoundError', ['id']);
    },
  );

  it('is what discrepancies are worked out from, also when the shipped facts are taken in again', async () => {
    const look = async () =>
      (
        await network.ask(
          `{ node(id: "${memorandum}") { ... on Agreement { discrepancy(asOf: "2013-12-31") { difference } } } }`,
        )
      ).node.discrepancy;
    expect(await look()).toBeNull();
    const id = derivedId('signature', 'protocole-2013', 'CAUE', '1');
    await network.write('signatureRemove', { id });
    expect(await look()).toEqual({ difference: -1 });
    const client = await network.pool.connect();
    await client.query('begin');
    await importHistory(client, readHistory());
    await client.query('commit');
    client.release();
    expect(await look()).toEqual({ difference: -1 });
  });
});
