import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';
import { ASKED_IN_ALL_WAYS, SEARCHES, WAYS } from './testing/searches.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url });
});
afterAll(() => app?.close());

const DAY = '2025-06-01';

interface Found {
  totalCount: number;
  nodes: { id: string; code: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function ask(search: string, filter = '', rest = ''): Promise<Found> {
  const size = /(first|last):/.test(rest) ? '' : 'first: 100';
  const day = rest.includes('asOf:') ? '' : `asOf: "${DAY}"`;
  const { data, errors } = await app.run(
    `query ($search: String) { territories(filter: { search: $search, ${filter} } ${day} ${size} ${rest}) {
      totalCount nodes { id code } pageInfo { hasNextPage endCursor } } }`,
    { search },
  );
  expect(errors).toBeUndefined();
  return (data as { territories: Found }).territories;
}

/** How many there are, the first three, and a mark of all that were answered, in their order. */
function summary({ totalCount, nodes }: Found): string {
  const mark = hash('sha1', nodes.map(({ id }) => id).join(), 'hex');
  return `${totalCount}: ${nodes
    .slice(0, 3)
    .map(({ code }) => code)
    .join(' ')} ${mark.slice(0, 8)}`;
}

async function answers(entries: Iterable<[string, () => Promise<Found>]>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, make] of entries) found[name] = summary(await make());
  return found;
}

describe('a search of territories', () => {
  it('finds the same as ever, in the same order', async () => {
    expect(await answers(SEARCHES.map((search) => [search, () => ask(search)]))).toMatchSnapshot();
  });

  it.each(Object.entries(WAYS))('finds the same %s', async (_, [filter, rest]) => {
    const made = await answers(ASKED_IN_ALL_WAYS.map((search) => [search, () => ask(search, filter, rest)]));
    expect(made).toMatchSnapshot();
  });

  it.each(['中', '中文', '中文 Ω'])('for "%s", of which no name has a letter, finds nothing', async (search) => {
    expect((await ask(search)).totalCount).toBe(0);
  });

  it.each(['saint', 'sai denis', 'de la', 's', '5'])('for "%s" is read page by page like at once', async (search) => {
    const pages: string[] = [];
    let after = '';
    for (let i = 0; i < 5; i++) {
      const { nodes, pageInfo } = await ask(search, '', `first: 13${after}`);
      pages.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = ` after: "${pageInfo.endCursor}"`;
    }
    const whole = await ask(search);
    expect(pages).toEqual(whole.nodes.map(({ id }) => id).slice(0, pages.length));
  });
});
