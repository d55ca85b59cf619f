import { type Tx } from '#lib/writes';
import { isInside } from '../initiative/initiative.perimeter.js';

export interface Commune {
  id: string;
  longitude: number | null;
  latitude: number | null;
  isInside: boolean;
}

/** Communes of today by their codes, and one by its id under ''; whether the initiative takes place there. */
export async function communesByCode(
  tx: Tx,
  initiativeId: string,
  codes: readonly string[],
  territoryId: string | null,
): Promise<ReadonlyMap<string, Commune>> {
  const found = await tx.query<Commune & { code: string }>(
    `select v.code, v.territory_id as id, l.longitude, l.latitude, ${isInside('$1')} as "isInside"
     from territories.territory_version v left join territories.location l on l.territory_id = v.territory_id
     where v.kind = 'COMMUNE' and v.valid_to = 'infinity' and (v.code = any($2) or v.territory_id = $3)`,
    [initiativeId, codes, territoryId],
  );
  const own = found.filter(({ id }) => id === territoryId).map((one) => ['', one] as const);
  return new Map([...found.map((one) => [one.code, one] as const), ...own]);
}
