// npm run bench -- --exports: how much memory our server takes while it writes a million rows, as each kind of file.
import { hash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { HEADERS, launch, OURS, servers } from './servers.mjs';

const ROWS = 1_000_000;
const COPY = 'bench_exports';
const FORMATS = ['ndjson', 'csv', 'json', 'xlsx', 'parquet'];
/** What one file may take, all of the process with it. */
export const MOST_MB = 300;

const words = (fr, en) => ({ fr, en });
const NAMES = ['id', 'kind', 'on', 'note', 'organizer'];
const definition = {
  title: words('Rencontres', 'Events'), description: words('Toutes.', 'All.'), maintainer: words('La coordination', 'The coordination'),
  audience: 'EVERYONE', rows: 'networkEvents.nodes', key: ['id'],
  document: `query { networkEvents(filter: { includeDemonstration: true }) { nodes { ${NAMES.join(' ')} } } }`,
  columns: NAMES.map((name) => ({ name, path: name, label: words(name, name) })),
};
const SESSION = randomBytes(24).toString('base64url');

/** Triggers keep lists for the portal, which nobody looks at here. */
const SQL = `
  alter table network.network_event disable trigger user;
  insert into network.network_event (id, kind, happened_on, note, organizer, demonstration)
    select 'event_' || lpad(n::text, 26, '0'), 'OTHER', date '2020-01-01' + n % 2000, 'Une note de la rencontre, qui dit en une phrase ce qui y fut décidé : ' || n, 'CAUE ' || n % 90, true
    from generate_series(1, ${ROWS}) n;
  insert into network.person (id, given_name, family_name) values ('person_00000000000000000000000000', 'Bench', 'Bench');
  insert into identity.account (id, person_id, email) values ('account_00000000000000000000000000', 'person_00000000000000000000000000', 'bench@test.example');
  insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from, valid_to)
    values ('role_00000000000000000000000000', 'account_00000000000000000000000000', 'NETWORK_COORDINATOR', 'NETWORK', 'network', '2020-01-01', 'infinity');
  insert into identity.session (id, account_id, secret_hash, expires_at)
    values ('session_00000000000000000000000000', 'account_00000000000000000000000000', '${hash('sha256', SESSION, 'base64url')}', now() + interval '1 day')`;

export async function measureExports({ database, log }) {
  log(`Writing ${ROWS} rows to be read …`);
  await database.copy(COPY, SQL);
  try {
    return await measured(await database.urlFor(OURS, COPY), log);
  } finally {
    await database.drop(COPY);
  }
}

async function measured(databaseUrl, log) {
  const ours = servers.find(({ name }) => name === OURS);
  const results = [];
  for (const format of FORMATS) {
    // A process of its own for each: what one file left behind is not the next one's.
    const server = await launch(ours, databaseUrl);
    if (results.length === 0) await publish(server.port);
    // What a process takes to start is given back when it has had nothing to do for half a minute.
    await delay(35_000);
    const rest = memoryOf(server.pid, 'VmRSS');
    fs.writeFileSync(`/proc/${server.pid}/clear_refs`, '5');
    const begin = performance.now();
    const { rows, bytes } = await read(server.port, format);
    const result = { format, rows, mb: bytes / 1e6, seconds: (performance.now() - begin) / 1000, rest, peak: memoryOf(server.pid, 'VmHWM') };
    results.push(result);
    log(lineOf(result));
    server.child.kill('SIGTERM');
    await new Promise((resolve) => server.child.once('exit', resolve));
  }
  return results;
}

async function publish(port) {
  const { savedQuery } = await mutate(port, 'savedQueryCreate', 'SavedQueryCreateInput', { name: 'bench-events', definition });
  await mutate(port, 'savedQueryPublish', 'SavedQueryPublishInput', { id: savedQuery.id });
}

async function mutate(port, name, input, value) {
  const query = `mutation ($input: ${input}!) { ${name}(input: $input) { savedQuery { id } userErrors { message } } }`;
  const headers = { ...HEADERS, cookie: `__Host-session=${SESSION}` };
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input: value } }) });
  const { data, errors } = await answer.json();
  const done = data?.[name];
  if (errors || done.userErrors.length) throw new Error(JSON.stringify(errors ?? done.userErrors));
  return done;
}

async function read(port, format) {
  const answer = await fetch(`http://127.0.0.1:${port}/reports/bench-events.${format}`, { headers: { 'accept-encoding': 'identity' } });
  if (answer.status !== 200) throw new Error(await answer.text());
  let bytes = 0;
  for await (const chunk of answer.body) bytes += chunk.length;
  return { rows: Number(answer.headers.get('row-count')), bytes };
}

/** In MB, as the kernel counts it: of now, or the most since it was last reset. */
function memoryOf(pid, what) {
  const [, kb] = new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kb) / 1024);
}

const lineOf = ({ format, rows, mb, seconds, rest, peak }) =>
  `${format.padEnd(8)} ${rows} rows, ${mb.toFixed(0)} MB in ${seconds.toFixed(0)} s: ${rest} MB at rest, ${peak} MB at most${peak > MOST_MB ? `, more than ${MOST_MB}` : ''}`;
