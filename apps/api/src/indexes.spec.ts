import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sharedDatabase, startTestApp, type TestApp, watchStatements } from '#lib/testing';

let app: TestApp;
let client: pg.Client;
const seen = watchStatements();

beforeAll(async () => {
  const { url } = sharedDatabase();
  app = await startTestApp({ databaseUrl: url });
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await app?.close();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}
const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];

/** Nodes of the plans of the statements that a document runs. */
async function plans(document: string): Promise<Plan[]> {
  seen.length = 0;
  const { errors } = await app.run(document);
  expect(errors).toBeUndefined();
  expect(seen).not.toEqual([]);
  const found = await Promise.all(
    seen.map(async ({ text, values }) => {
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${text}`, values);
      return flat(rows[0]!['QUERY PLAN'][0]!.Plan);
    }),
  );
  return found.flat();
}

const SORTS = ['NAME', 'CODE', 'POPULATION'];
const DIRECTIONS = ['ASC', 'DESC'];
const LISTS = [
  ['everything', (order: string) => `{ territories(${order}, first: 20) { nodes { name } } }`],
  [
    'one kind',
    (order: string) => `{ territories(filter: { kinds: [COMMUNE] }, ${order}, first: 20) { nodes { name } } }`,
  ],
  [
    'the communes of a département',
    (order: string) =>
      `{ territory(kind: DEPARTEMENT, code: "59") { children(kind: COMMUNE, ${order}, first: 20) { nodes { name } } } }`,
  ],
  [
    'the communes of a région',
    (order: string) =>
      `{ territory(kind: REGION, code: "32") { children(kind: COMMUNE, ${order}, first: 20) { nodes { name } } } }`,
  ],
  [
    'the communes of an EPCI',
    (order: string) =>
      `{ territory(kind: EPCI, code: "200093201") { children(kind: COMMUNE, ${order}, first: 20) { nodes { name } } } }`,
  ],
] as const;

describe.each(LISTS)('a page of %s', (_, document) => {
  it.each(SORTS.flatMap((field) => DIRECTIONS.map((direction) => [field, direction])))(
    'by %s %s is read in order from an index',
    async (field, direction) => {
      const nodes = await plans(document(`orderBy: { field: ${field}, direction: ${direction} }`));
      const types = nodes.map((node) => node['Node Type']);
      expect(types).not.toContain('Seq Scan');
      expect(types.filter((type) => type.includes('Sort'))).toEqual([]);
    },
  );
});

describe('looking up', () => {
  it.each([
    ['a code', '{ territory(kind: COMMUNE, code: "59350") { name ancestors { name } } }'],
    ['a name', '{ territories(filter: { search: "sai denis" }, first: 5) { nodes { name } } }'],
    ['a postal code', '{ territories(filter: { search: "59000" }, first: 5) { nodes { name } } }'],
    [
      'lineage and events',
      '{ territory(kind: COMMUNE, code: "02695") { successors { territories { name } } events { kind } versions { name } organizations { name } } }',
    ],
  ])('%s reads no table whole', async (_, document) => {
    const nodes = await plans(document);
    const whole = nodes.filter((n) => n['Node Type'] === 'Seq Scan').map((n) => n['Relation Name']);
    // Tables of a handful of rows are read whole with reason.
    expect(whole.filter((name) => !['organization', 'organization_territory', 'source'].includes(name ?? ''))).toEqual(
      [],
    );
  });
});
