import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor } from '#lib/access';
import { reasonOf } from '#lib/logging';
import { ReportRegistry } from '#lib/reporting';
import { type ReportDeclaration, ShippedReports } from '#lib/reports';
import { actor, somebody, TestBrowser, useApp } from '#lib/testing';

const COORDINATION = actor(['NETWORK_COORDINATOR']);
const app = useApp({
  errors: '... on RecordsDifferError { column figure rows }',
  asker: COORDINATION,
  atTheDoor: [actor(), actor(['ORGANIZATION_MANAGER'], ['organization_x']), COORDINATION],
});
beforeAll(async () => {
  await app.pool.query(
    `insert into network.person (id, given_name, family_name) values ('person_writer', 'Anne', 'Auteure')`,
  );
  await app.pool.query(
    `insert into identity.account (id, person_id, email) values ($1, 'person_writer', 'auteure@test.example')`,
    [COORDINATION.id],
  );
});
const words = (text: string) => ({ fr: text, en: text });
const column = (name: string, path?: string, more: object = {}) => ({ name, path, label: words(name), ...more });

const DOCUMENT = `query ($day: LocalDate) { territories(asOf: $day, filter: { kinds: [REGION] }) { nodes { code name } } }`;
const definition = (more: object = {}) => ({
  ...{ title: words('Régions'), description: words('Une ligne par région.'), maintainer: words('La coordination') },
  ...{ audience: 'EVERYONE', document: DOCUMENT, rows: 'territories.nodes', key: ['code'] },
  columns: [column('name', 'name'), column('code', 'code')],
  parameters: [{ name: 'day', label: words('Jour'), otherwise: 'TODAY' }],
  ...more,
});
const REPORT = 'savedQuery { id name revision version status draft { number definition } }';
const write = (mutation: string, input: object): Promise<any> => app.write(mutation, input, REPORT);
const create = async (name: string, more: object = {}): Promise<any> =>
  (await write('savedQueryCreate', { name, definition: definition(more) })).savedQuery;
const get = async (path: string): Promise<{ status: number; told: any }> => {
  const answer = await fetch(`${app.app.url}/reports/${path}`);
  return { status: answer.status, told: await answer.json() };
};

describe('a report that the coordination writes', () => {
  it('is a draft, is published, written anew, and what was published runs beside', async () => {
    const draft = await create('regions');
    expect(draft).toMatchObject({ name: 'regions', status: 'DRAFT', version: null, draft: { number: 1 } });
    expect((await get('regions.json')).status).toBe(404);
    const { savedQuery, userErrors } = await write('savedQueryPublish', {
      id: draft.id,
      expectedVersion: draft.revision,
    });
    expect([userErrors, savedQuery.status, savedQuery.version, savedQuery.draft]).toEqual([[], 'PUBLISHED', 1, null]);
    const { told } = await get('regions.json?day=2026-01-01');
    expect(Object.keys(told.rows[0])).toEqual(['name', 'code']);
    expect(told.meta.rowCount).toBe(18);
    // A draft begins as what is published, in the order of its columns.
    const begun = (await write('savedQueryDraft', { id: draft.id })).savedQuery;
    expect(JSON.parse(begun.draft.definition).columns.map((one: any) => one.name)).toEqual(['name', 'code']);
    const anew = definition({ columns: [column('code', 'code')] });
    const conflict = await write('savedQueryUpdate', { id: draft.id, definition: anew, expectedVersion: 1 });
    expect(conflict.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    await write('savedQueryUpdate', { id: draft.id, definition: anew, expectedVersion: begun.revision });
    expect(Object.keys((await get('regions.json')).told.rows[0])).toEqual(['name', 'code']);
    const input = { id: draft.id, idempotencyKey: 'published once' };
    expect((await write('savedQueryPublish', input)).savedQuery.version).toBe(2);
    expect((await write('savedQueryPublish', input)).savedQuery.version).toBe(2);
    expect(Object.keys((await get('regions.json')).told.rows[0])).toEqual(['code']);
    expect(Object.keys((await get('regions.json?version=1')).told.rows[0])).toEqual(['name', 'code']);
    expect(await app.fault('savedQueryPublish', { id: draft.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.audited(draft.id)).toEqual([
      'SAVED_QUERY_CREATE',
      'SAVED_QUERY_PUBLISH',
      'SAVED_QUERY_DRAFT',
      'SAVED_QUERY_UPDATE',
      'SAVED_QUERY_PUBLISH',
    ]);
  });

  it('runs as a draft for those who write it, and for nobody else', async () => {
    await create('only-a-draft');
    expect((await get('only-a-draft.json?version=1')).status).toBe(404);
    const chief = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const answer = await fetch(`${app.app.url}/reports/only-a-draft.json?version=1`, { headers: chief.headers });
    expect(((await answer.json()) as any).rows).toHaveLength(18);
    const { savedQuery } = await app.ask('{ savedQuery(name: "only-a-draft") { name } }', actor());
    expect(savedQuery).toBeNull();
  });

  it('once published for fewer stays for them, whoever a later version is for', async () => {
    const { id } = await create('for-few', { audience: 'COORDINATOR' });
    await write('savedQueryPublish', { id });
    await write('savedQueryDraft', { id });
    await write('savedQueryUpdate', { id, definition: definition({ description: words('Pour tous.') }) });
    expect((await write('savedQueryPublish', { id })).userErrors).toEqual([]);
    const statuses = ['for-few.json', 'for-few.json?version=2', 'for-few.json?version=1'].map(get);
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 200, 404]);
    const versions = async (who?: Actor): Promise<number[]> =>
      (
        await app.ask('{ savedQuery(name: "for-few") { versions { nodes { number } } } }', who)
      ).savedQuery.versions.nodes.map(({ number }: { number: number }) => number);
    expect([await versions(actor()), await versions(COORDINATION)]).toEqual([[2], [2, 1]]);
  });

  it('is refused where it does not fit, each fault at its place, with what was meant', async () => {
    const wrong = definition({
      rows: 'territories.node',
      key: ['codes'],
      columns: [column('code', 'cod'), column('Name', 'name'), column('of', undefined, { figure: 'COUNT' })],
      parameters: [],
      chart: { mark: 'BAR', x: 'code', y: 'nothing' },
    });
    const CHECK = `query ($definition: ReportDefinitionInput!) { savedQueryCheck(definition: $definition) { faults { path message } places { path type isList } variables price } }`;
    const { savedQueryCheck: check } = await app.ask(CHECK, COORDINATION, { definition: wrong });
    const at = (path: string): string =>
      check.faults.find((fault: any) => fault.path.join('.') === path)?.message ?? '';
    expect(at('rows')).toContain('Vouliez-vous dire "nodes"');
    expect(at('key.0')).toContain('"code"');
    expect(at('columns.1.name')).toContain('totalAmount');
    expect(at('parameters.day')).toContain('day');
    expect(at('chart.y')).toContain('nothing');
    expect(check).toMatchObject({ price: null, variables: ['day'] });
    expect(check.places).toContainEqual({ path: 'territories.nodes.code', type: 'STRING', isList: false });
    expect(check.places).toContainEqual({ path: 'territories.nodes', type: null, isList: true });
    const none = await app.ask(CHECK, COORDINATION, { definition: definition({ document: '{ territorys { x } }' }) });
    expect(none.savedQueryCheck.faults[0]).toMatchObject({
      path: ['document'],
      message: expect.stringContaining('territories'),
    });
    const fit = await app.ask(CHECK, COORDINATION, { definition: definition() });
    expect(fit.savedQueryCheck).toMatchObject({ faults: [], price: expect.any(Number) });
    const { id } = await create('unfit', wrong);
    const { userErrors } = await write('savedQueryPublish', { id });
    expect(userErrors.length).toBe(check.faults.length);
    expect(userErrors[0]).toMatchObject({ code: 'REPORT_UNFIT', path: ['rows'] });
  });

  it('is compared with the records that its figures open, before it is published', async () => {
    const document = `query ($day: LocalDate = "2026-01-01") { agreements(asOf: $day) { nodes { title signatures(status: ALL) { nodes { withdrawal { effectiveOn reason } } } } } }`;
    const figure = (where: object[]) =>
      definition({
        document,
        rows: 'agreements.nodes.signatures.nodes.withdrawal',
        key: ['year'],
        parameters: [{ name: 'day', label: words('Jour') }],
        columns: [
          column('year', 'effectiveOn', { as: 'YEAR' }),
          column('withdrawals', undefined, {
            figure: 'COUNT',
            records: { report: 'withdrawals', parameters: [{ name: 'asOf', parameter: 'day' }], where },
          }),
        ],
      });
    const { id } = await create('withdrawals-a-year', figure([{ name: 'reason', value: 'NOTHING' }]));
    const off = await app.fault('savedQueryPublish', { id });
    expect(off).toMatchObject({ code: 'RECORDS_DIFFER', path: ['columns', '1', 'records'], column: 'withdrawals' });
    expect([off.rows, off.figure > 0]).toEqual([0, true]);
    const misnamed = figure([{ name: 'years', column: 'year' }]);
    await write('savedQueryUpdate', { id, definition: misnamed });
    expect(await app.fault('savedQueryPublish', { id })).toMatchObject({
      code: 'REPORT_UNFIT',
      path: ['columns', '1', 'records', 'where', 'years'],
      message: expect.stringContaining('"year"'),
    });
    await write('savedQueryUpdate', { id, definition: figure([{ name: 'year', column: 'year' }]) });
    expect((await write('savedQueryPublish', { id })).userErrors).toEqual([]);
  });

  it('is for coordinators to write, and those of the product for nobody', async () => {
    const input = { name: 'of-nobody', definition: definition() };
    expect(await app.doors('savedQueryCreate', input)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'DONE']);
    expect(await app.fault('savedQueryCreate', input)).toMatchObject({ code: 'REPORT_NAME_TAKEN', path: ['name'] });
    const { savedQuery } = await app.ask('{ savedQuery(name: "dues") { id owner } }');
    const { id } = savedQuery;
    for (const [mutation, more] of [
      ['savedQueryUpdate', { definition: definition() }],
      ['savedQueryDraft', {}],
      ['savedQueryPublish', {}],
      ['savedQueryDeprecate', { until: '2099-01-01' }],
      ['savedQueryRetire', { reason: 'x' }],
    ] as const)
      expect([mutation, (await app.fault(mutation, { id, ...more })).code]).toEqual([mutation, 'SHIPPED_REPORT']);
  });

  it('is served until a day, then retired for a reason, and who has a key for it is told', async () => {
    const { id } = await create('soon-gone');
    await write('savedQueryPublish', { id });
    const user = await somebody(app.pool);
    const browser = new TestBrowser(app.app, user.headers.cookie);
    const { address } = await browser.do('reportKeyCreate', { name: 'soon-gone' }, 'address');
    expect(await app.fault('savedQueryDeprecate', { id, until: '2020-01-01' })).toMatchObject({ path: ['until'] });
    expect(await app.fault('savedQueryDeprecate', { id, until: '2099-01-01', successor: 'nothing' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const until = { id, until: '2099-01-01', successor: 'communes' };
    expect((await write('savedQueryDeprecate', until)).savedQuery.status).toBe('DEPRECATED');
    expect((await get('soon-gone.json')).status).toBe(200);
    const ended = await write('savedQueryRetire', { id, reason: 'Remplacé par mieux.', successor: 'communes' });
    expect(ended.savedQuery.status).toBe('RETIRED');
    expect(await get('soon-gone.json')).toMatchObject({
      status: 410,
      told: {
        code: 'REPORT_RETIRED',
        use: '/reports/communes',
        detail: expect.stringContaining('Remplacé par mieux.'),
      },
    });
    expect((await get(address.split('/reports/')[1])).status).toBe(410);
    const { rows } = await app.pool.query(
      `select payload ->> 'to' as "to", payload -> 'values' ->> 'reason' as reason from graphile_worker._private_jobs where payload ->> 'template' = 'REPORT_RETIRED'`,
    );
    expect(rows).toEqual([{ to: user.email, reason: 'Remplacé par mieux.' }]);
    const { rows: events } = await app.pool.query(
      `select payload ->> 'type' as type, payload -> 'to' as "to" from graphile_worker._private_jobs where payload ->> 'subjectId' = $1 order by id`,
      [id],
    );
    expect(events).toEqual(
      ['report.deprecated', 'report.retired'].map((type) => ({ type, to: { audience: 'EVERYONE' } })),
    );
    expect((await app.fault('savedQueryRetire', { id, reason: 'x' })).code).toBe('INVALID_INPUT');
  });
});

describe('the library when a server starts', () => {
  const start = (): Promise<void> => app.app.app.get(ReportRegistry, { strict: false }).onApplicationBootstrap();
  const dues = async (): Promise<any> =>
    (
      await app.pool.query(
        `select v.number, v.definition, v.resolved, v.broken, (select count(*)::int from reporting.saved_query_version o where o.saved_query_id = q.id) as versions
         from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id where q.name = 'dues'`,
      )
    ).rows[0];

  it('puts a price and the words of codes right without another version', async () => {
    const before = await dues();
    await app.pool.query(
      `update reporting.saved_query_version v set resolved = jsonb_set(jsonb_set(resolved, '{price}', '1'), '{tables,0,columns,0,choices}', '["OLD"]')
       from reporting.saved_query q where q.name = 'dues' and v.id = q.current_id`,
    );
    await start();
    expect(await dues()).toEqual(before);
  });

  it('publishes what promises something else, and never again what was superseded', async () => {
    const { number, definition } = await dues();
    const anew = { ...definition, title: words('Plus neuf') };
    const version = `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at)
      select 'qversion_newer', q.id, $1, 'PUBLISHED', $2, v.resolved, now() from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id
      where q.name = 'dues'`;
    await app.pool.query(version, [number + 1, JSON.stringify(anew)]);
    await app.pool.query(`update reporting.saved_query set current_id = 'qversion_newer' where name = 'dues'`);
    // This server ships what a newer one has superseded.
    await start();
    expect(await dues()).toMatchObject({ number: number + 1, definition: anew });
    // And what was never in the library is published.
    await app.pool.query(`update reporting.saved_query set current_id = null where name = 'dues'`);
    await app.pool.query(
      `alter table reporting.saved_query_version disable trigger keep_published;
       delete from reporting.saved_query_version where id <> 'qversion_newer' and saved_query_id = (select id from reporting.saved_query where name = 'dues');
       alter table reporting.saved_query_version enable trigger keep_published`,
    );
    await app.pool.query(`update reporting.saved_query set current_id = 'qversion_newer' where name = 'dues'`);
    await start();
    expect(await dues()).toMatchObject({ number: number + 2, definition, versions: 2 });
  });

  it('does not start with a report that does not fit, and says to the log which and whom to tell', async () => {
    const shipped = app.app.app.get(ShippedReports, { strict: false }).all as ReportDeclaration[];
    const dear = { ...shipped.find(({ name }) => name === 'dues')!, document: '{ dues { nodes { colour } } }' };
    const at = shipped.findIndex(({ name }) => name === 'dues');
    const [whole] = shipped.splice(at, 1, dear);
    const error = await start().catch((thrown: unknown) => thrown);
    shipped.splice(at, 1, whole!);
    expect(reasonOf(error)).toContain(`Tell ${dear.maintainer.en}: The report dues does not fit`);
  });

  it('tells the owner of a report that broke, once, and judges nothing by an older schema', async () => {
    const { id } = await create('to-break');
    await write('savedQueryPublish', { id });
    const owner = await somebody(app.pool);
    await app.pool.query('update reporting.saved_query set owner_id = $2 where id = $1', [id, owner.accountId]);
    const breaking = async (document: string): Promise<void> => {
      await app.pool.query(
        `alter table reporting.saved_query_version disable trigger keep_published;
         update reporting.saved_query_version set definition = jsonb_set(definition, '{document}', '${JSON.stringify(document)}') where saved_query_id = '${id}';
         alter table reporting.saved_query_version enable trigger keep_published`,
      );
      await start();
    };
    const letters = async (): Promise<number> =>
      (
        await app.pool.query(
          `select from graphile_worker._private_jobs where payload ->> 'template' = 'REPORT_BROKEN' and payload ->> 'to' = $1`,
          [owner.email],
        )
      ).rowCount!;
    const gone = '{ territories { nodes { colour } } }';
    await app.pool.query(
      `insert into schema_migration ("timestamp", name) values (9999999999999, '9999-newer-9999999999999')`,
    );
    await breaking(gone);
    expect([(await get('to-break.json')).status, await letters()]).toEqual([200, 0]);
    await app.pool.query(`delete from schema_migration where name = '9999-newer-9999999999999'`);
    await start();
    expect((await get('to-break.json')).told).toMatchObject({ code: 'REPORT_BROKEN' });
    await breaking('{ territories { nodes { size } } }');
    expect(await letters()).toBe(1);
    const { rows } = await app.pool.query(
      `select payload ->> 'type' as type, payload -> 'to' as "to" from graphile_worker._private_jobs where payload ->> 'subjectId' = $1`,
      [id],
    );
    expect(rows).toEqual([{ type: 'report.broken', to: { audience: 'EVERYONE' } }]);
    await breaking(DOCUMENT);
    expect((await get('to-break.json')).status).toBe(200);
  });
});
