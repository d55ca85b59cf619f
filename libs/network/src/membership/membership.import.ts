import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface ToldMembership {
  organization: string;
  event: string;
  on: string;
  sources: string[];
}

/** Joining and leaving where a source tells that and no agreement. */
export async function importMemberships(shipment: Shipment, facts: readonly ToldMembership[]): Promise<void> {
  for (const fact of facts) {
    await shipment.put('membership_fact', {
      id: derivedId('membership', fact.organization, fact.event, fact.on),
      organization_id: derivedId('organization', fact.organization),
      event: fact.event,
      happened_on: fact.on,
      sources: fact.sources,
    });
  }
}
