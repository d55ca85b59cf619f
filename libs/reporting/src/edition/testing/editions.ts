import { beforeAll, expect } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { report } from '#lib/reports';
import { actor, useApp, type WrittenApp } from '#lib/testing';
import { publishReport } from '../../testing/written-report.js';

export const coordinator = actor(['NETWORK_COORDINATOR']);

const words = (text: string) => ({ fr: text, en: text });
export const label = (text: string) => ({ label: words(text) });
const ABOUT = { description: words('Toutes.'), maintainer: words('La coordination'), audience: 'EVERYONE' } as const;

/** Two tables: each gathering, and how many there were at each place. */
export const GATHERINGS = report({
  ...{ ...ABOUT, name: 'gatherings', title: words('Rencontres') },
  document:
    'query ($asOf: LocalDate) { network(asOf: $asOf) { asOf } networkEvents { nodes { id kind on place note } } }',
  parameters: { asOf: { ...label('Jour'), otherwise: 'today' } },
  rows: 'networkEvents.nodes',
  key: ['eventId'],
  columns: {
    kind: { path: 'kind', ...label('Nature') },
    on: { path: 'on', ...label('Le') },
    place: { path: 'place', ...label('Lieu') },
    eventId: { path: 'id', ...label('Identifiant') },
  },
  tables: {
    places: {
      title: words('Par lieu'),
      rows: 'networkEvents.nodes',
      key: ['place'],
      columns: { place: { path: 'place', ...label('Lieu') }, events: { count: true, ...label('Rencontres') } },
    },
  },
});

export interface Change {
  row: string;
  table: string;
  kind: string;
  before: string | null;
  after: string | null;
  changedColumns: string[];
  records: { id: string }[];
  recordCount: number;
  explanation: { kind: string; auditEntry: { action: string } | null }[];
  isExplainedInFull: boolean;
}

export const TITLE = { titleFr: 'Édition', titleEn: 'Edition' };
const CHANGES = `query ($later: ID!, $edition: ID!, $kinds: [EditionChangeKind!]) {
  edition(id: $later) { changesSince(edition: $edition, first: 100, filter: { kinds: $kinds }) { totalCount
    nodes { row table kind before after changedColumns records { id } recordCount explanation { kind auditEntry { action } } isExplainedInFull } } } }`;

/** An application with a report of gatherings, editions of it, and changes to them. */
export function useEditions() {
  const app: WrittenApp = useApp({
    ...{ errors: '', asker: coordinator, atTheDoor: [ANONYMOUS, actor(), actor(['READER'])] },
  });
  let sources: string[];
  /** A day for each edition: the same day with the same rows is not kept twice. */
  let days = 0;
  beforeAll(async () => {
    await publishReport(app, GATHERINGS);
    const { rows } = await app.pool.query<{ key: string }>('select key from network.source order by key limit 1');
    sources = rows.map(({ key }) => key);
  });
  const nextDay = () => ({ asOf: `2020-01-${String(++days).padStart(2, '0')}` });
  async function publish(input: object): Promise<{ id: string; sha256: string; asOf: string; rowCount: number }> {
    const fields = 'edition { id name asOf knownAt sha256 rowCount audience }';
    const { edition, userErrors } = await app.write('editionPublish', { ...TITLE, ...input }, fields);
    expect(userErrors).toEqual([]);
    return edition;
  }
  return {
    app,
    nextDay,
    publish,
    gatherings: () => publish({ name: 'gatherings', parameters: nextDay() }),
    sources: () => sources,
    async create(place: string): Promise<{ id: string }> {
      const input = { kind: 'OTHER', on: '2019-05-01', sources, place };
      return (await app.write('networkEventCreate', input, 'networkEvent { id }')).networkEvent;
    },
    /** What whoever asks is told; null where it is null. */
    async changes(later: string, edition: string, who: Actor = coordinator, kinds?: string[]): Promise<any> {
      const answer = await app.ask(CHANGES, who, { later, edition, kinds });
      return answer.edition?.changesSince ?? null;
    },
    file: (path: string, headers: Record<string, string> = {}) => fetch(`${app.app.url}/editions/${path}`, { headers }),
  };
}
