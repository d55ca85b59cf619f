import { type PoolClient } from 'pg';
import { demonstrationId } from './random.js';
import { insertRows } from './rows.js';

export interface DemonstrationOrganization {
  id: string;
  code: string;
  key: string;
  name: string;
}

/** What these organizations begin with: nothing before is touched. */
export const FIRST_DAY = '2020-01-01';
/** One of them closes, so that a closing can be seen. */
export const CLOSING = { code: '08', on: '2025-06' };

interface Place {
  id: string;
  code: string;
  name: string;
  city: string | null;
  postal_code: string | null;
}

/** A CAUE for each département that has no documented one. */
export async function makeOrganizations(client: PoolClient): Promise<DemonstrationOrganization[]> {
  const { rows: places } = await client.query<Place>(
    `select v.territory_id as id, v.code, v.name, s.name as city, s.postal_codes[1] as postal_code
     from territories.territory_version v
     left join territories.territory_version s on s.kind = 'COMMUNE' and s.code = v.seat_code and s.valid_to = 'infinity'
     where v.kind = 'DEPARTEMENT' and v.valid_to = 'infinity' and not exists (
       select 1 from network.organization_territory t join network.organization o on o.id = t.organization_id
       where t.territory_id = v.territory_id and o.kind = 'CAUE' and not o.demonstration)
     order by v.code`,
  );
  const made = places.map(({ code, name }) => ({
    id: demonstrationId('organization', code),
    code,
    key: `demonstration-${code.toLowerCase()}`,
    name: `CAUE de démonstration – ${name}`,
  }));
  await insertRows(
    client,
    'organization',
    made.map(({ id, code, key, name }) => ({
      id,
      key,
      kind: 'CAUE',
      name,
      closed_on: code === CLOSING.code ? CLOSING.on : null,
      closing_kind: code === CLOSING.code ? 'JUDICIAL_LIQUIDATION' : null,
      sources: [],
      demonstration: true,
      version: 1,
    })),
  );
  await insertRows(
    client,
    'organization_territory',
    made.map(({ id }, i) => ({
      organization_id: id,
      territory_id: places[i]!.id,
      valid_from: FIRST_DAY,
      valid_to: 'infinity',
    })),
  );
  await insertRows(
    client,
    'organization_address',
    made.flatMap(({ id }, i) => {
      const { city, postal_code } = places[i]!;
      if (!city || !postal_code) return [];
      const street = '1 place de la Démonstration';
      return [
        { organization_id: id, street, postal_code, city, valid_from: FIRST_DAY, valid_to: 'infinity', sources: [] },
      ];
    }),
  );
  return made;
}
