import { setTimeout as delay } from 'node:timers/promises';
import { report } from '#lib/reports';
import { type WrittenApp } from '#lib/testing';

export const FIELDS = `id status format name progress { rows of } expiresAt endedAt knownAt url bytes sha256
  failure { code message } version { number }`;
const ERRORS = `userErrors { __typename code message path
  ... on ReportRetiredError { use } ... on ReportBrokenError { instead: use } ... on ReportFormatError { formats } ... on TooManyReportRunsError { most } }`;
export const RUN = `mutation ($input: ReportRunInput!) { reportRun(input: $input) { run { ${FIELDS} } ${ERRORS} } }`;
const CANCEL = `mutation ($input: ReportRunCancelInput!) { reportRunCancel(input: $input) { run { ${FIELDS} } ${ERRORS} } }`;

type Headers = Record<string, string>;

/** Asks for files of reports, over HTTP. */
export function running(app: WrittenApp) {
  const ask = async (query: string, variables: object = {}, headers: Headers = {}): Promise<any> =>
    (await app.app.post(query, variables as Record<string, unknown>, headers)).json();
  return {
    ask,
    have: async (input: object, headers: Headers): Promise<any> => (await ask(RUN, { input }, headers)).data.reportRun,
    cancel: async (id: string, headers: Headers): Promise<any> =>
      (await ask(CANCEL, { input: { id } }, headers)).data.reportRunCancel,
  };
}

/** As it is once it is neither waiting nor being made. */
export async function ended(app: WrittenApp, id: string, headers: Headers): Promise<any> {
  for (let tries = 0; tries < 1200; tries++) {
    const { data, errors } = await running(app).ask(`{ reportRun(id: "${id}") { ${FIELDS} } }`, {}, headers);
    if (errors) throw new Error(JSON.stringify(errors));
    if (!['REQUESTED', 'RUNNING'].includes(data.reportRun.status)) return data.reportRun;
    await delay(100);
  }
  throw new Error('It is never made.');
}

const words = (text: string) => ({ fr: text, en: text });

/** Few rows of every kind of value. */
export const places = report({
  name: 'places',
  title: words('Départements'),
  description: words('Ceux du jour.'),
  maintainer: words('La coordination'),
  audience: 'EVERYONE',
  document: `query Places($asOf: LocalDate) { territories(asOf: $asOf, filter: { kinds: [DEPARTEMENT] }) {
    nodes { id code name population centroid { longitude latitude } region: parent(kind: REGION) { name } } } }`,
  parameters: { asOf: { label: words('Jour'), otherwise: 'today' } },
  rows: 'territories.nodes',
  key: ['id'],
  columns: {
    id: { path: 'id', label: words('Identifiant') },
    code: { path: 'code', label: words('Code') },
    name: { path: 'name', label: words('Nom') },
    parent: { path: 'region.name', label: words('Région') },
    population: { path: 'population', label: words('Population') },
    centroid: { path: 'centroid', label: words('Lieu') },
  },
});

/** Many rows: a file of several megabytes. */
export const events = report({
  name: 'many-events',
  title: words('Rencontres'),
  description: words('Toutes.'),
  maintainer: words('La coordination'),
  audience: 'EVERYONE',
  document: 'query Events { networkEvents(filter: { includeDemonstration: true }) { nodes { id kind on note } } }',
  rows: 'networkEvents.nodes',
  key: ['id'],
  columns: {
    id: { path: 'id', label: words('Identifiant') },
    kind: { path: 'kind', label: words('Nature') },
    on: { path: 'on', label: words('Le') },
    note: { path: 'note', label: words('Note') },
  },
});

export const manyEvents = (app: WrittenApp, count: number) =>
  app.pool.query(
    `insert into network.network_event (id, kind, happened_on, note, demonstration)
     select 'event_' || lpad(n::text, 26, '0'), 'OTHER', '2020-01-01', repeat('Une note assez longue. ', 8), true from generate_series(1, $1::int) n`,
    [count],
  );
