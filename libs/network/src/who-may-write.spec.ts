import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { federation, manager, member, memorandum, nord, useNetwork } from './testing/network.js';

const network = useNetwork();

describe('who may write', () => {
  const inputs: [string, object, string][] = [
    [
      'withdrawalRecord',
      { agreementId: memorandum, organizationId: federation, effectiveOn: '2026' },
      'withdrawal { id }',
    ],
    ['organizationUpdate', { id: federation, website: 'https://example.org' }, 'organization { id }'],
    ['organizationClose', { id: federation, on: '2026', kind: 'DISSOLUTION' }, 'organization { id }'],
    [
      'personCreate',
      { givenName: 'A', familyName: 'B', position: { organizationId: federation, kind: 'OTHER' } },
      'person { id }',
    ],
  ];

  it.each(inputs)('%s is refused to the manager of another organization', async (mutation, input, fields) => {
    const answer = await network.write(mutation, input, fields, manager);
    expect(answer.userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotAllowedError', code: 'NOT_ALLOWED' }),
    ]);
  });

  it.each([
    ...inputs,
    ['agreementCreate', { key: 'y', kind: 'CONVENTION', title: 'y', signedOn: '2026' }, 'agreement { id }'] as const,
  ])('%s is closed to members, and to nobody signed in', async (mutation, input, fields) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    const codes = await Promise.all(
      [member, ANONYMOUS].map(
        async (who) => (await network.app.run(document, { input }, who)).errors?.[0]?.extensions?.code,
      ),
    );
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });

  it('a source can be taken in and named', async () => {
    const { source } = await network.write(
      'sourceCreate',
      { title: 'Délibération du 3 mars 2026' },
      'source { key title }',
      manager,
    );
    expect(source).toEqual({ key: 'P1', title: 'Délibération du 3 mars 2026' });
    const { organization } = await network.write(
      'organizationUpdate',
      { id: nord, sources: ['S1', 'P1'] },
      'organization { sources { key } }',
      manager,
    );
    expect(organization.sources).toEqual([{ key: 'P1' }, { key: 'S1' }]);
  });
});
