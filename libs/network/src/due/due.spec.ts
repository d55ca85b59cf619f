import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, todayInParis } from '#lib/graphql';
import { actor } from '#lib/testing';
import { dueOf, duesOf } from '../testing/dues.js';
import { coordinator, signedIn, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, pay, issuer } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const ofNord = actor(['MEMBER'], [NORD]);
const managerOfNord = actor(['ORGANIZATION_MANAGER'], [NORD]);
const ofAin = actor(['MEMBER'], [AIN]);
const reader = actor(['READER']);

describe('who sees what is owed', () => {
  it('is the organization’s own people and coordinators, in every list, count and nesting', async () => {
    const call = await called({ issuerId: await issuer() });
    const draft = await called({}, false);
    const [nord] = [dueOf(call, 'caue-59'), dueOf(call, 'caue-01')];
    const { receipt } = await network.write(
      'receiptIssue',
      { paymentId: (await pay(nord.id, 500)).payment.id },
      'receipt { id payment { id } }',
    );
    // The oracle: rows by hand for each actor.
    const wanted = async (who: Actor) => {
      const { rows } = await network.pool.query<{ id: string }>(
        who === coordinator
          ? 'select id from network.due where year = any($1)'
          : 'select d.id from network.due d join network.dues_call c on c.id = d.dues_call_id where c.status <> $3 and d.year = any($1) and d.organization_id = any($2)',
        who === coordinator
          ? [[call.year, draft.year]]
          : [[call.year, draft.year], who.roles.map(({ id }) => id), 'DRAFT'],
      );
      return rows.map((r) => r.id).sort();
    };
    for (const who of [coordinator, ofNord, managerOfNord, ofAin, reader]) {
      const ids = await wanted(who);
      const seen = await network.ask(
        `{ dues(first: 100, asOf: "${todayInParis()}") { totalCount nodes { id year } }
          duesCalls(first: 100) { nodes { id year dues { totalCount nodes { id } } } }
          nord: organization(key: "caue-59") { dues(first: 100) { totalCount nodes { id year } } }
          due(id: "${nord.id}") { id } receipt(id: "${receipt.id}") { id }
          payment: node(id: "${receipt.payment.id}") { id } call: node(id: "${draft.id}") { id } }`,
        who,
      );
      const mine = (nodes: { id: string; year: number }[]) =>
        nodes
          .filter((n) => n.year === call.year || n.year === draft.year)
          .map((n) => n.id)
          .sort();
      expect(mine(seen.dues.nodes)).toEqual(ids);
      expect(seen.dues.totalCount).toBe(seen.dues.nodes.length);
      const { rows } = await network.pool.query<{ id: string }>(
        'select id from network.due where organization_id = $1',
        [NORD],
      );
      const ofTheNord = new Set(rows.map((r) => r.id));
      expect(mine(seen.nord.dues.nodes)).toEqual(ids.filter((id) => ofTheNord.has(id)));
      const calls = seen.duesCalls.nodes.filter((c: any) => c.year === call.year || c.year === draft.year);
      expect(calls.flatMap((c: any) => c.dues.nodes.map((d: any) => d.id)).sort()).toEqual(ids);
      expect(calls.reduce((n: number, c: any) => n + c.dues.totalCount, 0)).toBe(ids.length);
      const sees = ids.includes(nord.id);
      expect([seen.due, seen.receipt, seen.payment].map(Boolean)).toEqual([sees, sees, sees]);
      expect(Boolean(seen.call)).toBe(who === coordinator);
    }
  });

  it('is asked at the door too, and totals are for coordinators', async () => {
    const codes = async (document: string) => {
      const found = [];
      for (const who of [ANONYMOUS, signedIn, ofNord, managerOfNord, coordinator])
        found.push((await network.app.run(document, {}, who)).errors?.[0]?.extensions.code ?? 'OK');
      return found;
    };
    const STAFF = ['UNAUTHENTICATED', 'FORBIDDEN', 'OK', 'OK', 'OK'];
    expect(await codes('{ dues { totalCount } }')).toEqual(STAFF);
    expect(await codes('{ duesCalls { totalCount } }')).toEqual(STAFF);
    expect(await codes('{ feeScales { totalCount } }')).toEqual(STAFF);
    expect(await codes('{ organization(key: "caue-59") { dues { totalCount } } }')).toEqual(STAFF);
    const { duesCalls } = await network.ask('{ duesCalls(filter: { statuses: [ISSUED] }, first: 1) { nodes { id } } }');
    expect(await codes(`{ duesCall(id: "${duesCalls.nodes[0].id}") { totals { paidCents } } }`)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'OK',
      'OK',
      'OK',
    ]);
    const sums = '{ duesCalls(filter: { statuses: [ISSUED] }, first: 10) { nodes { totals { calledCents } } } }';
    for (const who of [ofNord, managerOfNord])
      expect(new Set((await network.ask(sums, who)).duesCalls.nodes.map((call: any) => call.totals))).toEqual(
        new Set([null]),
      );
    for (const { totals } of (await network.ask(sums, coordinator)).duesCalls.nodes) expect(totals).not.toBeNull();
  });

  it('leaves writing to coordinators', async () => {
    for (const field of [
      'feeScaleCreate',
      'duesCallPrepare',
      'duesCallIssue',
      'duesCallClose',
      'paymentRecord',
      'receiptIssue',
      'reminderSend',
    ]) {
      const extensions = network.app.driver.schema.getMutationType()!.getFields()[field]!.extensions;
      expect([field, extensions['audience']]).toEqual([field, 'COORDINATOR']);
    }
  });
});
