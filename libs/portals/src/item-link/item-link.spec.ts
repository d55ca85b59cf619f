import { expect, it } from '@jest/globals';
import { meet } from '#lib/testing';
import { nord, useItems } from '../item/testing/items.js';

const { app } = useItems();

it.each([true, false])('a link that an item names while nobody else has it stays (first: %s)', async (isFirst) => {
  const [id, address] = [`resource_${isFirst}`, `https://exemple.fr/${isFirst}`];
  await app.pool.query(
    `insert into portals.item (id, kind, resource_kind, organization_id, licence_id, title) values ('${id}', 'RESOURCE', 'DOCUMENT', '${nord}', 'etalab-2.0', 'Lien');
     insert into links.link (address, host) values ('${address}', 'exemple.fr')`,
  );
  const names = `update portals.item set url = '${address}' where id = '${id}'`;
  const forgets = 'select links.forget()';
  await meet(app.pool, ...((isFirst ? [names, forgets] : [forgets, names]) as [string, string]));
  const { rows } = await app.pool.query('select address from links.item_link where item_id = $1', [id]);
  expect(rows).toEqual([{ address }]);
});
