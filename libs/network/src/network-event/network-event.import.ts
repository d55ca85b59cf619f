import { type PoolClient } from 'pg';
import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface EventFact {
  kind: string;
  on: string;
  place: string | null;
  placeAsWritten?: string;
  /** INSEE code. */
  departement: string | null;
  organizer?: string;
  note?: string;
  sources: string[];
}

/** Summer universities, seminars and the like, each with its place and the département as it stood on that day. */
export async function importEvents(client: PoolClient, shipment: Shipment, facts: readonly EventFact[]): Promise<void> {
  for (const fact of facts) {
    await shipment.put('network_event', {
      id: derivedId('network_event', fact.kind, fact.on, fact.place ?? fact.placeAsWritten ?? ''),
      kind: fact.kind,
      happened_on: fact.on,
      place: fact.place,
      place_as_written: fact.placeAsWritten ?? null,
      territory_id: fact.departement && (await departementOn(client, fact.departement, fact.on)),
      organizer: fact.organizer ?? null,
      note: fact.note ?? null,
      sources: fact.sources,
    });
  }
}

async function departementOn(client: PoolClient, code: string, on: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from territories.territory where kind = 'DEPARTEMENT' and code = $1
       and began <= network.last_day($2) and ended > network.first_day($2) order by began limit 1`,
    [code, on],
  );
  if (!rows[0])
    throw new Error(`An event of ${on} is said to be in the département ${code}, which is not among the territories`);
  return rows[0].id;
}
