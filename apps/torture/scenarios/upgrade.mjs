// The release before, on the tables of this one: two hosts of it behind HAProxy while people read, write and listen; this release brings the
// tables up to date, and takes the place of one host after the other.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '../../../tools/postgres.mjs';
import { runNode } from '../../../tools/run.mjs';
import { post, signIn } from '../client.mjs';
import { buildHouse } from '../house.mjs';
import { watchLocks } from '../locks.mjs';

import { NOTICED_MS, proxyBefore } from '../proxy.mjs';
import { releaseBefore } from '../release.mjs';
import { visitorsOf } from '../visitors.mjs';

const READERS = 4;
const WRITERS = 2;
/** What waits for longer is no pause yet, and would be told as one. */
const LONGEST_MS = 5000;

export const title = 'An upgrade without a pause';
/** It opens houses of its own. */
export const own = true;

export async function run(_, { from } = {}) {
  const commit = releaseBefore(from);
  const root = fs.mkdtempSync(join(tmpdir(), 's-pass-upgrade-'));
  // Another user runs the server where root may not.
  fs.chmodSync(root, 0o755);
  const ends = [() => fs.rmSync(root, { recursive: true, force: true })];
  try {
    const database = await startPostgres({ folder: join(root, 'data'), throwAway: true });
    ends.push(() => database.stop());
    const env = {
      ...{ DATABASE_URL: database.url, TRUST_PROXY: '1', SHUTDOWN_NOTICE_MS: String(NOTICED_MS) },
      // All of them have one address here, and somebody signs in whose password is known.
      ...{ RATE_LIMIT_PER_MINUTE: '0', NODE_ENV: 'development' },
    };
    const old = [await buildHouse({ env, commit })];
    ends.push(() => old[0].close());
    await old[0].start();
    old.push(await buildHouse({ env, commit, like: old[0] }));
    ends.push(() => old[1].close());
    await old[1].start();
    const next = [await buildHouse({ env, port: old[0].port })];
    ends.push(() => next[0].close());
    const { ok, output } = await runNode(['tools/build-command.mjs'], { cwd: next[0].folder });
    if (!ok) throw new Error(output);
    next.push(await buildHouse({ env, port: old[1].port, like: next[0] }));
    ends.push(() => next[1].close());
    const proxy = await proxyBefore(old);
    ends.push(proxy.stop);
    return await upgrade({ proxy, old, next, database, commit });
  } finally {
    for (const end of ends.reverse()) await Promise.resolve(end()).catch((error) => console.error(error));
  }
}

async function upgrade({ proxy, old, next, database, commit }) {
  const questions = await questionsOf(old[0]);
  const cookie = await signIn(proxy);
  const workstreamId = await workstreamOf(proxy, cookie);
  const people = visitorsOf(proxy, { cookie, workstreamId, questions, readers: READERS, writers: WRITERS });
  await delay(3000);
  const before = await answersOf(old[0], questions);
  const { migrations, locks } = await migrated(next[0], database);
  const changed = await different(questions, async (asked) => [before.get(asked), await answer(old[0], asked)]);
  await inPlaceOf(old[1], next[1]);
  const apart = await different(questions, (asked) => Promise.all([old, next].map((of, at) => answer(of[at], asked))));
  const missing = await filesMissing(proxy);
  await inPlaceOf(old[0], next[0]);
  const seen = await people.end();
  for (const [words, times] of seen.why) console.log(`  ${times} × ${words}`);
  for (const name of [...changed, ...apart]) console.log(`  ${name} is answered otherwise`);
  for (const name of missing) console.log(`  ${name} is not there`);
  const [longest] = locks;
  const held = longest
    ? `at most ${Math.round(longest.ms)} ms, by ${longest.name} on ${longest.tables.join(', ')}`
    : 'not at all';
  const on = commit.slice(0, 7);
  return {
    rows: [
      [
        `Two hosts upgraded in turn while ${READERS} read, ${WRITERS} wrote and one listened`,
        `from ${on}, ${migrations} migrations`,
        `of ${seen.asked} reads ${seen.failed} failed, of ${seen.written.size + seen.notWritten} writes ${seen.notWritten}, ${seen.notHeard} not heard live; the longest read took ${(seen.longest / 1000).toFixed(1)} s; tables were held ${held}`,
      ],
      [
        'Registered documents of the release before: asked of it before and after the migrations, and of both releases beside each other',
        `${questions.length} documents`,
        `${changed.length} and ${apart.length} answered otherwise; ${missing.length} files of pages missing meanwhile`,
      ],
    ],
    held:
      seen.failed + seen.notWritten + seen.notHeard + changed.length + apart.length + missing.length === 0 &&
      seen.longest < LONGEST_MS &&
      seen.written.size > 0 &&
      questions.length > 0,
  };
}

const WORKSTREAMS = '{ workstreams(first: 50, filter: { includeDemonstration: true }) { nodes { id } } }';
const JOIN =
  'mutation ($input: WorkstreamParticipantRecordInput!) { workstreamParticipantRecord(input: $input) { userErrors { code } } }';

/** One that somebody has joined, whose members write tasks. */
async function workstreamOf(house, cookie) {
  const { body } = await post(house, WORKSTREAMS, { cookie });
  for (const { id } of body.data.workstreams.nodes) {
    const joined = await post(house, JOIN, { variables: { input: { workstreamId: id } }, cookie });
    if (joined.body.data?.workstreamParticipantRecord.userErrors.length === 0) return id;
  }
  throw new Error('Nobody may join any workstream.');
}

/** Registered documents of its release that anybody may ask without saying anything more. */
async function questionsOf(house) {
  const registered = JSON.parse(fs.readFileSync(join(house.folder, 'schema/operations.json'), 'utf8'));
  const all = Object.entries(registered).flatMap(([documentId, text]) => {
    const [, operationName, variables = ''] = /^query (\w+)(?:\(([^)]*)\))?/m.exec(text) ?? [];
    return operationName && !/!(?! =)/.test(variables) ? [{ documentId, operationName, text }] : [];
  });
  const answered = [];
  for (const asked of all) if (!JSON.parse(await answer(house, asked)).errors) answered.push(asked);
  return answered;
}

/** By its id, as a page does that was opened before. */
async function answer(house, { documentId, operationName }) {
  const { body } = await post(house, undefined, { documentId, operationName });
  delete body.extensions;
  return JSON.stringify(body);
}

async function answersOf(house, questions) {
  const answers = new Map();
  for (const asked of questions) answers.set(asked, await answer(house, asked));
  return answers;
}

/** Those of which two answers differ, and go on differing: what people write meanwhile is told by one a moment earlier. */
async function different(questions, both) {
  const names = [];
  for (const asked of questions) {
    let differ = true;
    for (let time = 0; differ && time < 3; time++) {
      if (time > 0) await delay(500);
      const [one, other] = await both(asked);
      differ = one !== other;
    }
    if (differ) names.push(asked.operationName);
  }
  return names;
}

/** By the new release, while the old one serves. */
async function migrated(house, database) {
  const locks = await watchLocks(database.url);
  let migrations = 0;
  const { ok, output } = await runNode(['dist/server/cli.js', 'db:migrate', '--progress'], {
    ...{ cwd: house.folder, env: { DATABASE_URL: database.url } },
    onLine(line) {
      const [, total, name] = /^Tables \d+\/(\d+) (\S+)/.exec(line) ?? [];
      if (!name) return;
      migrations = Number(total);
      locks.during(name);
    },
  });
  if (!ok) throw new Error(output);
  return { migrations, locks: await locks.end() };
}

async function inPlaceOf(old, next) {
  await old.stop();
  await next.start();
  await delay(NOTICED_MS);
}

/** Files that the proxy has of neither host: the home page may come from one, and what it loads, now or for another page, from the other. */
async function filesMissing(proxy) {
  const missing = new Set();
  const get = async (path) => {
    const response = await fetch(`${proxy.url}${path}`, { headers: { accept: 'text/html, */*' } });
    if (!response.ok) missing.add(path);
    return response.text();
  };
  const filesIn = (text) => new Set([...text.matchAll(/\bassets\/[\w.-]+\.(?:js|css)\b/g)].map(([file]) => `/${file}`));
  for (let time = 0; time < 4; time++) {
    const own = filesIn(await get('/'));
    const texts = await Promise.all([...own].map(get));
    for (const file of filesIn(texts.join())) if (!own.has(file)) await get(file);
  }
  return [...missing];
}
