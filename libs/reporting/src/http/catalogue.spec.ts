import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { useApp } from '#lib/testing';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
const ask = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${app.app.url}${path}`, { headers });
  const text = await answer.text();
  return { status: answer.status, type: answer.headers.get('content-type'), text, headers: answer.headers };
};
const told = async (path: string, headers: Record<string, string> = {}): Promise<any> =>
  JSON.parse((await ask(path, headers)).text);

describe('what the library tells programs', () => {
  it('lists what whoever asks may run, in their language', async () => {
    const { reports } = await told('/reports', { 'accept-language': 'en' });
    const names = reports.map((one: any) => one.name);
    expect(names).toContain('communes');
    expect(names).not.toContain('dues');
    expect(reports.find((one: any) => one.name === 'communes')).toMatchObject({
      title: 'Communes on a day',
      formats: ['json', 'csv', 'xlsx', 'ndjson', 'geojson', 'parquet'],
      parameters: [{ name: 'asOf', type: 'DATE', isRequired: false, otherwise: 'today' }],
    });
  });

  it('describes each report as OpenAPI, and its rows as they come', async () => {
    const { type } = await ask('/reports/openapi.json');
    expect(type).toContain('application/openapi+json');
    const api = await told('/reports/openapi.json');
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).not.toContain('/reports/dues.{format}');
    const { parameters } = api.paths['/reports/network-on-a-day.{format}'].get;
    expect(parameters.map((one: any) => one.name)).toEqual(['format', 'asOf', 'includeDemonstration', 'version']);
    const { rows } = await told('/reports/network-on-a-day.json?asOf=2016-12-31');
    const { properties, required } = api.components.schemas['network-on-a-day'];
    expect(Object.keys(rows[0])).toEqual(required);
    for (const [name, value] of Object.entries(rows[0]))
      expect([name, properties[name].type]).toEqual([
        name,
        expect.arrayContaining([value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value]),
      ]);
    const schema = await told('/reports/network-on-a-day.schema.json');
    expect(schema.properties).toEqual(properties);
  });

  it('describes its CSV files, packages them, and is harvested as far as it is open', async () => {
    const csvw = await told('/reports/communes.csv-metadata.json');
    const [head] = (await ask('/reports/communes.csv?limit=1')).text.split('\r\n');
    expect(csvw.tableSchema.columns.map((one: any) => one.name)).toEqual(head!.split(','));
    const { resources } = await told('/reports/communes.datapackage.json');
    expect(resources[0].schema.fields.map((one: any) => one.name)).toEqual(head!.split(','));
    const catalogue = await told('/reports/dcat.jsonld');
    const sets = catalogue['dcat:dataset'].map((one: any) => one['dct:identifier']);
    expect(sets).toContain('communes');
    for (const name of ['dues', 'certificates-to-issue']) {
      expect(sets).not.toContain(name);
      expect((await ask(`/reports/${name}.csv-metadata.json`)).status).toBe(404);
    }
  });
});

describe('the addresses of reports', () => {
  it('say that nothing has changed to whoever has what they tell', async () => {
    for (const path of [
      '/reports',
      '/reports/openapi.json',
      '/reports/communes.schema.json',
      '/odata',
      '/odata/$metadata',
    ]) {
      const { headers } = await ask(path);
      const etag = headers.get('etag')!;
      expect([path, (await ask(path, { 'if-none-match': etag })).status]).toEqual([path, 304]);
      expect((await ask(path, { 'if-none-match': '"another"' })).status).toBe(200);
    }
  });

  it('are read, and say so to whoever sends something', async () => {
    for (const path of [
      '/reports',
      '/reports/communes.csv',
      '/editions/x.csv',
      '/odata/communes',
      '/activity/caue-59/2025.json',
    ])
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const answer = await fetch(app.app.url + path, {
          method,
          headers: { 'content-type': 'application/json' },
          body: '{}',
        });
        const { code } = (await answer.json()) as { code: string };
        expect([path, answer.status, answer.headers.get('allow'), code]).toEqual([
          path,
          405,
          'GET, HEAD',
          'METHOD_NOT_ALLOWED',
        ]);
      }
  });
});

describe('reports as OData', () => {
  it('are typed entity sets', async () => {
    const { value, '@odata.context': context } = await told('/odata');
    expect(context).toMatch(/\/odata\/\$metadata$/);
    expect(value.map((one: any) => one.name)).toContain('former_communes');
    const { text, headers } = await ask('/odata/$metadata');
    expect(headers.get('odata-version')).toBe('4.0');
    expect(text).toContain('<EntityType Name="communes"><Key><PropertyRef Name="rowNumber"/></Key>');
    expect(text).toContain('<Property Name="population" Type="Edm.Int64">');
    expect(text).not.toContain('Name="dues"');
  });

  it('are read whole, or a page after the other, each row once', async () => {
    const all = await told('/odata/communes?asOf=2026-01-01&$count=true&$select=code');
    expect(all.value).toHaveLength(all['@odata.count']);
    expect(all['@odata.nextLink']).toBeUndefined();
    expect(Object.keys(all.value[0])).toEqual(['rowNumber', 'code']);
    const codes: string[] = [];
    let next = '/odata/communes?asOf=2026-01-01&$select=code&$top=25000';
    for (let pages = 0; next && pages < 10; pages++) {
      const page = await told(next, { prefer: 'odata.maxpagesize=10000' });
      codes.push(...page.value.map((one: any) => one.code));
      next = (page['@odata.nextLink'] ?? '').replace(/^https?:\/\/[^/]+/, '');
    }
    expect(codes).toEqual(all.value.slice(0, 25_000).map((one: any) => one.code));
    const some = await told('/odata/communes?asOf=2026-01-01&$select=code&$skip=34000&$top=3');
    expect(some.value.map((one: any) => one.rowNumber)).toEqual([34_001, 34_002, 34_003]);
  });

  it('refuse in words what they do not understand', async () => {
    expect(await told('/odata/communes?$filter=code eq 1')).toMatchObject({ error: { code: 'NOT_SUPPORTED' } });
    expect((await ask('/odata/communes?$top=many')).status).toBe(400);
    expect((await ask('/odata/items?search=%00')).status).toBe(400);
    expect((await ask('/odata/communes?$select=colour')).status).toBe(400);
    expect((await ask('/odata/dues')).status).toBe(404);
  });
});
