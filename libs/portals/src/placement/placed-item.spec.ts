import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { keptDifferences } from '#lib/database';
import { meet, watchStatements } from '#lib/testing';
import { nord, useItems } from '../item/testing/items.js';

const { app } = useItems();
const seen = watchStatements();
const query = (text: string) => app.pool.query(text);
const ask = (document: string): Promise<any> => app.ask(document, ANONYMOUS);

const item = (id: string, status = 'PUBLISHED', on = '2024-01-01'): string =>
  `insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version)
    values ('${id}', 'ENTRY', '${nord}', '${status}', 'etalab-2.0', '${id}', '${on}', 1)`;
const placed = (id: string, what: string, portal: string, section: string, place = 0, to = 'infinity'): string =>
  `insert into portals.placement (id, item_id, portal_id, section_id, place, valid_from, valid_to)
    values ('${id}', '${what}', '${portal}', '${section}', ${place}, '2024-01-01', '${to}')`;

beforeAll(async () => {
  await query(`insert into portals.portal (id, slug, family, organization_id, title_fr, visibility)
    values ('portal_other', 'other', 'THEME', '${nord}', 'Autre', 'PUBLIC')`);
  await query(`insert into portals.portal_section (id, portal_id, place, title_fr)
    values ('psection_other', 'portal_other', 1, 'Autres'), ('psection_hidden', 'portal_hidden', 1, 'Rien')`);
  const items = [
    ['item_both', '2024-01-03'],
    ['item_here', '2024-01-02'],
    ['item_there', '2024-01-01'],
    ['item_was', '2024-01-04'],
  ] as const;
  for (const [id, on] of items) await query(item(id, 'PUBLISHED', on));
  await query(item('item_draft', 'DRAFT'));
  const placements = [
    placed('placement_1', 'item_both', 'portal_spec', 'psection_spec', 2),
    placed('placement_2', 'item_both', 'portal_other', 'psection_other', 1),
    placed('placement_3', 'item_here', 'portal_spec', 'psection_spec', 1),
    placed('placement_4', 'item_there', 'portal_other', 'psection_other', 2),
    placed('placement_5', 'item_was', 'portal_spec', 'psection_spec', 0, '2025-01-01'),
    placed('placement_6', 'item_draft', 'portal_spec', 'psection_spec'),
    placed('placement_7', 'item_here', 'portal_hidden', 'psection_hidden'),
  ];
  for (const placement of placements) await query(placement);
});

describe('items that stand in a portal', () => {
  const listed = async (filter: string, more = ''): Promise<string[]> => {
    const { items } = await ask(`{ items(filter: { ${filter} }${more}) { totalCount nodes { id } } }`);
    expect(items.totalCount).toBe(items.nodes.length);
    return items.nodes.map(({ id }: { id: string }) => id);
  };

  it('are those of the day that the caller sees, the latest first', async () => {
    expect(await listed('portal: "spec"')).toEqual(['item_both', 'item_here']);
    expect(await listed('portal: "spec"', ', asOf: "2024-06-01"')).toEqual(['item_was', 'item_both', 'item_here']);
    expect(await listed('portal: "hidden"')).toEqual([]);
    const { portal } = await ask(
      '{ portal(slug: "other") { items { totalCount nodes { id } } sections { itemCount } } }',
    );
    expect(portal).toEqual({
      items: { totalCount: 2, nodes: [{ id: 'item_both' }, { id: 'item_there' }] },
      sections: [{ itemCount: 2 }],
    });
  });

  it('are found by their kind, too, without looking at the items themselves', async () => {
    await query(`update portals.item set kind = 'NOTEBOOK', notebook_kind = 'TERRITORY' where id = 'item_here'`);
    seen.length = 0;
    expect(await listed('portal: "spec", kinds: [NOTEBOOK]')).toEqual(['item_here']);
    expect(await listed('portal: "spec", kinds: [ENTRY]')).toEqual(['item_both']);
    expect(seen.filter(({ text }) => text.includes('found_in'))).toEqual([]);
    expect(seen.some(({ text }) => text.includes('placed_item'))).toBe(true);
    await query(`update portals.item set kind = 'ENTRY', notebook_kind = null where id = 'item_here'`);
  });

  it('come as their editors put them in a part of it', async () => {
    const placed = ', orderBy: { field: PLACE }';
    expect(await listed('section: "psection_spec"', placed)).toEqual(['item_here', 'item_both']);
    expect(await listed('section: "psection_hidden"', placed)).toEqual([]);
    await query(`update portals.placement set place = 9 where id = 'placement_3'`);
    expect(await listed('section: "psection_spec"', placed)).toEqual(['item_both', 'item_here']);
  });

  it('may stand in a part of another portal, too', async () => {
    expect(await listed('portal: "spec", section: "psection_spec"')).toEqual(['item_both', 'item_here']);
    expect(await listed('portal: "spec", section: "psection_other"')).toEqual(['item_both']);
    expect(await listed('portal: "spec", section: "psection_hidden"')).toEqual([]);
    expect(await listed('portal: "other", section: "psection_spec"', ', orderBy: { field: PLACE }')).toEqual([
      'item_both',
    ]);
    const nested = await ask('{ portal(slug: "spec") { items(filter: { portal: "other" }) { nodes { id } } } }');
    expect(nested.portal.items.nodes).toEqual([{ id: 'item_both' }]);
  });
});

describe('what is kept of them', () => {
  const publish = (id: string): string => `update portals.item set status = 'PUBLISHED' where id = '${id}'`;

  it.each([
    ['an item that is published while it is placed', true],
    ['an item that is placed while it is published', false],
  ])('says what %s is', async (_, isPlacedFirst) => {
    const id = `item_${isPlacedFirst}`;
    await query(item(id, 'DRAFT'));
    const place = placed(`placement_${isPlacedFirst}`, id, 'portal_spec', 'psection_spec');
    await (isPlacedFirst ? meet(app.pool, place, publish(id)) : meet(app.pool, publish(id), place));
    expect((await query(`select status from portals.placed_item where item_id = '${id}'`)).rows).toEqual([
      { status: 'PUBLISHED' },
    ]);
    expect(await keptDifferences(app.pool)).toEqual([]);
  });
});
