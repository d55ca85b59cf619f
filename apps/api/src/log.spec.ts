import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import { derivedId } from '#lib/graphql';
import { DatabaseProxy, somebody, type TestDatabase, testDatabase, until } from '#lib/testing';
import { type Server, startServer } from './testing/processes.js';

/** What must never be read in a log: each is found nowhere else. */
const letters = (): string => [...randomBytes(8)].map((byte) => 'bcdfghjklmnpqrst'[byte & 15]).join('');
const seed = `Graine${letters()}`;
const SEEDS = {
  email: `${seed}un@semences.example`.toLowerCase(),
  other: `${seed}deux@semences.example`.toLowerCase(),
  password: `${seed} danse sous la pluie du soir`,
  wrong: `${seed} ne convient pas du tout ici`,
  givenName: `${seed}prenom`,
  familyName: `${seed}nom`,
  phone: `${seed}telephone`,
  token: `spass_${seed}jeton${'x'.repeat(20)}`,
  secret: `${seed}lien`,
  key: `spass_key_${seed}cle${'x'.repeat(20)}`,
  code: `${seed}code`,
  search: `${seed}cherche`,
};

let database: TestDatabase;
let pool: pg.Pool;
let proxy: DatabaseProxy;
let server: Server;
let folder: string;
let log: string;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  // Refusals that no code expects: of each kind the messages of PostgreSQL quote what was sent.
  await pool.query(`
    alter table identity.sign_up add check (locale <> 'en');
    create unique index on network.person (phone);
    alter table network.person add check (given_name not like '%number' or given_name::int > 0);
    create function public.spec_refuse() returns trigger language plpgsql as $$
      begin raise exception 'nothing of % here', to_jsonb(new)::text; end $$;
    create trigger spec_refuses before insert on mail.message for each row execute function public.spec_refuse();
    create trigger spec_refuses before insert on identity.mail_link for each row execute function public.spec_refuse();
    alter table network.source add check (title::date > '2000-01-01') not valid`);
  proxy = await DatabaseProxy.before(database.url);
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  log = join(folder, 'api.log');
  const env = {
    LOG_LEVEL: 'trace',
    JOBS: 'embedded',
    NODE_ENV: 'test',
    DATABASE_STATEMENT_TIMEOUT_MS: '700',
    SHUTDOWN_GRACE_MS: '500',
  };
  server = await startServer(proxy.url, env, log);
});
afterAll(async () => {
  await server?.stop();
  await proxy?.cut();
  await pool?.end();
  await database?.drop();
  if (folder) rmSync(folder, { recursive: true });
});

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<string[]> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [], data } = (await answer.json()) as any;
  const refused = Object.values(data ?? {}).flatMap((payload: any) => payload?.userErrors ?? []);
  return [...errors.map((error: any) => error.extensions.code), ...refused.map(({ code }: any) => code)];
}

const write = (name: string, input: object, headers?: Record<string, string>): Promise<string[]> =>
  ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
    { input },
    headers,
  );

it('tells of every failure what it was, and of nobody what they sent', async () => {
  const { email, other, password, wrong, givenName, familyName, phone } = SEEDS;
  const names = { givenName, familyName };
  const signUp = { email, password, ...names, acceptsTerms: true };
  const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
  const { headers } = coordinator;
  await pool.query('update identity.account set email = $2 where id = $1', [coordinator.accountId, other]);
  const position = { organizationId: derivedId('organization', 'caue-59'), kind: 'OTHER' };
  const person = { ...names, email, phone, position };
  const INTERNAL = ['INTERNAL'];

  expect(await write('accountSignUp', signUp)).toEqual([]);
  expect(await write('accountSignUp', { ...signUp, locale: 'EN' })).toEqual(INTERNAL);
  expect(await write('signIn', { email, password: wrong })).toEqual(['INVALID_CREDENTIALS']);
  expect(await write('signIn', { email: other, password: wrong, code: SEEDS.code })).toEqual(['INVALID_CREDENTIALS']);
  expect(await write('emailVerify', { token: SEEDS.secret, password })).toEqual(['INVALID_LINK']);
  expect(await write('passwordReset', { token: SEEDS.secret, password })).toEqual(['INVALID_LINK']);
  await write('passwordForget', { email: other });
  expect(await write('personCreate', person, headers)).toEqual([]);
  expect(await write('personCreate', person, headers)).toEqual(INTERNAL);
  expect(await write('personCreate', { ...names, givenName: `${givenName}number`, position }, headers)).toEqual(
    INTERNAL,
  );
  expect(await write('sourceCreate', { title: `${SEEDS.search} intitulé` }, headers)).toEqual(INTERNAL);
  await ask('query ($text: String!) { people(filter: { search: $text }) { totalCount } }', { text: SEEDS.search });
  await ask('{ people(filter: { search: 3 }) { totalCount } }');
  await ask('query ($text: Int!) { nothing(text: $text) }', { text: SEEDS.search });
  await ask('query ($on: LocalDate) { network(asOf: $on) { memberCount } }', { on: SEEDS.search });
  await ask('{ viewer { id } }', {}, { authorization: `Bearer ${SEEDS.token}` });
  await ask('{ viewer { id } }', {}, { cookie: `__Host-session=${SEEDS.secret}` });
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{${email}`,
  });
  await fetch(`${server.url}/graphql?query=${SEEDS.search}`);
  await fetch(`${server.url}/files/calendars/${SEEDS.secret}${'x'.repeat(43 - SEEDS.secret.length)}.ics`);
  await fetch(`${server.url}/dev/mail?to=${email}&before=${SEEDS.secret}`);
  await fetch(`${server.url}/auth/oidc/callback?state=${SEEDS.secret}&code=${SEEDS.code}`);

  await keysInAddresses(coordinator.accountId);
  await signedAddress(headers);

  const lock = await pool.connect();
  await lock.query('begin; lock table identity.account, network.person in access exclusive mode');
  expect(await write('signIn', { email, password })).toEqual(['TIMEOUT']);
  await write('personCreate', person, headers);
  await lock.query('rollback');
  lock.release();

  await until(hasFailed);
  await proxy.cut();
  await fetch(`${server.url}/reports/dues.csv?key=${SEEDS.key}`);
  await fetch(`${server.url}/reports/runs/run_1?signature=${SEEDS.secret}`);
  expect(await write('signIn', { email, password })).toEqual(['UNAVAILABLE']);
  await write('accountSignUp', signUp);
  await until(() => ['A connection was lost', 'of the jobs was lost'].every((words) => logged().includes(words)));
  // What it says as it ends, too.
  await server.stop();

  const text = logged();
  expect(text.match(/"code":"INTERNAL"/g)!.length).toBeGreaterThanOrEqual(4);
  for (const told of ['23505', '22P02', '23514', '22007', '"constraint":"person_phone_idx"', 'A job failed'])
    expect(text).toContain(told);
  expect(found(text)).toEqual([]);
  const { rows } = await pool.query('select last_error from graphile_worker.jobs where last_error is not null');
  expect(rows.length).toBeGreaterThan(0);
  expect(found(JSON.stringify(rows))).toEqual([]);
});

/** The signed address of a file that was made: of a right one, and of one that is not. */
async function signedAddress(headers: Record<string, string>): Promise<void> {
  await ask('mutation { reportRun(input: { name: "withdrawals", format: CSV }) { userErrors { code } } }', {}, headers);
  const { rows } = await pool.query<{ id: string; signature: string }>(
    `update runs.run r set status = 'READY', bytes = 4, sha256 = 'x', known_at = now(), ended_at = now(), expires_at = now() + interval '1 day'
     returning r.id, runs.signature(r.id, r.requester_id, r.expires_at, r.secret) as signature`,
  );
  Object.assign(SEEDS, { signature: rows[0]!.signature });
  for (const signature of [SEEDS.secret, rows[0]!.signature])
    await fetch(`${server.url}/reports/runs/${rows[0]!.id}?signature=${signature}`, { method: 'HEAD' });
}

/** Whatever becomes of an address that has a key, of somebody's or nobody's: no answer to it repeats the key either. */
async function keysInAddresses(accountId: string): Promise<void> {
  const { key } = SEEDS;
  const ask = async (path: string, accept = '*/*'): Promise<number> => {
    const answer = await fetch(`${server.url}${path}`, { headers: { accept }, redirect: 'manual' });
    expect([path, found(JSON.stringify([...answer.headers]) + (await answer.text()))]).toEqual([path, []]);
    return answer.status;
  };
  expect(await ask(`/reports/dues.csv?key=${key}`)).toBe(401);
  const secretHash = hash('sha256', `in an address: ${key}`, 'base64url');
  await pool.query(
    `insert into identity.token (id, account_id, name, scopes, reports, is_key, secret_hash, hint, expires_at)
     values ('reportkey_1', $1, 'x', '{READ}', '{dues}', true, $2, 'x', now() + interval '1 day')`,
    [accountId, secretHash],
  );
  await delay(3100);
  expect(await ask(`/reports/dues.csv?key=${key}`)).toBe(200);
  expect(await ask(`/reports/dues.csv?%6Bey=${key}&colour=red`)).toBe(400);
  for (const path of ['dues.doc', '..%2Fetc', 'network-on-a-day.csv', '%zz', 'openapi.json', ''])
    await ask(`/reports/${path}?key=${key}`);
  for (const path of ['', '/$metadata#x', '/dues?$top=many', '/dues?$filter=x'])
    await ask(`/odata${path}${path.includes('?') ? '&' : '?'}key=${key}&key=${key}`);
  for (const path of ['/nothing', '/rapports/dues', '/graphql', '/files/nothing', '/%zz', '//'])
    for (const accept of ['*/*', 'text/html']) await ask(`${path}?a=b&key=${key}`, accept);
}

it('and PostgreSQL writes none of it into its own', async () => {
  const text = readFileSync(join(projectRoot, '.data/test-postgres/postgres.log'), 'utf8');
  expect(text).toContain('ready to accept connections');
  expect(found(text)).toEqual([]);
  expect(text).not.toMatch(/\b(?:STATEMENT|DETAIL|CONTEXT):/);
});

/** What is read that must not be, with what stands around it. */
const found = (text: string): string[] =>
  ['$argon2', ...Object.values(SEEDS)].flatMap((word) => {
    const at = text.toLowerCase().indexOf(word.toLowerCase());
    return at < 0 ? [] : [text.slice(Math.max(0, at - 200), at + 100)];
  });

const logged = (): string => readFileSync(log, 'utf8');

async function hasFailed(): Promise<boolean> {
  const { rowCount } = await pool.query('select from graphile_worker.jobs where last_error is not null');
  return rowCount! > 0;
}
