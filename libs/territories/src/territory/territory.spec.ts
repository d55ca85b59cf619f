import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url });
});
afterAll(() => app?.close());

async function answer(document: string): Promise<any> {
  const { data, errors } = await app.run(document);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
const commune = async (code: string, fields: string, asOf?: string) =>
  (await answer(`{ territory(kind: COMMUNE, code: "${code}"${asOf ? `, asOf: "${asOf}"` : ''}) { ${fields} } }`))
    .territory;

describe('a territory by its code', () => {
  it('has its figures and all that it lies in', async () => {
    expect(
      await commune(
        '59350',
        'name isCurrent validTo siren postalCodes parent(kind: DEPARTEMENT) { code name } ancestors { kind code name }',
      ),
    ).toEqual({
      name: 'Lille',
      isCurrent: true,
      validTo: null,
      siren: '215903501',
      postalCodes: ['59000', '59160', '59260', '59777', '59800'],
      parent: { code: '59', name: 'Nord' },
      ancestors: [
        { kind: 'EPCI', code: '200093201', name: 'Métropole Européenne de Lille' },
        { kind: 'DEPARTEMENT', code: '59', name: 'Nord' },
        { kind: 'REGION', code: '32', name: 'Hauts-de-France' },
      ],
    });
  });

  it('is null for a code never used, and the last one before the day for a former code', async () => {
    expect(await commune('99999', 'name')).toBeNull();
    expect(await commune('02695', 'name isCurrent validTo successors { ambiguous territories { code name } }')).toEqual(
      {
        name: 'Saint-Thibaut',
        isCurrent: false,
        validTo: '2022-01-01',
        successors: { ambiguous: false, territories: [{ code: '02054', name: 'Bazoches-et-Saint-Thibaut' }] },
      },
    );
  });

  it('tells two existences of one code apart', async () => {
    expect(await commune('02054', 'name predecessors { code name }')).toEqual({
      name: 'Bazoches-et-Saint-Thibaut',
      predecessors: [
        { code: '02054', name: 'Bazoches-sur-Vesles' },
        { code: '02695', name: 'Saint-Thibaut' },
      ],
    });
    expect(await commune('02054', 'name isCurrent', '2021-12-31')).toEqual({
      name: 'Bazoches-sur-Vesles',
      isCurrent: true,
    });
  });

  it('follows L’Oudon through its change of seat, to the day', async () => {
    expect(await commune('14697', 'name validFrom validTo successors { territories { code name } }')).toEqual({
      name: "L'Oudon",
      validFrom: '1990-02-01',
      validTo: '2014-01-07',
      successors: { territories: [{ code: '14472', name: "L'Oudon" }] },
    });
    expect(await commune('14697', 'isCurrent', '2014-01-06')).toEqual({ isCurrent: true });
    expect(await commune('14697', 'isCurrent', '2014-01-07')).toEqual({ isCurrent: false });
  });

  it('follows Culey into Loisey-Culey and out of it', async () => {
    expect(await commune('55138', 'validFrom isCurrent', '1972-12-31')).toEqual({
      validFrom: '1943-01-01',
      isCurrent: true,
    });
    expect(
      await commune('55138', 'validTo isCurrent successors { territories { name validTo } }', '1990-01-01'),
    ).toEqual({
      validTo: '1973-01-01',
      isCurrent: false,
      successors: { territories: [{ name: 'Loisey-Culey', validTo: '2014-01-01' }] },
    });
    expect(await commune('55138', 'validFrom isCurrent')).toEqual({ validFrom: '2014-01-01', isCurrent: true });
    const { successors } = await commune('55298', 'successors { ambiguous territories { name } }', '2000-01-01');
    expect(successors.ambiguous).toBe(true);
    expect(successors.territories.map((t: { name: string }) => t.name).sort()).toEqual(['Culey', 'Loisey']);
  });

  it('has the story of its code before it began anew', async () => {
    const earlier = 'validFrom earlierExistences { name validFrom validTo isCurrent }';
    expect(await commune('59350', earlier, '1960-01-01')).toEqual({ validFrom: '1943-01-01', earlierExistences: [] });
    expect(await commune('59350', earlier)).toEqual({
      validFrom: '2000-02-27',
      earlierExistences: [
        { name: 'Lille', validFrom: '1977-04-24', validTo: '2000-02-27', isCurrent: false },
        { name: 'Lille', validFrom: '1943-01-01', validTo: '1977-04-24', isCurrent: false },
      ],
    });
  });

  it('knows the régions of the day', async () => {
    const { territories } = await answer(
      '{ territories(filter: { kinds: [REGION] }, asOf: "2015-12-31", first: 40) { nodes { name } } }',
    );
    expect(territories.nodes.map((n: { name: string }) => n.name)).toContain('Nord-Pas-de-Calais');
    expect((await commune('59350', 'parent(kind: REGION) { name }', '2015-12-31')).parent.name).toBe(
      'Nord-Pas-de-Calais',
    );
    expect((await commune('59350', 'parent(kind: REGION) { code name }', '2016-01-01')).parent).toEqual({
      code: '32',
      name: 'Nord-Pas-de-Calais-Picardie',
    });
    expect((await commune('59350', 'parent(kind: REGION) { code name }', '2016-12-01')).parent).toEqual({
      code: '32',
      name: 'Hauts-de-France',
    });
  });
});

describe('a day to come', () => {
  it('is answered as an assumption, and marked so', async () => {
    const marked = (asOf: string) =>
      answer(`{ network(asOf: "${asOf}") { isAssumed } organization(key: "caue-59", asOf: "${asOf}") { isAssumed }
        territory(kind: COMMUNE, code: "59350", asOf: "${asOf}") { isAssumed parent { isAssumed } } }`);
    const all = (isAssumed: boolean) => ({
      network: { isAssumed },
      organization: { isAssumed },
      territory: { isAssumed, parent: { isAssumed } },
    });
    expect(await marked('2099-01-01')).toEqual(all(true));
    expect(await marked('2016-01-15')).toEqual(all(false));
  });
});

describe('a search', () => {
  const found = async (filter: string, rest = ''): Promise<string[]> =>
    (await answer(`{ territories(filter: { ${filter} }, first: 5${rest}) { nodes { code } } }`)).territories.nodes.map(
      (n: { code: string }) => n.code,
    );

  it.each([
    ['sai denis', '97411'],
    ['SAINT DENIS', '97411'],
    ['st-denis', '97411'],
    ['mulhosue', '68224'],
    ['villeneuve dascq', '59009'],
    ['œting', '57521'],
    ['59000', '59350'],
    ['59350', '59350'],
    ['la reunion', '04'],
  ])('for %s finds %s first', async (search, code) => {
    expect((await found(`search: "${search}"`))[0]).toBe(code);
  });

  it('stays inside a territory, and overseas when asked', async () => {
    expect(
      await found(
        'search: "sai denis", kinds: [COMMUNE], territory: { kind: DEPARTEMENT, code: "974" }, includeDescendants: true',
      ),
    ).toEqual(['97411']);
    expect((await found('search: "saint denis", kinds: [COMMUNE], overseas: true'))[0]).toBe('97411');
    expect(await found('kinds: [DEPARTEMENT], overseas: true', ', orderBy: { field: CODE }')).toEqual([
      '971',
      '972',
      '973',
      '974',
      '976',
    ]);
  });

  it('finds a territory by a former name, and says which', async () => {
    const { territories } = await answer(
      `{ territories(filter: { search: "chalons sur marne" }, first: 2, asOf: "2020-01-01") { totalCount nodes { code name
        formerNames(search: "chalons sur marne") { name validFrom validTo } } } }`,
    );
    expect(territories.nodes[0]).toEqual({
      code: '51108',
      name: 'Châlons-en-Champagne',
      formerNames: [{ name: 'Châlons-sur-Marne', validFrom: '1943-01-01', validTo: '1998-01-04' }],
    });
    // Once, though two of its names begin so; and by its name alone on a day when it bore that.
    expect((await found('search: "chalons", kinds: [COMMUNE]')).filter((code) => code === '51108')).toEqual(['51108']);
    expect(await found('search: "chalons en champagne", kinds: [COMMUNE]', ', asOf: "1990-01-01"')).not.toContain(
      '51108',
    );
    expect(await commune('51108', 'formerNames { name }', '1990-01-01')).toEqual({ formerNames: [] });
  });

  it('finds former territories when asked', async () => {
    expect(await found('search: "Saint-Thibaut", kinds: [COMMUNE], includeEnded: true')).toContain('02695');
    expect(await found('search: "02695", kinds: [COMMUNE]')).toEqual([]);
    expect(await found('search: "02695", kinds: [COMMUNE], includeEnded: true')).toEqual(['02695']);
  });
});

describe('where a territory lies', () => {
  it('is a point as exact as what is known', async () => {
    const { centroid } = await commune('59350', 'centroid { latitude longitude precision }');
    expect(centroid).toEqual({ latitude: 50.63297, longitude: 3.05858, precision: 'PLACE' });
    // Some hundred inhabitants, without a place of its own in the source.
    expect((await commune('59014', 'centroid { precision }')).centroid).not.toBeNull();
    const { territory, before } = await answer(
      '{ before: territory(kind: DEPARTEMENT, code: "59", asOf: "2010-01-01") { contour } territory(kind: DEPARTEMENT, code: "59") { contour contourOfToday: contour(simplified: true) centroid { precision } } }',
    );
    expect([territory.contour.type, before.contour, territory.centroid.precision]).toEqual([
      'MultiPolygon',
      null,
      'MIDDLE',
    ]);
    expect(territory.contourOfToday.type).toMatch(/^(Multi)?Polygon$/);
  });

  it('filters lists, by a circle or a box', async () => {
    const codes = async (filter: string): Promise<string[]> =>
      (
        await answer(
          `{ territories(filter: { kinds: [COMMUNE], ${filter} }, orderBy: { field: POPULATION, direction: DESC }, first: 3) { nodes { code } } }`,
        )
      ).territories.nodes.map(({ code }: { code: string }) => code);
    expect((await codes('near: { latitude: 50.63, longitude: 3.06, radiusMetres: 12000 }'))[0]).toBe('59350');
    expect(await codes('near: { latitude: 50.63, longitude: 3.06, radiusMetres: 500 }')).toEqual(['59350']);
    expect((await codes('bbox: { west: 55, south: -22, east: 56, north: -20 }'))[0]).toBe('97411');
    const { errors } = await app.run(
      '{ territories(filter: { bbox: { west: 3, south: 0, east: 2, north: 1 } }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('any object by its id', () => {
  it('keeps the order, null for an unknown id', async () => {
    const { id } = await commune('59350', 'id');
    const made = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
    expect(
      await answer(`{ node(id: "${id}") { id __typename } nodes(ids: ["x", "${id}", "${made}"]) { id } }`),
    ).toEqual({
      node: { id, __typename: 'Territory' },
      nodes: [null, { id }, null],
    });
  });

  it('is seen on the day asked for', async () => {
    const { id } = await commune('59350', 'id');
    const { node } = await answer(
      `{ node(id: "${id}", asOf: "2010-01-01") { ... on Territory { asOf parent(kind: REGION) { name asOf } } } }`,
    );
    expect(node).toEqual({ asOf: '2010-01-01', parent: { name: 'Nord-Pas-de-Calais', asOf: '2010-01-01' } });
  });
});

describe('organizations', () => {
  it('are described on the day of the territory that they are reached from', async () => {
    const { territory } = await answer(
      '{ territory(kind: DEPARTEMENT, code: "59", asOf: "2019-06-01") { organizations { key territories { code asOf } } } }',
    );
    expect(territory.organizations).toEqual([{ key: 'caue-59', territories: [{ code: '59', asOf: '2019-06-01' }] }]);
  });

  it('are those that the sources name, with the territories they served on the day', async () => {
    const { organizations } = await answer(
      '{ organizations(first: 10) { totalCount nodes { key kind territories(asOf: "2018-12-31") { code organizations { key } } } } }',
    );
    expect(organizations.totalCount).toBe(5);
    expect(organizations.nodes).toContainEqual({
      key: 'caue-974',
      kind: 'CAUE',
      territories: [{ code: '974', organizations: [{ key: 'caue-974' }] }],
    });
    expect(organizations.nodes).toContainEqual({ key: 'fncaue', kind: 'FEDERATION', territories: [] });
  });

  it('serve nothing before they were founded', async () => {
    const { organization } = await answer(
      '{ organization(key: "caue-59") { foundedOn before: territories(asOf: "1979-06-30") { code } after: territories(asOf: "1979-07-01") { code } } }',
    );
    expect(organization).toEqual({ foundedOn: '1979-07-01', before: [], after: [{ code: '59' }] });
  });
});
