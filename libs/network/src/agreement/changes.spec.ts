import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#lib/access';
import { derivedId } from '#lib/graphql';
import {
  ain,
  coordinator,
  failsWith,
  federation,
  framework,
  manager,
  memorandum,
  nord,
  useNetwork,
} from '../testing/network.js';

const network = useNetwork();

describe('an agreement', () => {
  let agreementId: string;

  it('is taken in, signed, and withdrawn from; who is a member follows', async () => {
    const made = await network.write(
      'agreementCreate',
      { key: 'accord-2026', kind: 'CONVENTION', title: 'Accord 2026', signedOn: '2026-01-15', sources: ['S1'] },
      'agreement { id key version }',
    );
    expect(made).toEqual({ agreement: { id: expect.any(String), key: 'accord-2026', version: 1 }, userErrors: [] });
    agreementId = made.agreement.id;
    const status = async (day: string) =>
      (await network.ask(`{ organization(key: "caue-59") { memberStatus(asOf: "${day}") } }`)).organization
        .memberStatus;
    expect(await status('2026-02-01')).toBe('UNKNOWN');

    const signed = await network.write(
      'signatureRecord',
      { agreementId, organizationId: nord, signedOn: '2026-01-15', sources: ['S1'] },
      'signature { id signedOn organization { key } }',
    );
    expect(signed.signature).toEqual({
      id: expect.any(String),
      signedOn: '2026-01-15',
      organization: { key: 'caue-59' },
    });
    expect(await status('2026-01-14')).toBe('NOT_MEMBER');
    expect(await status('2026-02-01')).toBe('MEMBER');

    const input = {
      agreementId,
      organizationId: nord,
      effectiveOn: '2026-12-31',
      reason: 'Budget',
      idempotencyKey: 'key-12345',
    };
    const withdrawn = await network.write(
      'withdrawalRecord',
      input,
      'withdrawal { id effectiveOn reason signature { withdrawnOn version } }',
      manager,
    );
    expect(withdrawn).toEqual({
      withdrawal: {
        id: expect.stringMatching(/^withdrawal_/),
        effectiveOn: '2026-12-31',
        reason: 'Budget',
        signature: { withdrawnOn: '2026-12-31', version: 2 },
      },
      userErrors: [],
    });
    expect(await status('2026-12-30')).toBe('MEMBER');
    expect(await status('2026-12-31')).toBe('FORMER_MEMBER');
    expect(await network.audited(withdrawn.withdrawal.id)).toEqual(['WITHDRAWAL_RECORD']);

    const again = await network.write('withdrawalRecord', input, 'withdrawal { id }', manager);
    expect(again.withdrawal.id).toBe(withdrawn.withdrawal.id);
    failsWith(
      await network.write('withdrawalRecord', { ...input, reason: 'Other' }, 'withdrawal { id }', manager),
      'IdempotencyKeyReusedError',
      ['idempotencyKey'],
    );
    failsWith(
      await network.write(
        'withdrawalRecord',
        { agreementId, organizationId: nord, effectiveOn: '2027' },
        'withdrawal { id }',
        manager,
      ),
      'AlreadyWithdrawnError',
      ['organizationId'],
    );
  });

  it('is withdrawn from once, however many ask at the same time', async () => {
    await network.write(
      'signatureRecord',
      { agreementId, organizationId: ain, signedOn: '2026-01-15' },
      'signature { id }',
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        network.write(
          'withdrawalRecord',
          { agreementId, organizationId: ain, effectiveOn: `2026-1${i % 3}-01` },
          'withdrawal { id }',
        ),
      ),
    );
    expect(answers.filter((a) => a.withdrawal)).toHaveLength(1);
    for (const a of answers.filter((x) => !x.withdrawal)) failsWith(a, 'AlreadyWithdrawnError', ['organizationId']);
  });

  it('is signed again after a withdrawal and not before', async () => {
    const sign = (signedOn: string) =>
      network.write('signatureRecord', { agreementId, organizationId: nord, signedOn }, 'signature { id }');
    failsWith(await sign('2026-06-01'), 'AlreadySignedError', ['organizationId']);
    expect((await sign('2027-01-01')).signature).not.toBeNull();
  });

  it.each([
    [
      'an organization that did not sign',
      { agreementId: framework, organizationId: federation },
      'NotASignatoryError',
      ['organizationId'],
    ],
    [
      'an unknown agreement',
      { agreementId: 'agreement_x', organizationId: federation },
      'NotFoundError',
      ['agreementId'],
    ],
    [
      'an unknown organization',
      { agreementId: framework, organizationId: 'organization_x' },
      'NotFoundError',
      ['organizationId'],
    ],
    ['nobody', { agreementId: framework }, 'InvalidInputError', ['organizationId']],
    [
      'an unknown source',
      { agreementId: memorandum, slotId: derivedId('slot', 'protocole-2013', 'CAUE', '1'), sources: ['S999'] },
      'NotFoundError',
      ['sources'],
    ],
  ])('refuses the withdrawal of %s', async (_, input, error, path) => {
    failsWith(
      await network.write('withdrawalRecord', { effectiveOn: '2026-12-31', ...input }, 'withdrawal { id }'),
      error,
      path,
    );
  });

  it('refuses a withdrawal before the signature', async () => {
    failsWith(
      await network.write(
        'withdrawalRecord',
        { agreementId: memorandum, slotId: derivedId('slot', 'protocole-2013', 'CAUE', '1'), effectiveOn: '2012' },
        'withdrawal { id }',
      ),
      'InvalidInputError',
      ['effectiveOn'],
    );
  });

  it('is changed by whoever saw its last version', async () => {
    const changed = await network.write(
      'agreementUpdate',
      {
        id: agreementId,
        expectedVersion: 1,
        title: 'Accord de 2026',
        newVersion: { adoptedOn: '2026-03', changes: 'Un article de plus' },
        documents: [{ kind: 'TEXT', title: 'Le texte', url: 'https://example.org/accord.pdf' }],
        parties: [{ organizationId: federation, role: 'PARTNER' }],
      },
      'agreement { parties { role organization { key } } title version versions { number adoptedOn changes } documents { kind title url } }',
    );
    expect(changed.agreement).toEqual({
      parties: [{ role: 'PARTNER', organization: { key: 'fncaue' } }],
      title: 'Accord de 2026',
      version: 2,
      versions: [{ number: 1, adoptedOn: '2026-03', changes: 'Un article de plus' }],
      documents: [{ kind: 'TEXT', title: 'Le texte', url: 'https://example.org/accord.pdf' }],
    });
    const late = async (actor: Actor) => {
      const { data } = await network.app.run(
        `mutation { agreementUpdate(input: { id: "${agreementId}", expectedVersion: 1, title: "x" }) {
          userErrors { __typename ... on VersionConflictError { currentVersion changedByYou changedAt } } } }`,
        {},
        actor,
      );
      return (data as any).agreementUpdate.userErrors[0];
    };
    const conflict = { __typename: 'VersionConflictError', currentVersion: 2, changedAt: expect.anything() };
    expect(await late(coordinator)).toEqual({ ...conflict, changedByYou: true });
    expect(await late({ ...coordinator, id: 'account_other' })).toEqual({ ...conflict, changedByYou: false });
    failsWith(
      await network.write(
        'agreementUpdate',
        { id: agreementId, expectedVersion: 2, endedOn: '2010' },
        'agreement { id }',
      ),
      'InvalidInputError',
      ['endedOn'],
    );
    failsWith(
      await network.write(
        'agreementCreate',
        { key: 'accord-2026', kind: 'CONVENTION', title: 'x', signedOn: '2026' },
        'agreement { id }',
      ),
      'KeyTakenError',
      ['key'],
    );
    failsWith(
      await network.write(
        'agreementCreate',
        { key: 'x', kind: 'DEMONSTRATION', title: 'x', signedOn: '2026' },
        'agreement { id }',
      ),
      'InvalidInputError',
      ['kind'],
    );
  });
});

describe('an undocumented signatory', () => {
  it('is identified once; the identification before it stays on record', async () => {
    const slotId = derivedId('slot', 'accord-cadre-2016', 'CAUE', '2');
    const identify = (organizationId: string, slot = slotId) =>
      network.write(
        'slotIdentify',
        { slotId: slot, organizationId, evidence: 'Lettre de 2016', sources: ['S17'] },
        'slot { identifiedAs { key } identifications { evidence organization { key } } }',
      );
    expect((await identify(nord)).slot.identifiedAs).toEqual({ key: 'caue-59' });
    expect((await identify(ain)).slot).toEqual({
      identifiedAs: { key: 'caue-01' },
      identifications: [
        { evidence: 'Lettre de 2016', organization: { key: 'caue-59' } },
        { evidence: 'Lettre de 2016', organization: { key: 'caue-01' } },
      ],
    });
    failsWith(await identify(ain, derivedId('slot', 'accord-cadre-2016', 'CAUE', '3')), 'AlreadySignedError', [
      'organizationId',
    ]);
    failsWith(await identify(federation), 'InvalidInputError', ['organizationId']);
    failsWith(
      await network.write(
        'signatureRecord',
        { agreementId: framework, organizationId: ain, signedOn: '2017' },
        'signature { id }',
      ),
      'AlreadySignedError',
      ['organizationId'],
    );
  });

  it('can be added, and withdraw as such', async () => {
    const { signature } = await network.write(
      'signatureRecord',
      { agreementId: framework, undocumentedKind: 'CAUE', signedOn: '2019' },
      'signature { slot { id number label } organization { id } }',
    );
    expect(signature).toMatchObject({
      slot: { number: 10, label: 'CAUE signataire non documenté n° 10' },
      organization: null,
    });
    const { withdrawal } = await network.write(
      'withdrawalRecord',
      { agreementId: framework, slotId: signature.slot.id, effectiveOn: '2020' },
      'withdrawal { effectiveOn }',
    );
    expect(withdrawal).toEqual({ effectiveOn: '2020' });
  });
});
