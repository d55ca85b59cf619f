import { type PoolClient } from 'pg';
import { type Issuing } from '../certificate/certificate.issuer.js';

/** What a document is issued within: this client, this id and this day. */
export function issuingWith(client: PoolClient, id: string, today: string): Issuing {
  const query = async <R>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as R[];
  return {
    query,
    one: async <R>(text: string, values?: readonly unknown[]) => (await query<R>(text, values))[0],
    today,
    newId: () => id,
  };
}
