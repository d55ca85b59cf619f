import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { failsWith, federation, useNetwork } from '../testing/network.js';

const network = useNetwork();

const reunion = derivedId('organization', 'caue-974');

const status = async (key: string, day: string): Promise<string> =>
  (await network.ask(`{ organization(key: "${key}") { memberStatus(asOf: "${day}") } }`)).organization.memberStatus;

describe('a membership that no agreement shows', () => {
  const facts = async (): Promise<any[]> =>
    (
      await network.ask(
        '{ organization(key: "caue-974") { memberships { nodes { from to facts { id event on note version sources { key } organization { key } } } } } }',
      )
    ).organization.memberships.nodes;

  it('is corrected, and who belongs follows', async () => {
    const [
      {
        facts: [joined],
      },
    ] = await facts();
    expect(joined).toMatchObject({ event: 'JOINED', on: '2018', version: 1, organization: { key: 'caue-974' } });
    const { membership } = await network.write(
      'membershipUpdate',
      { id: joined.id, expectedVersion: 1, on: '2018-05-02', note: 'Délibération' },
      'membership { on note version }',
    );
    expect(membership).toEqual({ on: '2018-05-02', note: 'Délibération', version: 2 });
    expect(await status('caue-974', '2018-05-01')).toBe('NOT_MEMBER');
    expect(await status('caue-974', '2018-05-02')).toBe('MEMBER');
    failsWith(
      await network.write('membershipUpdate', { id: joined.id, expectedVersion: 1, on: '2019' }),
      'VersionConflictError',
      ['expectedVersion'],
    );
    failsWith(await network.write('membershipUpdate', { id: joined.id, sources: [] }), 'InvalidInputError', [
      'sources',
    ]);
    failsWith(await network.write('membershipUpdate', { id: joined.id, sources: ['S999'] }), 'NotFoundError', [
      'sources',
    ]);
    failsWith(await network.write('membershipUpdate', { id: joined.id, note: 'x'.repeat(2001) }), 'InvalidInputError', [
      'note',
    ]);
  });

  it('keeps joining and leaving in turn', async () => {
    const record = (event: string, on: string) =>
      network.write('membershipRecord', { organizationId: reunion, event, on, sources: ['S1'] });
    failsWith(await record('JOINED', '2010'), 'OverlappingPeriodError', ['on']);
    await record('LEFT', '2024-06-01');
    const [
      {
        facts: [joined, left],
      },
    ] = await facts();
    expect(left).toMatchObject({ event: 'LEFT', on: '2024-06-01' });
    failsWith(await network.write('membershipUpdate', { id: left.id, on: '2017' }), 'OverlappingPeriodError', ['on']);
    failsWith(await network.write('membershipUpdate', { id: joined.id, on: '2025' }), 'OverlappingPeriodError', ['on']);
    failsWith(await network.write('membershipRemove', { id: joined.id }), 'RecordInUseError', ['id']);
    const { timeline } = await network.ask(
      '{ timeline(filter: { kinds: [MEMBERSHIP], from: "2024" , to: "2024" }) { nodes { membership { id version } } } }',
    );
    expect(timeline.nodes).toEqual([{ membership: { id: left.id, version: 1 } }]);
    const { organization, removedId } = await network.write(
      'membershipRemove',
      { id: left.id, expectedVersion: 1 },
      'organization { memberStatus(asOf: "2025-01-01") } removedId',
    );
    expect(removedId).toBe(left.id);
    expect(organization).toEqual({ memberStatus: 'MEMBER' });
    expect(await network.audited(left.id)).toEqual(['MEMBERSHIP_RECORD', 'MEMBERSHIP_REMOVE']);
    expect((await facts())[0]).toMatchObject({ to: null });
  });

  it('has no facts where an agreement binds', async () => {
    const { node } = await network.ask(
      `{ node(id: "${federation}") { ... on Organization { memberships { nodes { from facts { id } } } } } }`,
    );
    expect(node.memberships.nodes).toEqual([{ from: '2013', facts: [] }]);
  });
});
