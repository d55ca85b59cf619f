import { type PoolClient } from 'pg';
import { Chance, daysAfter, demonstrationId } from './random.js';
import { insertRows, type Row } from './rows.js';

/** Payments after this day are not made up. */
const MADE_ON = '2026-11-01';
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

const SCALES = [
  {
    name: 'Barème de démonstration 2021 : montant unique',
    kind: 'FLAT',
    flat: 80_000,
    from: '2021-01-01',
    to: '2022-01-01',
  },
  { name: 'Barème de démonstration 2022 : par effectif', kind: 'PER_HEADCOUNT', from: '2022-01-01', to: '2024-01-01' },
  {
    name: 'Barème de démonstration 2024 : par habitant',
    kind: 'PER_INHABITANT',
    rate: 0.2,
    floor: 50_000,
    ceiling: 250_000,
    from: '2024-01-01',
    to: 'infinity',
  },
];
const BRACKETS = [
  [0, 50_000],
  [6, 80_000],
  [10, 120_000],
  [13, 160_000],
];

interface Due {
  id: string;
  organization: string;
  year: number;
  amount: number;
  instalments: { on: string; cents: number }[];
}

/** Scales, a call each year since 2021, what was paid, what is late, the receipts and the reminders. */
export async function makeDues(client: PoolClient, issuer: string): Promise<void> {
  await insertRows(
    client,
    'fee_scale',
    SCALES.map(({ name, kind, from, to, ...amounts }) => ({
      id: scaleOf(from),
      name,
      kind,
      flat_cents: amounts.flat ?? null,
      cents_per_inhabitant: amounts.rate ?? null,
      floor_cents: amounts.floor ?? null,
      ceiling_cents: amounts.ceiling ?? null,
      valid_from: from,
      valid_to: to,
      demonstration: true,
      version: 1,
    })),
  );
  await insertRows(
    client,
    'fee_bracket',
    BRACKETS.map(([from, cents]) => ({
      fee_scale_id: scaleOf('2022-01-01'),
      from_headcount: from,
      amount_cents: cents,
    })),
  );
  await insertRows(
    client,
    'dues_call',
    YEARS.map((year) => ({
      id: callOf(year),
      year,
      fee_scale_id: scaleOf(SCALES.findLast(({ from }) => from <= `${year}-01-01`)!.from),
      basis_on: `${year}-01-01`,
      status: year < 2024 ? 'CLOSED' : 'ISSUED',
      issued_on: `${year}-02-15`,
      due_on: `${year}-03-31`,
      issuer_id: issuer,
      demonstration: true,
      version: 1,
    })),
  );
  const dues = await call(client);
  await pay(client, dues);
}

const scaleOf = (from: string): string => demonstrationId('fee_scale', from);
const callOf = (year: number): string => demonstrationId('dues_call', year);

/** The amounts are worked out by the database, as those of a real call. */
async function call(client: PoolClient): Promise<Due[]> {
  const { rows } = await client.query<Row & { organization_id: string; year: number; amount_cents: number }>(
    `select c.id as dues_call_id, m.organization_id, c.year, network.dues_amount(s.id, i.inhabitants, h.headcount)::int as amount_cents,
       s.kind as basis_kind, c.basis_on::text, i.inhabitants, i.counted_on::text as inhabitants_counted_on, h.headcount, c.issued_on::text
     from network.dues_call c join network.fee_scale s on s.id = c.fee_scale_id
     cross join lateral network.members_on(c.basis_on, true) m
     left join lateral network.inhabitants_served(m.organization_id, c.basis_on) i on s.kind = 'PER_INHABITANT'
     left join lateral (select network.people_employed(m.organization_id, c.basis_on) as headcount) h on s.kind = 'PER_HEADCOUNT'
     where c.demonstration and m.demonstration order by c.year, m.organization_id`,
  );
  const named = rows
    .filter((row) => row.amount_cents !== null)
    .map((row) => ({ ...row, id: demonstrationId('due', row.year, row.organization_id) }));
  await insertRows(
    client,
    'due',
    named.map((row) => ({ ...row, demonstration: true, version: 1 })),
  );
  const dues = named.map(({ id, organization_id, year, amount_cents: amount }) => ({
    id,
    organization: organization_id,
    year,
    amount,
    instalments: shared(amount, year < 2024 ? [`${year}-03-31`] : [`${year}-03-31`, `${year}-09-30`]),
  }));
  await insertRows(
    client,
    'due_instalment',
    dues.flatMap(({ id, instalments }) =>
      instalments.map(({ on, cents }, i) => ({ due_id: id, place: i + 1, due_on: on, amount_cents: cents })),
    ),
  );
  return dues;
}

const shared = (amount: number, days: readonly string[]): { on: string; cents: number }[] =>
  days.map((on, i) => ({ on, cents: Math.floor(amount / days.length) + (i === 0 ? amount % days.length : 0) }));

interface Paid extends Row {
  id: string;
  due_id: string;
  received_on: string;
}

async function pay(client: PoolClient, dues: readonly Due[]): Promise<void> {
  const payments: Paid[] = [];
  const reminders: Row[] = [];
  for (const { id, organization, year, instalments } of dues) {
    const chance = new Chance(`pays ${id}`);
    // The further back, the less is still open.
    const pays = year < 2024 || chance.happens(year === 2026 ? 0.85 : 0.97);
    for (const [i, { on, cents }] of instalments.entries()) {
      const late = chance.happens(0.12) ? chance.between(10, 80) : -chance.between(0, 30);
      const received = daysAfter(on, late);
      if (cents === 0) continue;
      const paid = pays && received <= MADE_ON;
      if (paid) {
        payments.push({
          id: demonstrationId('payment', id, i),
          due_id: id,
          organization_id: organization,
          received_on: received,
          amount_cents: cents,
          method: chance.pick(['TRANSFER', 'TRANSFER', 'TRANSFER', 'CHEQUE']),
          reference: `DEMO-${year}-${chance.between(1000, 9999)}`,
          demonstration: true,
        });
      }
      if (i > 0) continue;
      const until = paid ? received : MADE_ON;
      for (const [stage, days] of [7, 30, 60].entries()) {
        const sent = daysAfter(on, days);
        if (sent < until) reminders.push({ due_id: id, place: 1, stage: stage + 1, sent_at: `${sent}T06:12:00Z` });
      }
    }
  }
  await insertRows(client, 'payment', payments);
  await insertRows(client, 'dues_reminder', reminders);
  await certify(client);
  await reverse(client, payments);
}

/** A receipt for each payment, numbered in the order of the days: one to a payment, the last of them still to be issued. */
async function certify(client: PoolClient): Promise<void> {
  const { rows } = await client.query<Row & { year: number; payment_id: string }>(
    `select p.id as payment_id, p.due_id, p.organization_id, p.amount_cents, p.received_on::text, p.method, p.reference,
       extract(year from p.received_on)::int as year, d.year as dues_year, o.name as payer,
       nullif(concat_ws(', ', nullif(a.street, ''), a.postal_code || ' ' || a.city), '') as payer_address,
       i.name as issuer, i.address as issuer_address, i.siren as issuer_siren, i.signatory, i.signatory_function
     from network.payment p join network.due d on d.id = p.due_id join network.organization o on o.id = p.organization_id
     join network.dues_call c on c.id = d.dues_call_id cross join lateral network.issuer_on(c.issuer_id, p.received_on) i
     left join network.organization_address a on a.organization_id = o.id and a.valid_to = 'infinity'
     where p.demonstration and p.received_on < '2026-09-01' order by p.received_on, p.id`,
  );
  const last = new Map<number, number>();
  await insertRows(
    client,
    'receipt',
    rows.map((row) => {
      const sequence = (last.get(row.year) ?? 0) + 1;
      last.set(row.year, sequence);
      const issued_on = row.received_on;
      return { ...row, id: demonstrationId('receipt', row.payment_id), sequence, issued_on, demonstration: true };
    }),
  );
  await insertRows(
    client,
    'receipt_counter',
    [...last].map(([year, sequence]) => ({ year, demonstration: true, last: sequence })),
  );
}

const REASONS = [
  'Chèque sans provision (démonstration)',
  'Virement rappelé par la banque (démonstration)',
  'Saisi deux fois (démonstration)',
];

/** A few of the recent payments were none; most organizations have paid again since, without a receipt yet. */
async function reverse(client: PoolClient, payments: readonly Paid[]): Promise<void> {
  const reversals: Row[] = [];
  const again: Row[] = [];
  for (const payment of payments.filter(({ received_on }) => received_on >= '2024-01-01')) {
    const chance = new Chance(`reverses ${payment.id}`);
    if (!chance.happens(0.02)) continue;
    const reversed_on = daysAfter(payment.received_on, chance.between(4, 20));
    const received_on = daysAfter(reversed_on, chance.between(3, 25));
    if (reversed_on > MADE_ON) continue;
    reversals.push({
      payment_id: payment.id,
      due_id: payment.due_id,
      reversed_on,
      reason: chance.pick(REASONS),
      demonstration: true,
    });
    if (chance.happens(0.7) && received_on <= MADE_ON)
      again.push({ ...payment, id: demonstrationId('payment', payment.id, 'again'), received_on });
  }
  await insertRows(client, 'payment_reversal', reversals);
  await insertRows(client, 'payment', again);
}
