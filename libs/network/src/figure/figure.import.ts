import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface FigureFact {
  measure: string;
  value: number;
  comparison?: string;
  asOf: string;
  organization?: string;
  statement?: string;
  note?: string;
  sources: string[];
}

/** What sources assert; it stands beside what the records let count. */
export async function importFigures(shipment: Shipment, facts: readonly FigureFact[]): Promise<void> {
  for (const fact of facts) {
    await shipment.put('asserted_figure', {
      id: derivedId('figure', fact.measure, fact.asOf, fact.organization ?? ''),
      measure: fact.measure,
      value: fact.value,
      comparison: fact.comparison ?? 'EXACTLY',
      as_of: fact.asOf,
      organization_id: fact.organization ? derivedId('organization', fact.organization) : null,
      statement: fact.statement ?? null,
      note: fact.note ?? null,
      sources: fact.sources,
    });
  }
}
