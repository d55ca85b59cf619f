// What is written: the same inputs for ours and for the usual server, each into a copy of the database of its own, which is made
// ready here and thrown away.
import { hash, randomBytes } from 'node:crypto';
import { COUNTER } from './documents.mjs';

const DUES = 1000;
const PAYMENTS = 150_000;
const MILESTONES = 10_000;
const DUES_OF = { payments: 2101, receipts: 2121 };

/** Each number in it is another when it is sent, so that every row is new. */
const key = (of) => `bench-${of}-${COUNTER}`;
const dueId = (year, i) => `due_bench_${year}_${i}`;

export const writes = [
  {
    name: 'milestone',
    title: 'Write a milestone with its source',
    variables: ({ source }) => [
      { input: { on: '2019-06-12', title: `Rencontre ${COUNTER}`, detail: 'Avec les élus', sources: [source], idempotencyKey: key('milestone') } },
    ],
  },
  {
    name: 'payment',
    title: 'Write a payment towards a due',
    variables: () =>
      Array.from({ length: DUES }, (_, i) => ({
        input: { dueId: dueId(DUES_OF.payments, i + 1), amountCents: 1, method: 'TRANSFER', reference: `VIR ${COUNTER}`, idempotencyKey: key(`payment-${i}`) },
      })),
  },
  {
    name: 'receipt',
    title: 'Write the receipt for a payment, with the next number',
    variables: () => [{ input: { paymentId: `payment_bench_${COUNTER}`, idempotencyKey: key('receipt') } }],
  },
].map((write) => ({ ...write, servers: ['ours', 'nest'] }));

/**
 * Dues of the demonstration's organizations to pay, payments without receipts, and so many milestones that they are found by an
 * index, as they would be once PostgreSQL has seen how many a run writes. Written past the triggers: what they keep is not what is measured here.
 */
const PREPARED = `
set session_replication_role = replica;
insert into network.fee_scale (id, name, kind, flat_cents, valid_from, demonstration)
  values ('fee_scale_bench', 'Bench', 'FLAT', 2000000000, '2000-01-01', true);
insert into network.organization (id, key, kind, name, siren, demonstration)
  values ('organization_bench', 'bench', 'ASSOCIATION', 'Bench', '000000000', true);
insert into network.organization_address (organization_id, street, postal_code, city) values ('organization_bench', '1 rue du Banc', '75001', 'Paris');
insert into network.person (id, given_name, family_name, public, demonstration) values ('person_bench_signs', 'Bench', 'Signatory', true, true);
insert into network.position (id, person_id, organization_id, kind, valid_from)
  values ('position_bench', 'person_bench_signs', 'organization_bench', 'PRESIDENT', '2020-01-01');
insert into network.dues_call (id, year, fee_scale_id, basis_on, status, issued_on, due_on, issuer_id, demonstration)
  select 'dues_call_bench_' || year, year, 'fee_scale_bench', '2025-01-01', 'ISSUED', '2025-01-02', '2025-12-31', 'organization_bench', true
  from generate_series(2101, 2140) year;
insert into network.due (id, dues_call_id, organization_id, year, amount_cents, basis_kind, basis_on, issued_on, demonstration)
  select 'due_bench_' || first_year || '_' || row_number() over (partition by first_year order by year, o.id), 'dues_call_bench_' || year, o.id, year,
    2000000000, 'FLAT', '2025-01-01', '2025-01-02', true
  from (values (${DUES_OF.payments}), (${DUES_OF.receipts})) v (first_year), lateral generate_series(first_year, first_year + 19) year,
    (select id from network.organization where demonstration order by id limit ${DUES / 20}) o;
insert into network.payment (id, due_id, organization_id, received_on, amount_cents, method, reference, demonstration)
  select 'payment_bench_' || lpad(n::text, ${COUNTER.length}, '0'), d.id, d.organization_id, '2025-06-01', 100, 'TRANSFER', 'VIR ' || n, true
  from generate_series(0, ${PAYMENTS - 1}) n join network.due d on d.id = 'due_bench_${DUES_OF.receipts}_' || (n % ${DUES} + 1);
insert into network.milestone (id, happened_on, open_ended, title, sources)
  select 'milestone_bench_' || n, '2019-06-12', false, 'Rencontre ' || n, '{}' from generate_series(1, ${MILESTONES}) n;
set session_replication_role = origin;
`;

/** A coordinator with a token of their own. */
const coordinator = (secret) => `
insert into network.person (id, given_name, family_name) values ('person_bench', 'Bench', 'Coordinator');
insert into identity.account (id, person_id, email) values ('account_bench', 'person_bench', 'coordinator@bench.example');
insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
  values ('role_bench', 'account_bench', 'NETWORK_COORDINATOR', 'NETWORK', 'network', '2020-01-01');
insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at, second_factor_at)
  values ('token_bench', 'account_bench', 'bench', '{READ,WRITE}', '${hash('sha256', secret, 'base64url')}', 'bench',
    now() + interval '1 day', now());
`;

/** The tables as the usual server would have them: ids made by the database, and none of the triggers that keep our promises. */
const USUAL_TABLES = ['milestone', 'payment', 'receipt']
  .map((name) => `alter table network.${name} alter id set default gen_random_uuid(), disable trigger user;`)
  .join('\n');

/** Makes the copy that a server writes to. @returns its name, and what the server's requests say of who asks */
export async function prepareToWrite(database, server) {
  const copy = `writes_${server.name}`;
  if (server.name !== 'ours') {
    await database.copy(copy, PREPARED + USUAL_TABLES);
    return { copy, headers: {} };
  }
  const secret = randomBytes(32).toString('base64url');
  await database.copy(copy, PREPARED + coordinator(secret));
  // Writes, and what they answer, take none of the connections for compiled reads: as many as the other has are left to them but one.
  return { copy, headers: { authorization: `Bearer ${secret}` }, readPool: 1 };
}
