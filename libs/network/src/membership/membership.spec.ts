import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { failsWith, useNetwork } from '../testing/network.js';

const network = useNetwork();

describe('a membership that no agreement shows', () => {
  it('begins and ends with what a source tells, each once', async () => {
    const reunion = derivedId('organization', 'caue-974');
    const record = (event: string, on: string, sources = ['S1']) =>
      network.write(
        'membershipRecord',
        { organizationId: reunion, event, on, sources },
        'organization { memberStatus(asOf: "2025-01-01") memberships { nodes { from to } } }',
      );
    failsWith(await record('JOINED', '2020'), 'OverlappingPeriodError', ['event']);
    failsWith(await record('LEFT', '2010'), 'OverlappingPeriodError', ['event']);
    failsWith(await record('LEFT', '2024-06-01', []), 'InvalidInputError', ['sources']);
    expect((await record('LEFT', '2024-06-01')).organization).toEqual({
      memberStatus: 'FORMER_MEMBER',
      memberships: { nodes: [{ from: '2018', to: '2024-06-01' }] },
    });
    expect((await record('JOINED', '2026')).organization.memberships.nodes).toEqual([
      { from: '2018', to: '2024-06-01' },
      { from: '2026', to: null },
    ]);
  });
});
