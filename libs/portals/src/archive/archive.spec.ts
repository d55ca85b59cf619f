import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { testDatabase, type TestDatabase, wholeDemonstration } from '#lib/testing';
import { htmlOf, plainOf, readDocument } from '../document/index.js';
import { DiskStore } from '../store/disk-store.js';
import { bagOf, payloadOf, writeBag } from './bag.js';
import { Bag, takeArchive, writeArchive } from './index.js';
import { type ArchivedItem, itemsOf } from './portfolio.js';

/** Ways to have a page run something: as text, as the end of an attribute, of a comment, of an element. */
const PAYLOADS = [
  ...[
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//x.example></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
  ],
  ...[
    '"><script>alert(1)</script>',
    `'><img src=x onerror=alert(1)>`,
    '"onmouseover="alert(1)',
    `' autofocus onfocus=alert(1) '`,
    '</title><script>alert(1)</script>',
  ],
  ...[
    '</style><script>alert(1)</script>',
    '--><script>alert(1)</script>',
    '<!--figure a media_00000000000000000000000000|-->',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<object data=javascript:alert(1)>',
  ],
  ...[
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<form action=javascript:alert(1)><button>',
    '<input autofocus onfocus=alert(1)>',
  ],
  ...[
    '<details open ontoggle=alert(1)>',
    '<video><source onerror=alert(1)>',
    '<audio src onerror=alert(1)>',
    '<body onload=alert(1)>',
    '<math href="javascript:alert(1)">x</math>',
  ],
  ...[
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<base href="javascript:alert(1)//">',
    '<link rel=stylesheet href=//x.example>',
    '<style>@import "//x.example"</style>',
    '<marquee onstart=alert(1)>',
  ],
  ...[
    '<template><script>alert(1)</script></template>',
    '<noscript><img src=x onerror=alert(1)></noscript>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '\u003cscript\u003ealert(1)\u003c/script\u003e',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
  ],
  ...[
    '<img src="x` `<script>alert(1)</script>"` `>',
    '<p style="background:url(javascript:alert(1))">',
    '<table background="javascript:alert(1)">',
    '<embed src="javascript:alert(1)">',
    '{{constructor.constructor("alert(1)")()}}',
  ],
];
const OTHER = 'organization_archive';
const folder = mkdtemp(join(tmpdir(), 's-pass-archive-'));
let database: TestDatabase;
let client: pg.Client;
let store: DiskStore;
let owner: string;
let file: string;

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  store = new DiskStore({ mediaFolder: join(await folder, 'media') });
  file = join(await folder, 'archive.zip');
  const { rows } = await client.query(
    `select organization_id as id from portals.item where demonstration group by 1 order by count(*) desc, 1 limit 1`,
  );
  owner = rows[0].id;
  await client.query(
    `insert into network.organization (id, key, kind, name, demonstration) values ('${OTHER}', 'archive', 'CAUE', 'CAUE qui reprend', true)`,
  );
  await client.query(
    `update portals.item set derived_from = (select id from portals.item where organization_id = $1 order by id limit 1), derived_from_version = 1
    where id = (select id from portals.item where organization_id = $1 order by id desc limit 1)`,
    [owner],
  );
  // Of the demonstration there are no files here.
  await client.query(
    `delete from portals.viewpoint_photograph; update portals.item set cover_id = null where demonstration; delete from portals.media`,
  );
  await writePayloads();
  await client.query('call portals.begin_drafts()');
  // Their drafts are the very words, not what lines of them become.
  for (const [i, text] of PAYLOADS.entries())
    await client.query('update portals.item_draft_text set document = $2 where item_id = $1', [
      `entry_payload${i}`,
      JSON.stringify(documentOf(text)),
    ]);
  await makePicture();
  await makeSeries();
  await makeResource();
}, 90_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
  await rm(await folder, { recursive: true, force: true });
});

const documentOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text }] }],
});
/** One item for each, which says it wherever an item can say something. */
async function writePayloads(): Promise<void> {
  for (const [i, text] of PAYLOADS.entries()) {
    const read = readDocument(documentOf(text));
    await client.query(
      `insert into portals.item (id, kind, organization_id, licence_id, title, project_owner, designer, programme, demonstration) values ($1, 'ENTRY', $2, 'etalab-2.0', $3, $3, $3, $3, true)`,
      [`entry_payload${i}`, owner, text],
    );
    await client.query(
      `insert into portals.item_text (item_id, locale, title, summary, html, plain) values ($1, 'fr', $2, $2, $3, $4)`,
      [`entry_payload${i}`, text, htmlOf(read), plainOf(read)],
    );
  }
}

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
async function makePicture(): Promise<void> {
  const path = join(await folder, 'picture');
  await writeFile(path, PICTURE);
  await store.put(`upload_${'0'.repeat(26)}`, 'original', path);
  await client.query(
    `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, width, height, title, author, licence_id, image_right, secret, demonstration)
     values ($1, $2, $3, $4, 'IMAGE', 'image/png', $5, 1, 1, $6, $6, 'etalab-2.0', 'NOBODY', $7, true)`,
    [
      `media_${'0'.repeat(26)}`,
      owner,
      `upload_${'0'.repeat(26)}`,
      hash('sha256', PICTURE, 'hex'),
      PICTURE.length,
      PAYLOADS[0],
      Buffer.alloc(32),
    ],
  );
  await client.query(`update portals.item set cover_id = $1 where id = 'entry_payload0'`, [`media_${'0'.repeat(26)}`]);
}

/** Of one picture, which says what it can in a photograph too. */
async function makeSeries(): Promise<void> {
  await client.query(
    `insert into portals.item (id, kind, organization_id, licence_id, title, bearing, protocol, demonstration) values ('series_archive', 'VIEWPOINT_SERIES', $1, 'etalab-2.0', 'Une série', 12, $2, true)`,
    [owner, PAYLOADS[0]],
  );
  await client.query(
    `insert into portals.viewpoint_photograph (id, item_id, media_id, taken_on, author, comment_fr, demonstration) values ('photograph_archive', 'series_archive', $1, '2015-06', $2, $2, true)`,
    [`media_${'0'.repeat(26)}`, PAYLOADS[0]],
  );
}

/** A resource that gives one file, and is to give another, whose title says what it can. */
async function makeResource(): Promise<void> {
  const documents = ['1', '2'].map((nr) => ({ media: `media_${nr.repeat(26)}`, title: PAYLOADS[0], language: 'fr' }));
  for (const [i, { media }] of documents.entries()) {
    const bytes = Buffer.from(`%PDF-1.4\n% ${i}\n%%EOF\n`);
    const path = join(await folder, 'document');
    await writeFile(path, bytes);
    await store.put(`upload_${media.slice(6)}`, 'original', path);
    await client.query(
      `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, title, author, licence_id, image_right, secret, demonstration)
       values ($1, $2, $3, $4, 'DOCUMENT', 'application/pdf', $5, $6, $6, 'etalab-2.0', 'NOBODY', $7, true)`,
      [
        media,
        owner,
        `upload_${media.slice(6)}`,
        hash('sha256', bytes, 'hex'),
        bytes.length,
        PAYLOADS[0],
        Buffer.alloc(32),
      ],
    );
  }
  await client.query(
    `insert into portals.item (id, kind, resource_kind, organization_id, licence_id, title, status, published_on, shown_version, demonstration)
     values ('resource_archive', 'RESOURCE', 'DOCUMENT', $1, 'etalab-2.0', 'Une ressource', 'PUBLISHED', '2026-01-01', 1, true)`,
    [owner],
  );
  await client.query(
    `insert into portals.item_version (id, item_id, number, documents) values ('iversion_archive', 'resource_archive', 1, $1)`,
    [JSON.stringify(documents.slice(0, 1))],
  );
  await client.query(
    `insert into portals.item_version_text (item_version_id, locale, title, summary, document, html, plain) values ('iversion_archive', 'fr', 'Une ressource', '', '{"type":"doc","content":[]}', '', '')`,
  );
  await client.query(
    `insert into portals.item_text (item_id, locale, title) values ('resource_archive', 'fr', 'Une ressource')`,
  );
  await client.query(`insert into portals.item_draft (item_id, documents) values ('resource_archive', $1)`, [
    JSON.stringify(documents),
  ]);
  await client.query(
    `insert into portals.item_document (item_id, media_id, place, title, language) values ('resource_archive', $1, 1, $2, 'fr')`,
    [documents[0]!.media, PAYLOADS[0]],
  );
}

const opened = async <T>(path: string, work: (bag: Bag) => Promise<T>): Promise<T> => {
  const bag = await Bag.open(path);
  try {
    return await work(bag);
  } finally {
    bag.close();
  }
};
const titlesOf = ({ documents }: { documents?: { title: string; language: string | null }[] }) =>
  documents?.map(({ title, language }) => [title, language]);
const take = (organization: string) => opened(file, (bag) => takeArchive(client, store, bag, organization));

describe('an archive', () => {
  it('is a bag with all that the organization keeps', async () => {
    const items = await itemsOf(client, owner);
    const written = await writeArchive(client, store, owner, file);
    expect(written.items).toBe(items.length);
    expect(written.items).toBeGreaterThan(PAYLOADS.length + 5);
    expect(await opened(file, (bag) => bag.check())).toMatchObject({ files: 2 + 2 * written.items + written.media });
    expect(await opened(file, (bag) => bag.text('bag-info.txt'))).toMatch(/^Source-Organization: .+\n/);
  });

  it('opens offline, and nothing that people wrote runs in it', async () => {
    await opened(file, async (bag) => {
      const pages = [
        'index',
        ...PAYLOADS.map((_, i) => `items/entry_payload${i}`),
        'items/series_archive',
        'items/resource_archive',
      ];
      for (const name of pages) {
        const html = await bag.text(`data/${name}.html`);
        expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`);
        const elements = [...html.matchAll(/<([a-z!][a-z0-9]*)\b([^>]*)/gi)].map(([, element, attributes]) => ({
          element: element!.toLowerCase(),
          attributes,
        }));
        const known =
          'html head meta title style body main h1 h2 ul li a small dl dt dd section p figure img figcaption'.split(
            ' ',
          );
        expect([
          name,
          elements.filter(({ element }) => !known.includes(element) && !element.startsWith('!doctype')),
        ]).toEqual([name, []]);
        expect([
          name,
          elements.filter(({ attributes }) => /\son\w+\s*=|javascript:|srcdoc|style=/i.test(attributes!)),
        ]).toEqual([name, []]);
      }
      expect(await bag.text('data/items/series_archive.html')).toMatch(
        /<img src="..\/media\/[0-9a-f]{64}\.png"[^>]*><figcaption>2015-06, /,
      );
      const files = (await bag.text('data/items/resource_archive.html')).match(
        /<a href="..\/media\/[0-9a-f]{64}\.pdf">/g,
      );
      expect(files).toHaveLength(1);
      expect(await bag.text('data/items/entry_payload0.json')).toContain('"cover_id": "media_');
    });
  });

  it('taken in by another organization gives equal items, once', async () => {
    const before = await itemsOf(client, owner);
    const taken = await take(OTHER);
    expect(taken).toMatchObject({ items: before.length, already: 0 });
    const after = await itemsOf(client, OTHER);
    const renamed = new Map(before.map(({ item }) => [item.id, derivedId(item.id.split('_')[0]!, OTHER, item.id)]));
    const equal = (all: ArchivedItem[], isRenamed: boolean) =>
      all
        .map(({ item, versions, draft, photographs, placements: _, ...rest }) => {
          const { derived_from: origin, cover_id: cover, ...facts } = item as Record<string, unknown>;
          const id = isRenamed ? renamed.get(item.id) : item.id;
          const from = (isRenamed && renamed.get(origin as string)) || origin;
          return {
            ...rest,
            item: { ...facts, id, from, hasCover: Boolean(cover) },
            versions: versions.map(({ id: __, ...version }) => ({ ...version, documents: titlesOf(version) })),
            draft: draft && { ...draft, documents: titlesOf(draft) },
            photographs: photographs.map(({ id: __, media_id: ___, ...photograph }) => photograph),
          };
        })
        .sort((a, b) => (a.item.id! < b.item.id! ? -1 : 1));
    expect(equal(after, false)).toEqual(equal(before, true));
    const given = await client.query(
      `select d.title, m.organization_id as keeper, (select array_agg(u.place) from portals.media_use u where u.item_id = d.item_id) as uses
       from portals.item_document d join portals.media m on m.id = d.media_id join portals.item i on i.id = d.item_id where i.organization_id = $1`,
      [OTHER],
    );
    expect(given.rows).toEqual([{ title: PAYLOADS[0], keeper: OTHER, uses: ['DOCUMENT'] }]);
    const shown = (organization: string) =>
      client.query(
        `select title, longitude, latitude, precision, territory_id from portals.item where organization_id = $1 order by title, published_on, year, id`,
        [organization],
      );
    expect(new Set((await shown(OTHER)).rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set((await shown(owner)).rows.map((row) => JSON.stringify(row))),
    );
    expect(await take(OTHER)).toMatchObject({ items: 0, media: 0 });
    expect(await take(owner)).toMatchObject({ items: 0, media: 0, already: before.length + taken.media });
  });

  it('keeps the files of what was taken in where the answer to that is lost', async () => {
    const lost = 'organization_lost';
    await client.query(
      `insert into network.organization (id, key, kind, name, demonstration) values ($1, 'lost', 'CAUE', 'CAUE coupé', true)`,
      [lost],
    );
    const cut = {
      query: async (text: string, values?: unknown[]) => {
        const answer = await client.query(text, values);
        if (text === 'commit') throw new Error('Connection terminated');
        return answer;
      },
    } as unknown as pg.Client;
    const taking = opened(file, (bag) => takeArchive(cut, store, bag, lost));
    await expect(taking).rejects.toThrow('Connection terminated');
    const { rows } = await client.query('select folder from portals.media where organization_id = $1', [lost]);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const original = await store.get(row.folder, 'original');
      expect(original).toBeDefined();
      original!.destroy();
    }
  });

  it('leaves no file open where whoever took it went while that was opened', async () => {
    const [begun, opening] = [Promise.withResolvers<void>(), Promise.withResolvers<PassThrough>()];
    const open = (): Promise<PassThrough> => {
      begun.resolve();
      return opening.promise;
    };
    const bag = bagOf('bag', [{ name: 'a.pdf', bytes: 1, sha256: '', open }], {}).resume();
    await begun.promise;
    bag.destroy();
    await once(bag, 'close');
    const found = new PassThrough();
    opening.resolve(found);
    await new Promise(setImmediate);
    expect(found.destroyed).toBe(true);
  });

  it('that is not as it was is refused, and nothing of it is taken', async () => {
    const fake = join(await folder, 'fake.zip');
    const one = payloadOf('portfolio.json', '{}');
    await expect(writeBag(fake, 'x', [{ ...one, sha256: '0'.repeat(64) }], {})).rejects.toThrow('not what it was');
    await writeBag(fake, 'x', [one], {});
    await expect(opened(fake, (bag) => takeArchive(client, store, bag, OTHER))).rejects.toThrow('another format');
    const bytes = await readFile(file);
    await writeFile(fake, bytes.subarray(0, bytes.length - 100));
    await expect(Bag.open(fake)).rejects.toThrow('no ZIP');
    // A byte of what a file holds, past its name.
    bytes[bytes.indexOf('entry_payload0.json') + 60]! ^= 0xff;
    await writeFile(fake, bytes);
    await expect(opened(fake, (bag) => bag.check())).rejects.toThrow(/entry_payload0\.json/);
  });
});
