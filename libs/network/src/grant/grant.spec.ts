import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { manager, OF_THE_NORD, useNetwork } from '../testing/network.js';

const network = useNetwork();

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const managerOfNord = actor(['ORGANIZATION_MANAGER'], [NORD]);

describe('a grant', () => {
  it('has the grant of the history, in cents', async () => {
    expect(
      await network.ask(
        `{ grants(filter: { awarded: true, includeDemonstration: false }) { totalCount nodes { programme priority amountCents requestedOn awardedOn requestedBy { key } sources { key } } } }`,
        ANONYMOUS,
      ),
    ).toEqual({
      grants: {
        totalCount: 1,
        nodes: [
          {
            programme: 'FEDER',
            priority: "soutien d'actions innovantes intégrant les outils de la société de l'information",
            amountCents: 45_000_000,
            requestedOn: '2010',
            awardedOn: '2011',
            requestedBy: { key: 'caue-59' },
            sources: [{ key: 'S1' }],
          },
        ],
      },
    });
  });

  it('is listed from the day on which it was asked for, and awarded from the day of that', async () => {
    const on = async (asOf: string, awarded?: boolean) =>
      (
        await network.ask(
          'query ($asOf: LocalDate, $awarded: Boolean) { grants(asOf: $asOf, filter: { awarded: $awarded, organization: "' +
            NORD +
            '", includeDemonstration: false }) { totalCount } }',
          ANONYMOUS,
          { asOf, awarded },
        )
      ).grants.totalCount;
    expect(await Promise.all([on('2009-12-31'), on('2010-06-01'), on('2010-06-01', true)])).toEqual([0, 1, 0]);
    expect(await Promise.all([on('2010-06-01', false), on('2011-06-01', true)])).toEqual([1, 1]);
  });

  it('lets a manager record those of the own organization', async () => {
    const record = (organizationId: string, more: object = {}) =>
      network.write(
        'grantRecord',
        { programme: 'DREAL', organizationId, amountCents: 100, requestedOn: '2024', ...more },
        'grant { programme awardedOn }',
        managerOfNord,
      );
    expect((await record(NORD)).grant).toEqual({ programme: 'DREAL', awardedOn: null });
    expect((await record(AIN)).userErrors[0].code).toBe('NOT_ALLOWED');
    expect((await record(NORD, { sources: ['S999'] })).userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['sources'],
    });
    expect((await record(NORD, { awardedOn: '2023-12' })).userErrors[0]).toMatchObject({ path: ['awardedOn'] });
  });
});

describe('a grant that is corrected', () => {
  const SELECTION = 'grant { id programme priority amountCents requestedOn awardedOn version sources { key } }';
  const record = async () =>
    (
      await network.write(
        'grantRecord',
        { programme: 'DREAL', organizationId: NORD, amountCents: 100, requestedOn: '2024-06' },
        SELECTION,
      )
    ).grant;

  it('gets its award, its amount and its sources when they are known', async () => {
    const { id } = await record();
    const updated = await network.write(
      'grantUpdate',
      { id, awardedOn: '2024', amountCents: 90, priority: 'Axe 2', sources: ['S1'], expectedVersion: 1 },
      SELECTION,
      manager,
    );
    expect(updated.grant).toEqual({
      id,
      programme: 'DREAL',
      priority: 'Axe 2',
      amountCents: 90,
      requestedOn: '2024-06',
      awardedOn: '2024',
      version: 2,
      sources: [{ key: 'S1' }],
    });
    expect(await network.lastAudited(id)).toEqual({
      action: 'GRANT_UPDATE',
      before: { priority: null, amountCents: 100, awardedOn: null, sources: [] },
      after: { priority: 'Axe 2', amountCents: 90, awardedOn: '2024', sources: ['S1'] },
    });
    expect(await network.fault('grantUpdate', { id, awardedOn: '2025', expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await network.fault('grantUpdate', { id, awardedOn: '2024-05' })).toMatchObject({ path: ['awardedOn'] });
    expect(await network.fault('grantUpdate', { id, sources: ['S999'] })).toMatchObject({ path: ['sources'] });
    expect(await network.fault('grantUpdate', { id: 'grant_none' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await network.write('grantUpdate', { id, awardedOn: null }, SELECTION)).grant).toMatchObject({
      awardedOn: null,
      amountCents: 90,
      version: 3,
    });
    // Nothing new: nothing written.
    expect((await network.write('grantUpdate', { id, amountCents: 90 }, SELECTION)).grant.version).toBe(3);
    expect(await network.audited(id)).toEqual(['GRANT_RECORD', 'GRANT_UPDATE', 'GRANT_UPDATE']);
  });

  it('is corrected by managers of its organization and coordinators', async () => {
    const { id } = await record();
    expect(await network.doors('grantUpdate', { id, priority: 'x' })).toEqual(OF_THE_NORD);
  });
});
