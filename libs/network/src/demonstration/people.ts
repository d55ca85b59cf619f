import { type PoolClient } from 'pg';
import { addressOf, inventName } from './names.js';
import { CLOSING, type DemonstrationOrganization, FIRST_DAY } from './organizations.js';
import { Chance, daysAfter, demonstrationId, earlier, INFINITY } from './random.js';
import { insertRows, type Row } from './rows.js';

export interface DemonstrationPosition {
  person: string;
  organization: string;
  kind: string;
  from: string;
  to: string;
}

/** After this day nobody comes or leaves: later days are not made up. */
const LAST_CHANGE = '2026-09-01';
const CLOSED_FROM = '2025-07-01';
/** Presidents changed with the départements’ councils. */
const ELECTED = '2021-07-01';
const TITLES: Record<string, string> = {
  DIRECTOR: 'Direction',
  PRESIDENT: 'Présidence',
  ARCHITECT: 'Architecte-conseil',
  URBAN_PLANNER: 'Urbaniste',
  LANDSCAPE_ARCHITECT: 'Paysagiste-conseil',
  ENVIRONMENT_ADVISER: 'Conseil en environnement',
  ADMINISTRATION: 'Administration',
  COMMUNICATION: 'Communication et documentation',
};
const TEAM = [
  'DIRECTOR',
  'ADMINISTRATION',
  'ARCHITECT',
  'COMMUNICATION',
  'ARCHITECT',
  'LANDSCAPE_ARCHITECT',
  'URBAN_PLANNER',
  'ENVIRONMENT_ADVISER',
  'ARCHITECT',
  'ADMINISTRATION',
  'ARCHITECT',
  'LANDSCAPE_ARCHITECT',
  'URBAN_PLANNER',
  'COMMUNICATION',
];

/** The teams, 8 to 14 people each, with those who came and left since; and who presides. */
export async function makePeople(
  client: PoolClient,
  organizations: readonly DemonstrationOrganization[],
): Promise<DemonstrationPosition[]> {
  const people: Row[] = [];
  const positions: (DemonstrationPosition & { share: number })[] = [];
  for (const organization of organizations) {
    const chance = new Chance(`team ${organization.code}`);
    const end = organization.code === CLOSING.code ? CLOSED_FROM : INFINITY;
    let number = 0;
    const hire = (kind: string, from: string, to: string, share = 1): void => {
      if (from >= end) return;
      const name = inventName(chance);
      const id = demonstrationId('person', organization.code, ++number);
      const domain = `caue-${organization.code.toLowerCase()}`;
      people.push({
        id,
        ...name,
        public: kind === 'DIRECTOR' || kind === 'PRESIDENT',
        email: addressOf(name, domain),
        demonstration: true,
        version: 1,
      });
      positions.push({ person: id, organization: organization.id, kind, from, to: earlier(to, end), share });
    };
    hire('PRESIDENT', FIRST_DAY, ELECTED);
    hire('PRESIDENT', ELECTED, INFINITY);
    for (const kind of TEAM.slice(0, chance.between(8, TEAM.length))) {
      const share = chance.happens(0.25) && kind !== 'DIRECTOR' ? chance.pick([0.5, 0.8]) : 1;
      // Some posts were made later; some were held by several people one after the other.
      let from =
        kind !== 'DIRECTOR' && chance.happens(0.15) ? daysAfter(FIRST_DAY, chance.between(90, 1800)) : FIRST_DAY;
      while (chance.happens(0.4)) {
        const to = daysAfter(from, chance.between(300, 1600));
        if (to >= LAST_CHANGE) break;
        hire(kind, from, to, share);
        const vacant = kind === 'DIRECTOR' ? 0 : chance.between(0, 120);
        from = daysAfter(to, vacant);
        if (from >= LAST_CHANGE) break;
      }
      if (from < LAST_CHANGE) hire(kind, from, INFINITY, share);
    }
  }
  await insertRows(client, 'person', people);
  await insertRows(
    client,
    'position',
    positions.map(({ person, organization, kind, from, to, share }) => ({
      id: demonstrationId('position', person),
      person_id: person,
      organization_id: organization,
      kind,
      title: TITLES[kind],
      full_time_share: kind === 'PRESIDENT' ? null : share,
      valid_from: from,
      valid_to: to,
      sources: [],
      demonstration: true,
      version: 1,
    })),
  );
  return positions;
}
