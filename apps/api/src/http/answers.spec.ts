import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync } from 'node:zlib';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { ChangeListener } from '#lib/database';
import { AnswerCache, derivedId, KeptAnswer } from '#lib/graphql';
import {
  registeredDocuments,
  registeredMutation,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let changes: ChangeListener;
let answers: AnswerCache;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 3 });
  app = await startTestApp({ databaseUrl: database.url, isOwn: true });
  changes = app.app.get(ChangeListener, { strict: false });
  answers = app.driver.shortcut.answers!;
  for (let tries = 0; !changes.isSure && tries < 2400; tries++) await delay(25);
  expect(changes.isSure).toBe(true);
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});
beforeEach(() => answers.clear());

const document = registeredDocuments().find((d) => d.name === 'OrganizationPage')!;
const question = { documentId: document.id, variables: { ...document.variables[0], key: 'caue-59' } };

const post = (headers: Record<string, string> = {}, body: unknown = question) =>
  fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (headers: Record<string, string> = {}) =>
  fetch(
    `${app.url}/graphql?documentId=${encodeURIComponent(document.id)}&variables=${encodeURIComponent(JSON.stringify(question.variables))}`,
    { headers: { 'apollo-require-preflight': 'true', ...headers } },
  );
const nameIn = async (response: Response): Promise<string> => ((await response.json()) as any).data.organization.name;
const rename = (name: string) => pool.query(`update network.organization set name = $1 where key = 'caue-59'`, [name]);
const heard = () => new Promise<void>((resolve) => changes.onChange(resolve));

describe('answers that are kept', () => {
  it('are given again until something changes', async () => {
    const first = await (await post()).text();
    expect(answers.size).toBe(1);
    const count = await kept(document.name);
    expect(await (await post()).text()).toBe(first);
    expect(await kept(document.name)).toBe(count + 1);
    const told = heard();
    await rename('CAUE du Nord, autrement');
    await told;
    expect(answers.size).toBe(0);
    expect(await nameIn(await post())).toBe('CAUE du Nord, autrement');
  });

  it('are never older than the last change that was heard of, whatever is asked meanwhile', async () => {
    let isOver = false;
    const readers = Array.from({ length: 4 }, async () => {
      while (!isOver) await (await post()).arrayBuffer();
    });
    for (let i = 1; i <= 60; i++) {
      const told = heard();
      await rename(`Nom ${i}`);
      await told;
      expect(await nameIn(await post())).toBe(`Nom ${i}`);
      // Most of them are kept ones.
      expect(await nameIn(await post())).toBe(`Nom ${i}`);
    }
    isOver = true;
    await Promise.all(readers);
  });

  it('differ by language and variables, and are for nobody who is signed in', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    await post();
    await post({ 'accept-language': 'en' });
    await post({}, { ...question, variables: { ...question.variables, key: 'caue-974' } });
    expect(answers.size).toBe(3);
    const response = await post({ cookie: headers.cookie });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(answers.size).toBe(3);
  });

  it('are not those that failed, nor mutations', async () => {
    const list = registeredDocuments().find((d) => d.name === 'TerritoryChildren')!;
    await post({}, { documentId: list.id, variables: { kind: 'COMMUNE', code: '59350', first: 0 } });
    await post({}, { documentId: document.id, variables: { key: 3 } });
    expect(answers.size).toBe(0);
  });

  it.each([
    ['text', { query: 'mutation { signOut { userErrors { message } } }' }],
    ['id', { documentId: registeredMutation('SignOut') }],
  ])('are forgotten by a mutation of this process before it answers: by %s', async (_, mutation) => {
    await post();
    expect(answers.size).toBe(1);
    expect((await (await post({}, mutation)).json()) as object).toMatchObject({
      data: { signOut: { userErrors: [] } },
    });
    expect(answers.size).toBe(0);
  });

  it('stay while somebody saves a draft, which reports of those who are signed in hear of', async () => {
    const nord = derivedId('organization', 'caue-59');
    const { headers } = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    const change = async (mutation: string, kind: string, input: object): Promise<any> => {
      const query = `mutation ($input: ${kind}!) { ${mutation}(input: $input) { item { id shownVersion } userErrors { message } } }`;
      const { data, errors } = (await (await post(headers, { query, variables: { input } })).json()) as any;
      expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []]);
      return data[mutation].item;
    };
    const texts = (title: string): object => {
      const content = [{ type: 'paragraph', attrs: { id: 'p0' }, content: [{ type: 'text', text: title }] }];
      return { locale: 'fr', title, document: { type: 'doc', content } };
    };
    const report = async (): Promise<string> => {
      const got = await fetch(`${app.url}/reports/items.csv`, { headers });
      await got.text();
      return got.headers.get('etag')!;
    };
    const written = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts: [texts('Halle')] };
    const { id } = await change('itemCreate', 'ItemCreateInput', written);
    let expectedVersion = 0;
    const saves = async (title: string): Promise<void> => {
      const before = await report();
      await post();
      expect(answers.size).toBe(1);
      await change('itemDraftSave', 'ItemDraftSaveInput', {
        id,
        expectedVersion: ++expectedVersion,
        texts: texts(title),
      });
      // Told at the commit: what reports hear, the answers would have heard.
      for (let tries = 0; (await report()) === before && tries < 2400; tries++) await delay(25);
      expect(await report()).not.toBe(before);
    };
    await saves('Halle');
    expect(answers.size).toBe(1);
    const told = heard();
    await change('itemPublish', 'ItemPublishInput', { id });
    await told;
    expect(answers.size).toBe(0);
    await saves('Halle couverte');
    expect(answers.size).toBe(1);
  });

  it('are sent compressed', async () => {
    const plain = await (await post({ 'accept-encoding': 'identity' })).text();
    for (let i = 0; i < 2; i++) {
      const response = await post({ 'accept-encoding': 'gzip, br' });
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('vary')?.toLowerCase()).toMatch(/accept-encoding.*cookie, authorization/);
      expect(await response.text()).toBe(plain);
    }
    expect(brotliDecompressSync(answersOf()[0]!.as('br')!).toString()).toBe(plain);
  });
});

interface Inside {
  answers: { kept: Map<string, { value: KeptAnswer }> };
}
const answersOf = () => [...(answers as unknown as Inside).answers.kept.values()].map(({ value }) => value);

async function kept(operation: string): Promise<number> {
  const text = await (await fetch(`${app.url}/metrics`)).text();
  return Number(
    new RegExp(`graphql_engine_total\\{operation="${operation}",engine="kept",why=""\\} (\\d+)`).exec(text)?.[1] ?? 0,
  );
}

describe('GET', () => {
  it('answers 304 for what the browser has, until it changes', async () => {
    const first = await get();
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag')!;
    const body = await first.text();
    expect(body).toBe(await (await post()).text());
    const same = await get({ 'if-none-match': etag });
    expect(same.status).toBe(304);
    expect(await same.text()).toBe('');
    expect(same.headers.get('etag')).toBe(etag);
    expect(same.headers.get('vary')?.toLowerCase()).toContain('cookie');
    const told = heard();
    await rename('Encore un nom');
    await told;
    const changed = await get({ 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(await nameIn(changed)).toBe('Encore un nom');
    // The answer is what counts: what is as it was before has the same tag.
    const another = heard();
    await pool.query(`insert into network.milestone (id, happened_on, title) values ('milestone_y', '2020', 'Y')`);
    await another;
    expect((await get({ 'if-none-match': `"x", ${changed.headers.get('etag')}` })).status).toBe(304);
  });

  it('is refused from a page of another site', async () => {
    const response = await fetch(`${app.url}/graphql?documentId=${encodeURIComponent(document.id)}`);
    expect(response.status).toBe(400);
  });

  it('is for nobody to keep when somebody is signed in', async () => {
    const { headers } = await somebody(pool);
    const response = await get({ cookie: headers.cookie });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('etag')).toBeNull();
  });
});

describe('the store', () => {
  const sure = { isSure: true, onChange: () => undefined };

  it('keeps nothing that was read before a change', () => {
    const cache = new AnswerCache(sure, 1000_000);
    const begun = cache.begin()!;
    cache.clear();
    cache.keep(begun, 'a', new KeptAnswer('x'));
    expect(cache.get('a')).toBeUndefined();
  });

  it('gives and keeps nothing while changes could be missed', () => {
    const changing = { isSure: true, onChange: () => undefined };
    const cache = new AnswerCache(changing, 1000_000);
    cache.keep(cache.begin()!, 'a', new KeptAnswer('x'));
    expect(cache.get('a')).toBeDefined();
    changing.isSure = false;
    expect(cache.get('a')).toBeUndefined();
    expect(cache.begin()).toBeUndefined();
  });

  it('stays within its memory: what was asked for longest ago goes, what is too large is not kept', () => {
    const cache = new AnswerCache(sure, 100_000);
    for (let i = 0; i < 40; i++) {
      cache.keep(cache.begin()!, `k${i}`, new KeptAnswer('x'.repeat(5000)));
      cache.get('k0');
    }
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.get('k0')).toBeDefined();
    expect(cache.get('k1')).toBeUndefined();
    cache.keep(cache.begin()!, 'large', new KeptAnswer('x'.repeat(50_000)));
    expect(cache.get('large')).toBeUndefined();
    expect(new AnswerCache(sure, 0).begin()).toBeUndefined();
  });
});
