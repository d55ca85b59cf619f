import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { type JobHelpers } from '#lib/jobs';
import { createLogger } from '#lib/logging';
import { LinkLooker, portals } from '#lib/portals';
import { actor, somebody, type Somebody, useApp } from '#lib/testing';
import { ain, coordinator, elsewhere, manager, nord, texts, trainer, writer } from '../item/testing/items.js';
import { dayBefore, daysAfter } from './told.js';

const app = useApp({
  errors: '... on TooManySavedSearchesError { most }',
  asker: writer,
  atTheDoor: [ANONYMOUS, actor(), elsewhere, trainer, writer, manager, coordinator],
  env: { WEBHOOK_LOOPBACK: 'true' },
});
const { write, ask } = app;
const pool = { query: (text: string, values?: unknown[]) => app.pool.query(text, values) };
const yesterday = (): string => dayBefore(todayInParis());

const run = (name: string): Promise<unknown> =>
  portals
    .tasks!.find((task) => task.name === name)!
    .run({}, {
      get: (token: never) => app.app.app.get(token, { strict: false }),
      withClient: async (work: (client: unknown) => Promise<unknown>) => work(app.pool),
      ...{ jobId: '1', attempt: 1, signal: new AbortController().signal, log: createLogger('silent') },
    } as unknown as JobHelpers);
/** Letters that wait to be sent, as they were asked for. */
const letters = async (template: string, to: string): Promise<any[]> =>
  (
    await pool.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'template' = $1 and payload ->> 'to' = $2`,
      [template, to],
    )
  ).rows.map(({ payload }) => payload);
const item = (
  id: string,
  more: { day?: string; audience?: string; status?: string; html?: string } = {},
): Promise<unknown> =>
  pool.query(
    `with i as (insert into portals.item (id, kind, organization_id, status, audience, licence_id, title, published_on, shown_version)
       values ('entry_' || $1, 'ENTRY', $2, $3, $4, 'etalab-2.0', $1, $5, 1) returning id)
     insert into portals.item_text (item_id, locale, title, html, plain) select id, 'fr', $1, $6, $1 from i`,
    [id, nord, more.status ?? 'PUBLISHED', more.audience ?? 'EVERYONE', more.day ?? yesterday(), more.html ?? ''],
  );

beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs');
  await pool.query('delete from portals.item');
});

describe('a saved search', () => {
  let who: Somebody;
  let owner: Actor;
  beforeEach(async () => {
    await pool.query('delete from searches.saved_search');
    who = await somebody(app.pool);
    owner = { ...actor(), id: who.accountId };
  });
  const FIELDS = 'savedSearch { id name frequency toldUntil version }';
  const saved = async (input: object = {}): Promise<any> => {
    const asked = { name: 'Halles', frequency: 'DAILY', ...input };
    const { savedSearch, userErrors } = await write('savedSearchCreate', asked, FIELDS, owner);
    expect(userErrors).toEqual([]);
    return savedSearch;
  };
  const since = (day: string): Promise<unknown> =>
    pool.query('update searches.saved_search set told_until = $1', [day]);
  const news = (): Promise<any[]> => letters('SAVED_SEARCH_NEWS', who.email);

  it('tells its owner of what was published since, once, and nobody of nothing', async () => {
    await saved({ search: 'halle' });
    await run('portals.searches');
    await item('halle-neuve');
    await item('halle-ancienne', { day: daysAfter(todayInParis(), -9) });
    await item('moulin');
    await run('portals.searches');
    expect(await news()).toEqual([]);
    await since(daysAfter(todayInParis(), -3));
    await run('portals.searches');
    await run('portals.searches');
    const [letter, ...more] = await news();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      unsubscribePath: expect.stringMatching(/^\/desabonnement\?key=[\w-]{43}$/),
      values: { search: 'Halles', count: 1, titles: ['halle-neuve'], link: '/ressources?mots=halle&demonstration=0' },
    });
    await pool.query('delete from portals.item');
    await since(daysAfter(todayInParis(), -3));
    await pool.query('delete from graphile_worker._private_jobs');
    await run('portals.searches');
    expect([await news(), (await saved({ name: 'Autre' })).toldUntil]).toEqual([[], yesterday()]);
  });

  it('shows what its owner may see when it is told, and goes with their account', async () => {
    await saved();
    await item('pour-tous');
    await item('pour-le-reseau', { audience: 'NETWORK' });
    await item('brouillon', { status: 'DRAFT' });
    const titles = async (): Promise<unknown> => {
      await since(daysAfter(todayInParis(), -3));
      await pool.query('delete from graphile_worker._private_jobs');
      await run('portals.searches');
      return (await news())[0]?.values.titles.toSorted();
    };
    expect(await titles()).toEqual(['pour-tous']);
    const { rows } = await pool.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
       values ('role_told', $1, 'MEMBER', 'ORGANIZATION', $2, '2020-01-01') returning id`,
      [who.accountId, ain],
    );
    expect(rows).toHaveLength(1);
    expect(await titles()).toEqual(['pour-le-reseau', 'pour-tous']);
    await pool.query(`delete from identity.role_grant where id = 'role_told'`);
    expect(await titles()).toEqual(['pour-tous']);
    await pool.query('delete from identity.account where id = $1', [who.accountId]);
    expect((await pool.query('select from searches.saved_search')).rowCount).toBe(0);
  });

  it('is told each week or not at all, and begins anew when it is told again', async () => {
    const { id, version } = await saved({ frequency: 'WEEKLY' });
    await item('un');
    await since(daysAfter(todayInParis(), -7));
    await run('portals.searches');
    expect(await news()).toEqual([]);
    await since(daysAfter(todayInParis(), -8));
    await run('portals.searches');
    expect(await news()).toHaveLength(1);
    const change = (frequency: string, expectedVersion: number): Promise<any> =>
      write('savedSearchUpdate', { id, expectedVersion, frequency }, FIELDS, owner);
    await change('OFF', version);
    await since(daysAfter(todayInParis(), -30));
    await pool.query('delete from graphile_worker._private_jobs');
    await run('portals.searches');
    expect(await news()).toEqual([]);
    const again = await change('DAILY', version + 1);
    expect(again.savedSearch).toMatchObject({ frequency: 'DAILY', toldUntil: yesterday() });
  });

  it('is of its owner alone, twenty at most', async () => {
    const { id } = await saved();
    const other = { ...actor(), id: (await somebody(app.pool)).accountId };
    expect((await ask('{ savedSearches { totalCount } }', other)).savedSearches.totalCount).toBe(0);
    expect((await ask(`{ savedSearch(id: "${id}") { id } }`, other)).savedSearch).toBeNull();
    for (const [mutation, input] of [
      ['savedSearchUpdate', { id, frequency: 'OFF' }],
      ['savedSearchDelete', { id }],
    ] as const)
      expect((await app.fault(mutation, input, other)).code).toBe('NOT_FOUND');
    for (let nr = 1; nr < 20; nr++) await saved({ name: `Recherche ${nr}` });
    const asked = { name: 'Une de trop', frequency: 'OFF' };
    expect(await app.fault('savedSearchCreate', asked, owner)).toMatchObject({
      code: 'TOO_MANY_SAVED_SEARCHES',
      most: 20,
    });
    expect((await write('savedSearchDelete', { id }, '', owner)).userErrors).toEqual([]);
    expect((await write('savedSearchCreate', asked, '', owner)).userErrors).toEqual([]);
  });
});

describe('a link in a published item', () => {
  let server: Server;
  let base: string;
  let asked: string[];
  let today: string;
  let answer: RequestListener;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  beforeEach(async () => {
    await pool.query('delete from links.link');
    await pool.query('delete from links.told');
    asked = [];
    today = todayInParis();
    Object.assign(looker(), { pauseMs: 0, wholeMs: 15_000, goMs: 600_000 });
  });
  const looker = (): LinkLooker => app.app.app.get(LinkLooker, { strict: false });
  const link = (path: string): string =>
    `<p><a href="${path.startsWith('/') ? base : ''}${path}" rel="nofollow">là</a></p>`;
  /** As if it were so many days later. */
  const onDay = async (days: number): Promise<void> => {
    await pool.query('update links.link set look_from = now()');
    // Five of a host in one go: the others come with the next.
    while (await looker().lookAtDue(daysAfter(today, days), new AbortController().signal));
  };
  const brokenOf = async (id: string, who: Actor = writer): Promise<any> =>
    (await ask(`{ item(id: "entry_${id}") { brokenLinks { address fault brokenSince } } }`, who)).item.brokenLinks;
  const listed = async (who: Actor): Promise<number> =>
    (await ask('{ items(filter: { hasBrokenLinks: true }) { totalCount } }', who)).items.totalCount;
  const answering =
    (statuses: Record<string, number>, headers: Record<string, Record<string, string>> = {}): RequestListener =>
    ({ url, method }, response) =>
      void response.writeHead(statuses[`${method} ${url}`] ?? statuses[url!] ?? 200, headers[url!] ?? {}).end();

  it('is called broken once it failed on three days, for the team that keeps the item and nobody else', async () => {
    answer = answering(
      { '/gone?a=1&b=2': 404, 'HEAD /no-head': 405, '/closed': 403, '/busy': 429, '/moved': 301, '/round': 302 },
      { '/moved': { location: '/there' }, '/round': { location: '/round' } },
    );
    await item('liens', {
      html: ['/gone?a=1&amp;b=2#part', '/no-head', '/closed', '/busy', '/moved', '/round'].map(link).join('\n'),
    });
    await item('brouillon', { status: 'DRAFT', html: link('/draft') });
    for (const day of [0, 0, 1]) await onDay(day);
    expect(await brokenOf('liens')).toEqual([]);
    await pool.query(`update links.link set look_from = now() + interval '1 hour'`);
    const before = asked.length;
    expect(await looker().lookAtDue(today, new AbortController().signal)).toBe(0);
    expect(asked).toHaveLength(before);
    expect(asked.some((one) => one.includes('/draft'))).toBe(false);
    expect(asked).toEqual(expect.arrayContaining(['HEAD /gone?a=1&b=2', 'GET /no-head', 'HEAD /there']));
    await onDay(2);
    const brokenSince = expect.any(String);
    expect(
      (await brokenOf('liens')).toSorted((one: any, other: any) => one.address.localeCompare(other.address)),
    ).toEqual([
      { address: `${base}/gone?a=1&b=2`, fault: 'GONE', brokenSince },
      { address: `${base}/round`, fault: 'NO_ANSWER', brokenSince },
    ]);
    expect([await listed(writer), await listed(manager), await listed(coordinator)]).toEqual([1, 1, 1]);
    for (const who of [ANONYMOUS, actor(), elsewhere, trainer])
      expect([await brokenOf('liens', who), await listed(who)]).toEqual([[], 0]);
    answer = answering({});
    await onDay(4);
    expect(await brokenOf('liens')).toEqual([]);
    await pool.query(`update portals.item_text set html = '' where item_id = 'entry_liens'`);
    await onDay(5);
    expect((await pool.query('select address from links.link')).rows).toEqual([{ address: `${base}/draft` }]);
  });

  it('of a host that dawdles keeps no job waiting: it has its time with all its redirects, and so has one go', async () => {
    const slow: RequestListener = ({ url }, response) => {
      const [, nr] = /^\/slow(\d)$/.exec(url!) ?? [];
      const headers = nr ? { location: nr === '4' ? '/there' : `/slow${Number(nr) + 1}` } : {};
      setTimeout(() => response.writeHead(nr ? 302 : 200, headers).end(), nr ? 150 : 0);
    };
    answer = slow;
    looker().wholeMs = 400;
    await item('lent', { html: link('/slow1') });
    expect(await looker().lookAtDue(today, new AbortController().signal)).toBe(1);
    expect((await pool.query('select fault from links.link')).rows).toEqual([{ fault: 'NO_ANSWER' }]);

    await item('suite', { html: ['/one', '/two', '/three'].map(link).join('') });
    answer = (_, response) => {
      looker().goMs = 0;
      response.end();
    };
    asked = [];
    expect(await looker().lookAtDue(today, new AbortController().signal)).toBe(1);
    expect(asked).toHaveLength(1);
    looker().goMs = 600_000;
    answer = answering({});
    expect(await looker().lookAtDue(today, new AbortController().signal)).toBe(2);
  });

  it('leads to the public network alone, at each step', async () => {
    answer = answering({ '/inward': 302 }, { '/inward': { location: 'http://169.254.169.254/latest/meta-data' } });
    await item('dedans', {
      html: [link('/inward'), ...['http://10.0.0.1/', 'https://printer.local/', 'http://192.168.1.1/'].map(link)].join(
        '\n',
      ),
    });
    for (const day of [0, 1, 2, 3]) await onDay(day);
    expect(await brokenOf('dedans')).toEqual([]);
    expect((await pool.query('select fault from links.link where fault is not null')).rows).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(['HEAD /inward']));
  });

  it('that broke is told to the managers, once a week at most', async () => {
    answer = answering({ '/a': 410, '/b': 500 });
    const boss = await somebody(app.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    await item('un', { html: link('/a') });
    await run('portals.broken-links');
    for (const day of [-2, -1, 0]) await onDay(day);
    await run('portals.broken-links');
    await run('portals.broken-links');
    const told = (): Promise<any[]> => letters('BROKEN_LINKS', boss.email);
    expect(await told()).toMatchObject([{ values: { count: 1, titles: ['un'], link: '/ressources/liens' } }]);
    await item('deux', { html: link('/b') });
    for (const day of [-2, -1, 0]) await onDay(day);
    await run('portals.broken-links');
    expect(await told()).toHaveLength(1);
    await pool.query('update links.told set told_on = told_on - 8');
    await pool.query('delete from graphile_worker._private_jobs');
    await run('portals.broken-links');
    expect(await told()).toMatchObject([{ values: { count: 2 } }]);
  });
});

describe('an editor that is open', () => {
  it('is seen by others of the team for a minute, and empties no answers that are kept', async () => {
    await item('ouvert');
    const id = 'entry_ouvert';
    const [one, two] = await Promise.all(
      [1, 2].map(() => somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] })),
    );
    const tell = async (who: Somebody, isLeaving = false): Promise<number> => {
      const as = { ...actor(['MEMBER'], [nord]), id: who.accountId };
      const { others, userErrors } = await write('itemPresenceTell', { id, isLeaving }, 'others { name since }', as);
      expect(userErrors).toEqual([]);
      return others.length;
    };
    expect([await tell(one!), await tell(two!), await tell(one!)]).toEqual([0, 1, 1]);
    expect([await tell(two!, true), await tell(one!)]).toEqual([1, 0]);
    await tell(two!);
    await pool.query(`update presence.editing set seen_at = now() - interval '61 seconds' where account_id = $1`, [
      two!.accountId,
    ]);
    expect(await tell(one!)).toBe(0);
    await tell(two!);
    await pool.query('delete from identity.role_grant where account_id = $1', [two!.accountId]);
    expect(await tell(one!)).toBe(0);
    expect(await app.doors('itemPresenceTell', { id })).toEqual([
      ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'DONE', 'DONE'],
    ]);
    expect(await app.audited(id)).toEqual([]);

    const kept = (): unknown => app.app.driver.shortcut.answers;
    const cache = kept() as { clearAll: () => Promise<void> };
    let cleared = 0;
    const before = cache.clearAll.bind(cache);
    cache.clearAll = async () => {
      cleared++;
      await before();
    };
    const post = (query: string): Promise<Response> => app.app.post(query, {}, one!.headers);
    await post(`mutation { itemPresenceTell(input: { id: "${id}" }) { others { name } userErrors { code } } }`);
    expect(cleared).toBe(0);
    await post(`mutation { itemArchive(input: { id: "${id}" }) { userErrors { code } } }`);
    expect(cleared).toBe(1);
  });
});

describe('an item that waits to be published', () => {
  it('is told of to those who publish it, and what became of it to whoever wrote it', async () => {
    const of = (role: 'MEMBER' | 'ORGANIZATION_MANAGER') =>
      somebody(app.pool, { roles: [{ role, organizationId: nord }] });
    const [boss, author] = [await of('ORGANIZATION_MANAGER'), await of('MEMBER')];
    const as = ({ accountId, personId }: Somebody, may: Actor): Actor => ({ ...may, id: accountId, personId });
    const begun = { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts: [texts('Halle')] };
    const begin = async (): Promise<string> =>
      (await write('itemCreate', begun, 'item { id }', as(author, writer))).item.id;
    let id = await begin();
    const act = async (mutation: string, who: Actor, more: object = {}): Promise<void> =>
      expect((await write(mutation, { id, ...more }, 'item { id }', who)).userErrors).toEqual([]);

    await act('itemSubmit', as(author, writer));
    expect(await letters('PORTALS_ITEM_SUBMITTED', boss.email)).toMatchObject([
      { values: { title: 'Halle', link: `/ressources/${id}/relire` } },
    ]);
    await act('itemReturn', as(boss, manager), { reason: 'Il manque la date.' });
    expect(await letters('PORTALS_ITEM_RETURNED', author.email)).toMatchObject([
      { values: { reason: 'Il manque la date.', link: `/ressources/${id}/ecrire` } },
    ]);
    await act('itemPublish', as(boss, manager));
    expect(await letters('PORTALS_ITEM_PUBLISHED', author.email)).toHaveLength(1);
    // Nobody is told of what they did themselves.
    expect([
      ...(await letters('PORTALS_ITEM_SUBMITTED', author.email)),
      ...(await letters('PORTALS_ITEM_PUBLISHED', boss.email)),
    ]).toEqual([]);

    // Nor is whoever has left the team.
    id = await begin();
    await act('itemSubmit', as(author, writer));
    await pool.query('delete from identity.role_grant where account_id = $1', [author.accountId]);
    await act('itemReturn', as(boss, manager), { reason: 'Entre nous.' });
    expect(await letters('PORTALS_ITEM_RETURNED', author.email)).toHaveLength(1);
  });
});
