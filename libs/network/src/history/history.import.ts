import { type PoolClient } from 'pg';
import { derivedId } from '#lib/graphql';
import { importGoverningBodies } from '../governing-body/governing-body.import.js';
import { type HistoryFile } from './history.file.js';

/** Takes in sources, organizations and the territories they serve. Repeatable: each fact is written once. */
export async function importHistory(client: PoolClient, history: HistoryFile): Promise<void> {
  for (const [key, title] of Object.entries(history.sources)) {
    await client.query(
      `insert into network.source (key, title) values ($1, $2) on conflict (key) do update set title = excluded.title`,
      [key, title],
    );
  }
  for (const fact of history.organizations) {
    const id = derivedId('organization', fact.key);
    await client.query(
      `insert into network.organization (id, key, kind, name, founded_on, closed_on, closing_kind, sources)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set kind = excluded.kind, name = excluded.name, founded_on = excluded.founded_on,
         closed_on = excluded.closed_on, closing_kind = excluded.closing_kind, sources = excluded.sources`,
      [
        id,
        fact.key,
        fact.kind,
        fact.name,
        fact.founded ?? null,
        fact.closing?.on ?? null,
        fact.closing?.kind ?? null,
        [...new Set([...fact.sources, ...(fact.closing?.sources ?? [])])],
      ],
    );
    if (!fact.serves) continue;
    const { rowCount } = await client.query(
      `insert into network.organization_territory (organization_id, territory_id, valid_from)
       select $1, t.id, coalesce($4::date, '-infinity') from territories.territory t
       where t.kind = $2 and t.code = $3 and t.ended = 'infinity'
       on conflict do nothing`,
      [id, fact.serves.kind, fact.serves.code, firstDay(fact.founded)],
    );
    if (rowCount === 0) await mustServe(client, id, fact);
  }
  await importGoverningBodies(client, history.governingBodies);
}

async function mustServe(client: PoolClient, id: string, fact: HistoryFile['organizations'][number]): Promise<void> {
  const { rowCount } = await client.query(`select 1 from network.organization_territory where organization_id = $1`, [
    id,
  ]);
  if (rowCount === 0)
    throw new Error(`${fact.key} serves ${fact.serves!.kind} ${fact.serves!.code}, which is not among the territories`);
}

/** The first day that a date as precise as its source may mean. */
function firstDay(partial: string | undefined): string | null {
  return partial ? `${partial}-01-01`.slice(0, 10) : null;
}
