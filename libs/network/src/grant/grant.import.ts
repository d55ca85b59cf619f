import { type PoolClient } from 'pg';
import { derivedId } from '#lib/graphql';

export interface GrantFact {
  programme: string;
  priority?: string;
  requestedBy: string;
  amountEur: number;
  requestedOn?: string;
  awardedOn?: string;
  sources: string[];
}

/** Takes in the grants that the sources name. Repeatable: each is written once. */
export async function importGrants(client: PoolClient, facts: readonly GrantFact[]): Promise<void> {
  for (const fact of facts) {
    await client.query(
      `insert into network.grant_award (id, programme, priority, organization_id, amount_cents, requested_on, awarded_on, sources)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set priority = excluded.priority, amount_cents = excluded.amount_cents,
         awarded_on = excluded.awarded_on, sources = excluded.sources`,
      [
        derivedId('grant', fact.programme, fact.requestedBy, fact.requestedOn ?? ''),
        fact.programme,
        fact.priority ?? null,
        derivedId('organization', fact.requestedBy),
        Math.round(fact.amountEur * 100),
        fact.requestedOn ?? null,
        fact.awardedOn ?? null,
        fact.sources,
      ],
    );
  }
}
