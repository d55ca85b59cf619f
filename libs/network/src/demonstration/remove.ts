import { type PoolClient } from 'pg';

const ORGANIZATIONS = `(select id from network.organization where demonstration)`;
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
  `delete from network.dues_reminder where due_id in ${DUES}`,
  `delete from network.due where demonstration`,
  `delete from network.dues_call where demonstration`,
  `delete from network.fee_scale where demonstration`,
  `delete from network.stewardship where demonstration`,
  `delete from network.grant_award where demonstration`,
  `delete from network.network_event where demonstration`,
  `delete from network.decision where demonstration`,
  `delete from network.meeting where demonstration`,
  `delete from network.mandate where substitute_for in ${MANDATES}`,
  `delete from network.mandate where id in ${MANDATES}`,
  `delete from network.governing_body where demonstration`,
  `delete from network.withdrawal where signature_id in (select s.id from network.signature s join network.agreement a on a.id = s.agreement_id where a.demonstration)`,
  `delete from network.signature where agreement_id in (select id from network.agreement where demonstration)`,
  `delete from network.agreement where demonstration`,
  `delete from network.membership_fact where demonstration`,
  `delete from network.position where demonstration or person_id in ${PEOPLE} or organization_id in ${ORGANIZATIONS}`,
  `delete from network.person where demonstration`,
  `delete from network.organization where demonstration`,
];

/** Takes out every demonstration row and nothing else; answers whether there was any. */
export async function removeDemonstration(client: PoolClient): Promise<boolean> {
  const { rowCount } = await client.query(`select 1 from network.organization where demonstration limit 1`);
  if (!rowCount) return false;
  await client.query('begin');
  try {
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const { code, detail, table } = error as { code?: string; detail?: string; table?: string };
    if (code !== '23503') throw error;
    throw new Error(`Demonstration data is still in use (${table}): ${detail}`, { cause: error });
  }
}
