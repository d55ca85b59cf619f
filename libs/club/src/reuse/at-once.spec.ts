import { beforeAll, expect, it } from '@jest/globals';
import { keptDifferences } from '#lib/database';
import { meet } from '#lib/testing';
import { ain, nord, useClub } from '../testing/club.js';

const { app, propose } = useClub();
let workstreamId: string;
let made = 0;

beforeAll(async () => {
  workstreamId = await propose('Ensemble');
});

const item = (id: string, organization: string, more = 'null, null'): string =>
  `insert into portals.item (id, kind, organization_id, status, licence_id, title, published_on, shown_version, derived_from, derived_from_version)
   values ('${id}', 'ENTRY', '${organization}', 'PUBLISHED', 'etalab-2.0', '${id}', '2024-01-01', 1, ${more})`;
const placed = (nr: number): string =>
  `insert into portals.placement (id, portal_id, item_id, valid_from) values ('placement_${nr}', 'portal_${nr}', 'entry_source${nr}', '2020-01-01')`;
const related = (nr: number): string =>
  `insert into portals.item_relation (item_id, kind, related_id, valid_from) values ('entry_made${nr}', 'TRANSLATION_OF', 'entry_source${nr}', '2024-01-01')`;
const derived = (nr: number): string => item(`entry_derived${nr}`, ain, `'entry_source${nr}', 1`);
const delivered = (nr: number): string =>
  `insert into club.deliverable (id, workstream_id, item_id, delivered_on) values ('deliverable_${nr}', '${workstreamId}', 'entry_source${nr}', '2024-01-01')`;
const hidden = (nr: number): string =>
  `update portals.portal set opened_on = 'infinity', visibility = 'DRAFT' where id = 'portal_${nr}'`;
const nothing = (): string => 'select';
type Statement = (nr: number) => string;

it.each<[string, Statement, Statement, Statement]>([
  ['it is placed', nothing, placed, delivered],
  [
    'it is placed no longer',
    placed,
    (nr) => `update portals.placement set valid_to = '2021-01-01' where id = 'placement_${nr}'`,
    delivered,
  ],
  ['another is made from it', nothing, derived, delivered],
  [
    'what was made from it is published',
    (nr) =>
      `${derived(nr)}; update portals.item set status = 'DRAFT', published_on = 'infinity' where id = 'entry_derived${nr}'`,
    (nr) => `update portals.item set status = 'PUBLISHED', published_on = '2024-02-01' where id = 'entry_derived${nr}'`,
    delivered,
  ],
  ['another says that it translates it', nothing, related, delivered],
  [
    'another says so no longer',
    related,
    (nr) => `delete from portals.item_relation where item_id = 'entry_made${nr}'`,
    delivered,
  ],
  [
    'a portal that shows it opens',
    (nr) => `${delivered(nr)}; ${hidden(nr)}`,
    placed,
    (nr) => `update portals.portal set opened_on = '2020-01-01', visibility = 'PUBLIC' where id = 'portal_${nr}'`,
  ],
])('reuse is what portals say where %s at the same moment', async (_, before, one, other) => {
  const wrong: unknown[] = [];
  for (const isFirst of [true, false]) {
    const nr = ++made;
    await app.pool.query(`${item(`entry_source${nr}`, nord)}; ${item(`entry_made${nr}`, ain)};
      insert into portals.portal (id, slug, family, organization_id, title_fr, visibility, opened_on)
        values ('portal_${nr}', 'portail-${nr}', 'ACTOR', '${ain}', 'Portail', 'PUBLIC', '2020-01-01'); ${before(nr)}`);
    await meet(app.pool, ...((isFirst ? [one(nr), other(nr)] : [other(nr), one(nr)]) as [string, string]));
    const differences = await keptDifferences(app.pool, (schema) => schema !== 'club');
    wrong.push(...differences.filter(({ id }) => id === `deliverable_${nr}`));
  }
  expect(wrong).toEqual([]);
});
