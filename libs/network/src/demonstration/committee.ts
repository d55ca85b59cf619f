import { type PoolClient } from 'pg';
import { addressOf, inventName } from './names.js';
import { type DemonstrationOrganization } from './organizations.js';
import { type DemonstrationPosition } from './people.js';
import { Chance, demonstrationId, earlier, INFINITY, later } from './random.js';
import { insertRows, type Row } from './rows.js';

export interface Seat {
  mandate: string;
  substituteFor: string | null;
  from: string;
  to: string;
}

export const COMMITTEE = demonstrationId('body', 'comite');
const TERMS = [
  ['2020-03-01', '2023-03-01'],
  ['2023-03-01', '2026-03-01'],
  ['2026-03-01', INFINITY],
] as const;
const CONSTITUENCIES = [
  { name: 'Collège des CAUE', seats: 12 },
  { name: 'Collège des directions', seats: 6 },
  { name: 'Collège des personnes qualifiées', seats: 3 },
];
const FUNCTIONS: Record<string, string> = {
  '0-1': 'CHAIR',
  '0-2': 'VICE_CHAIR',
  '1-1': 'TREASURER',
  '1-2': 'SECRETARY',
};

/** A steering committee with three constituencies: presidents with their substitutes, directors, and experts. */
export async function makeCommittee(
  client: PoolClient,
  organizations: readonly DemonstrationOrganization[],
  positions: readonly DemonstrationPosition[],
): Promise<Seat[]> {
  await insertRows(client, 'governing_body', [
    {
      id: COMMITTEE,
      key: 'comite-demonstration',
      kind: 'STEERING_COMMITTEE',
      name: 'Comité d’orientation et de gestion de démonstration',
      created_on: '2020',
      members_known: true,
      quorum_percent: 50,
      sources: [],
      demonstration: true,
      version: 1,
    },
  ]);
  await insertRows(
    client,
    'constituency',
    CONSTITUENCIES.map(({ name, seats }, i) => ({
      id: place(i),
      governing_body_id: COMMITTEE,
      name,
      place: i + 1,
      seats,
      version: 1,
    })),
  );
  const mandates = [...ofOrganizations(organizations, positions), ...(await ofQualified(client))];
  // Those whom others stand in for come first.
  await insertRows(
    client,
    'mandate',
    mandates.filter((m) => m.substitute_for === null),
  );
  await insertRows(
    client,
    'mandate',
    mandates.filter((m) => m.substitute_for !== null),
  );
  await client.query(
    `update network.person set public = true where demonstration and id in (select person_id from network.mandate where demonstration)`,
  );
  return mandates.map((m) => ({
    mandate: m.id as string,
    substituteFor: m.substitute_for as string | null,
    from: m.valid_from as string,
    to: m.valid_to as string,
  }));
}

const place = (constituency: number): string => demonstrationId('constituency', constituency);

interface Holder {
  constituency: number;
  seat: number;
  person: string;
  organization: string | null;
  from: string;
  to: string;
  substituteFor?: string;
}

function mandate({ constituency, seat, person, organization, from, to, substituteFor }: Holder): Row {
  return {
    id: demonstrationId('mandate', person, from),
    governing_body_id: COMMITTEE,
    constituency_id: place(constituency),
    seat,
    person_id: person,
    organization_id: organization,
    function: substituteFor ? 'MEMBER' : (FUNCTIONS[`${constituency}-${seat}`] ?? 'MEMBER'),
    substitute_for: substituteFor ?? null,
    valid_from: from,
    valid_to: to,
    sources: [],
    demonstration: true,
    version: 1,
  };
}

/** A seat belongs to an office: its holder sits, and the next holder takes the seat over. */
function ofOrganizations(
  organizations: readonly DemonstrationOrganization[],
  positions: readonly DemonstrationPosition[],
): Row[] {
  const during = (organization: string, kind: string, from: string, to: string): Holder[] =>
    positions
      .filter((p) => p.organization === organization && p.kind === kind && p.from < to && p.to > from)
      .map((p) => ({
        constituency: 0,
        seat: 0,
        person: p.person,
        organization,
        from: later(p.from, from),
        to: earlier(p.to, to),
      }));
  const made: Row[] = [];
  for (const [from, to] of TERMS) {
    const chance = new Chance(`committee ${from}`);
    const chosen = chance.shuffled(organizations).slice(0, 18);
    for (const [i, { id }] of chosen.entries()) {
      const [constituency, seat] = i < 12 ? [0, i + 1] : [1, i - 11];
      for (const holder of during(id, constituency === 0 ? 'PRESIDENT' : 'DIRECTOR', from, to)) {
        const own = mandate({ ...holder, constituency, seat });
        made.push(own);
        if (constituency !== 0) continue;
        for (const substitute of during(id, 'DIRECTOR', holder.from, holder.to))
          made.push(mandate({ ...substitute, constituency, seat, substituteFor: own.id as string }));
      }
    }
  }
  return made;
}

async function ofQualified(client: PoolClient): Promise<Row[]> {
  const people = TERMS.flatMap(([from, to]) =>
    Array.from({ length: CONSTITUENCIES[2]!.seats }, (_, i) => {
      const name = inventName(new Chance(`qualified ${from} ${i}`));
      return { id: demonstrationId('person', 'qualified', from, i), name, seat: i + 1, from, to };
    }),
  );
  await insertRows(
    client,
    'person',
    people.map(({ id, name }) => ({
      id,
      ...name,
      public: true,
      email: addressOf(name, 'comite'),
      demonstration: true,
      version: 1,
    })),
  );
  return people.map(({ id, seat, from, to }) =>
    mandate({ constituency: 2, seat, person: id, organization: null, from, to }),
  );
}
