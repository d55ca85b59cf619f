import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface GoverningBodyFact {
  key: string;
  kind: string;
  name: string;
  createdOn?: string;
  /** Null: no source names who sits there. */
  members: null;
  sources: string[];
}

/** Takes in the governing bodies that the sources name. */
export async function importGoverningBodies(shipment: Shipment, facts: readonly GoverningBodyFact[]): Promise<void> {
  for (const fact of facts) {
    await shipment.put('governing_body', {
      id: derivedId('body', fact.key),
      key: fact.key,
      kind: fact.kind,
      name: fact.name,
      created_on: fact.createdOn ?? null,
      members_known: false,
      sources: fact.sources,
    });
  }
}
