import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { failsWith, useNetwork } from '../testing/network.js';

const network = useNetwork();

const timeline = async (filter: string, fields: string): Promise<any[]> =>
  (await network.ask(`{ timeline(filter: { ${filter} }, first: 100) { nodes { ${fields} } } }`)).timeline.nodes;

const EVENT = { kind: 'SEMINAR', on: '2026-03-10', place: 'Lille', sources: ['S1'] };

describe('a gathering', () => {
  it('is taken in with its département, changed, taken out; the timeline follows', async () => {
    const input = {
      ...EVENT,
      until: '2026-03-12',
      territory: { kind: 'DEPARTEMENT', code: '59' },
      organizer: '  CAUE du Nord ',
      idempotencyKey: 'event-12345',
    };
    const made = await network.write(
      'networkEventCreate',
      input,
      'networkEvent { id kind on until place territory { code } organizer note version isDemonstration sources { key } }',
    );
    const id = made.networkEvent.id;
    expect(made).toEqual({
      networkEvent: {
        id: expect.stringMatching(/^network_event_/),
        kind: 'SEMINAR',
        on: '2026-03-10',
        until: '2026-03-12',
        place: 'Lille',
        territory: { code: '59' },
        organizer: 'CAUE du Nord',
        note: null,
        version: 1,
        isDemonstration: false,
        sources: [{ key: 'S1' }],
      },
      userErrors: [],
    });
    expect((await network.write('networkEventCreate', input, 'networkEvent { id }')).networkEvent.id).toBe(id);
    failsWith(await network.write('networkEventCreate', { ...input, place: 'Douai' }), 'IdempotencyKeyReusedError', [
      'idempotencyKey',
    ]);
    const entries = () => timeline('from: "2026-03", to: "2026-03", kinds: [EVENT]', 'title event { id version }');
    expect(await entries()).toEqual([{ title: 'Séminaire : Lille', event: { id, version: 1 } }]);

    const { networkEvent } = await network.write(
      'networkEventUpdate',
      { id, expectedVersion: 1, place: 'Roubaix', until: null, territory: null, note: 'Deux jours', sources: null },
      'networkEvent { place until note organizer version territory { code } sources { key } }',
    );
    expect(networkEvent).toEqual({
      place: 'Roubaix',
      until: null,
      note: 'Deux jours',
      organizer: 'CAUE du Nord',
      version: 2,
      territory: null,
      sources: [],
    });
    expect((await entries())[0].title).toBe('Séminaire : Roubaix');
    const late = await network.write('networkEventUpdate', { id, expectedVersion: 1, place: 'x' });
    expect(late.userErrors).toEqual([
      expect.objectContaining({ __typename: 'VersionConflictError', currentVersion: 2 }),
    ]);
    failsWith(await network.write('networkEventRemove', { id, expectedVersion: 1 }), 'VersionConflictError', [
      'expectedVersion',
    ]);
    expect(await network.write('networkEventRemove', { id, expectedVersion: 2 })).toEqual({ userErrors: [] });
    expect(await entries()).toEqual([]);
    expect(await network.ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    expect(await network.audited(id)).toEqual(['NETWORK_EVENT_CREATE', 'NETWORK_EVENT_UPDATE', 'NETWORK_EVENT_REMOVE']);
    failsWith(await network.write('networkEventRemove', { id }), 'NotFoundError', ['id']);
  });

  it.each([
    ['an end before its beginning', { until: '2026-02' }, 'InvalidInputError', ['until']],
    ['an unknown source', { sources: ['S999'] }, 'NotFoundError', ['sources']],
    ['an unknown département', { territory: { kind: 'DEPARTEMENT', code: '99' } }, 'NotFoundError', ['territory']],
    ['a commune', { territory: { kind: 'COMMUNE', code: '59350' } }, 'NotFoundError', ['territory']],
    ['half a territory', { territory: { code: '59' } }, 'InvalidInputError', ['territory']],
    ['a long place', { place: 'x'.repeat(201) }, 'InvalidInputError', ['place']],
    ['too many sources', { sources: Array.from({ length: 21 }, () => 'S1') }, 'InvalidInputError', ['sources']],
  ])('is refused with %s', async (_, input, error, path) => {
    failsWith(await network.write('networkEventCreate', { ...EVENT, ...input }), error, path);
    const id = derivedId('network_event', 'SUMMER_UNIVERSITY', '2004', 'Gargilesse-Dampierre');
    const on = 'until' in input ? { on: '2026-03' } : {};
    failsWith(await network.write('networkEventUpdate', { id, ...on, ...input }), error, path);
  });

  it('that lasts within a year known to the year alone is not refused', async () => {
    const { userErrors, networkEvent } = await network.write(
      'networkEventCreate',
      { ...EVENT, on: '2027', until: '2027-05-02' },
      'networkEvent { id }',
    );
    expect(userErrors).toEqual([]);
    await network.write('networkEventRemove', { id: networkEvent.id });
  });
});
