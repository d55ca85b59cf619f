import { expect } from '@jest/globals';
import { derivedId, todayInParis } from '#lib/graphql';
import { daysFrom, type Network } from './network.js';

export const CALL = `duesCall { id year status dueOn version dues(first: 100) { nodes { id amountCents organization { key }
  basis { kind on inhabitants inhabitantsCountedOn headcount } instalments { place dueOn amountCents } } } }`;

export const inDays = (days: number): string => daysFrom(todayInParis(), days);

export const dueOf = (call: any, key: string): any => call.dues.nodes.find((d: any) => d.organization.key === key);

/** Calls of dues, each for a year of its own. */
export function duesOf(network: Network) {
  let year = 2050;

  async function scale(more: object): Promise<string> {
    const { feeScale, userErrors } = await network.write(
      'feeScaleCreate',
      { name: 'Barème', from: '2000-01-01', ...more },
      'feeScale { id }',
    );
    expect(userErrors).toEqual([]);
    return feeScale.id;
  }

  /** A draft, then issued. */
  async function called(more: object = {}, issue = true): Promise<any> {
    const prepared = await network.write(
      'duesCallPrepare',
      {
        year: ++year,
        feeScaleId: await scale({ kind: 'FLAT', flatCents: 100_001 }),
        basisOn: '2025-01-01',
        instalments: [inDays(10), inDays(40), inDays(70)],
        organizationIds: [derivedId('organization', 'caue-59'), derivedId('organization', 'caue-01')],
        ...more,
      },
      CALL,
    );
    expect(prepared.userErrors).toEqual([]);
    if (!issue) return prepared.duesCall;
    const issued = await network.write('duesCallIssue', { id: prepared.duesCall.id }, CALL);
    expect(issued.userErrors).toEqual([]);
    return issued.duesCall;
  }

  const pay = (dueId: string, amountCents: number, more: object = {}): Promise<any> =>
    network.write('paymentRecord', { dueId, amountCents, method: 'TRANSFER', ...more }, 'payment { id }');

  return { scale, called, pay };
}
