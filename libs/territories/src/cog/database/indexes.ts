import { type ClientBase } from 'pg';
import { type OnProgress } from './progress.js';

const PARENTS = ['region_id', 'departement_id', 'epci_id', 'commune_id'];
const SORTS = {
  name: 'name collate territories.natural_french',
  code: 'code',
  population_rank: 'population_rank',
};

/** The secondary indexes of territory_version: name and definition. Made after the first load, which halves its time. */
const INDEXES: readonly (readonly [string, string])[] = [
  ['code', '(kind, code, began)'],
  ['postal_codes', 'using gin (postal_codes)'],
  ...Object.entries(SORTS).flatMap(([sort, column]) => [
    [`by_${sort}`, `(${column}, territory_id)`] as const,
    [`of_kind_by_${sort}`, `(kind, ${column}, territory_id)`] as const,
    ...PARENTS.map(
      (parent) =>
        [`of_${parent}_by_${sort}`, `(${parent}, kind, ${column}, territory_id) where ${parent} is not null`] as const,
    ),
  ]),
];

export async function createIndexes(client: ClientBase, onProgress: OnProgress): Promise<void> {
  for (const [done, [name, definition]] of INDEXES.entries()) {
    onProgress({ step: 'Indexing', done, total: INDEXES.length });
    await client.query(
      `create index if not exists territory_version_${name} on territories.territory_version ${definition}`,
    );
  }
  onProgress({ step: 'Indexing', done: INDEXES.length, total: INDEXES.length });
}
