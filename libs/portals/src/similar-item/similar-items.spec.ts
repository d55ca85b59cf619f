import { beforeAll, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { nord, useItems } from '../item/testing/items.js';

const { app } = useItems();

beforeAll(async () => {
  await app.pool.query(
    `with made as (insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version)
        select 'item_' || nr, 'ENTRY', '${nord}', 'PUBLISHED', 'etalab-2.0', title, '2024-01-01', 1
        from (select nr, case when nr % 2 = 0 then 'Le lotissement n° ' else 'Habiter, tome ' end || nr as title from generate_series(1, 900) nr
          union all select 1000, 'Habiter autrement le lotissement' union all select 1001, 'Le lavoir communal') t(nr, title)
        returning id, title)
      insert into portals.item_text (item_id, locale, title, summary) select id, 'fr', title,
        case id when 'item_1001' then 'Une grange est devenue son abri.' else '' end from made`,
  );
  // What nobody sees comes before what everybody sees.
  await app.pool.query(
    `with made as (insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version)
        select 'item_' || nr, 'ENTRY', '${nord}', case nr when 2200 then 'PUBLISHED' else 'DRAFT' end, 'etalab-2.0', 'Le belvédère n° ' || nr,
          case nr when 2200 then date '2024-01-01' else 'infinity' end, case nr when 2200 then 1 end
        from generate_series(2001, 2200) nr returning id, title)
      insert into portals.item_text (item_id, locale, title) select id, 'fr', title from made order by id`,
  );
});

const like = async (title: string): Promise<string[]> => {
  const { similarItems } = (await app.ask(
    'query ($title: String!) { similarItems(title: $title, first: 3) { nodes { item { title } } } }',
    ANONYMOUS,
    { title },
  )) as { similarItems: { nodes: { item: { title: string } }[] } };
  return similarItems.nodes.map(({ item }) => item.title);
};

it.each([
  ['says it in other words beside', 'Habiter le lotissement'],
  ['has words that nothing else has', 'Habiter le lotissement, dix ans après'],
  ['is still being typed', 'Habiter le lotis'],
  ['ends otherwise', 'Habitant autrement les lotissemants'],
])('a title that %s is found among hundreds that share a word with it', async (_, title) => {
  expect((await like(title))[0]).toBe('Habiter autrement le lotissement');
});

it('a word that few have is enough, however it ends', async () => {
  expect(await like('Lavoirs')).toEqual(['Le lavoir communal']);
  expect(await like('Le lavoire')).toEqual(['Le lavoir communal']);
});

it('one word of a summary is no likeness, two are', async () => {
  expect(await like('Le verger devenu jardin')).toEqual([]);
  expect(await like('La grange devenue bibliothèque')).toEqual(['Le lavoir communal']);
  expect(await like('La grange')).toEqual([]);
});

it('what the caller may not see takes no place from what they see', async () => {
  expect(await like('Un belvédère')).toEqual(['Le belvédère n° 2200']);
});

it.each(['Où ?', "~ /usr/bin C++ \\ ''", '-12.5 A4-B5 a.fr/x?y=1', `l'eau & l'air | !pas (rien) :* <->`])(
  'a title may be anything: %s',
  async (title) => {
    expect(await like(title)).toEqual([]);
  },
);
