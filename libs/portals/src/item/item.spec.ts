import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase, wholeDemonstration } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
const organization = new Map<string, string>();
const portal = new Map<string, string>();

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  for (const { key, id } of await rowsOf('select key, id from network.organization')) organization.set(key, id);
  for (const { slug, id } of await rowsOf('select slug, id from portals.portal')) portal.set(slug, id);
  await rowsOf(GIVEN);
  app = await startTestApp({ databaseUrl: database.url });
}, 60_000);
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

/** A PDF and a table of each resource, a picture in each entry and as the cover of each notebook; of one in three the right is missing. */
const GIVEN = `
  with given as (select i.id as item, i.kind, i.organization_id, i.demonstration, m.mime, row_number() over (order by i.id, m.mime) as nr
      from portals.item i join (values ('RESOURCE', 'application/pdf'), ('RESOURCE', 'text/csv'), ('ENTRY', 'image/png'), ('NOTEBOOK', 'image/png')) m(kind, mime)
        on m.kind = i.kind),
    media as (insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, width, height, title, author, licence_id, image_right, secret, demonstration)
      select 'media_' || lpad(nr::text, 26, '0'), organization_id, 'format ' || nr, encode(sha256(convert_to(nr::text, 'utf8')), 'hex'), case mime when 'image/png' then 'IMAGE' when 'text/csv' then 'DATA' else 'DOCUMENT' end,
        mime, 1, case mime when 'image/png' then 1 end, case mime when 'image/png' then 1 end, mime, 'A', 'etalab-2.0', case nr % 3 when 0 then 'MISSING' else 'NOBODY' end,
        sha256('secret'), demonstration from given),
    documents as (insert into portals.item_document (item_id, media_id, place, title)
      select item, 'media_' || lpad(nr::text, 26, '0'), nr, mime from given where kind = 'RESOURCE')
  insert into portals.media_use (media_id, item_id, place)
  select 'media_' || lpad(nr::text, 26, '0'), item, case kind when 'ENTRY' then 'TEXT' else 'COVER' end from given where kind <> 'RESOURCE'`;

const rowsOf = async (text: string, values: unknown[] = []): Promise<Record<string, any>[]> =>
  (await pool.query(text, values)).rows as Record<string, any>[];

/** Answered level by level and in one statement, which have to be the same. */
async function ask(document: string, who: Actor = ANONYMOUS, variables: object = {}): Promise<any> {
  const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const of = (key: string): string => organization.get(key)!;
/** Somebody of each sort, and what their rights are in words of the tables, written here by hand. */
const ROLES: Readonly<Record<string, { who: () => Actor; sees: () => string; seesPortal: () => string }>> = {
  nobody: {
    who: () => ANONYMOUS,
    sees: () => `i.status = 'PUBLISHED' and i.audience = 'EVERYONE'`,
    seesPortal: () => `p.visibility = 'PUBLIC'`,
  },
  'an account': {
    who: () => actor(),
    sees: () => `i.status = 'PUBLISHED' and i.audience = 'EVERYONE'`,
    seesPortal: () => `p.visibility = 'PUBLIC'`,
  },
  'a member of another organization': {
    who: () => actor(['MEMBER'], [of('demonstration-35')]),
    sees: () => `i.status = 'PUBLISHED' or i.organization_id = '${of('demonstration-35')}'`,
    seesPortal: () => `p.visibility in ('PUBLIC', 'MEMBERS') or p.organization_id = '${of('demonstration-35')}'`,
  },
  'a member of who keeps them': {
    who: () => actor(['MEMBER'], [of('demonstration-33')]),
    sees: () => `i.status = 'PUBLISHED' or i.organization_id = '${of('demonstration-33')}'`,
    seesPortal: () => `p.visibility in ('PUBLIC', 'MEMBERS') or p.organization_id = '${of('demonstration-33')}'`,
  },
  'an editor of the portal': {
    who: () => ({
      ...actor(),
      roles: [{ role: 'MEMBER', kind: 'PORTAL', id: portal.get('demonstration-brouillon')! }],
    }),
    sees: () => `i.status = 'PUBLISHED' and i.audience = 'EVERYONE'`,
    seesPortal: () => `p.visibility = 'PUBLIC' or p.slug = 'demonstration-brouillon'`,
  },
  'a coordinator': { who: () => actor(['NETWORK_COORDINATOR']), sees: () => 'true', seesPortal: () => 'true' },
};

/** Whose files of any right they see. */
const TEAMS: Readonly<Record<string, () => string>> = {
  'a member of another organization': () => `m.organization_id = '${of('demonstration-35')}'`,
  'a member of who keeps them': () => `m.organization_id = '${of('demonstration-33')}'`,
  'a coordinator': () => 'true',
};

/** How many items they see that give a file of each format, or show a picture which is no cover. */
const byFormat = async (sees: string, team: string): Promise<{ value: string; count: number }[]> =>
  (await rowsOf(
    `select case m.mime when 'application/pdf' then 'PDF' when 'text/csv' then 'CSV' else m.kind end as value, count(distinct i.id)::int as count
     from portals.item i join (select item_id, media_id from portals.item_document union
       select item_id, media_id from portals.media_use where place in ('TEXT', 'PHOTOGRAPH')) g on g.item_id = i.id
     join portals.media m on m.id = g.media_id
     where (${sees}) and ((${team}) or m.image_right <> 'MISSING' and coalesce(m.image_right_until >= ${today}, true)) group by 1`,
  )) as { value: string; count: number }[];

const ALL = 'statuses: [DRAFT, SUBMITTED, RETURNED, PUBLISHED, ARCHIVED], includeDemonstration: true';
const BOX = '[-180, -85, 180, 85]';
const idsOf = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id).sort();

/** All pages of a list of items within what is around it. */
async function allOf(who: Actor, field: (args: string) => string, at: (data: any) => any): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const data = await ask(
      `{ ${field(`first: 100${after}, filter: { ${ALL} }`)} }`.replace(
        '<nodes>',
        '{ nodes { id } pageInfo { endCursor hasNextPage } }',
      ),
      who,
    );
    const { nodes, pageInfo } = at(data);
    ids.push(...idsOf(nodes));
    if (!pageInfo.hasNextPage) return ids.sort();
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

const selected = async (sql: string): Promise<string[]> => (await rowsOf(sql)).map(({ id }) => id as string).sort();
const today = `(now() at time zone 'Europe/Paris')::date`;

describe.each(Object.keys(ROLES))('for %s', (name) => {
  const { who: somebody, sees, seesPortal } = ROLES[name]!;

  it('lists, counts, facets and maps have what they may see, and nothing else', async () => {
    const who = somebody();
    const expected = await selected(`select i.id from portals.item i where ${sees()}`);
    expect(
      await allOf(
        who,
        (args) => `items(${args}) <nodes>`,
        ({ items }) => items,
      ),
    ).toEqual(expected);
    const { items } = await ask(
      `{ items(filter: { ${ALL} }) { totalCount facets { kind { value count } organization { value count } portal { value count } departement { value count } year { count } format { value count } }
        map(bbox: ${BOX}, zoom: 3) { count clusters { count item { id } } } } }`,
      who,
    );
    expect(items.totalCount).toBe(expected.length);
    const counted = async (what: string, join: string): Promise<object[]> =>
      rowsOf(
        `select ${what} as value, count(*)::int as count from portals.item i ${join} where (${sees()}) group by 1 order by 2 desc, 1`,
      );
    const same = (facet: { value: string; count: number }[], rows: object[]): void =>
      expect([...facet].sort(order)).toEqual((rows as { value: string; count: number }[]).sort(order));
    same(items.facets.kind, await counted('i.kind', ''));
    same(items.facets.organization, await counted('i.organization_id', ''));
    same(
      items.facets.portal,
      await counted(
        'p.slug',
        `join portals.placement s on s.item_id = i.id and ${today} >= s.valid_from and ${today} < s.valid_to
         join portals.portal p on p.id = s.portal_id and (${seesPortal()})`,
      ),
    );
    same(
      items.facets.departement,
      await counted(
        'd.code',
        `join portals.item_place x on x.item_id = i.id and x.precision <> 'HIDDEN'
         join territories.territory_version v on v.territory_id = x.territory_id and v.valid_to = 'infinity'
         join territories.territory d on d.id = v.departement_id`,
      ),
    );
    const formats = await byFormat(sees(), TEAMS[name]?.() ?? 'false');
    expect(formats.map(({ value }) => value).sort()).toEqual(['CSV', 'IMAGE', 'PDF']);
    same(items.facets.format, formats);
    for (const { value, count } of formats) {
      const found = await ask(`{ items(filter: { ${ALL}, format: ${value} }) { totalCount } }`, who);
      expect({ value, ...found.items }).toEqual({ value, totalCount: count });
    }
    const [{ shown }] = (await rowsOf(
      `select count(*)::int as shown from portals.item i join portals.item_place x on x.item_id = i.id and x.precision <> 'HIDDEN' where ${sees()}`,
    )) as [{ shown: number }];
    expect(items.map.count).toBe(shown);
    expect(items.map.clusters.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(shown);
  });

  it.each([
    ['the latest', `items(first: 9, filter: { ${ALL} })`],
    ['a search', `items(first: 9, filter: { ${ALL}, search: "lotissement" })`],
    ['another order', `items(first: 9, filter: { ${ALL} }, orderBy: { field: TITLE, direction: DESC })`],
    ['a portal', `portal(slug: "demonstration-brouillon") { items(first: 9, filter: { ${ALL} })`],
  ])('facets of some are of those that come first: of %s', async (_, list) => {
    const { portal: shown, ...all } = await ask(
      `{ ${list} { nodes { kind } facets(upTo: 9) { kind { value count } } } ${list.startsWith('portal') ? '}' : ''} }`,
      somebody(),
    );
    const { nodes, facets } = (shown ?? all).items ?? { nodes: [], facets: { kind: [] } };
    const count = (value: string): number => nodes.filter(({ kind }: { kind: string }) => kind === value).length;
    const kinds = [...new Set<string>(nodes.map(({ kind }: { kind: string }) => kind))];
    expect([...facets.kind].sort(order)).toEqual(kinds.map((value) => ({ value, count: count(value) })).sort(order));
  });

  it('no portal, organization or territory widens it', async () => {
    const who = somebody();
    const { portals } = await ask(
      `{ portals(first: 100, filter: { includeDemonstration: true }) { nodes { id slug sections { itemCount } map(bbox: ${BOX}, zoom: 2) { count } } } }`,
      who,
    );
    expect(idsOf(portals.nodes)).toEqual(await selected(`select p.id from portals.portal p where ${seesPortal()}`));
    for (const { id, slug, sections, map } of portals.nodes) {
      const shown = `from portals.item i join portals.placement s on s.item_id = i.id and s.portal_id = '${id}' and ${today} >= s.valid_from and ${today} < s.valid_to where (${sees()})`;
      const expected = await selected(`select i.id ${shown}`);
      const listed = await allOf(
        who,
        (args) => `portal(slug: "${slug}") { items(${args}) <nodes> }`,
        (data) => data.portal.items,
      );
      expect(listed).toEqual(expected);
      const { items, portal: placed } = await ask(
        `query ($slug: String!) { items(filter: { portal: $slug, ${ALL} }) { totalCount } portal(slug: $slug) { placements { totalCount nodes { item { id } } } } }`,
        who,
        { slug },
      );
      expect(items.totalCount).toBe(expected.length);
      expect(placed.placements.totalCount).toBe(expected.length);
      const published = await selected(`select i.id ${shown} and i.status = 'PUBLISHED'`);
      expect(sections.reduce((sum: number, { itemCount }: { itemCount: number }) => sum + itemCount, 0)).toBe(
        published.length,
      );
      const [{ n }] = (await rowsOf(
        `select count(*)::int as n ${shown} and i.status = 'PUBLISHED' and exists (select from portals.item_place x where x.item_id = i.id and x.precision <> 'HIDDEN')`,
      )) as [{ n: number }];
      expect(map.count).toBe(n);
    }
    const kept = await allOf(
      who,
      (args) => `organization(key: "demonstration-33") { portfolio { items(${args}) <nodes> } }`,
      (data) => data.organization.portfolio.items,
    );
    expect(kept).toEqual(
      await selected(
        `select i.id from portals.item i where i.organization_id = '${of('demonstration-33')}' and (${sees()})`,
      ),
    );
    const within = await allOf(
      who,
      (args) => `territory(kind: DEPARTEMENT, code: "974") { items(${args}) <nodes> }`,
      (data) => data.territory.items,
    );
    expect(within).toEqual(
      await selected(`select i.id from portals.item i join portals.item_place x on x.item_id = i.id and x.precision <> 'HIDDEN'
        join territories.territory_version v on v.territory_id = x.territory_id and v.valid_to = 'infinity'
        join territories.territory d on d.id = v.departement_id and d.code = '974' where ${sees()}`),
    );
  });

  it('nothing else is found by its id, its words, its place or what was made of it', async () => {
    const who = somebody();
    const seen = new Set(await selected(`select i.id from portals.item i where ${sees()}`));
    const ids = await selected('select i.id from portals.item i');
    for (let i = 0; i < ids.length; i += 100) {
      const page = ids.slice(i, i + 100);
      const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', who, { ids: page });
      expect(nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(
        page.map((id) => (seen.has(id) ? id : null)),
      );
    }
    const { similarItems, items } = await ask(
      `{ similarItems(title: "Habiter le lotissement", first: 20, includeDemonstration: true) { nodes { score item { id } } }
        items(first: 100, filter: { search: "lotissement", ${ALL} }) { nodes { id reuseCount versions { number } derivedFrom { version item { id } } } } }`,
      who,
    );
    expect(similarItems.nodes.length).toBeGreaterThan(0);
    expect(similarItems.nodes.every(({ item }: any) => item && seen.has(item.id))).toBe(true);
    expect(idsOf(items.nodes)).toEqual(
      await selected(`select distinct i.id from portals.item i join portals.item_text x on x.item_id = i.id
        where (x.title || x.summary || x.plain) ~* 'lotissement' and (${sees()})`),
    );
  });
});

const order = (a: { value: string; count: number }, b: { value: string; count: number }): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

describe('a place', () => {
  it('that is blurred is where its commune is, wherever it is asked; one that is hidden is nowhere', async () => {
    const rows =
      await rowsOf(`select i.id, x.precision, x.longitude as "realX", x.latitude as "realY", i.longitude, i.latitude, i.territory_id, l.longitude as x, l.latitude as y
      from portals.item i join portals.item_place x on x.item_id = i.id join territories.location l on l.territory_id = x.territory_id`);
    expect(new Set(rows.map(({ precision }) => precision))).toEqual(new Set(['EXACT', 'COMMUNE', 'HIDDEN']));
    for (const row of rows) {
      const [x, y] =
        row.precision === 'EXACT'
          ? [row.realX, row.realY]
          : row.precision === 'COMMUNE'
            ? [row.x, row.y]
            : [null, null];
      expect([row.longitude, row.latitude]).toEqual([x, y]);
      if (row.precision === 'HIDDEN') expect(row.territory_id).toBeNull();
    }
    const coordinator = actor(['NETWORK_COORDINATOR']);
    const blurred = rows.find(({ precision }) => precision === 'COMMUNE')!;
    const near = async (longitude: number, latitude: number, withinKm: number): Promise<string[]> => {
      const { items } = await ask(
        `query ($near: NearPointInput) { items(near: $near, first: 100, filter: { ${ALL} }, orderBy: { field: DISTANCE }) { nodes { id } } }`,
        coordinator,
        { near: { longitude, latitude, withinKm } },
      );
      return idsOf(items.nodes);
    };
    expect(await near(blurred.x, blurred.y, 0.01)).toContain(blurred.id);
    expect(await near(blurred.realX, blurred.realY, 0.01)).not.toContain(blurred.id);
    for (const hidden of rows.filter(({ precision }) => precision === 'HIDDEN')) {
      expect(await near(hidden.realX, hidden.realY, 100)).not.toContain(hidden.id);
      const { node } = await ask(
        'query ($id: ID!) { node(id: $id) { ... on Entry { place { name } territory { name } } } }',
        coordinator,
        { id: hidden.id },
      );
      expect(node).toEqual({ place: null, territory: null });
    }
  });

  it('follows what is said of it', async () => {
    const [{ id }] = (await rowsOf(
      `select item_id as id from portals.item_place where precision = 'EXACT' order by 1 limit 1`,
    )) as [{ id: string }];
    const shown = async (): Promise<unknown> =>
      (
        await rowsOf(
          'select precision, longitude is not null as placed, territory_id is not null as told from portals.item where id = $1',
          [id],
        )
      )[0];
    for (const [precision, expected] of [
      ['HIDDEN', { precision: null, placed: false, told: false }],
      ['COMMUNE', { precision: 'COMMUNE', placed: true, told: true }],
      ['EXACT', { precision: 'EXACT', placed: true, told: true }],
    ] as const) {
      await pool.query('update portals.item_place set precision = $2 where item_id = $1', [id, precision]);
      expect(await shown()).toEqual(expected);
    }
  });
});

describe('what clients ask', () => {
  it('is answered in one statement: items that are searched, near, with their facets', async () => {
    const document = `{ items(filter: { search: "école bois", territory: { kind: DEPARTEMENT, code: "974" }, includeDescendants: true, kinds: [ENTRY], licence: "etalab-2.0", includeDemonstration: true },
      near: { longitude: 55.45, latitude: -20.88, withinKm: 40 }, first: 20) { totalCount facets { theme { label count } }
      nodes { __typename id ... on Entry { title(locale: "fr") projectOwner designer place { name } portals(asOf: "2024-01-01") { name family } derivedFrom { item { id } version } reuseCount } } } }`;
    const { items } = await ask(document);
    const { statements, engine } = await app.run(document, {}, ANONYMOUS, 'compiled');
    expect({ statements, engine }).toEqual({ statements: 1, engine: 'compiled' });
    const byFormat =
      '{ items(filter: { format: CSV, includeDemonstration: true }, first: 5) { totalCount facets { format { value label count } } nodes { id } } }';
    const { items: tables } = await ask(byFormat);
    expect(await app.run(byFormat, {}, ANONYMOUS, 'compiled')).toMatchObject({ statements: 1, engine: 'compiled' });
    expect(tables.facets.format).toContainEqual({ value: 'CSV', label: 'CSV', count: tables.totalCount });
    for (const node of items.nodes)
      expect(node).toMatchObject({
        __typename: 'Entry',
        projectOwner: expect.any(String),
        designer: expect.any(String),
      });
    const { items: anywhere } = await ask(
      '{ items(filter: { search: "écoles en boi", includeDemonstration: true }, first: 5, orderBy: { field: RELEVANCE }) { nodes { title } } }',
    );
    expect(anywhere.nodes[0].title).toMatch(/école/i);
    // In English the word has another stem: what has it in French is left out all the same.
    const count = async (words: string): Promise<number> =>
      (
        await ask(
          'query ($words: String) { items(filter: { search: $words, includeDemonstration: true }) { totalCount } }',
          ANONYMOUS,
          { words },
        )
      ).items.totalCount;
    const [{ n }] = (await rowsOf(
      `select count(distinct i.id)::int as n from portals.item i join portals.item_text x on x.item_id = i.id
       where i.status = 'PUBLISHED' and i.audience = 'EVERYONE' and x.words @@ websearch_to_tsquery('portals.french', 'école -bois')`,
    )) as [{ n: number }];
    const [all, without] = [await count('école'), await count('école -bois')];
    expect([without, without < all, without > 0]).toEqual([n, true, true]);
  });

  it('and a portal with its map', async () => {
    const document = `{ portal(slug: "demonstration-bois") { name family items(first: 20) { nodes { id } } map(bbox: [-5.5, 41, 10, 51.5], zoom: 5) { clusters { count longitude latitude } } } }`;
    const { portal: found } = await ask(document);
    expect(found).toMatchObject({ name: 'Construire en bois (démonstration)', family: 'THEME' });
    expect(found.map.clusters.length).toBeGreaterThan(1);
    expect(await app.run(document, {}, ANONYMOUS, 'compiled')).toMatchObject({ statements: 1 });
  });

  it('and what lies in a box, whichever is found first: what is in it, or what the rest of the filter leaves', async () => {
    const found = async (filter: string, map: string): Promise<[string[], number]> => {
      const { items } = await ask(
        `{ items(first: 100, filter: { includeDemonstration: true, ${filter} }) { nodes { id } map(bbox: ${map}, zoom: 3) { count } } }`,
      );
      return [idsOf(items.nodes), items.map.count];
    };
    for (const [west, south, east, north] of [
      [-5.5, 41, 10, 51.5],
      [2, 48, 8, 51.5],
      [50, -25, -50, 20],
    ]) {
      const [bbox, map] = [
        `bbox: { west: ${west}, south: ${south}, east: ${east}, north: ${north} }`,
        `[${west}, ${south}, ${east}, ${north}]`,
      ];
      const inBox =
        await selected(`select i.id from portals.item i where i.status = 'PUBLISHED' and i.audience = 'EVERYONE' and i.geo[1] between ${south} and ${north}
        and ${west! <= east! ? `i.geo[0] between ${west} and ${east}` : `(i.geo[0] >= ${west} or i.geo[0] <= ${east})`}`);
      expect(inBox.length).toBeGreaterThan(0);
      for (const narrowed of ['theme: "ecole"', 'search: "école"', 'portal: "demonstration-bois"']) {
        const [all] = await found(narrowed, map);
        const both = all.filter((id) => inBox.includes(id));
        expect(await found(`${narrowed}, ${bbox}`, BOX)).toEqual([both, both.length]);
        expect((await found(narrowed, map))[1]).toBe(both.length);
      }
    }
  });

  it('and what an organization keeps, in the territories that it serves', async () => {
    const { organization: found } = await ask(
      '{ organization(key: "demonstration-33") { portfolio { items(first: 20) { totalCount nodes { id reuseCount } } } territories { items(first: 5, filter: { includeDemonstration: true }) { nodes { id } } } } }',
    );
    expect(found.portfolio.items.totalCount).toBeGreaterThan(5);
    expect(found.territories[0].items.nodes).toHaveLength(5);
  });

  it('is refused in words where it cannot be', async () => {
    for (const [args, words] of [
      ['near: { longitude: 2, latitude: 48, withinKm: 900 }', 'withinKm'],
      ['near: { longitude: 2, latitude: 148, withinKm: 9 }', 'no such point'],
      ['orderBy: { field: RELEVANCE }', 'RELEVANCE'],
      ['orderBy: { field: DISTANCE }', 'near'],
      ['orderBy: { field: PLACE }', 'filter.section'],
      ['filter: { bbox: { west: 1, south: 2, east: 2, north: 1 } }', 'south not above north'],
    ] as const) {
      const { errors } = await app.run(`{ items(${args}) { totalCount } }`);
      expect(errors?.[0]?.message).toContain(words);
    }
    const { errors } = await app.run('{ items { map(bbox: [1, 2], zoom: 3) { count } } }');
    expect(errors?.[0]?.message).toContain('bbox');
  });

  it('says what is like a title, in all of the network', async () => {
    const { similarItems } = await ask(
      '{ similarItems(title: "Habiter le lotissement", first: 5, includeDemonstration: true) { nodes { score item { id title } } } }',
    );
    expect(similarItems.nodes[0].item.title).toBe('Habiter le lotissement autrement');
    const scores = similarItems.nodes.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('a table', () => {
  it.each([
    [
      'a colour that cannot be read on its paper',
      `update portals.portal set accent = '#E3B65A' where demonstration`,
      'portal_accent_is_read',
    ],
    ['a version that changes', `update portals.item_version_text set title = 'x'`, 'item_version_stays'],
    [
      'the same item in one portal twice',
      `insert into portals.placement (id, portal_id, item_id, valid_from, demonstration) select 'x', portal_id, item_id, valid_from, true from portals.placement limit 1`,
      'placement_once',
    ],
  ])('refuses %s', async (_, statement, constraint) => {
    await expect(pool.query(statement)).rejects.toMatchObject({ constraint });
  });
});
