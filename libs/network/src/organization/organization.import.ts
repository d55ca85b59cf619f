import { type PoolClient } from 'pg';
import { derivedId } from '#lib/graphql';
import { type Shipment } from '../history/shipment.js';

export interface OrganizationFact {
  key: string;
  kind: string;
  name: string;
  serves?: { kind: string; code: string };
  founded?: string;
  closing?: { kind: string; on: string; employees?: number; sources: string[] };
  sources: string[];
}

/** Organizations, the territories they serve, and how many people a source says they employed at their closing. */
export async function importOrganizations(
  client: PoolClient,
  shipment: Shipment,
  facts: readonly OrganizationFact[],
): Promise<void> {
  for (const fact of facts) {
    const id = derivedId('organization', fact.key);
    await shipment.put('organization', {
      id,
      key: fact.key,
      kind: fact.kind,
      name: fact.name,
      founded_on: fact.founded ?? null,
      closed_on: fact.closing?.on ?? null,
      closing_kind: fact.closing?.kind ?? null,
      sources: [...new Set([...fact.sources, ...(fact.closing?.sources ?? [])])],
    });
    if (fact.serves) await importService(client, id, fact);
    if (fact.closing?.employees === undefined) continue;
    await shipment.put('asserted_figure', {
      id: derivedId('figure', 'EMPLOYEES', fact.closing.on, fact.key),
      measure: 'EMPLOYEES',
      value: fact.closing.employees,
      as_of: fact.closing.on,
      organization_id: id,
      sources: fact.closing.sources,
    });
  }
}

/** Where the source names no beginning, the organization has always served the territory. */
async function importService(client: PoolClient, id: string, fact: OrganizationFact): Promise<void> {
  const { kind, code } = fact.serves!;
  await client.query(
    `insert into network.organization_territory (organization_id, territory_id, valid_from)
     select $1, t.id, coalesce(network.first_day($4), '-infinity') from territories.territory t
     where t.kind = $2 and t.code = $3 and t.ended = 'infinity'
     on conflict do nothing`,
    [id, kind, code, fact.founded ?? null],
  );
  const { rowCount } = await client.query(`select 1 from network.organization_territory where organization_id = $1`, [
    id,
  ]);
  if (rowCount === 0) throw new Error(`${fact.key} serves ${kind} ${code}, which is not among the territories`);
}
