import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS, SYSTEM } from '#lib/access';
import { derivedId, todayInParis, typeId } from '#lib/graphql';
import { once } from '#lib/jobs';
import { network } from '#lib/network';
import { UnitOfWork } from '#lib/writes';
import { actor, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const REUNION = derivedId('organization', 'caue-974');
const coordinator = actor(['NETWORK_COORDINATOR']);
const ofNord = actor(['MEMBER'], [NORD]);
const managerOfNord = actor(['ORGANIZATION_MANAGER'], [NORD]);
const ofAin = actor(['MEMBER'], [AIN]);
const reader = actor(['READER']);
const signedIn = actor();
const today = todayInParis();
const inDays = (days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
}, 60_000);
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
    ... on PaymentExceedsBalanceError { balanceCents } ... on DuesBasisUnknownError { organizations { key } } ... on ReceiptAlreadyIssuedError { number } } } }`;
  return (await ask(document, who, { input }))[field];
}

async function scale(more: object): Promise<string> {
  const { feeScale, userErrors } = await change(
    'feeScaleCreate',
    { name: 'Barème', from: '2000-01-01', ...more },
    'feeScale { id }',
  );
  expect(userErrors).toEqual([]);
  return feeScale.id;
}

let year = 2050;
const CALL = `duesCall { id year status dueOn version dues(first: 100) { nodes { id amountCents organization { key }
  basis { kind on inhabitants inhabitantsCountedOn headcount } instalments { place dueOn amountCents } } } }`;

/** A draft for a year of its own, then issued. */
async function called(more: object = {}, issue = true): Promise<any> {
  const prepared = await change(
    'duesCallPrepare',
    {
      year: ++year,
      feeScaleId: await scale({ kind: 'FLAT', flatCents: 100_001 }),
      basisOn: '2025-01-01',
      instalments: [inDays(10), inDays(40), inDays(70)],
      organizationIds: [NORD, AIN],
      ...more,
    },
    CALL,
  );
  expect(prepared.userErrors).toEqual([]);
  if (!issue) return prepared.duesCall;
  const issued = await change('duesCallIssue', { id: prepared.duesCall.id }, CALL);
  expect(issued.userErrors).toEqual([]);
  return issued.duesCall;
}

const dueOf = (call: any, key: string) => call.dues.nodes.find((d: any) => d.organization.key === key);
const pay = (dueId: string, amountCents: number, more: object = {}) =>
  change('paymentRecord', { dueId, amountCents, method: 'TRANSFER', ...more }, 'payment { id }');

describe('what is owed', () => {
  it('is the same for all by a flat scale, shared out to the cent', async () => {
    const call = await called();
    expect(dueOf(call, 'caue-59')).toMatchObject({
      amountCents: 100_001,
      basis: { kind: 'FLAT', inhabitants: null, headcount: null },
      instalments: [
        { place: 1, dueOn: inDays(10), amountCents: 33_335 },
        { place: 2, dueOn: inDays(40), amountCents: 33_333 },
        { place: 3, dueOn: inDays(70), amountCents: 33_333 },
      ],
    });
  });

  it('follows the inhabitants served on the day, between floor and ceiling, and keeps the figure with its vintage', async () => {
    const feeScaleId = await scale({
      kind: 'PER_INHABITANT',
      centsPerInhabitant: 0.25,
      floorCents: 200_000,
      ceilingCents: 500_000,
    });
    const call = await called({ feeScaleId, organizationIds: [NORD, AIN, REUNION], instalments: [inDays(5)] }, false);
    const served = async (code: string) =>
      (await ask(`{ territory(kind: DEPARTEMENT, code: "${code}", asOf: "2025-01-01") { population populationOn } }`))
        .territory;
    for (const [key, code] of [
      ['caue-59', '59'],
      ['caue-01', '01'],
      ['caue-974', '974'],
    ] as const) {
      const { population, populationOn } = await served(code);
      const due = dueOf(call, key);
      expect(due.basis).toEqual({
        kind: 'PER_INHABITANT',
        on: '2025-01-01',
        inhabitants: population,
        inhabitantsCountedOn: populationOn,
        headcount: null,
      });
      expect(due.amountCents).toBe(Math.min(500_000, Math.max(200_000, Math.round(population * 0.25))));
    }
    expect(new Set(call.dues.nodes.map((d: any) => d.amountCents)).size).toBeGreaterThan(1);
  });

  it('follows the bracket of the headcount on the day, and is refused where no headcount is known', async () => {
    const feeScaleId = await scale({
      kind: 'PER_HEADCOUNT',
      brackets: [
        { fromHeadcount: 0, amountCents: 10_000 },
        { fromHeadcount: 3, amountCents: 30_000 },
      ],
    });
    for (const [i, until] of ['infinity', 'infinity', 'infinity', '2024-12-31'].entries()) {
      const id = typeId('person');
      await pool.query(`insert into network.person (id, given_name, family_name, email) values ($1, 'E', $2, $3)`, [
        id,
        String(i),
        i === 0 ? 'direction@caue59.example' : null,
      ]);
      await pool.query(
        `insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to) values ($1, $2, $3, $4, '2020-01-01', $5)`,
        [typeId('position'), id, NORD, i === 0 ? 'DIRECTOR' : 'ARCHITECT', until],
      );
    }
    const call = await called({ feeScaleId, organizationIds: [NORD] }, false);
    expect(dueOf(call, 'caue-59')).toMatchObject({ amountCents: 30_000, basis: { headcount: 3 } });
    const before = await called({ feeScaleId, organizationIds: [NORD], basisOn: '2024-06-01' }, false);
    expect(dueOf(before, 'caue-59')).toMatchObject({ basis: { headcount: 4 } });
    const refused = await change(
      'duesCallPrepare',
      { year: ++year, feeScaleId, basisOn: '2025-01-01', instalments: [inDays(1)], organizationIds: [NORD, AIN] },
      CALL,
    );
    expect(refused).toMatchObject({
      duesCall: null,
      userErrors: [{ code: 'DUES_BASIS_UNKNOWN', organizations: [{ key: 'caue-01' }] }],
    });
  });

  it('is called from the members that are known on the day when nobody is named', async () => {
    const call = await called({ organizationIds: undefined, basisOn: '2019-06-01' }, false);
    expect(call.dues.nodes.map((d: any) => d.organization.key)).toEqual(['caue-974']);
  });

  it('can be worked out again until it is issued, and not after', async () => {
    const draft = await called({}, false);
    const again = {
      year: draft.year,
      feeScaleId: await scale({ kind: 'FLAT', flatCents: 500 }),
      instalments: [inDays(3)],
      organizationIds: [AIN],
    };
    const second = (await change('duesCallPrepare', again, CALL)).duesCall;
    expect(second).toMatchObject({
      id: draft.id,
      version: 2,
      dues: { nodes: [{ amountCents: 500, organization: { key: 'caue-01' } }] },
    });
    expect((await change('duesCallIssue', { id: draft.id, expectedVersion: 1 }, CALL)).userErrors[0].code).toBe(
      'VERSION_CONFLICT',
    );
    await change('duesCallIssue', { id: draft.id, expectedVersion: 2 }, CALL);
    expect((await change('duesCallPrepare', again, CALL)).userErrors[0].code).toBe('DUES_CALL_STATE');
    expect((await change('duesCallIssue', { id: draft.id }, CALL)).userErrors[0].code).toBe('DUES_CALL_STATE');
  });

  it('refuses scales and calls that cannot be', async () => {
    const fault = async (field: string, input: object) => (await change(field, input, '__typename')).userErrors[0];
    const base = { name: 'X', from: '2000-01-01' };
    expect(await fault('feeScaleCreate', { ...base, kind: 'FLAT' })).toMatchObject({ path: ['flatCents'] });
    expect(await fault('feeScaleCreate', { ...base, kind: 'FLAT', flatCents: 1, centsPerInhabitant: 1 })).toMatchObject(
      { path: ['centsPerInhabitant'] },
    );
    expect(
      await fault('feeScaleCreate', {
        ...base,
        kind: 'PER_INHABITANT',
        centsPerInhabitant: 1,
        floorCents: 9,
        ceilingCents: 8,
      }),
    ).toMatchObject({ path: ['ceilingCents'] });
    expect(await fault('feeScaleCreate', { ...base, kind: 'PER_HEADCOUNT' })).toMatchObject({ path: ['brackets'] });
    // Below its first bracket a scale would say nothing of what is owed.
    const from3 = { ...base, kind: 'PER_HEADCOUNT', brackets: [{ fromHeadcount: 3, amountCents: 1 }] };
    expect(await fault('feeScaleCreate', from3)).toMatchObject({ code: 'INVALID_INPUT', path: ['brackets'] });
    const feeScaleId = await scale({ kind: 'FLAT', flatCents: 1, from: '2020-01-01', to: '2021-01-01' });
    const call = { year: ++year, feeScaleId, organizationIds: [NORD], instalments: [inDays(1)] };
    expect(await fault('duesCallPrepare', call)).toMatchObject({ path: ['feeScaleId'] });
    expect(
      await fault('duesCallPrepare', { ...call, basisOn: '2020-02-01', instalments: [inDays(2), inDays(2)] }),
    ).toMatchObject({ path: ['instalments'] });
    expect(
      await fault('duesCallPrepare', { ...call, basisOn: '2020-02-01', organizationIds: ['organization_none'] }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is paid', () => {
  const state = async (id: string, asOf: string) =>
    (
      await ask(
        `{ due(id: "${id}", asOf: "${asOf}") { paidCents balanceCents status isLate soon: isLate(asOf: "${inDays(11)}") } }`,
      )
    ).due;

  it('lowers the balance from the day it was received, and what is due and unpaid is late the day after', async () => {
    const due = dueOf(await called(), 'caue-59');
    await pay(due.id, 33_335, { receivedOn: inDays(-1) });
    expect(await state(due.id, inDays(-2))).toMatchObject({ paidCents: 0, balanceCents: 100_001, status: 'UNPAID' });
    expect(await state(due.id, today)).toEqual({
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
      pool.query(
        `insert into network.payment (id, due_id, organization_id, received_on, amount_cents, method) values ('p', $1, $2, $3, 50000, 'CARD')`,
        [due.id, NORD, today],
      ),
    ).rejects.toMatchObject({ constraint: 'payment_within_due' });
  });

  it('is recorded once for each idempotency key, and not before the call is issued', async () => {
    const due = dueOf(await called(), 'caue-59');
    const key = { idempotencyKey: 'paid-only-once' };
    const [a, b] = [await pay(due.id, 1_000, key), await pay(due.id, 1_000, key)];
    expect(a.payment.id).toBe(b.payment.id);
    expect(await state(due.id, today)).toMatchObject({ paidCents: 1_000 });
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
        await ask(
          `{ duesCall(id: "${call.id}", asOf: "${asOf}") { totals { calledCents paidCents outstandingCents organizationCount lateCount } } }`,
        )
      ).duesCall.totals;
    expect(await totals(today)).toEqual({
      calledCents: 200_002,
      paidCents: 40_000,
      outstandingCents: 160_002,
      organizationCount: 2,
      lateCount: 0,
    });
    expect(await totals(inDays(11))).toMatchObject({ lateCount: 1 });
    const listed = (status: string, asOf: string) =>
      ask(
        `{ dues(filter: { year: ${call.year}, status: ${status} }, asOf: "${asOf}") { totalCount nodes { organization { key } } } }`,
      ).then((d) => d.dues);
    expect(await listed('PARTIAL', today)).toEqual({ totalCount: 1, nodes: [{ organization: { key: 'caue-59' } }] });
    expect(await listed('UNPAID', today)).toMatchObject({ totalCount: 1 });
    expect(await listed('LATE', inDays(11))).toEqual({ totalCount: 1, nodes: [{ organization: { key: 'caue-01' } }] });
    expect(await listed('PAID', today)).toMatchObject({ totalCount: 0 });
    expect((await listed('UNPAID', inDays(-1))).totalCount).toBe(0);
  });
});

describe('receipts', () => {
  const receipt = (paymentId: string) =>
    change(
      'receiptIssue',
      { paymentId },
      'receipt { id number issuedOn payer amountCents pdfPath payment { due { year } } }',
    );

  it('are numbered one after the other without gaps, however many are issued at once or fail', async () => {
    const due = dueOf(await called(), 'caue-59');
    const payments: string[] = [];
    for (let i = 0; i < 8; i++) payments.push((await pay(due.id, 1_000 + i)).payment.id);
    const uow = app.app.get(UnitOfWork);
    const failing = Promise.allSettled(
      [0, 1].map(() =>
        uow.run(SYSTEM, async (tx) => {
          await tx.query(
            `insert into network.receipt_counter (year, demonstration, last) values ($1, false, 1)
             on conflict (year, demonstration) do update set last = receipt_counter.last + 1`,
            [Number(today.slice(0, 4))],
          );
          throw new Error('the printer is on fire');
        }),
      ),
    );
    const issued = await Promise.all(payments.map(receipt));
    await failing;
    const numbers = issued.map((r) => Number(r.receipt.number.split('-')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => numbers[0]! + i));
    const { rows } = await pool.query(
      'select count(*)::int as n, max(sequence) as last from network.receipt where not demonstration',
    );
    expect(rows[0].n).toBe(rows[0].last);
    // Twice for one payment, at once: one of them.
    const paid = (await pay(due.id, 5)).payment.id;
    const twice = await Promise.all([receipt(paid), receipt(paid)]);
    expect(twice.flatMap((r) => r.userErrors)).toMatchObject([
      { code: 'RECEIPT_ALREADY_ISSUED', number: twice.find((r) => r.receipt)!.receipt.number },
    ]);
    expect(Number(twice.find((r) => r.receipt)!.receipt.number.split('-')[1])).toBe(rows[0].last + 1);
  });

  it('are never changed', async () => {
    await expect(pool.query('update network.receipt set amount_cents = 1')).rejects.toMatchObject({
      constraint: 'receipt_is_kept',
    });
    await expect(pool.query('delete from network.receipt')).rejects.toMatchObject({ constraint: 'receipt_is_kept' });
  });

  it('are printed as PDF for those who may see them, and for nobody else', async () => {
    const due = dueOf(await called(), 'caue-59');
    const { receipt: issued } = await receipt((await pay(due.id, 123_45)).payment.id);
    expect(issued).toMatchObject({ payer: 'CAUE du Nord', amountCents: 12_345, payment: { due: { year } } });
    const fetched = async (who?: { headers: Record<string, string> }, path = issued.pdfPath) =>
      fetch(`${app.url}${path}`, { headers: who?.headers ?? {} });
    const own = await somebody(pool, { roles: [{ role: 'MEMBER', organizationId: NORD }] });
    const other = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: AIN }] });
    const coordinating = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    const nobody = await somebody(pool);
    for (const who of [undefined, nobody, other]) expect((await fetched(who)).status).toBe(404);
    expect((await fetched(own, '/files/receipts/receipt_00000000000000000000000000.pdf')).status).toBe(404);
    expect((await fetched(own, '/files/receipts/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
    const pages = await Promise.all(
      [own, coordinating].map(async (who) => {
        const answer = await fetched(who);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('application/pdf');
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    expect(pages[0]!.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages[0]!.length).toBeGreaterThan(1000);
  });
});

describe('reminders', () => {
  it('go out one after the other, three at most, to those who direct or administer', async () => {
    const call = await called({ organizationIds: [NORD, AIN] });
    const [nord, ain] = [dueOf(call, 'caue-59'), dueOf(call, 'caue-01')];
    const send = (dueId: string) => change('reminderSend', { dueId }, 'due { reminders { stage } }');
    expect((await send(nord.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    await pool.query('update network.due_instalment set due_on = due_on - 100 where due_id = any($1)', [
      [nord.id, ain.id],
    ]);
    const both = await Promise.all([send(nord.id), send(nord.id)]);
    expect(both.map((r) => r.due.reminders.length).sort()).toEqual([1, 2]);
    expect((await send(nord.id)).due.reminders.map((r: any) => r.stage)).toEqual([1, 2, 3]);
    expect((await send(nord.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    // Nobody there has an address.
    expect((await send(ain.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    const { rows } = await pool.query(
      `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'mail.send' and key like $1`,
      [`mail:dues:${nord.id}:reminder:%`],
    );
    expect(rows[0].n).toBe(3);
  });
});

describe('the daily job', () => {
  it('reminds after a week, a month and two, each once, and never of demonstration or what is paid', async () => {
    await pool.query(`update network.dues_call set status = 'CLOSED' where status = 'ISSUED'`);
    const call = await called({ organizationIds: [NORD], instalments: [inDays(10)] });
    const nord = dueOf(call, 'caue-59');
    const run = (day: string) => {
      const [remind] = network.tasks;
      const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
        const client = await pool.connect();
        try {
          return await work(client);
        } finally {
          client.release();
        }
      };
      return remind!.run({ day }, {
        withClient,
        once: (key: string, work: (client: pg.PoolClient) => Promise<unknown>) =>
          withClient((client) => once(client, key, work)),
        log: { warn: () => undefined },
      } as never);
    };
    const sent = async () =>
      (
        await pool.query('select stage from network.dues_reminder where due_id = $1 order by stage', [nord.id])
      ).rows.map((r) => r.stage);
    const stages = [];
    for (const day of [16, 17, 17, 39, 40, 69, 70, 400]) {
      await run(inDays(day));
      stages.push((await sent()).length);
    }
    expect(stages).toEqual([0, 1, 1, 1, 2, 2, 3, 3]);
    const paid = await called({ organizationIds: [NORD], instalments: [inDays(10)] });
    await pay(dueOf(paid, 'caue-59').id, 100_001);
    await run(inDays(20));
    expect(
      (await pool.query('select 1 from network.dues_reminder where due_id = $1', [dueOf(paid, 'caue-59').id])).rowCount,
    ).toBe(0);
  });
});

describe('who sees what is owed', () => {
  it('is the organization’s own people and coordinators, in every list, count and nesting', async () => {
    const call = await called();
    const draft = await called({}, false);
    const [nord] = [dueOf(call, 'caue-59'), dueOf(call, 'caue-01')];
    const { receipt } = await change(
      'receiptIssue',
      { paymentId: (await pay(nord.id, 500)).payment.id },
      'receipt { id payment { id } }',
    );
    // The oracle: rows by hand for each actor.
    const wanted = async (who: Actor) => {
      const { rows } = await pool.query<{ id: string }>(
        who === coordinator
          ? 'select id from network.due where year = any($1)'
          : 'select d.id from network.due d join network.dues_call c on c.id = d.dues_call_id where c.status <> $3 and d.year = any($1) and d.organization_id = any($2)',
        who === coordinator ? [[call.year, draft.year]] : [[call.year, draft.year], who.organizations, 'DRAFT'],
      );
      return rows.map((r) => r.id).sort();
    };
    for (const who of [coordinator, ofNord, managerOfNord, ofAin, reader]) {
      const ids = await wanted(who);
      const seen = await ask(
        `{ dues(first: 100, asOf: "${today}") { totalCount nodes { id year } }
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
      const { rows } = await pool.query<{ id: string }>('select id from network.due where organization_id = $1', [
        NORD,
      ]);
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
        found.push((await app.run(document, {}, who)).errors?.[0]?.extensions.code ?? 'OK');
      return found;
    };
    const STAFF = ['UNAUTHENTICATED', 'FORBIDDEN', 'OK', 'OK', 'OK'];
    expect(await codes('{ dues { totalCount } }')).toEqual(STAFF);
    expect(await codes('{ duesCalls { totalCount } }')).toEqual(STAFF);
    expect(await codes('{ feeScales { totalCount } }')).toEqual(STAFF);
    expect(await codes('{ organization(key: "caue-59") { dues { totalCount } } }')).toEqual(STAFF);
    const { duesCalls } = await ask('{ duesCalls(filter: { statuses: [ISSUED] }, first: 1) { nodes { id } } }');
    expect(await codes(`{ duesCall(id: "${duesCalls.nodes[0].id}") { totals { paidCents } } }`)).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'OK',
      'OK',
      'OK',
    ]);
    const sums = '{ duesCalls(filter: { statuses: [ISSUED] }, first: 10) { nodes { totals { calledCents } } } }';
    for (const who of [ofNord, managerOfNord])
      expect(new Set((await ask(sums, who)).duesCalls.nodes.map((call: any) => call.totals))).toEqual(new Set([null]));
    for (const { totals } of (await ask(sums, coordinator)).duesCalls.nodes) expect(totals).not.toBeNull();
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
      const extensions = app.driver.schema.getMutationType()!.getFields()[field]!.extensions;
      expect([field, extensions['audience']]).toEqual([field, 'COORDINATOR']);
    }
  });
});

describe('grants and handovers', () => {
  it('has the grant of the history, in cents', async () => {
    expect(
      await ask(
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

  it('lets a manager record those of the own organization', async () => {
    const record = (organizationId: string, more: object = {}) =>
      change(
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

  it('says who takes over from an organization that closes', async () => {
    const MANCHE = derivedId('organization', 'caue-50');
    const record = (input: object) =>
      change('stewardshipRecord', input, 'stewardship { subject giver { key } taker { key } handedOn }');
    expect((await record({ giverId: NORD, subject: 'PORTALS' })).userErrors[0]).toMatchObject({ path: ['giverId'] });
    expect((await record({ giverId: MANCHE, subject: 'OTHER' })).userErrors[0]).toMatchObject({ path: ['detail'] });
    await record({ giverId: MANCHE, subject: 'ARCHIVES' });
    await record({ giverId: MANCHE, subject: 'PORTALS', takerId: NORD, handedOn: '2026-01' });
    expect(
      await ask(
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
