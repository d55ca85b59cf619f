import { type PoolClient } from 'pg';
import { CLOSING, type DemonstrationOrganization } from './organizations.js';
import { demonstrationId } from './random.js';
import { insertRows } from './rows.js';

const EVENTS = [
  ['SEMINAR', '2021-10', '45'],
  ['SUMMER_UNIVERSITY', '2022-07', '29'],
  ['SEMINAR', '2023-04', '67'],
  ['SUMMER_UNIVERSITY', '2024-07', '33'],
  ['GENERAL_MEETING', '2025-11', '69'],
] as const;
const GRANTS = [
  ['Programme de démonstration A', '2021', '2022', '38', 12_000_000],
  ['Programme de démonstration B', '2023-05', '2023-11', '35', 4_500_000],
  ['Programme de démonstration B', '2025-02', null, '31', 6_000_000],
] as const;

const MADE = { sources: [], demonstration: true, version: 1 };

/** Events, grants, and the handover of the one that closed. */
export async function makeOthers(
  client: PoolClient,
  organizations: readonly DemonstrationOrganization[],
): Promise<void> {
  const byCode = new Map(organizations.map((o) => [o.code, o]));
  await makeEvents(client);
  await makeGrants(client, byCode);
  await makeHandover(client, byCode);
}

async function makeEvents(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ code: string; id: string }>(
    `select code, id from territories.territory where kind = 'DEPARTEMENT' and ended = 'infinity'`,
  );
  const places = new Map(rows.map(({ code, id }) => [code, id]));
  await insertRows(
    client,
    'network_event',
    EVENTS.map(([kind, on, code]) => ({
      ...{ id: demonstrationId('network_event', on), kind, happened_on: on },
      ...{ place: null, territory_id: places.get(code) ?? null },
      ...{ organizer: 'Comité de démonstration', note: 'Données de démonstration', ...MADE },
    })),
  );
}

type ByCode = ReadonlyMap<string, DemonstrationOrganization>;

const makeGrants = (client: PoolClient, byCode: ByCode): Promise<void> =>
  insertRows(
    client,
    'grant_award',
    GRANTS.flatMap(([programme, requested, awarded, code, cents]) => {
      const organization = byCode.get(code);
      if (!organization) return [];
      return [
        {
          ...{ id: demonstrationId('grant', programme, requested), programme, priority: 'Données de démonstration' },
          ...{ organization_id: organization.id, amount_cents: cents },
          ...{ requested_on: requested, awarded_on: awarded, ...MADE },
        },
      ];
    }),
  );

/** To another one, but for the archives, which nobody has taken yet. */
async function makeHandover(client: PoolClient, byCode: ByCode): Promise<void> {
  const giver = byCode.get(CLOSING.code);
  const taker = byCode.get('51');
  if (!giver || !taker) return;
  const taken = { taker_id: taker.id, detail: null, handed_on: CLOSING.on };
  const left = {
    taker_id: null,
    detail: 'Personne ne les a encore reprises (démonstration).',
    handed_on: null,
  };
  await insertRows(
    client,
    'stewardship',
    (['CONTENT', 'PORTALS', 'ARCHIVES'] as const).map((subject) => ({
      ...{ id: demonstrationId('stewardship', CLOSING.code, subject), giver_id: giver.id, subject },
      ...(subject === 'ARCHIVES' ? left : taken),
      ...MADE,
    })),
  );
}
