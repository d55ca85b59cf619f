import { beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { ANONYMOUS } from '#lib/access';
import { ActorReader } from '#lib/identity';
import { type Somebody, somebody, TestBrowser, useApp } from '#lib/testing';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
let owner: Somebody;
let browser: TestBrowser;
beforeAll(async () => {
  owner = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
  browser = new TestBrowser(app.app, owner.headers.cookie, 'en');
});

interface MadeKey {
  reportKey: { id: string };
  address: string;
  odataAddress: string;
}
const make = (input: object): Promise<MadeKey> =>
  browser.do('reportKeyCreate', { ...input }, 'reportKey { id } address odataAddress');
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, '');
const keyIn = (address: string): string => address.split('key=')[1]!;
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.app.url}${path}`, { headers });
const statusOf = async (path: string, headers?: Record<string, string>): Promise<number> => {
  const answer = await get(path, headers);
  await answer.arrayBuffer();
  return answer.status;
};
const forgotten = (): Promise<void> => app.app.app.get(ActorReader, { strict: false }).forget();
const lastInDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a key in the address of a report', () => {
  it('opens it as its owner sees it, in each kind of file, and is counted', async () => {
    const { reportKey, address } = await make({ name: 'dues', description: 'Budget workbook' });
    expect(await statusOf('/reports/dues.csv')).toBe(404);
    const path = pathOf(address);
    expect(path).toMatch(/^\/reports\/dues\.csv\?key=spass_key_[\w-]{43}$/);
    const own = await (await get('/reports/dues.csv?limit=5', owner.headers)).text();
    expect(await (await get(`${path}&limit=5`)).text()).toBe(own);
    for (const format of ['json', 'xlsx', 'ndjson', 'schema.json'])
      expect([format, await statusOf(`/reports/dues.${format}?limit=1&key=${keyIn(address)}`)]).toEqual([format, 200]);
    const { data } = await browser.ask(
      '{ reportKeys(filter: { report: "dues" }) { nodes { id name hint report uses lastUsedOn revokedAt savedQuery { name } } totalCount } }',
    );
    expect(data.reportKeys).toMatchObject({
      totalCount: 1,
      nodes: [{ id: reportKey.id, name: 'Budget workbook', report: 'dues', uses: 4, savedQuery: { name: 'dues' } }],
    });
    expect(data.reportKeys.nodes[0].lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(keyIn(address).startsWith(data.reportKeys.nodes[0].hint)).toBe(true);
    const other = new TestBrowser(app.app, (await somebody(app.pool)).headers.cookie);
    expect((await other.ask('{ reportKeys { totalCount } viewer { tokens { totalCount } } }')).data).toEqual({
      reportKeys: { totalCount: 0 },
      viewer: { tokens: { totalCount: 0 } },
    });
    // A key is no token of the list of tokens.
    expect((await browser.ask('{ viewer { tokens { totalCount } } }')).data.viewer.tokens.totalCount).toBe(0);
  });

  it('opens nothing else: no other report, and whoever sends it is nobody everywhere else', async () => {
    const key = keyIn((await make({ name: 'dues' })).address);
    expect(await statusOf(`/reports/communes.csv?limit=1&key=${key}`)).toBe(404);
    expect(await statusOf(`/odata/communes?$top=1&key=${key}`)).toBe(404);
    const { reports } = (await (await get(`/reports?key=${key}`)).json()) as any;
    expect(reports.map((one: any) => one.name)).toEqual(['dues']);
    const asked = await fetch(`${app.app.url}/graphql?key=${key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } network { memberCount } }' }),
    });
    expect(await asked.json()).toMatchObject({ data: { viewer: null, network: { memberCount: expect.any(Number) } } });
    const bearer = { authorization: `Bearer ${key}` };
    expect((await app.app.post('{ network { memberCount } }', {}, bearer)).status).toBe(401);
    expect(await statusOf('/reports/dues.csv', bearer)).toBe(401);
    // A session beside it does not widen it.
    expect(await statusOf(`/reports/communes.csv?limit=1&key=${key}`, owner.headers)).toBe(404);
  });

  it('is refused the same whatever is wrong with it', async () => {
    const revoked = await make({ name: 'dues' });
    const expired = await make({ name: 'dues' });
    expect(await statusOf(pathOf(revoked.address))).toBe(200);
    await browser.do('reportKeyRevoke', { id: revoked.reportKey.id }, 'reportKey { revokedAt }');
    await app.pool.query(`update identity.token set expires_at = now() where id = $1`, [expired.reportKey.id]);
    await forgotten();
    const keys = [keyIn(revoked.address), keyIn(expired.address), `spass_key_${'x'.repeat(43)}`, 'x', '', '%ff'];
    const told = new Set<string>();
    for (const key of keys) {
      const answer = await get(`/reports/dues.csv?key=${key}`, owner.headers);
      expect([key, answer.status]).toEqual([key, 401]);
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
      told.add((await answer.text()).replace(/"instance":"[^"]+"/, ''));
      expect((await get(`/odata/dues?key=${key}`)).status).toBe(401);
    }
    expect([...told]).toEqual([expect.stringContaining('"code":"UNAUTHENTICATED"')]);
    expect(await statusOf(`/reports/dues.csv?key=${keys[0]}&key=${keys[1]}`)).toBe(401);
    expect(await statusOf(`/reports/dues.csv?%6bey=${keys[0]}`)).toBe(401);
  });

  it('dies with the right of its owner, with their account, and when they sign out everywhere', async () => {
    const theirs = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const own = new TestBrowser(app.app, theirs.headers.cookie);
    const { address } = await own.do('reportKeyCreate', { name: 'dues' }, 'address');
    expect(await statusOf(pathOf(address))).toBe(200);
    await app.pool.query('delete from identity.role_grant where account_id = $1', [theirs.accountId]);
    await forgotten();
    expect(await statusOf(pathOf(address))).toBe(404);
    expect(await own.codes('reportKeyCreate', { name: 'dues' })).toEqual(['NOT_FOUND']);
    const open = await own.do('reportKeyCreate', { name: 'communes' }, 'address');
    const path = `${pathOf(open.address)}&limit=1`;
    expect(await statusOf(path)).toBe(200);
    await own.ask('mutation { signOutEverywhere(input: { revokesTokens: true }) { userErrors { code } } }');
    expect(await statusOf(path)).toBe(401);
    const gone = await somebody(app.pool);
    const last = new TestBrowser(app.app, gone.headers.cookie);
    const left = await last.do('reportKeyCreate', { name: 'communes' }, 'address');
    await app.pool.query('update identity.account set erased_at = now() where id = $1', [gone.accountId]);
    expect(await statusOf(`${pathOf(left.address)}&limit=1`)).toBe(401);
  });

  it('is in nothing that it opens, but in the addresses that OData goes on by', async () => {
    const { address } = await make({ name: 'withdrawals-by-year' });
    const key = keyIn(address);
    for (const path of ['json?records=true&', 'csv?records=true&', 'json?colour=red&', 'csv-metadata.json?', 'doc?']) {
      const answer = await get(`/reports/withdrawals-by-year.${path}key=${key}`);
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('cache-control')).toContain('no-store');
      expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(key);
    }
    const file = await (await get(`/reports/withdrawals-by-year.xlsx?key=${key}`)).bytes();
    const { sheets } = await readXlsx(file);
    const said = JSON.stringify(sheets.map(({ rows, cells }) => [rows, [...(cells?.values() ?? [])]]));
    expect(said).toContain('/rapports/withdrawals');
    expect(said).not.toContain(key);
    const { odataAddress } = await make({ name: 'communes' });
    const page = (await (await get(pathOf(odataAddress), { prefer: 'odata.maxpagesize=2' })).json()) as any;
    expect(page.value).toHaveLength(2);
    const next = (await (await get(pathOf(page['@odata.nextLink']))).json()) as any;
    expect(next.value[0].rowNumber).toBe(3);
    const metadata = await (await get(pathOf(page['@odata.context'].split('#')[0]))).text();
    expect(metadata).toContain('EntityType Name="communes"');
    expect(metadata).not.toContain('Name="coverage"');
    expect(metadata).not.toContain(keyIn(odataAddress));
  });

  it('is made in a session, for a report that is open, until a day within a year, and told once', async () => {
    expect(await browser.codes('reportKeyCreate', { name: 'nothing' })).toEqual(['NOT_FOUND']);
    for (const expiresOn of ['2020-01-01', '2099-01-01'])
      expect(await browser.codes('reportKeyCreate', { name: 'dues', expiresOn })).toEqual(['INVALID_INPUT']);
    const input = { name: 'dues', idempotencyKey: 'the same again' };
    const first = await make(input);
    expect(await make(input)).toMatchObject({ reportKey: first.reportKey, address: null, odataAddress: null });
    expect(await app.audited(first.reportKey.id)).toEqual(['REPORT_KEY_CREATE']);
    await app.pool.query(`update identity.session set proved_at = now() - interval '1 hour' where account_id = $1`, [
      owner.accountId,
    ]);
    expect(await browser.codes('reportKeyCreate', { name: 'dues' })).toEqual(['PROOF_NEEDED']);
    await app.pool.query('update identity.session set proved_at = now() where account_id = $1', [owner.accountId]);
    const { rows } = await app.pool.query('select row_to_json(t)::text as row from identity.token t where is_key');
    expect(JSON.stringify(rows)).not.toContain(keyIn(first.address));
  });
});

describe('a token for certain reports', () => {
  const token = async (more: object): Promise<string> =>
    (
      await browser.do(
        'tokenCreate',
        { name: 'Budget', scopes: ['READ'], expiresOn: lastInDays(30), ...more },
        'token { id } secret',
      )
    ).secret;

  it('runs these, and does nothing else, whatever its owner may do', async () => {
    const secret = await token({ reports: ['dues', 'coverage'] });
    const headers = { authorization: `Bearer ${secret}` };
    for (const name of ['dues', 'coverage']) expect(await statusOf(`/reports/${name}.csv?limit=1`, headers)).toBe(200);
    expect(await statusOf('/odata/dues?$top=1', headers)).toBe(200);
    for (const path of ['/reports/communes.csv?limit=1', '/odata/communes?$top=1', '/reports/events.schema.json'])
      expect([path, await statusOf(path, headers)]).toEqual([path, 404]);
    const { reports } = (await (await get('/reports', headers)).json()) as any;
    expect(reports.map((one: any) => one.name)).toEqual(['coverage', 'dues']);
    expect(await (await get('/odata/$metadata', headers)).text()).not.toContain('Name="communes"');
    const { data } = await browser.ask('{ viewer { tokens { nodes { reports uses lastUsedAt } } } }');
    expect(data.viewer.tokens.nodes[0]).toMatchObject({ reports: ['dues', 'coverage'], uses: 3 });
    expect(data.viewer.tokens.nodes[0].lastUsedAt).not.toBeNull();
  });

  it('is refused by GraphQL, by each way to it and before any of it is run, and by files', async () => {
    const headers = { authorization: `Bearer ${await token({ reports: ['dues'] })}` };
    const forbidden = async (answer: Response): Promise<void> => {
      const text = await answer.text();
      expect([answer.status, text.includes('"code":"FORBIDDEN"')]).toEqual([403, true]);
      expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope');
    };
    for (const query of [
      '{ viewer { tokens { nodes { name } } } }',
      '{ network { memberCount } }',
      '{ __schema { queryType { name } } }',
      '{ __typename }',
      'mutation { signOutEverywhere { userErrors { code } } }',
      '{ reportKeys { totalCount } }',
      'no GraphQL',
    ])
      await forbidden(await app.app.post(query, {}, headers));
    const preflight = { ...headers, 'apollo-require-preflight': 'true' };
    await forbidden(await get('/graphql?query={network{memberCount}}', preflight));
    await forbidden(await get('/%67raphql?query={network{memberCount}}', preflight));
    await forbidden(await get('/files/receipts/receipt_x.pdf', headers));
    // Where a door is forgotten, the fields keep it out all the same.
    const actor = await app.app.app.get(ActorReader, { strict: false }).of({ cookie: undefined, ...headers });
    const { data, errors } = await app.app.run('{ network { memberCount } }', {}, actor);
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
  });

  it('is counted a day, and waits for the next one when it was used as often as it may be', async () => {
    const headers = { authorization: `Bearer ${await token({ name: 'Counted', reports: ['dues'], mostADay: 2 })}` };
    const last = async (): Promise<any> =>
      (await browser.ask('{ viewer { tokens { nodes { uses usesToday mostADay } } } }')).data.viewer.tokens.nodes[0];
    for (const status of [200, 200, 429]) expect(await statusOf('/reports/dues.csv?limit=1', headers)).toBe(status);
    expect(await last()).toEqual({ uses: 2, usesToday: 2, mostADay: 2 });
    const refused = await get('/odata/dues?$top=1', headers);
    expect([refused.status, await refused.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED' } }]);
    const wait = Number((await get('/reports/dues.csv', headers)).headers.get('retry-after'));
    expect(wait > 0 && wait <= 86_400).toBe(true);
    await app.pool.query(`update identity.token set used_on = used_on - 1 where name = 'Counted'`);
    expect((await last()).usesToday).toBe(0);
    expect(await statusOf('/reports/dues.csv?limit=1', headers)).toBe(200);
    expect(await last()).toEqual({ uses: 3, usesToday: 1, mostADay: 2 });
    const { address } = await make({ name: 'dues', mostADay: 1 });
    expect([await statusOf(pathOf(address)), await statusOf(pathOf(address))]).toEqual([200, 429]);
    const all = { name: 'x', scopes: ['READ'], expiresOn: lastInDays(30), mostADay: 1 };
    expect((await browser.do('tokenCreate', all)).userErrors).toMatchObject([{ path: ['mostADay'] }]);
  });

  it('only reads, and names reports as they are called', async () => {
    const made = { name: 'x', expiresOn: lastInDays(30), reports: ['dues'] };
    const refused = async (more: object): Promise<unknown> =>
      (await browser.do('tokenCreate', { scopes: ['READ'], ...made, ...more })).userErrors.map(({ path }: any) => path);
    expect(await refused({ scopes: ['READ', 'WRITE'] })).toEqual([['scopes']]);
    expect(await refused({ reports: [] })).toEqual([['reports']]);
    expect(await refused({ reports: ['Dues;'] })).toEqual([['reports']]);
  });
});
