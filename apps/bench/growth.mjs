// npm run bench -- --growth: the same pages over one, ten and a hundred times the records. Two tables of figures: what a page
// costs, and how many times more than over the least.
import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { Trouble } from '../../tools/trouble.mjs';
import { measure } from './measure.mjs';
import { ITEMS, itemsBetween, ofBench, WORKSTREAMS, workstreamsBetween } from './database.mjs';
import { projectRoot } from '../../tools/project.mjs';
import { PARTICIPATION, participationPages } from './participation.mjs';
import { here } from './places.mjs';
import { markdown, median, number } from './report.mjs';
import { ask, HEADERS, launch, OURS, servers } from './servers.mjs';

const TIMES = [1, 10, 100];
/** A part that can be asked alone, over fewer records: in minutes. */
export const TRAINING = { pages: ['coverage', 'covered', 'trained', 'sessions', 'courses'], times: [1, 10] };
/** Items of portals: a hundred thousand of them, and a million. */
export const PORTALS = {
  pages: ['items', 'map', 'near', 'item', 'portal', 'portalBounded', 'portalLatest', 'facets', 'below', 'belowBounded', 'similar'],
  times: [1, 10],
  grow: (times) => (times > 1 ? itemsBetween(ITEMS + 1, ITEMS * times) : ''),
};
const secret = randomBytes(32).toString('base64url');
/** Somebody of the staff who works on some of them, with a token of their own. */
const ofStaff = `
insert into identity.account (id, person_id, email) values ('account_bench_club', '${ofBench('person', 1)}', 'club@bench.example');
insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
  values ('role_bench_club', 'account_bench_club', 'MEMBER', 'ORGANIZATION', '${ofBench('organization', 1)}', '2020-01-01');
insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at, second_factor_at)
  values ('token_bench_club', 'account_bench_club', 'bench', '{READ}', '${hash('sha256', secret, 'base64url')}', 'bench',
    now() + interval '1 day', now());
`;
/** Of the club: 20,000 workstreams and 200,000, with one person for ten of them. */
export const CLUB = {
  pages: ['workstreams', 'workstream', 'clubList', 'clubSearch', 'clubHome', 'clubPage', 'clubTasks', 'clubThreads', 'clubThread', 'clubLog', 'clubColumn',
    'clubCandidates', 'clubDirectory', 'clubNotices', 'clubMade'],
  times: [1, 10],
  grow: (times) => (times > 1 ? workstreamsBetween(WORKSTREAMS + 1, WORKSTREAMS * times) : '') + ofStaff,
};
/** Public participation: 20,000 contributions and 200,000. */
export const SAID = { ...PARTICIPATION, grow: (times) => PARTICIPATION.grow(times) + ofStaff };
const PARTS = [PORTALS, CLUB, SAID];
const MOST = 1.5;

/** Pages of the club as the portal asks for them, by somebody of the staff. */
const asked = Object.values(JSON.parse(readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8')));
const headers = { authorization: `Bearer ${secret}` };
const ofPortal = (name, title, variables) => [
  asked.find((text) => text.startsWith(`query ${name}(`) || text.startsWith(`query ${name} `)), title, { variables: () => [variables], headers },
];
const some = ofBench('workstream', 4322);
const large = ofBench('workstream', 0);

const PAGE_AFTER = `query PageAfter($after: String) {
  territories(filter: { kinds: [COMMUNE] }, first: 50, after: $after) { nodes { code name parent(kind: DEPARTEMENT) { name } } pageInfo { endCursor } }
}`;

/** Beside those of the comparison: all lists that grow, from their start, from far within and from their end. */
const MORE = {
  ...participationPages(headers),
  after: [PAGE_AFTER, '50 communes by name, from within', { from: 20, read: ({ territories }) => territories.pageInfo }],
  ends: [
    `query Ends { territories(filter: { kinds: [COMMUNE] }, last: 50) { nodes { code name } pageInfo { startCursor hasPreviousPage } } }`,
    'The last 50 communes by name',
  ],
  children: [
    `query Children { territory(kind: DEPARTEMENT, code: "59") { children(kind: COMMUNE, first: 50) { nodes { code name population } } } }`,
    'The first 50 communes of a département',
  ],
  members: [
    `query Members { network { members(first: 20) { nodes { since certainty organization { name } slot { label } agreement { title } } pageInfo { endCursor } } } }`,
    '20 members of the network today',
  ],
  timeline: [
    `query Timeline { timeline(first: 20) { nodes { on title kind sources { title } conflictsWith { title } } pageInfo { endCursor } } }`,
    'The first 20 entries of the timeline',
  ],
  recent: [
    `query Recent { timeline(first: 20, orderBy: { field: ON, direction: DESC }) { nodes { on title kind organizations { name } } } }`,
    'The latest 20 entries of the timeline',
  ],
  counts: [
    `query Counts { communes: territories(filter: { kinds: [COMMUNE] }) { totalCount } territory(kind: DEPARTEMENT, code: "59") {
  communes: children(kind: COMMUNE) { totalCount } epcis: children(kind: EPCI) { totalCount } } }`,
    'How many communes: in all, and in a département',
  ],
  figures: [
    `query Figures { network { memberCount memberCountRange { least most } members { totalCount } } }`,
    'How many members there are today, at least and at most',
  ],
  people: [`query People { people(first: 50) { nodes { name } pageInfo { endCursor } } }`, '50 people in public functions'],
  organization: [
    `query Organization { organization(key: "copy-50") { name memberStatus headcount memberships { nodes { from to evidence { title } } }
  positions(first: 20) { nodes { kind person { name } } } territories { name } } }`,
    'One organization: memberships, positions, headcount',
  ],
  signatures: [
    `query Signatures { agreement(key: "copy-3") { title signatures(first: 20) { nodes { organization { name } signedOn } } } }`,
    'The first 20 signatures of an agreement',
  ],
  coverage: [
    `query Coverage { organizations(first: 100) { nodes { key teamCoverage(asOf: "2025-06-01") { headcount trained ratio complete fullyTrainedOn rule { title } } } } }`,
    'Coverage of 100 teams on a day',
  ],
  covered: [
    `query Covered { network(asOf: "2025-06-01") { teamCoverage { organizations organizationsComplete trained headcount } } }`,
    'Coverage of the network on a day',
  ],
  trained: [
    `query Trained { organization(key: "copy-50") { teamCoverage { headcount trained periods { certainFrom certainTo fullyTrainedOn } people(first: 50) { nodes { trainedOn } } } } }`,
    'Coverage of one team, as everybody may see it',
  ],
  sessions: [
    `query Sessions { trainingSessions(filter: { status: OPEN, territory: { kind: REGION, code: "32" }, includeDescendants: true, from: "${new Date().toISOString().slice(0, 10)}" },
  orderBy: { field: STARTS_ON, direction: ASC }, first: 20) { nodes { id course { title } startsOn placesLeft waitlistLength halfDays { id startsAt endsAt } } } }`,
    '20 open sessions to come in a région',
  ],
  facets: [
    `query Facets { items(first: 20) { totalCount(upTo: 10001) nodes { id title } facets(upTo: 10000) { kind { value count } theme { value count } departement { value count } } } }`,
    'What the first 10,000 of all items share, as the portal asks, and the latest 20',
  ],
  below: [
    `query Below { items(filter: { territory: { kind: DEPARTEMENT, code: "59" }, includeDescendants: true }, first: 20) { totalCount nodes { id title } } }`,
    '20 items in a département, and how many there are',
  ],
  belowBounded: [
    `query BelowBounded { items(filter: { territory: { kind: DEPARTEMENT, code: "59" }, includeDescendants: true }, first: 20) { totalCount(upTo: 10001) nodes { id title } } }`,
    'The same, counted up to 10,001, as the portal asks',
  ],
  portalBounded: [
    `query PortalBounded { portal(slug: "banc-7") { name keptBy { name } items(first: 20) { totalCount(upTo: 10001) nodes { id title kind year } } } }`,
    'One portal, counted so',
  ],
  portalLatest: [
    `query PortalLatest { portal(slug: "banc-7") { name keptBy { name } items(first: 20) { nodes { id title kind year } } } }`,
    'One portal, and the latest 20, not counted',
  ],
  similar: [
    `query Similar { similarItems(title: "Habiter le lotissement", first: 5) { nodes { score item { id title } } } }`,
    'What is like a title',
  ],
  clubList: ofPortal('Workstreams', 'The list of workstreams, as the portal shows it', { filter: {}, first: 20 }),
  clubSearch: ofPortal('Workstreams', 'Workstreams with words in their title or aim', { filter: { search: 'moulin lavoir' }, first: 20 }),
  clubHome: ofPortal('ClubHome', 'What moves in the club', {}),
  clubPage: ofPortal('WorkstreamPage', 'The page of a workstream', { id: some }),
  clubTasks: ofPortal('OwnTasks', 'What is to be done by whoever asks, in all of them', { first: 20 }),
  clubThreads: ofPortal('WorkstreamThreads', 'What is said about a workstream: its threads', { id: some, first: 20 }),
  clubThread: ofPortal('ThreadPage', 'The first 20 posts of a thread that has a tenth of as many as there are workstreams', { id: ofBench('thread', 1_000_000_020), first: 20 }),
  clubLog: ofPortal('WorkstreamLog', 'The latest that happened in a workstream in which much did', { id: large }),
  clubColumn: ofPortal('WorkstreamColumn', 'A column of a board with a twentieth of as many tasks as there are workstreams', { id: large, states: ['TODO'], first: 20 }),
  clubCandidates: ofPortal('WorkstreamCandidates', 'Whom one may bring in to a workstream', { id: large, search: 'nom 1' }),
  clubDirectory: ofPortal('ClubMembers', 'The directory of the club, the first 20 of a tenth of as many as there are workstreams', { first: 20 }),
  clubNotices: ofPortal('ClubNotices', 'Needs and offers that are open', { filter: { states: ['OPEN', 'ANSWERED'] }, first: 20 }),
  clubMade: [
    `query Made { organization(key: "banc-club-7") { workstreams(first: 20) { totalCount nodes { title state } } } }`,
    'What an organization makes that makes one in 36',
  ],
  courses: [
    `query Courses { courses(first: 20) { nodes { title provider { name } sessions(first: 3) { nodes { startsOn placesLeft } } } } }`,
    '20 courses, each with three sessions',
  ],
};

export const grownDocuments = Object.fromEntries(Object.entries(MORE).map(([name, [text]]) => [name, text]));

/** `part`: these pages alone, over so many times the records. `isCounted`: how many buffers each reads, too. */
export async function growth({ database, documents, load, settings, log, part = { times: TIMES }, isCounted = false }) {
  const sql = readFileSync(join(here, 'growth.sql'), 'utf8');
  const grow = part.grow ?? ((times) => sql.replaceAll(':times', String(times)));
  const server = servers.find(({ name }) => name === OURS);
  const running = [];
  for (const times of part.times) {
    log(`Making ${times} times the records${times >= 100 ? ', some minutes' : ''} …`);
    await database.copy(`grown_${times}`, grow(times));
    const name = `grown_${times}`;
    running.push({ ...(await launch({ ...server, name }, await database.urlFor(name, name))), name, times });
  }
  const all = [...documents, ...Object.entries(MORE).map(([name, [, title, how]]) => ({ name, title, ...how }))];
  const plan = [];
  for (const document of all.filter(({ name }) => (part.pages ? part.pages.includes(name) : !PARTS.some(({ pages }) => pages.includes(name))))) {
    const lengths = {};
    const bodies = {};
    for (const one of running) {
      const asked = document.variables?.(database.values) ?? [{}];
      const variables = document.from ? [{ ...asked[0], after: await cursorWithin(one, document, asked[0]) }] : asked;
      bodies[one.name] = variables.map((v) => one.dialect.body(document.name, v));
      lengths[one.name] = [];
      for (const v of variables) {
        const { status, length, text } = await ask({ ...one, headers: document.headers }, document.name, v);
        if (status !== 200 || text.includes('"errors"')) throw new Trouble(`${document.name} over ${one.times} times the records:`, text);
        lengths[one.name].push(length);
      }
    }
    plan.push({ name: document.name, title: document.title, lengths, bodies, headers: document.headers });
  }
  const figures = await measure({ running, plan, load, database, settings, log });
  const buffers = isCounted ? await buffersOf({ running, plan, database, log }) : {};
  for (const { name } of running) await database.drop(name);
  return { figures, buffers, times: part.times, documents: plan.map(({ name, title }) => ({ name, title })) };
}

const COUNTED = 60;

/** Of each document and server, buffers of PostgreSQL that a request reads: each server has a database of its own, which counts them. */
async function buffersOf({ running, plan, database, log }) {
  const sql = new pg.Client({ connectionString: await database.urlFor('scale', 'postgres') });
  await sql.connect();
  const found = {};
  for (const { name: document, bodies, headers } of plan) {
    log(`Buffers: ${document}`);
    found[document] = {};
    for (const { name, port, dialect } of running) {
      const one = (i) =>
        fetch(`http://127.0.0.1:${port}${dialect.path(document)}`, {
          method: 'POST', headers: { ...HEADERS, ...headers }, body: bodies[name][i % bodies[name].length],
        }).then((answer) => answer.arrayBuffer());
      // Connections tell what they read once a second at most, at the end of what they do next.
      const read = async () => {
        await delay(1100);
        await Promise.all(Array.from({ length: 8 }, (_, i) => one(i)));
        await delay(100);
        return Number((await sql.query('select blks_hit + blks_read as n from pg_stat_database where datname = $1', [name])).rows[0].n);
      };
      const before = await read();
      for (let i = 0; i < COUNTED; i++) await one(i);
      found[document][name] = ((await read()) - before) / (COUNTED + 8);
    }
  }
  await sql.end();
  return found;
}

/** Behind so many pages, or before the last. */
async function cursorWithin(server, { name, headers, from, read }, variables) {
  let after;
  for (let page = 0; page < from; page++) {
    const { text } = await ask({ ...server, headers }, name, { ...variables, after });
    const { hasNextPage = true, endCursor } = read(JSON.parse(text).data);
    if (!hasNextPage) break;
    after = endCursor;
  }
  return after;
}

export function growthReport({ figures, times, documents }) {
  const names = times.map((times) => `grown_${times}`);
  const cost = (document, name) => median(figures[document][name].map(({ cpu }) => cpu));
  const ratio = (document, name) => median(figures[document][name].map(({ cpu }, i) => cpu / figures[document][names[0]][i].cpu));
  const rows = documents.map(({ name, title }) => {
    const ratios = names.slice(1).map((grown) => ratio(name, grown));
    return [title, ...names.map((grown) => number(cost(name, grown))), ...ratios.map(number), Math.max(...ratios) <= MOST ? 'yes' : '**no**'];
  });
  return markdown(
    ['page', ...times.map((t) => `CPU ms, ×${t}`), ...times.slice(1).map((t) => `×${t} ÷ ×1`), `within ${MOST}`],
    rows,
  );
}
