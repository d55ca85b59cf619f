import { describe, expect, it } from '@jest/globals';
import { derivedId, todayInParis } from '#lib/graphql';
import { dueOf, duesOf, inDays } from '../testing/dues.js';
import { useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, pay } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');

describe('what is paid', () => {
  const state = async (id: string, asOf: string) =>
    (
      await network.ask(
        `{ due(id: "${id}", asOf: "${asOf}") { paidCents balanceCents status isLate soon: isLate(asOf: "${inDays(11)}") } }`,
      )
    ).due;

  it('lowers the balance from the day it was received, and what is due and unpaid is late the day after', async () => {
    const due = dueOf(await called(), 'caue-59');
    await pay(due.id, 33_335, { receivedOn: inDays(-1) });
    expect(await state(due.id, inDays(-2))).toMatchObject({ paidCents: 0, balanceCents: 100_001, status: 'UNPAID' });
    expect(await state(due.id, todayInParis())).toEqual({
      paidCents: 33_335,
      balanceCents: 66_666,
      status: 'PARTIAL',
      isLate: false,
      soon: false,
    });
    expect(await state(due.id, inDays(40))).toMatchObject({ status: 'PARTIAL', isLate: false });
    expect(await state(due.id, inDays(41))).toMatchObject({ status: 'LATE', isLate: true, soon: false });
    await pay(due.id, 66_666);
    expect(await state(due.id, inDays(100))).toMatchObject({ balanceCents: 0, status: 'PAID', isLate: false });
  });

  it('is never more than what is owed, also when two pay at once', async () => {
    const due = dueOf(await called(), 'caue-59');
    expect((await pay(due.id, 100_002)).userErrors[0]).toMatchObject({
      code: 'PAYMENT_EXCEEDS_BALANCE',
      balanceCents: 100_001,
    });
    const both = await Promise.all([pay(due.id, 60_000), pay(due.id, 60_000)]);
    expect(both.filter((p) => p.payment)).toHaveLength(1);
    expect(both.flatMap((p) => p.userErrors)).toMatchObject([
      { code: 'PAYMENT_EXCEEDS_BALANCE', balanceCents: 40_001 },
    ]);
    // The database holds it too.
    await expect(
      network.pool.query(
        `insert into network.payment (id, due_id, organization_id, received_on, amount_cents, method) values ('p', $1, $2, $3, 50000, 'CARD')`,
        [due.id, NORD, todayInParis()],
      ),
    ).rejects.toMatchObject({ constraint: 'payment_within_due' });
  });

  it('is recorded once for each idempotency key, and not before the call is issued', async () => {
    const due = dueOf(await called(), 'caue-59');
    const key = { idempotencyKey: 'paid-only-once' };
    const [a, b] = [await pay(due.id, 1_000, key), await pay(due.id, 1_000, key)];
    expect(a.payment.id).toBe(b.payment.id);
    expect(await state(due.id, todayInParis())).toMatchObject({ paidCents: 1_000 });
    const draft = dueOf(await called({}, false), 'caue-59');
    expect((await pay(draft.id, 1)).userErrors[0].code).toBe('DUES_CALL_STATE');
    expect((await pay(due.id, 1, { receivedOn: inDays(1) })).userErrors[0]).toMatchObject({ path: ['receivedOn'] });
    expect((await pay(due.id, 0)).userErrors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'amountCents'].slice(-1),
    });
  });

  it('adds up to the totals of the call on the day', async () => {
    const call = await called();
    await pay(dueOf(call, 'caue-59').id, 40_000);
    const totals = async (asOf: string) =>
      (
        await network.ask(
          `{ duesCall(id: "${call.id}", asOf: "${asOf}") { totals { calledCents paidCents outstandingCents organizationCount lateCount } } }`,
        )
      ).duesCall.totals;
    expect(await totals(todayInParis())).toEqual({
      calledCents: 200_002,
      paidCents: 40_000,
      outstandingCents: 160_002,
      organizationCount: 2,
      lateCount: 0,
    });
    expect(await totals(inDays(11))).toMatchObject({ lateCount: 1 });
    const listed = (status: string, asOf: string) =>
      network
        .ask(
          `{ dues(filter: { year: ${call.year}, status: ${status} }, asOf: "${asOf}") { totalCount nodes { organization { key } } } }`,
        )
        .then((d) => d.dues);
    expect(await listed('PARTIAL', todayInParis())).toEqual({
      totalCount: 1,
      nodes: [{ organization: { key: 'caue-59' } }],
    });
    expect(await listed('UNPAID', todayInParis())).toMatchObject({ totalCount: 1 });
    expect(await listed('LATE', inDays(11))).toEqual({ totalCount: 1, nodes: [{ organization: { key: 'caue-01' } }] });
    expect(await listed('PAID', todayInParis())).toMatchObject({ totalCount: 0 });
    expect((await listed('UNPAID', inDays(-1))).totalCount).toBe(0);
  });
});
