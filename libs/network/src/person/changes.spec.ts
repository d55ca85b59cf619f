import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { failsWith, manager, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();

describe('a person', () => {
  it('is taken in with a position, changed, and leaves', async () => {
    const { person, userErrors } = await network.write(
      'personCreate',
      {
        givenName: 'Aïcha',
        familyName: 'Martin',
        email: 'aicha.martin@example.org',
        position: {
          organizationId: nord,
          kind: 'DIRECTOR',
          title: 'Directrice',
          from: '2024-02-01',
          fullTimeShare: 0.8,
        },
      },
      'person { id name public email version positions { nodes { id kind title fullTimeShare validFrom } } }',
      manager,
    );
    expect(userErrors).toEqual([]);
    expect(person).toMatchObject({
      name: 'Aïcha Martin',
      public: true,
      email: 'aicha.martin@example.org',
      positions: { nodes: [{ kind: 'DIRECTOR', title: 'Directrice', fullTimeShare: 0.8, validFrom: '2024-02-01' }] },
    });
    expect(
      (
        await network.ask(
          '{ organization(key: "caue-59") { headcount(asOf: "2024-02-01") manager(asOf: "2024-02-01") { name } } }',
          ANONYMOUS,
        )
      ).organization,
    ).toEqual({
      headcount: 1,
      manager: { name: 'Aïcha Martin' },
    });
    failsWith(
      await network.write(
        'positionStart',
        { personId: person.id, organizationId: nord, kind: 'DIRECTOR', from: '2025-01-01' },
        'position { id }',
        manager,
      ),
      'OverlappingPeriodError',
      ['from'],
    );
    failsWith(
      await network.write(
        'personUpdate',
        { id: person.id, expectedVersion: person.version + 5, phone: '1' },
        'person { id }',
        manager,
      ),
      'VersionConflictError',
      ['expectedVersion'],
    );
    const updated = await network.write(
      'personUpdate',
      { id: person.id, expectedVersion: person.version, phone: '03 20 57 67 67' },
      'person { phone version }',
      manager,
    );
    expect(updated.person).toEqual({ phone: '03 20 57 67 67', version: person.version + 1 });
    const position = person.positions.nodes[0].id as string;
    const corrected = await network.write(
      'positionUpdate',
      { id: position, from: '2024-03-01', title: null },
      'position { title validFrom version }',
      manager,
    );
    expect(corrected.position).toEqual({ title: null, validFrom: '2024-03-01', version: 2 });
    const ended = await network.write(
      'positionEnd',
      { id: position, on: '2026-01-01' },
      'position { validTo }',
      manager,
    );
    expect(ended.position).toEqual({ validTo: '2026-01-01' });
    expect(
      (await network.ask('{ organization(key: "caue-59") { headcount(asOf: "2026-01-01") } }')).organization.headcount,
    ).toBe(0);
    expect(await network.audited(position)).toEqual(['POSITION_START', 'POSITION_UPDATE', 'POSITION_END']);
    failsWith(
      await network.write('positionEnd', { id: position, on: '2024-01-01' }, 'position { id }', manager),
      'InvalidInputError',
      ['on'],
    );
  });

  it('is not taken in when its position cannot be', async () => {
    const { rows: before } = await network.pool.query('select count(*)::int as n from network.person');
    failsWith(
      await network.write(
        'personCreate',
        {
          givenName: 'A',
          familyName: 'B',
          position: { organizationId: nord, kind: 'OTHER', from: '2025-01-01', to: '2024-01-01' },
        },
        'person { id }',
        manager,
      ),
      'InvalidInputError',
      ['position', 'to'],
    );
    const { rows: after } = await network.pool.query('select count(*)::int as n from network.person');
    expect(after).toEqual(before);
  });
});
