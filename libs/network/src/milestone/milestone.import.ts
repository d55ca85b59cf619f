import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface MilestoneFact {
  key?: string;
  on: string;
  /** Null: looked for, not found. */
  until?: string | null;
  title: string;
  detail?: string;
  sources: string[];
  /** Key of another milestone that tells the same otherwise. */
  conflictsWith?: string;
}

const idOf = ({ key, on, title }: MilestoneFact): string =>
  key ? derivedId('milestone', key) : derivedId('milestone', on, title);

/** Dated statements of the sources; those that do not agree stand side by side. */
export async function importMilestones(shipment: Shipment, facts: readonly MilestoneFact[]): Promise<void> {
  for (const fact of facts) {
    await shipment.put('milestone', {
      id: idOf(fact),
      happened_on: fact.on,
      until: fact.until ?? null,
      open_ended: fact.until === null,
      title: fact.title,
      detail: fact.detail ?? null,
      sources: fact.sources,
    });
  }
  for (const fact of facts) {
    const other = fact.conflictsWith && facts.find((f) => f.key === fact.conflictsWith);
    if (other && ![fact, other].some((told) => shipment.isOut('milestone', idOf(told))))
      await shipment.put('milestone_conflict', { milestone_id: idOf(fact), other_id: idOf(other) }, [
        'milestone_id',
        'other_id',
      ]);
  }
}
