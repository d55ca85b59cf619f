import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import pg from 'pg';
import { Readers } from '#lib/database';
import {
  DEAREST,
  LEAST_WORK,
  registeredDocuments,
  sharedDatabase,
  startTestApp,
  type TestApp,
  workOf,
} from '#lib/testing';

let app: TestApp;
let client: pg.Client;
const seen = new Map<string, unknown[]>();

beforeAll(async () => {
  const { url } = sharedDatabase();
  app = await startTestApp({ databaseUrl: url, isOwn: true });
  client = new pg.Client({ connectionString: url, options: '-c pg_trgm.word_similarity_threshold=0.55 -c jit=off' });
  await client.connect();
  const readers = app.app.get(Readers);
  const run = readers.run.bind(readers);
  readers.run = (name, text, values, done, asker) => {
    seen.set(text, values);
    run(name, text, values, done, asker);
  };
});
afterAll(async () => {
  await client?.end();
  await app?.close();
});

/** Values of variables that are as unlike each other as they come: what fits many rows, few, and none. */
const UNLIKE: Record<string, unknown[]> = {
  search: ['sai denis', 'saint', 'mulhosue', 'de la', 's', '59', '59000', 'zzqqxx'],
  asOf: ['1950-06-01', '2025-06-01'],
  kinds: [['COMMUNE'], ['REGION'], ['COMMUNE', 'EPCI', 'DEPARTEMENT']],
  childKind: ['COMMUNE', 'EPCI', 'DEPARTEMENT'],
  first: [1, 100],
  overseas: [true, false],
  includeEnded: [true],
  orderBy: [{ field: 'POPULATION', direction: 'DESC' }, { field: 'NAME' }, { field: 'CODE', direction: 'DESC' }],
};
/** Those that mean one thing together: a commune, a département, the largest région, what was never there. */
const TERRITORIES = [
  { kind: 'COMMUNE', code: '59350' },
  { kind: 'DEPARTEMENT', code: '59' },
  { kind: 'REGION', code: '75' },
  { kind: 'EPCI', code: '200093201' },
  { kind: 'COMMUNE', code: 'none' },
];

/** Each sample as it is, and with each of its variables as unlike as it can be. */
function variants(names: readonly string[], samples: Record<string, unknown>[]): Record<string, unknown>[] {
  const base = samples[0] ?? {};
  const ways = names.flatMap((name) => (UNLIKE[name] ?? []).map((value) => ({ ...base, [name]: value })));
  const isPlace = names.includes('kind') && names.includes('code');
  const words = names.includes('kinds') ? (UNLIKE['search'] ?? []) : [];
  return [
    ...samples,
    ...ways,
    ...(isPlace ? TERRITORIES.map((place) => ({ ...base, ...place })) : []),
    ...words.map((search) => ({ ...base, search, kinds: ['COMMUNE'] })),
  ];
}

const ASKED = `query Asked($search: String, $kinds: [TerritoryKind!], $asOf: LocalDate) {
  territories(filter: { search: $search, kinds: $kinds, territory: { kind: REGION, code: "32" }, includeDescendants: true },
    asOf: $asOf, orderBy: { field: NAME }, first: 20) { totalCount nodes { name } } }`;

const documents = [
  ...registeredDocuments(),
  { name: 'Asked', node: parse(ASKED), variables: [{ search: 'sai denis', kinds: ['COMMUNE'], asOf: '2025-06-01' }] },
].map((document) => [document.name, document] as const);

it.each(documents)('the plan of %s for any value is as good as that for each', async (_, { node, variables }) => {
  const definition = node.definitions.find((part) => part.kind === 'OperationDefinition');
  const names = (definition?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const dear: unknown[] = [];
  for (const given of variants(names, variables)) {
    seen.clear();
    await app.run(node, given, undefined, 'compiled');
    for (const [text, values] of seen) {
      const forAny = await workOf(client, text, values, 'force_generic_plan');
      if (forAny <= DEAREST * LEAST_WORK) continue;
      const forThis = await workOf(client, text, values, 'force_custom_plan');
      if (forAny > DEAREST * forThis) dear.push({ given, forAny, forThis });
    }
  }
  expect(dear).toEqual([]);
});
