import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, getOperationAST, type GraphQLFormattedError, parse, print } from 'graphql';
import { projectRoot } from '#lib/config';

export interface SampleDocument {
  name: string;
  id: string;
  text: string;
  node: DocumentNode;
  /** Sets of variables worth running it with. */
  variables: Record<string, unknown>[];
}

const WORDS = { fr: 'Mots', en: 'Words' };

/** Values that suit the variables of any registered document, by variable name; each column is one run. */
const SAMPLES: Record<string, Record<string, unknown[]>> = {
  '*': {
    asOf: [undefined, '2018-12-31'],
    kind: ['COMMUNE', 'DEPARTEMENT'],
    code: ['59350', '974'],
    key: ['caue-59', 'caue-974'],
    search: ['sai denis', '59000'],
    first: [5, 3],
    childKind: ['COMMUNE', 'EPCI'],
    demonstration: [true, false],
    signedIn: [true, false],
    totals: [true, false],
    works: [true, false],
    manages: [true, false],
    acts: [true, false],
    filter: [{}, {}],
    days: [['2013-12-31', '2018-12-31'], ['2020-01-01']],
    ids: [['none'], []],
    status: ['IN_FORCE', 'ALL'],
    year: [2024, 2025],
    since: ['start', 'now'],
    type: ['ORGANIZATION', 'TRAINING_SESSION'],
    longitude: [3.0573, -5],
    latitude: [50.6292, 46],
  },
  TerritoryChildren: { orderBy: [{ field: 'POPULATION', direction: 'DESC' }, { field: 'NAME' }] },
  OrganizationList: { orderBy: [undefined, { field: 'NAME' }] },
  AgreementPage: { key: ['protocole-2013', 'accord-cadre-2016'] },
  AgreementSignatures: { key: ['protocole-2013', 'accord-cadre-2016'], asOf: ['2014-01-01', '2017-01-01'] },
  ReturnLinePeople: {
    line: [
      { returnId: 'none', code: 'F-1' },
      { returnId: 'none', code: 'E-1' },
    ],
  },
  ChainPage: { id: ['agreement_25102by1qcgdcrt70ndcgvcc2d', 'agreement_00cq5nz3e5h97txbqkc6a5ban2'] },
  ChainLinks: {
    id: ['agreement_25102by1qcgdcrt70ndcgvcc2d', 'agreement_00cq5nz3e5h97txbqkc6a5ban2'],
    side: ['AFTER', 'BEFORE'],
    kinds: [['COMMITMENT'], undefined],
  },
  BudgetPreview: { ballots: [20, 40], seed: ['a', 'b'] },
  SavedQueryCheck: {
    definition: ['{ network { id } }', '{ nothing }'].map((document) => ({
      ...{ title: WORDS, description: WORDS, maintainer: WORDS, audience: 'EVERYONE', document, rows: 'network' },
      ...{ key: ['id'], columns: [{ name: 'id', path: 'id', label: WORDS }] },
    })),
  },
  NearMe: { id: ['territory_5k1tw5pzdeghxb0wbn32qrj9q3', 'none'] },
  FormerAddress: { number: [1, 2], kinds: [['ENTRY'], []], isItem: [true, false] },
  ItemFacets: { inPortal: [false, true] },
  ItemFeed: { ofPortal: [false, true], slug: ['none', 'none'] },
  ItemShownTexts: { number: [1, 2] },
  ItemVersions: { before: [1, 1], after: [2, 3] },
  DocumentChanges: { since: [1, 1], version: [2, 3] },
  SynthesisChanges: { since: [1, 1], version: [2, 3] },
  ItemReview: { before: [1, 1], number: [2, 3] },
  GoverningBodyPage: { key: ['cog', 'none'] },
};

/** The day that a required one gets, and an id that nothing has: both answer, the second with null. */
const BY_TYPE: Record<string, string> = {
  'LocalDate!': '2024-01-01',
  'PartialDate!': '2010',
  'ID!': 'none',
  'String!': 'none',
};

const registered = (): [id: string, text: string][] =>
  Object.entries(
    JSON.parse(readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8')) as Record<string, string>,
  );

/** The id of a registered mutation. */
export function registeredMutation(name: string): string {
  const found = registered().find(
    ([, text]) => text.startsWith(`mutation ${name}(`) || text.startsWith(`mutation ${name} `),
  );
  if (!found) throw new Error(`No mutation ${name} is registered`);
  return found[0];
}

/** Every registered query with sample variables. A new one whose required variables have no sample fails the tests that use it. */
export function registeredDocuments(): SampleDocument[] {
  return registered().flatMap(([id, text]) => {
    const node = parse(text);
    const operation = getOperationAST(node)!;
    if (operation.operation !== 'query') return [];
    const name = operation.name!.value;
    const variables = [0, 1].map((run) =>
      Object.fromEntries(
        (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
          const key = variable.name.value;
          const known = SAMPLES[name]?.[key] ?? SAMPLES['*']![key];
          const value = known?.[run] ?? (defaultValue ? undefined : BY_TYPE[print(type)]);
          return value === undefined ? [] : [[key, value]];
        }),
      ),
    );
    return [{ name, id, text, node, variables }];
  });
}

/** What a document that asks for more than the caller may see answers beside its data: alike in every way of running it. */
export function refusals(errors: readonly Pick<GraphQLFormattedError, 'extensions' | 'message'>[] = []): unknown[] {
  const codes = errors.map((error) => error.extensions?.code ?? error.message);
  return [...new Set(codes)].sort();
}

/** What a document may answer beside its data when nobody is signed in. */
export const AT_THE_DOOR: readonly unknown[] = ['UNAUTHENTICATED'];

/** The text of an answer, but for places among the changes: those move with every transaction, whoever commits it. */
export const steady = (answer: string): string =>
  answer.replace(/"endCursor":"([\w-]+)"/g, (found, cursor: string) =>
    isPlace(cursor) ? '"endCursor":"a place"' : found,
  );

/** Type, life of the database, reader, transaction and record: a cursor of another list has fewer. */
function isPlace(cursor: string): boolean {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.length === 5 && /^[0-9a-f-]{36}$/.test(parts[1]);
  } catch {
    return false;
  }
}

/** Documents that front-end developers would write first, promised by name. */
export const PROMISED: Record<string, string> = {
  lookup: `{ territory(kind: COMMUNE, code: "59350") { id kind code name population siren postalCodes isCurrent validFrom validTo
    parent(kind: DEPARTEMENT) { code name } ancestors { kind code name } } }`,
  search: `{ territories(filter: { search: "sai denis", kinds: [COMMUNE], territory: { kind: DEPARTEMENT, code: "974" }, includeDescendants: true },
    orderBy: { field: POPULATION, direction: DESC }, first: 5) { totalCount nodes { code name } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  nested: `{ territories(filter: { kinds: [REGION] }, first: 30) { nodes { code name
    children(kind: DEPARTEMENT, first: 100) { nodes { code name
      children(kind: COMMUNE, orderBy: { field: POPULATION, direction: DESC }, first: 5) { nodes { code name population } } } } } } }`,
  history: `{ territory(kind: COMMUNE, code: "02695") { name isCurrent validTo successors { ambiguous territories { code name } }
    predecessors { code name } events { kind on precision } versions { name from to } } }`,
  network: `{ network(asOf: "2013-12-31") { memberCount members(first: 20) { nodes { organization { name } slot { label } since } }
    agreementsInForce { title kind countedSignatories assertedSignatories discrepancy { statement } } } }`,
  agreement: `{ agreement(key: "protocole-2013") { signatures(asOf: "2016-01-15") { totalCount nodes { organization { name } slot { label kind }
    signedOn withdrawnOn sources { title } } } } }`,
  member: `{ organization(key: "caue-974") { name memberStatus(asOf: "2017-12-31") memberships { nodes { from to since evidence { title } } }
    headcount(asOf: "2024-01-01") } }`,
  timeline: `{ timeline(filter: { from: "2003", to: "2019" }, first: 50) { nodes { on until title kind sources { title } conflictsWith { title } } } }`,
  directory: `{ organizations(first: 50) { nodes { name territories { name } manager { name } memberStatus headcount } } }`,
  gaps: `{ network(asOf: "2016-12-31") { asOf certainty memberCountRange { least most } discrepancies { kind statement steps { label count } sources { key } agreement { key } } }
    discrepancies(asOf: "2016-12-31") { kind statement agreement { key } organization { key } } }`,
  organizations: `{ organizations(first: 10) { nodes { id name kind territories(asOf: "2018-12-31") { code name organizations { name } } } } }`,
};
