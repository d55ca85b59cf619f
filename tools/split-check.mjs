// Whether the product in pieces answers what one process answers: every registered document, as nobody and as each demonstration account.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pLimit from 'p-limit';
import { steady } from '../libs/testing/src/documents.ts';
import { projectRoot } from './project.mjs';
import { registeredMutations, registeredQueries } from './split-questions.mjs';
import { Trouble } from './trouble.mjs';

const inTurn = pLimit(4);
/** What moves by itself is asked again: twice different is different. */
const TRIES = 3;
const SHOWN = 40;

/** @returns {Promise<boolean>} whether all is answered alike */
export async function checkSplit({ whole, address, subgraphs }, { isEnding }) {
  const at = { whole: whole.base, split: address };
  const people = await everybody(at.split);
  const coordinator = people.find(({ name }) => name === 'coordination');
  const queries = await registeredQueries((body) => ask(at.whole, body, coordinator.cookie));
  const mutations = registeredMutations();
  const of = (documents, who) =>
    documents.flatMap((document) => document.variables.map((variables) => ({ who, document, variables })));
  const asked = [...people.flatMap((who) => of(queries, who)), ...of(mutations, people[0])];
  console.log(`Comparing ${queries.length} registered queries as ${people.map(({ name }) => name).join(', ')} …`);
  console.log(`… and ${mutations.length} registered mutations as nobody: what they refuse.`);
  const answered = await inTurn.map(asked, async (question) => ({
    ...question,
    why: isEnding() ? undefined : await difference(at, question),
  }));
  const differences = answered.filter(({ why }) => why);
  tell(differences);
  console.log(`${asked.length - differences.length} of ${asked.length} answers are alike.`);
  return (await bearsALoss(address, subgraphs)) && differences.length === 0;
}

async function difference(at, { who, document, variables }) {
  let why;
  for (let tries = 0; tries < TRIES; tries++) {
    const [wanted, given] = await Promise.all(
      [at.whole, at.split].map((base) => ask(base, { documentId: document.id, variables }, who.cookie)),
    );
    why = compared(wanted, given);
    if (!why) return undefined;
    await delay(100);
  }
  return why;
}

function compared(wanted, given) {
  const refused = [refusalsOf(wanted), refusalsOf(given)];
  if (refused[0] !== refused[1]) return `errors ${refused[1] || 'none'} instead of ${refused[0] || 'none'}`;
  const [a, b] = [wanted, given].map(({ data }) => steady(JSON.stringify(data ?? null)));
  if (a === b) return undefined;
  const place = [...a].findIndex((letter, i) => letter !== b[i]);
  const from = Math.max(0, place - 60);
  return `data …${b.slice(from, place + 80)}… instead of …${a.slice(from, place + 80)}…`;
}

const PARTIAL = '{ organization(key: "caue-59") { name trainingSessions(first: 1) { totalCount } } }';
const SOON_MS = 2000;
const BACK_MS = 60_000;

/** One subgraph is killed: what others have is answered within two seconds, what is missing is named, and it comes back by itself. */
async function bearsALoss(address, subgraphs) {
  process.kill(subgraphs.get('training').keeper.pid, 'SIGKILL');
  const begin = Date.now();
  const { data, errors = [] } = await ask(address, { query: PARTIAL });
  const took = Date.now() - begin;
  const isPartial = data?.organization?.name && data.organization.trainingSessions === null;
  const isNamed = refusalsOf({ errors }) === 'UNAVAILABLE at organization.trainingSessions';
  console.log(`Without "training": ${JSON.stringify(data)}, ${refusalsOf({ errors })}, after ${took} ms.`);
  for (let waited = 0; waited < BACK_MS; waited = Date.now() - begin) {
    const { errors: faults } = await ask(address, { query: PARTIAL });
    if (!faults) {
      console.log(`It answers again after ${(waited / 1000).toFixed(1)} s.`);
      return Boolean(isPartial && isNamed && took < SOON_MS);
    }
    await delay(200);
  }
  console.log(`It does not answer again within ${BACK_MS / 1000} s.`);
  return false;
}

const refusalsOf = ({ errors = [] }) =>
  errors
    .map(({ path, extensions }) => `${extensions?.code} at ${(path ?? []).join('.') || 'the top'}`)
    .sort()
    .join(', ');

function tell(differences) {
  const byDocument = Map.groupBy(differences, ({ document }) => document.name);
  for (const [name, some] of [...byDocument].slice(0, SHOWN)) {
    console.log(`\n${name}, as ${[...new Set(some.map(({ who }) => who.name))].join(', ')}:\n  ${some[0].why}`);
    console.log(`  with ${JSON.stringify(some[0].variables)}`);
  }
  if (byDocument.size > SHOWN) console.log(`\n… and ${byDocument.size - SHOWN} documents more.`);
  if (byDocument.size) console.log('');
}

/** Nobody, and the demonstration accounts, signed in through the gateway. */
async function everybody(base) {
  const file = join(projectRoot, 'libs/identity/data/demonstration-accounts.json');
  const { password, accounts } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const people = [{ name: 'nobody' }];
  for (const { email } of accounts) {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';
    const answer = await post(base, { query, variables: { input: { email, password } } });
    const cookie = answer.headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ');
    if (!cookie.includes('__Host-session=')) throw new Trouble(`${email} could not sign in:`, await answer.text());
    people.push({ name: email.split('@')[0], cookie });
  }
  return people;
}

const post = (base, body, cookie) =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });

async function ask(base, body, cookie) {
  try {
    return await (await post(base, body, cookie)).json();
  } catch (error) {
    return { errors: [{ extensions: { code: `no answer: ${error.message}` } }] };
  }
}
