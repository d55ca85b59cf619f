import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inflateSync } from 'node:zlib';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, todayInParis } from '#lib/graphql';
import { network } from '#lib/network';
import { actor, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';
import { inDays, issuerIn } from '../testing/dues.js';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const coordinator = actor(['NETWORK_COORDINATOR']);
const ofNord = actor(['MEMBER'], [NORD]);
const managerOfNord = actor(['ORGANIZATION_MANAGER'], [NORD]);
const managerOfAin = actor(['ORGANIZATION_MANAGER'], [AIN]);

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function ask(document: string, who: Actor = coordinator, variables: object = {}): Promise<any> {
  const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

async function change(field: string, input: object, selection: string, who: Actor = coordinator): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { __typename code path message
    ... on PaymentExceedsBalanceError { balanceCents } ... on PaymentAlreadyReversedError { reversedOn } } } }`;
  return (await ask(document, who, { input }))[field];
}

let year = 2060;
/** What the Nord owes in a call of its own: 1 000,00 €, the first half to be paid in ten days. */
async function owed(): Promise<{ dueId: string; callId: string }> {
  const scale = await change(
    'feeScaleCreate',
    { name: 'Barème', kind: 'FLAT', flatCents: 100_000, from: '2000-01-01' },
    'feeScale { id }',
  );
  const { duesCall } = await change(
    'duesCallPrepare',
    {
      year: ++year,
      feeScaleId: scale.feeScale.id,
      basisOn: '2025-01-01',
      instalments: [inDays(10), inDays(40)],
      organizationIds: [NORD],
      issuerId: await issuerIn(pool),
    },
    'duesCall { id }',
  );
  const issued = await change('duesCallIssue', { id: duesCall.id }, 'duesCall { dues { nodes { id } } }');
  return { dueId: issued.duesCall.dues.nodes[0].id, callId: duesCall.id };
}

async function paid(dueId: string, amountCents: number, more: object = {}): Promise<string> {
  const { payment, userErrors } = await change(
    'paymentRecord',
    { dueId, amountCents, method: 'CHEQUE', receivedOn: inDays(-20), ...more },
    'payment { id }',
  );
  expect(userErrors).toEqual([]);
  return payment.id;
}
const reverse = (paymentId: string, more: object = {}, who: Actor = coordinator) =>
  change(
    'paymentReverse',
    { paymentId, reason: 'Chèque sans provision', ...more },
    'payment { id reversedOn reversalReason due { paidCents } }',
    who,
  );

describe('a payment that was none', () => {
  it('stays on record and counts on no day: not in the balance, the status, the totals, nor what may still be paid', async () => {
    const { dueId, callId } = await owed();
    const id = await paid(dueId, 100_000);
    const state = async (asOf: string) =>
      await ask(
        `{ due(id: "${dueId}", asOf: "${asOf}") { paidCents balanceCents status isLate payments { id amountCents reversedOn reversalReason } }
          duesCall(id: "${callId}", asOf: "${asOf}") { totals { paidCents outstandingCents lateCount } }
          dues(filter: { year: ${year}, status: PAID }, asOf: "${asOf}") { totalCount } }`,
      );
    expect(await state(inDays(11))).toMatchObject({
      due: { status: 'PAID', payments: [{ reversedOn: null, reversalReason: null }] },
      duesCall: { totals: { paidCents: 100_000, lateCount: 0 } },
      dues: { totalCount: 1 },
    });
    const answered = await reverse(id, { reversedOn: inDays(-5) });
    expect(answered).toEqual({
      payment: {
        id,
        reversedOn: inDays(-5),
        reversalReason: 'Chèque sans provision',
        due: { paidCents: 0 },
      },
      userErrors: [],
    });
    const none = {
      paidCents: 0,
      balanceCents: 100_000,
      payments: [{ id, amountCents: 100_000, reversedOn: inDays(-5), reversalReason: 'Chèque sans provision' }],
    };
    expect(await state(todayInParis())).toMatchObject({
      due: { ...none, status: 'UNPAID', isLate: false },
      duesCall: { totals: { paidCents: 0, outstandingCents: 100_000, lateCount: 0 } },
      dues: { totalCount: 0 },
    });
    expect(await state(inDays(11))).toMatchObject({
      due: { ...none, status: 'LATE', isLate: true },
      duesCall: { totals: { lateCount: 1 } },
    });
    // A payment after a reversal is recorded like any other, up to the full amount.
    await paid(dueId, 100_000, { receivedOn: inDays(-10) });
    expect((await state(todayInParis())).due).toMatchObject({ paidCents: 100_000, balanceCents: 0, status: 'PAID' });
    expect(
      (await change('paymentRecord', { dueId, amountCents: 1, method: 'CARD' }, 'payment { id }')).userErrors[0],
    ).toMatchObject({ code: 'PAYMENT_EXCEEDS_BALANCE', balanceCents: 0 });
    await expect(
      pool.query(
        `insert into network.payment (id, due_id, organization_id, received_on, amount_cents, method) values ('p', $1, $2, $3, 1, 'CARD')`,
        [dueId, NORD, todayInParis()],
      ),
    ).rejects.toMatchObject({ constraint: 'payment_within_due' });
  });

  it('is reversed once, also when two do it at once, and the second is told when', async () => {
    const { dueId } = await owed();
    const id = await paid(dueId, 500);
    const both = await Promise.all([reverse(id, { reversedOn: inDays(-1) }), reverse(id, { reversedOn: inDays(-1) })]);
    expect(both.filter(({ payment }) => payment)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      {
        __typename: 'PaymentAlreadyReversedError',
        code: 'PAYMENT_ALREADY_REVERSED',
        path: ['paymentId'],
        reversedOn: inDays(-1),
      },
    ]);
    const { rows } = await pool.query(
      `select count(*)::int as n from audit.entry where subject_id = $1 and action = 'PAYMENT_REVERSE'`,
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('answers the same for the same idempotency key', async () => {
    const { dueId } = await owed();
    const id = await paid(dueId, 500);
    const key = { idempotencyKey: 'reversed-only-once', reversedOn: todayInParis() };
    const [a, b] = [await reverse(id, key), await reverse(id, key)];
    expect(a).toEqual(b);
    expect((await reverse(id, { ...key, reason: 'Autre' })).userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('needs a reason and a day between its receipt and today', async () => {
    const { dueId } = await owed();
    const id = await paid(dueId, 500);
    const fault = async (more: object) => (await reverse(id, more)).userErrors[0];
    expect(await fault({ reason: '' })).toMatchObject({ code: 'INVALID_INPUT', path: ['reason'] });
    expect(await fault({ reason: '   ' })).toMatchObject({ code: 'INVALID_INPUT', path: ['reason'] });
    expect(await fault({ reversedOn: inDays(1) })).toMatchObject({ path: ['reversedOn'] });
    expect(await fault({ reversedOn: inDays(-21) })).toMatchObject({ path: ['reversedOn'] });
    expect((await reverse('payment_none')).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['paymentId'] });
    expect((await ask(`{ node(id: "${id}") { ... on Payment { reversedOn } } }`)).node.reversedOn).toBeNull();
  });

  it('may be found after the call was closed', async () => {
    const { dueId, callId } = await owed();
    const id = await paid(dueId, 100_000);
    await change('duesCallClose', { id: callId }, 'duesCall { id }');
    expect((await reverse(id)).userErrors).toEqual([]);
  });

  it('is never taken back', async () => {
    await expect(pool.query(`update network.payment_reversal set reason = 'x'`)).rejects.toMatchObject({
      constraint: 'reversal_is_kept',
    });
    await expect(pool.query('delete from network.payment_reversal')).rejects.toMatchObject({
      constraint: 'reversal_is_kept',
    });
  });
});

describe('the receipt of such a payment', () => {
  const receipt = (paymentId: string) =>
    change('receiptIssue', { paymentId }, 'receipt { id number annulledOn pdfPath amountCents issuedOn }');

  /** The words of a PDF: its text is written as hexadecimal strings in compressed streams. */
  function wordsOf(bytes: Buffer): string {
    let words = '';
    for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
      const end = bytes.indexOf('\nendstream', at);
      let text: string;
      try {
        text = inflateSync(bytes.subarray(at + 7, end)).toString('latin1');
      } catch {
        continue;
      }
      for (const [, hex] of text.matchAll(/<([0-9a-f]+)>/g)) words += Buffer.from(hex!, 'hex').toString('latin1');
    }
    return words.replaceAll('\u00a0', ' ');
  }

  it('is kept with its number and annulled, in the schema and on paper', async () => {
    const { dueId } = await owed();
    const id = await paid(dueId, 12_345);
    const { receipt: issued } = await receipt(id);
    expect(issued.annulledOn).toBeNull();
    const own = await somebody(pool, { roles: [{ role: 'MEMBER', organizationId: NORD }] });
    const printed = async () => {
      const answer = await fetch(`${app.url}${issued.pdfPath}`, { headers: own.headers });
      expect(answer.status).toBe(200);
      return wordsOf(Buffer.from(await answer.arrayBuffer()));
    };
    const before = await printed();
    expect(before).toContain(issued.number);
    expect(before).not.toContain('ANNUL');
    await reverse(id, { reason: 'Rejeté par la banque', reversedOn: inDays(-3) });
    // The bank had sent it back before the receipt was issued: it is annulled since its own day.
    const seen = await ask(`{ receipt(id: "${issued.id}") { id number annulledOn pdfPath amountCents issuedOn } }`);
    expect(seen.receipt).toEqual({ ...issued, annulledOn: todayInParis() });
    const after = await printed();
    expect(after).toContain(issued.number);
    expect(after).toMatch(/ANNULÉ le \d.* : Rejeté par la banque/);
    expect((await receipt(id)).userErrors[0].code).toBe('RECEIPT_ALREADY_ISSUED');
    await expect(pool.query('delete from network.receipt where id = $1', [issued.id])).rejects.toMatchObject({
      constraint: 'receipt_is_kept',
    });
    await expect(
      pool.query(`update network.receipt set amount_cents = 0 where id = $1`, [issued.id]),
    ).rejects.toMatchObject({ constraint: 'receipt_is_kept' });
  });

  it('is not issued any more, also when both happen at once', async () => {
    const { dueId } = await owed();
    const id = await paid(dueId, 500);
    await reverse(id);
    expect((await receipt(id)).userErrors[0]).toMatchObject({ code: 'PAYMENT_ALREADY_REVERSED', path: ['paymentId'] });
    for (let round = 0; round < 4; round++) {
      const next = await paid(dueId, 500 + round);
      const [issued, reversed] = await Promise.all([receipt(next), reverse(next)]);
      expect(reversed.userErrors).toEqual([]);
      // Depending on which comes first there is no receipt, or an annulled one.
      const { node } = await ask(`{ node(id: "${next}") { ... on Payment { receipt { annulledOn } } } }`);
      if (issued.receipt) expect(node.receipt.annulledOn).toBe(todayInParis());
      else expect([issued.userErrors[0].code, node.receipt]).toEqual(['PAYMENT_ALREADY_REVERSED', null]);
    }
  });

  it('leaves no gap in the numbers', async () => {
    const { rows } = await pool.query(
      'select count(*)::int as n, max(sequence) as last from network.receipt where not demonstration',
    );
    expect(rows[0].n).toBe(rows[0].last);
  });
});

describe('reminders after a reversal', () => {
  it('count what is owed again, from the day that the payment came back', async () => {
    const { dueId } = await owed();
    await pool.query('update network.due_instalment set due_on = due_on - 100 where due_id = $1', [dueId]);
    const id = await paid(dueId, 100_000, { receivedOn: inDays(-95) });
    const wanted = async (day: string): Promise<number> => {
      const found: string[] = [];
      const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
        const client = await pool.connect();
        try {
          return await work(client);
        } finally {
          client.release();
        }
      };
      await network.tasks[0]!.run({ day }, {
        withClient,
        once: (key: string) => Promise.resolve(key.includes(dueId) && found.push(key)),
        log: { warn: () => undefined },
      } as never);
      return found.length;
    };
    expect(await wanted(inDays(60))).toBe(0);
    await reverse(id, { reversedOn: inDays(-2) });
    expect(await wanted(inDays(4))).toBe(0);
    expect(await wanted(inDays(5))).toBe(1);
    // By hand at once: nothing is remembered of what was none.
    const { userErrors } = await change('reminderSend', { dueId }, 'due { id }');
    expect(userErrors[0]?.message).not.toMatch(/Aucun paiement n’est en retard|No payment is late/);
  });
});

describe('who may', () => {
  it('reverse is a coordinator; who may see the payment sees why, and nobody else', async () => {
    const { dueId } = await owed();
    const id = await paid(dueId, 500);
    const outcome = async (who: Actor) => {
      const { data, errors } = (await app.run(
        `mutation { paymentReverse(input: { paymentId: "${id}", reason: "x" }) { payment { id } userErrors { code } } }`,
        {},
        who,
      )) as any;
      return errors?.[0]?.extensions.code ?? data.paymentReverse.userErrors[0]?.code ?? 'DONE';
    };
    const table: string[] = [];
    for (const who of [ANONYMOUS, actor(), ofNord, managerOfNord, managerOfAin, coordinator])
      table.push(await outcome(who));
    expect(table).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'DONE']);
    const seen = async (who: Actor) =>
      (await ask(`{ node(id: "${id}") { ... on Payment { reversalReason } } }`, who)).node?.reversalReason ?? null;
    expect([await seen(ofNord), await seen(managerOfNord), await seen(managerOfAin)]).toEqual(['x', 'x', null]);
  });
});
