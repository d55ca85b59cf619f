import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ANONYMOUS } from '#lib/access';
import { RequestContext, type Words } from '#lib/graphql';
import { emptyDatabase, type TestDatabase } from '#lib/testing';
import { sentence } from './sentence.js';
import { render, type Sql, sql } from './sql.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await emptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

async function said(locale: string, words: Words, values: Record<string, Sql>): Promise<string> {
  const context = new RequestContext(ANONYMOUS, '2026-01-01', 'spec');
  const { text, values: bound } = render(
    sql`select ${sentence(words, values, sql`${locale}::text`)} as said`,
    context,
    '2026-01-01',
  );
  return (await client.query<{ said: string }>(text, bound)).rows[0]!.said;
}

describe('a sentence of the database', () => {
  const WORDS = {
    fr: '{count: une entrée n’est pas documentée | # entrées ne sont pas documentées} : {rest: # membre | # membres} de « {title} ».',
    en: '{count: one entry is | # entries are} undocumented: {rest: # member | # members} of “{title}”.',
  };

  it.each([
    ['fr', 0, "une entrée n’est pas documentée : 0 membre de « L'accord »."],
    ['fr', 1, "une entrée n’est pas documentée : 1 membre de « L'accord »."],
    ['fr', 2, "2 entrées ne sont pas documentées : 2 membres de « L'accord »."],
    ['en', 0, "0 entries are undocumented: 0 members of “L'accord”."],
    ['en', 1, "one entry is undocumented: 1 member of “L'accord”."],
    ['en', 2, "2 entries are undocumented: 2 members of “L'accord”."],
  ])('counts as its language does: %s, %d', async (locale, count, expected) => {
    const number = sql`${count}::int`;
    expect(await said(locale, WORDS, { count: number, rest: number, title: sql`${"L'accord"}::text` })).toBe(expected);
  });

  it('keeps quotes as they are, and is nothing where a value is', async () => {
    const words = { fr: "L'accord {a}{b}", en: "It's {a}{b}" };
    expect(await said('fr', words, { a: sql`1`, b: sql`'x'` })).toBe("L'accord 1x");
    expect(await said('en', words, { a: sql`1`, b: sql`null::text` })).toBeNull();
  });

  it('names the value that it lacks', () => {
    expect(() => sentence({ fr: '{on} {title}', en: '' }, { on: sql`1` }, sql`'fr'`)).toThrow(
      'No value for {title} in "{on} {title}"',
    );
  });
});
