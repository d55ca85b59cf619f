import { type ClientBase } from 'pg';
import { Chronicle } from '../chronicle.js';
import { type Day, type Kind, OPEN, type Territory, type Version, type VintageStamp } from '../model.js';

type OpenRow = Omit<Version, 'to'> & { id: string; kind: Kind; code: string; began: Day; beganEarlier: boolean };

/** The yearly files that the database holds, oldest first. */
export async function loadVintages(client: ClientBase): Promise<VintageStamp[]> {
  const { rows } = await client.query<Omit<VintageStamp, 'counts'>>(
    'select day::text as day, source, licence, sha256 from territories.vintage v order by v.day',
  );
  return rows.map((row) => ({ ...row, counts: {} }));
}

/** What is open today: all that a later file can be compared with and that it can close. */
export async function loadOpen(client: ClientBase, vintages: readonly VintageStamp[]): Promise<Chronicle> {
  const chronicle = new Chronicle();
  chronicle.vintages.push(...vintages);
  // Dates as text, so that they do not depend on the parsers of the connection.
  const { rows } = await client.query<OpenRow>(
    `select t.id, t.kind, t.code, t.began::text as began, t.began_earlier as "beganEarlier", v.valid_from::text as "from",
       v.state::int as state, v.name, v.population, v.population_on::text as "populationOn", v.siren, v.postal_codes as "postalCodes",
       v.overseas, v.epci_form as "epciForm", v.seat_code as "seatCode", v.commune_id as "communeId", v.epci_id as "epciId",
       v.departement_id as "departementId", v.region_id as "regionId"
     from territories.territory t join territories.territory_version v on v.territory_id = t.id and v.valid_to = 'infinity'
     where t.ended = 'infinity' order by t.kind, t.code`,
  );
  for (const { id, kind, code, began, beganEarlier, ...version } of rows) {
    const territory: Territory = {
      id,
      kind,
      code,
      began,
      beganEarlier,
      ended: OPEN,
      versions: [{ ...version, to: OPEN }],
    };
    chronicle.add(territory);
  }
  const extents = await client.query<{ epciId: string; ancestorId: string; from: Day }>(
    `select epci_id as "epciId", ancestor_id as "ancestorId", valid_from::text as "from"
     from territories.epci_extent where valid_to = 'infinity'`,
  );
  for (const extent of extents.rows) chronicle.addExtent({ ...extent, to: OPEN });
  return chronicle;
}
