import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { manager, useNetwork } from '../testing/network.js';

const network = useNetwork();

const NORD = derivedId('organization', 'caue-59');
const MANCHE = derivedId('organization', 'caue-50');

describe('a handover', () => {
  it('says who takes over from an organization that closes', async () => {
    const record = (input: object) =>
      network.write('stewardshipRecord', input, 'stewardship { subject giver { key } taker { key } handedOn }');
    expect((await record({ giverId: NORD, subject: 'PORTALS' })).userErrors[0]).toMatchObject({ path: ['giverId'] });
    expect((await record({ giverId: MANCHE, subject: 'OTHER' })).userErrors[0]).toMatchObject({ path: ['detail'] });
    await record({ giverId: MANCHE, subject: 'ARCHIVES' });
    await record({ giverId: MANCHE, subject: 'PORTALS', takerId: NORD, handedOn: '2026-01' });
    expect(
      await network.ask(
        '{ organization(key: "caue-50") { stewardshipGiven { subject taker { key } handedOn } stewardshipTaken { id } } other: organization(key: "caue-59") { stewardshipTaken { giver { key } } } }',
        ANONYMOUS,
      ),
    ).toEqual({
      organization: {
        stewardshipGiven: [
          { subject: 'ARCHIVES', taker: null, handedOn: null },
          { subject: 'PORTALS', taker: { key: 'caue-59' }, handedOn: '2026-01' },
        ],
        stewardshipTaken: [],
      },
      other: { stewardshipTaken: [{ giver: { key: 'caue-50' } }] },
    });
  });
});

describe('a handover that is corrected', () => {
  it('says later who took over', async () => {
    const SELECTION = 'stewardship { id taker { key } handedOn detail version }';
    const { stewardship } = await network.write(
      'stewardshipRecord',
      { giverId: MANCHE, subject: 'ARCHIVES' },
      SELECTION,
    );
    const { id } = stewardship;
    const updated = await network.write(
      'stewardshipUpdate',
      { id, takerId: NORD, handedOn: '2026-02', expectedVersion: 1 },
      SELECTION,
    );
    expect(updated.stewardship).toEqual({
      id,
      taker: { key: 'caue-59' },
      handedOn: '2026-02',
      detail: null,
      version: 2,
    });
    expect(await network.fault('stewardshipUpdate', { id, takerId: MANCHE })).toMatchObject({ path: ['takerId'] });
    expect(await network.fault('stewardshipUpdate', { id, takerId: 'none' })).toMatchObject({ path: ['takerId'] });
    expect(await network.fault('stewardshipUpdate', { id, expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await network.fault('stewardshipUpdate', { id, takerId: null }, manager)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
