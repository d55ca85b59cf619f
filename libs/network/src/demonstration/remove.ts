import { type PoolClient } from 'pg';

const ORGANIZATIONS = `(select id from network.organization where demonstration)`;
const AGREEMENTS = `(select id from network.agreement where demonstration)`;
const PEOPLE = `(select id from network.person where demonstration)`;
const BODIES = `(select id from network.governing_body where demonstration)`;
const DUES = `(select id from network.due where demonstration)`;
const MANDATES = `(select id from network.mandate where demonstration or person_id in ${PEOPLE} or governing_body_id in ${BODIES})`;

/** What refers to others comes before them. Rows without a mark of their own go with the one that they belong to. */
const STATEMENTS = [
  `delete from network.payment_reversal where demonstration`,
  `delete from network.receipt where demonstration`,
  `delete from network.receipt_counter where demonstration`,
  `delete from network.payment where demonstration`,
  `delete from network.reminder_run where dues_call_id in (select id from network.dues_call where demonstration)`,
  `delete from network.dues_reminder where due_id in ${DUES}`,
  `delete from network.due where demonstration`,
  `delete from network.dues_call where demonstration`,
  `delete from network.bank_account where demonstration`,
  `delete from network.fee_scale where demonstration`,
  `delete from network.stewardship where demonstration`,
  `delete from network.grant_award where demonstration`,
  `delete from network.network_event where demonstration`,
  `delete from network.decision where demonstration`,
  `delete from network.meeting where demonstration`,
  `delete from network.mandate where substitute_for in ${MANDATES}`,
  `delete from network.mandate where id in ${MANDATES}`,
  `delete from network.governing_body where demonstration`,
  `delete from network.asserted_figure where organization_id in ${ORGANIZATIONS} or agreement_id in ${AGREEMENTS}`,
  `delete from network.withdrawal where signature_id in (select s.id from network.signature s join network.agreement a on a.id = s.agreement_id where a.demonstration)`,
  `delete from network.signature where agreement_id in (select id from network.agreement where demonstration)`,
  `delete from network.agreement where demonstration`,
  `delete from network.membership_fact where demonstration`,
  `delete from network.position where demonstration or person_id in ${PEOPLE} or organization_id in ${ORGANIZATIONS}`,
  `delete from network.person where demonstration`,
  `delete from network.organization where demonstration`,
];

/** Something real refers to demonstration data: the message says what to what. */
export class DemonstrationInUseError extends Error {
  override name = 'DemonstrationInUseError';
}

/**
 * Takes out every demonstration row and nothing else; answers whether there was any. All of it in one transaction: it goes
 * wholly, or stays as it was. What modules above tie to it goes first, by `before`.
 */
export async function removeDemonstration(
  client: PoolClient,
  before: (client: PoolClient) => Promise<void> = async () => undefined,
): Promise<boolean> {
  await client.query('begin');
  try {
    await before(client);
    let removed = 0;
    for (const statement of STATEMENTS) removed += (await client.query(statement)).rowCount ?? 0;
    await client.query('commit');
    return removed > 0;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw await inTheWay(client, error);
  }
}

const NAMES = `select o.name from network.organization o where o.id = $1
  union all select p.name from network.person p where p.id = $1
  union all select a.title from network.agreement a where a.id = $1
  union all select b.name from network.governing_body b where b.id = $1
  union all select d.title from network.decision d where d.id = $1
  union all select f.name from network.fee_scale f where f.id = $1`;

/** A row that is still referred to, and from where, as a sentence; anything else as it is. */
async function inTheWay(client: PoolClient, error: unknown): Promise<unknown> {
  const { code, detail, schema, table } = error as { code?: string; detail?: string; schema?: string; table?: string };
  if (code !== '23503') return error;
  const id = /\)=\(([^,)]+)/.exec(detail ?? '')?.[1] ?? '';
  const { rows } = await client.query<{ name: string }>(NAMES, [id]);
  const name = rows[0] ? `“${rows[0].name}” (${id})` : id;
  return new DemonstrationInUseError(
    `Demonstration data is left as it was: ${schema}.${table} still refers to ${name}. Take out what refers to it, then try again.`,
    { cause: error },
  );
}
