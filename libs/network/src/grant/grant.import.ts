import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface GrantFact {
  programme: string;
  priority?: string;
  requestedBy: string;
  amountEur: number;
  requestedOn?: string;
  awardedOn?: string;
  sources: string[];
}

/** Takes in the grants that the sources name. */
export async function importGrants(shipment: Shipment, facts: readonly GrantFact[]): Promise<void> {
  for (const fact of facts) {
    await shipment.put('grant_award', {
      id: derivedId('grant', fact.programme, fact.requestedBy, fact.requestedOn ?? ''),
      programme: fact.programme,
      priority: fact.priority ?? null,
      organization_id: derivedId('organization', fact.requestedBy),
      amount_cents: Math.round(fact.amountEur * 100),
      requested_on: fact.requestedOn ?? null,
      awarded_on: fact.awardedOn ?? null,
      sources: fact.sources,
    });
  }
}
