import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Type } from '@nestjs/common';
import pg from 'pg';
import { entityOf } from '#lib/graphql';
import { testDatabase, type TestDatabase, wholeDemonstration } from '#lib/testing';
import { KINDS, LINKS } from './chain.kinds.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const VIEWS = LINKS.map((links) => [links.view.strings.join(''), links] as const);

it('gives each kind to one module, and words in both languages', () => {
  expect(Object.keys(KINDS)).toHaveLength(LINKS.reduce((sum, { kinds }) => sum + Object.keys(kinds).length, 0));
  for (const { fr, en, words } of Object.values(KINDS))
    expect([fr, en, words].every((text) => text.length > 2)).toBe(true);
});

describe.each(VIEWS)('%s', (view, links) => {
  it('has the columns of a view of links', async () => {
    const { rows } = await client.query(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema || '.' || table_name = $1 order by ordinal_position`,
      [view],
    );
    expect(rows).toEqual(['from_id', 'to_id', 'kind', 'on_day', 'until_day'].map((name) => ({ name, type: 'text' })));
  });

  it('holds the kinds and the types of records that the module declares, and each link once', async () => {
    const { rows } = await client.query<{ kind: string; from: string; to: string; twice: boolean; wrong: boolean }>(
      `select kind, substring(from_id from '^(.*)_') as "from", substring(to_id from '^(.*)_') as "to",
         bool_or(n > 1) as twice, bool_or(on_day !~ '^\\d{4}(-\\d\\d){0,2}$' or until_day !~ '^\\d{4}(-\\d\\d){0,2}$') as wrong
       from (select *, count(*) over (partition by from_id, to_id, kind, on_day) as n from ${view}) l group by 1, 2, 3`,
    );
    const prefixes = (types: readonly Type[]): string[] => types.map((type) => entityOf(type)!.prefix);
    for (const { kind, from, to, twice, wrong } of rows) {
      expect(Object.keys(links.kinds)).toContain(kind);
      expect(prefixes(links.kinds[kind]!.from())).toContain(from);
      expect(prefixes(links.kinds[kind]!.to())).toContain(to);
      expect({ kind, twice, wrong: wrong ?? false }).toEqual({ kind, twice: false, wrong: false });
    }
  });

  it.each(['from_id', 'to_id'])('finds the links of a record by an index, by %s', async (column) => {
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query(`explain (format json) select * from ${view} where ${column} = 'agreement_0'`);
    await client.query('reset enable_seqscan');
    expect(unindexed(rows[0]['QUERY PLAN'][0].Plan)).toEqual([]);
  });
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Filter?: string;
  Plans?: Plan[];
}

/** Tables of which all rows are looked at: without sequential scans, those that no index finds the rows of. */
function unindexed(plan: Plan): string[] {
  const whole =
    plan['Node Type'] === 'Seq Scan' || (plan.Filter && !plan['Index Cond'] && /Index/.test(plan['Node Type']));
  return [...(whole ? [plan['Relation Name'] ?? plan['Node Type']] : []), ...(plan.Plans ?? []).flatMap(unindexed)];
}
