import { type PoolClient } from 'pg';
import { derivedId } from '#lib/graphql';

export interface GoverningBodyFact {
  key: string;
  kind: string;
  name: string;
  createdOn?: string;
  /** Null: no source names who sits there. */
  members: null;
  sources: string[];
}

/** Takes in the governing bodies that the sources name; what somebody wrote about their rules since is left alone. */
export async function importGoverningBodies(client: PoolClient, facts: readonly GoverningBodyFact[]): Promise<void> {
  for (const fact of facts) {
    await client.query(
      `insert into network.governing_body (id, key, kind, name, created_on, members_known, sources)
       values ($1, $2, $3, $4, $5, false, $6)
       on conflict (id) do update set kind = excluded.kind, name = excluded.name, created_on = excluded.created_on, sources = excluded.sources`,
      [derivedId('body', fact.key), fact.key, fact.kind, fact.name, fact.createdOn ?? null, fact.sources],
    );
  }
}
