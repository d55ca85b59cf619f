import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor } from '#lib/testing';
import { ain, coordinator, elsewhere, manager, nord, trainer, useItems, writer } from '../item/testing/items.js';

const { app, commune, made, read, done } = useItems();
const { write, ask } = app;

const VIEWPOINT = { kind: 'VIEWPOINT_SERIES', bearing: 62.5, heightM: 1.6, focalLengthMm: 35, protocol: 'Le matin.' };
let nr = 0;
/** A picture of an organization, as the library has it. */
async function picture(more: { organization?: string; right?: string; until?: string | null; kind?: string } = {}) {
  const { organization = nord, right = 'NOBODY', until = null, kind = 'IMAGE' } = more;
  const id = `media_photographspec${String(++nr).padStart(12, '0')}`;
  const side = kind === 'IMAGE' ? 64 : null;
  await app.pool.query(
    `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, width, height, title, author, licence_id, image_right, image_right_until, secret)
     values ($1, $2, $1, encode(sha256($1::text::bytea), 'hex'), $3, 'image/jpeg', 9, $4, $4, 'Vue', 'A. Durand', 'etalab-2.0', $5, $6, sha256($1::text::bytea))`,
    [id, organization, kind, side, right, until],
  );
  return id;
}
const PHOTOGRAPH = 'viewpointPhotograph { id version takenOn author comment media { id } series { id } }';
const record = (itemId: string, mediaId: string, more: object = {}, who: Actor = writer): Promise<any> =>
  write('photographRecord', { itemId, mediaId, takenOn: '2015', ...more }, PHOTOGRAPH, who);
const recorded = async (itemId: string, mediaId: string, more: object = {}, who: Actor = writer): Promise<any> => {
  const { viewpointPhotograph, userErrors } = await record(itemId, mediaId, more, who);
  expect(userErrors).toEqual([]);
  return viewpointPhotograph;
};
const codes = ({ userErrors }: any): unknown => userErrors.map(({ code, path }: any) => [code, path?.at(-1)]);
const photographs = async (id: string, who: Actor = ANONYMOUS): Promise<any[] | null> =>
  (
    await ask(
      `query ($id: ID!) { item(id: $id) { ... on ViewpointSeries { photographs { nodes { id takenOn media { id } } } } } }`,
      who,
      { id },
    )
  ).item?.photographs.nodes ?? null;
const media = async (id: string, who: Actor = ANONYMOUS): Promise<any> =>
  (await ask('query ($id: ID!) { media(id: $id) { id } }', who, { id })).media;
const publish = async (id: string): Promise<any> => done('itemPublish', { id });

describe('A viewpoint', () => {
  it('is an item of its own kind, with what is needed to take the view again', async () => {
    const place = { territoryId: commune.id, longitude: 3.05, latitude: 50.6, disclosure: 'COMMUNE' };
    const id = await made('La vallée', { ...VIEWPOINT, place });
    await publish(id);
    const OWN = `... on ViewpointSeries { bearing heightM focalLengthMm protocol place { longitude precision } }`;
    const { item, items } = await ask(
      `query ($id: ID!) { item(id: $id) { __typename kind ${OWN} } items(filter: { kinds: [VIEWPOINT_SERIES] }) { nodes { id ${OWN} } facets { kind { value label } } } }`,
      ANONYMOUS,
      { id },
    );
    const { kind: _, ...own } = VIEWPOINT;
    expect(item).toMatchObject({ __typename: 'ViewpointSeries', kind: 'VIEWPOINT_SERIES', ...own });
    expect(item.place).toEqual({ longitude: commune.longitude, precision: 'COMMUNE' });
    expect(items.nodes).toContainEqual(expect.objectContaining({ id, ...own }));
    expect(items.facets.kind).toEqual([{ value: 'VIEWPOINT_SERIES', label: 'Séries photographiques' }]);
  });

  it('is what no other kind has, and looks into one of the directions there are', async () => {
    const input = (more: object): object => ({ organizationId: nord, licence: 'etalab-2.0', texts: [], ...more });
    const texts = [{ locale: 'fr', title: 'Vue', document: { type: 'doc', content: [] } }];
    const other = await write('itemCreate', input({ kind: 'ENTRY', texts, bearing: 10 }), 'item { id }');
    expect(codes(other)).toEqual([['INVALID_INPUT', 'bearing']]);
    for (const wrong of [{ bearing: 360 }, { bearing: -1 }, { heightM: 0 }, { focalLengthMm: 3 }]) {
      const answer = await write('itemCreate', input({ ...VIEWPOINT, texts, ...wrong }), 'item { id }');
      expect(codes(answer)).toEqual([['INVALID_INPUT', Object.keys(wrong)[0]]]);
    }
  });

  it('is taken over by what is made from it, without its photographs', async () => {
    const id = await made('La plaine', VIEWPOINT);
    await recorded(id, await picture());
    await publish(id);
    const { item, userErrors } = await write(
      'itemDerive',
      { itemId: id, version: 1, organizationId: ain },
      'item { id ... on ViewpointSeries { bearing photographs { totalCount } } }',
      elsewhere,
    );
    expect(userErrors).toEqual([]);
    expect(item).toMatchObject({
      id: expect.stringMatching(/^series_/),
      bearing: 62.5,
      photographs: { totalCount: 0 },
    });
  });
});

describe('A photograph', () => {
  let id: string;
  beforeAll(async () => {
    id = await made('Le bourg', VIEWPOINT);
  });

  it('stands in the order of its date, with the author of its picture where no other is told', async () => {
    const late = await recorded(id, await picture(), {
      takenOn: '2024-06-02',
      author: 'C. Petit',
      commentFr: 'Replanté.',
    });
    const early = await recorded(id, await picture(), { takenOn: '1998' });
    const middle = await recorded(id, await picture(), { takenOn: '2011-05' });
    expect(late).toMatchObject({ takenOn: '2024-06-02', author: 'C. Petit', comment: 'Replanté.', series: { id } });
    expect(early.author).toBe('A. Durand');
    const listed = await photographs(id, writer);
    expect(listed!.map((one) => one.id)).toEqual([early.id, middle.id, late.id]);
  });

  it('is refused of another organization, of no picture, without a right to show it, in the future, and twice', async () => {
    const twice = await picture();
    const there = await recorded(id, twice);
    const over = await picture({ right: 'CONSENT', until: '2020-01-31' });
    const both = actor(['MEMBER'], [nord, ain]);
    const others = await picture({ organization: ain });
    const year = Number(
      (await ask('{ serverDay: organizations(first: 1) { nodes { asOf } } }', writer)).serverDay.nodes[0].asOf.slice(
        0,
        4,
      ),
    );
    for (const [input, expected, who] of [
      [{ mediaId: others }, ['MEDIA_REFUSED', 'mediaId', 'NOT_FOUND'], writer],
      [{ mediaId: others }, ['MEDIA_REFUSED', 'mediaId', 'NOT_FOUND'], both],
      [{ mediaId: 'media_none' }, ['MEDIA_REFUSED', 'mediaId', 'NOT_FOUND'], writer],
      [{ mediaId: await picture({ kind: 'DOCUMENT' }) }, ['MEDIA_REFUSED', 'mediaId', 'NOT_A_PICTURE'], writer],
      [{ mediaId: await picture({ right: 'MISSING' }) }, ['MEDIA_REFUSED', 'mediaId', 'NO_RIGHT'], writer],
      [{ mediaId: over }, ['MEDIA_REFUSED', 'mediaId', 'NO_RIGHT'], writer],
      [{ mediaId: twice, takenOn: '2016' }, ['PHOTOGRAPH_THERE', 'mediaId'], writer],
      [{ mediaId: await picture(), takenOn: String(year + 1) }, ['INVALID_INPUT', 'takenOn'], writer],
      [{ mediaId: await picture(), takenOn: '1825' }, ['INVALID_INPUT', 'takenOn'], writer],
      [{ mediaId: await picture(), seriesVersion: 9 }, ['VERSION_CONFLICT', undefined], writer],
    ] as const) {
      const { mediaId, ...more } = input as { mediaId: string };
      const { userErrors } = await record(id, mediaId, more, who);
      expect([userErrors[0]?.code, userErrors[0]?.path?.at(-1)]).toEqual(
        expected[1] === undefined ? [expected[0], expect.anything()] : expected.slice(0, 2),
      );
      if (expected[0] === 'MEDIA_REFUSED') expect(userErrors[0].refusal).toBe(expected[2]);
      if (expected[0] === 'PHOTOGRAPH_THERE') expect(userErrors[0].photograph.id).toBe(there.id);
    }
    const entry = await made('Une école');
    expect(codes(await record(entry, await picture()))).toEqual([['INVALID_INPUT', 'itemId']]);
  });

  it('of one picture is there once, whoever sends it first', async () => {
    const one = await picture();
    const answers = await Promise.all(Array.from({ length: 6 }, () => record(id, one)));
    expect(answers.flatMap(codes as never).filter(Boolean)).toHaveLength(5);
    expect((await photographs(id, writer))!.filter((photograph) => photograph.media?.id === one)).toHaveLength(1);
  });

  it('is for those to write who may change the series, and is told to nobody who does not see it', async () => {
    const own = await made('La lande', VIEWPOINT);
    const one = await recorded(own, await picture());
    for (const [who, expected] of [
      [trainer, 'NOT_ALLOWED'],
      [elsewhere, 'NOT_FOUND'],
    ] as const) {
      expect(codes(await record(own, await picture(), {}, who))).toEqual([
        [expected, expected === 'NOT_FOUND' ? 'itemId' : undefined],
      ]);
      for (const mutation of ['photographUpdate', 'photographRemove']) {
        const answer = await write(
          mutation,
          { id: one.id },
          mutation === 'photographUpdate' ? PHOTOGRAPH : 'removedId',
          who,
        );
        expect(answer.userErrors[0].code).toBe(expected);
      }
    }
    await publish(own);
    expect(codes(await record(own, await picture()))).toEqual([['NOT_ALLOWED', undefined]]);
    await recorded(own, await picture(), {}, manager);
    await recorded(own, await picture(), {}, coordinator);
  });

  it('is corrected and taken out by whoever has seen it as it is', async () => {
    const own = await made('Le vallon', VIEWPOINT);
    const one = await recorded(own, await picture());
    const change = (mutation: string, input: object): Promise<any> =>
      write(mutation, { id: one.id, ...input }, mutation === 'photographUpdate' ? PHOTOGRAPH : 'removedId');
    const corrected = await change('photographUpdate', { expectedVersion: 1, takenOn: '2014-03', commentFr: 'Avant.' });
    expect(corrected.viewpointPhotograph).toMatchObject({ version: 2, takenOn: '2014-03', comment: 'Avant.' });
    expect((await change('photographUpdate', { expectedVersion: 1, takenOn: '2013' })).userErrors[0].code).toBe(
      'VERSION_CONFLICT',
    );
    expect((await change('photographRemove', { expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await change('photographUpdate', { takenOn: '9999' })).userErrors[0].code).toBe('INVALID_INPUT');
    expect((await change('photographRemove', { expectedVersion: 2 })).userErrors).toEqual([]);
    expect(await photographs(own, writer)).toEqual([]);
  });
});

describe('What is seen', () => {
  it('is what is seen of the series: a draft, its photographs and their pictures are for its team', async () => {
    const id = await made('Le port', VIEWPOINT);
    const shown = await picture();
    const one = await recorded(id, shown);
    const node = (who: Actor): Promise<any> =>
      ask(
        `query ($id: ID!, $series: ID!) { viewpointPhotograph(id: $id) { id } node(id: $id) { id }
          viewpointPhotographs(filter: { series: $series }) { totalCount } }`,
        who,
        { id: one.id, series: id },
      );
    const hidden = { viewpointPhotograph: null, node: null, viewpointPhotographs: { totalCount: 0 } };
    const there = {
      viewpointPhotograph: { id: one.id },
      node: { id: one.id },
      viewpointPhotographs: { totalCount: 1 },
    };
    expect(await node(ANONYMOUS)).toEqual(hidden);
    expect(await node(elsewhere)).toEqual(hidden);
    expect(await node(writer)).toEqual(there);
    expect(await media(shown)).toBeNull();
    await publish(id);
    expect(await node(ANONYMOUS)).toEqual(there);
    expect(await media(shown)).toEqual({ id: shown });
    await done('itemArchive', { id, expectedVersion: (await read(id)).version });
    expect(await node(ANONYMOUS)).toEqual(hidden);
    expect(await media(shown)).toBeNull();
  });

  it('of a picture whose right has ended is its date alone; the series stays', async () => {
    const id = await made('La digue', VIEWPOINT);
    const shown = await picture();
    const one = await recorded(id, shown);
    await publish(id);
    await app.pool.query(
      `update portals.media set image_right = 'CONSENT', image_right_until = '2021-01-01' where id = $1`,
      [shown],
    );
    expect(await photographs(id)).toEqual([{ id: one.id, takenOn: '2015', media: null }]);
    expect(await photographs(id, writer)).toEqual([{ id: one.id, takenOn: '2015', media: { id: shown } }]);
    expect(await media(shown)).toBeNull();
  });

  it('counts as a use of its picture, until it is taken out', async () => {
    const id = await made('Le moulin', VIEWPOINT);
    const shown = await picture();
    const one = await recorded(id, shown);
    const used = await write('mediaDelete', { id: shown }, 'removedId');
    expect(used.userErrors[0].code).toBe('MEDIA_IN_USE');
    await publish(id);
    expect(await media(shown)).toEqual({ id: shown });
    expect((await write('photographRemove', { id: one.id }, 'removedId', manager)).userErrors).toEqual([]);
    expect(await media(shown)).toBeNull();
    expect((await write('mediaDelete', { id: shown }, 'removedId')).userErrors).toEqual([]);
  });
});
