import { type ClientBase } from 'pg';

/** A contribution that has the commune whose place was nearest to its point, and that point. */
export interface FormerlyPlaced {
  id: string;
  longitude: number;
  latitude: number;
}

/**
 * Contributions that were given their commune before contours were known, by the nearest place; what an author named otherwise is not among
 * them. None once contours have been taken in. Asked before places are, as it needs those of then.
 */
export async function formerlyPlaced(client: ClientBase): Promise<FormerlyPlaced[]> {
  const { rows } = await client.query<FormerlyPlaced>(
    `select c.id, p.longitude, p.latitude from participation.contribution c
     cross join lateral (
       select k.longitude, k.latitude from participation.contribution_place k where k.contribution_id = c.id
       union all select c.longitude, c.latitude where c.precision = 'EXACT' limit 1) p
     where not exists (select from territories.ground_file) and c.territory_id = (
       select l.territory_id from territories.location l
       join territories.territory_version v on v.territory_id = l.territory_id and v.kind = 'COMMUNE' and v.valid_to = 'infinity'
       where l.latitude between p.latitude - 1 and p.latitude + 1 and l.longitude between p.longitude - 1 and p.longitude + 1
       order by power(l.latitude - p.latitude, 2) + power((l.longitude - p.longitude) * cos(radians(p.latitude)), 2), l.territory_id limit 1)`,
  );
  return rows;
}

const ENTRY = { action: 'CONTRIBUTION_ATTRIBUTE' } as const;

/** Gives them the commune that holds their point, each with an entry in the audit log; answers how many were given another. */
export async function placeAgain(client: ClientBase, placed: readonly FormerlyPlaced[]): Promise<number> {
  if (placed.length === 0) return 0;
  const { rowCount } = await client.query(
    `with moved as (
       select c.id, i.organization_id, c.territory_id as before, a.territory_id as after
       from jsonb_to_recordset($1) p(id text, longitude float8, latitude float8)
       join participation.contribution c on c.id = p.id
       join participation.call k on k.id = c.call_id join participation.initiative i on i.id = k.initiative_id
       cross join lateral territories.commune_at(p.longitude, p.latitude, (now() at time zone 'Europe/Paris')::date) a
       where a.territory_id <> c.territory_id),
     changed as (
       update participation.contribution c set territory_id = m.after, version = c.version + 1 from moved m where c.id = m.id)
     insert into audit.entry (action, subject_type, subject_id, organization_id, before, after)
     select $2, 'Contribution', m.id, m.organization_id,
       jsonb_build_object('territoryId', m.before), jsonb_build_object('territoryId', m.after) from moved m`,
    [JSON.stringify(placed), ENTRY.action],
  );
  // Shown as its commune, it is where that is.
  await client.query(
    `update participation.contribution c set longitude = l.longitude, latitude = l.latitude from territories.location l
     where l.territory_id = c.territory_id and c.precision = 'COMMUNE' and (c.longitude, c.latitude) <> (l.longitude, l.latitude)`,
  );
  return rowCount ?? 0;
}
