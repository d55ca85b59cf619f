import { expect } from '@jest/globals';
import { type Pool } from 'pg';
import { derivedId, todayInParis, typeId } from '#lib/graphql';
import { daysFrom, type Network } from './network.js';

export const CALL = `duesCall { id year status dueOn version dues(first: 100) { nodes { id amountCents organization { key }
  basis { kind on inhabitants inhabitantsCountedOn headcount } instalments { place dueOn amountCents } } } }`;

export const inDays = (days: number): string => daysFrom(todayInParis(), days);

export const dueOf = (call: any, key: string): any => call.dues.nodes.find((d: any) => d.organization.key === key);

/** An organization with all that its receipts say of it. */
export async function issuerIn(pool: Pool): Promise<string> {
  const [id, person] = [typeId('organization'), typeId('person')];
  const siren = await freeSiren(pool);
  await pool.query(
    `insert into network.organization (id, key, kind, name, siren) values ($1, $1, 'ASSOCIATION', 'Association', $2)`,
    [id, siren],
  );
  await pool.query(
    `insert into network.organization_address (organization_id, street, postal_code, city) values ($1, '1 rue du Port', '59000', 'Lille')`,
    [id],
  );
  await pool.query(
    `insert into network.person (id, given_name, family_name, public) values ($1, 'Prisca', 'Signataire', true)`,
    [person],
  );
  await pool.query(
    `insert into network.position (id, person_id, organization_id, kind, title, valid_from) values ($1, $2, $3, 'PRESIDENT', 'Présidente', '2020-01-01')`,
    [typeId('position'), person, id],
  );
  return id;
}

const freeSiren = async (pool: Pool): Promise<string> =>
  (
    await pool.query<{ siren: string }>(
      `select n::text as siren from generate_series(100000000, 100001000) n
       where network.is_siren(n::text) and not exists (select from network.organization o where o.siren = n::text) limit 1`,
    )
  ).rows[0]!.siren;

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

  return { scale, called, pay, issuer: () => issuerIn(network.pool) };
}
