// npm run bench -- --growth: the same pages over one, ten and a hundred times the records. Two tables of figures: what a page
// costs, and how many times more than over the least.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../../tools/trouble.mjs';
import { measure } from './measure.mjs';
import { ITEMS, itemsBetween } from './database.mjs';
import { here } from './places.mjs';
import { markdown, median, number } from './report.mjs';
import { ask, launch, OURS, servers } from './servers.mjs';

const TIMES = [1, 10, 100];
/** A part that can be asked alone, over fewer records: in minutes. */
export const TRAINING = { pages: ['coverage', 'covered', 'trained', 'sessions', 'courses'], times: [1, 10] };
/** Items of portals: a hundred thousand of them, and a million. */
export const PORTALS = {
  pages: ['items', 'map', 'near', 'item', 'portal', 'facets', 'below', 'similar'],
  times: [1, 10],
  grow: (times) => (times > 1 ? itemsBetween(ITEMS + 1, ITEMS * times) : ''),
};
const MOST = 1.5;

const PAGE_AFTER = `query PageAfter($after: String) {
  territories(filter: { kinds: [COMMUNE] }, first: 50, after: $after) { nodes { code name parent(kind: DEPARTEMENT) { name } } pageInfo { endCursor } }
}`;

/** Beside those of the comparison: all lists that grow, from their start, from far within and from their end. */
const MORE = {
  after: [PAGE_AFTER, '50 communes by name, from within'],
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
    `query Facets { items(first: 20) { totalCount nodes { id title } facets { kind { value count } theme { value count } departement { value count } } } }`,
    'What all items share, and the latest 20',
  ],
  below: [
    `query Below { items(filter: { territory: { kind: DEPARTEMENT, code: "59" }, includeDescendants: true }, first: 20) { totalCount nodes { id title } } }`,
    '20 items in a département, and how many there are',
  ],
  similar: [
    `query Similar { similarItems(title: "Habiter le lotissement", first: 5) { nodes { score item { id title } } } }`,
    'What is like a title',
  ],
  courses: [
    `query Courses { courses(first: 20) { nodes { title provider { name } sessions(first: 3) { nodes { startsOn placesLeft } } } } }`,
    '20 courses, each with three sessions',
  ],
};

export const grownDocuments = Object.fromEntries(Object.entries(MORE).map(([name, [text]]) => [name, text]));

/** `part`: these pages alone, over so many times the records. */
export async function growth({ database, documents, load, settings, log, part = { times: TIMES } }) {
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
  const all = [...documents, ...Object.entries(MORE).map(([name, [, title]]) => ({ name, title }))];
  const plan = [];
  for (const document of all.filter(({ name }) => (part.pages ? part.pages.includes(name) : !PORTALS.pages.includes(name)))) {
    const lengths = {};
    const bodies = {};
    for (const one of running) {
      const variables = document.name === 'after' ? [{ after: await cursorWithin(one) }] : (document.variables?.(database.values) ?? [{}]);
      bodies[one.name] = variables.map((v) => one.dialect.body(document.name, v));
      lengths[one.name] = [];
      for (const v of variables) {
        const { status, length, text } = await ask(one, document.name, v);
        if (status !== 200 || text.includes('"errors"')) throw new Trouble(`${document.name} over ${one.times} times the records:`, text);
        lengths[one.name].push(length);
      }
    }
    plan.push({ name: document.name, title: document.title, lengths, bodies });
  }
  const figures = await measure({ running, plan, load, database, settings, log });
  for (const { name } of running) await database.drop(name);
  return { figures, times: part.times, documents: plan.map(({ name, title }) => ({ name, title })) };
}

/** From a place that half of the communes come before: found by a name in the middle of the alphabet. */
async function cursorWithin(server) {
  let after;
  for (let page = 0; page < 20; page++) {
    const { text } = await ask(server, 'after', { after });
    after = JSON.parse(text).data.territories.pageInfo.endCursor;
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
