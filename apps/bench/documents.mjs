// The documents, how each server words them, and how its answer is read: only the values are compared.

const FIELDS = {
  lookup: `query Lookup($code: String!) {
  territory(kind: COMMUNE, code: $code) { id kind code name population parent(kind: DEPARTEMENT) { code name } }
}`,
  nested: `query Nested {
  territories(filter: { kinds: [REGION] }, first: 30) { nodes { code name
    children(kind: DEPARTEMENT, first: 100) { nodes { code name
      children(kind: COMMUNE, orderBy: { field: POPULATION, direction: DESC }, first: 5) { nodes { code name population } } } } } }
}`,
  page: `query Page {
  territories(filter: { kinds: [COMMUNE] }, orderBy: { field: POPULATION, direction: DESC }, first: 50) { nodes {
    code name population parent(kind: DEPARTEMENT) { code name } } }
}`,
  network: `query Organizations {
  organizations(first: 50) { nodes { key name kind memberStatus headcount manager { name } territories { code name } } }
}`,
  search: `query Search($text: String!) {
  territories(filter: { search: $text, kinds: [COMMUNE] }, first: 8) { nodes {
    code name population parent(kind: DEPARTEMENT) { code name } } }
}`,
  milestone: `mutation Milestone($input: MilestoneCreateInput!) {
  milestoneCreate(input: $input) { milestone { id on title detail } userErrors { code message } }
}`,
  payment: `mutation Payment($input: PaymentRecordInput!) {
  paymentRecord(input: $input) { payment { id amountCents receivedOn method reference } userErrors { code message } }
}`,
  receipt: `mutation Receipt($input: ReceiptIssueInput!) {
  receiptIssue(input: $input) { receipt { id number issuedOn amountCents } userErrors { code message } }
}`,
};

/** The usual server answers what was written itself. */
const USUAL = {
  ...FIELDS,
  milestone: `mutation Milestone($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { id on title detail } }`,
  payment: `mutation Payment($input: PaymentRecordInput!) { paymentRecord(input: $input) { id amountCents receivedOn method reference } }`,
  receipt: `mutation Receipt($input: ReceiptIssueInput!) { receiptIssue(input: $input) { id number issuedOn amountCents } }`,
};

const POSTGRAPHILE = {
  lookup: `query Lookup($code: String!) {
  knownCommuneByCode(code: $code) { rowId kind code name population departementByDepartementId { code name } }
}`,
  nested: `query Nested {
  allRegions(orderBy: [NAME_ASC, ROW_ID_ASC], first: 30) { nodes { code name
    departementsByRegionId(orderBy: [NAME_ASC, ROW_ID_ASC], first: 100) { nodes { code name
      communesByDepartementId(orderBy: [POPULATION_RANK_DESC, ROW_ID_DESC], first: 5) { nodes { code name population } } } } } }
}`,
  page: `query Page {
  allCommunes(orderBy: [POPULATION_RANK_DESC, ROW_ID_DESC], first: 50) { nodes {
    code name population departementByDepartementId { code name } } }
}`,
  network: `query Organizations {
  allOrganizations(orderBy: [NAME_ASC, ROW_ID_ASC], first: 50) { nodes { key name kind memberStatus headcount
    personByManagerId { name } servedTerritoriesByOrganizationId(orderBy: [TERRITORY_ID_ASC]) { nodes { code name } } } }
}`,
  search: `query Search($text: String!) {
  searchCommunes(words: $text, most: 8) { nodes { code name population departementByDepartementId { code name } } }
}`,
};

/** What `load.mjs` counts up in, so that no text comes twice and no row is written twice. */
export const COUNTER = '000000000';

/** A lookup as programs write it: the code in the text, which differs; and with a name that never comes again. */
const WRITTEN = {
  literals: (lookup, { code }) => ({
    query: lookup.replace('query Lookup($code: String!)', 'query Written').replace('$code', JSON.stringify(code)),
  }),
  differ: (lookup, variables) => ({ query: lookup.replace('Lookup', `Lookup${COUNTER}`), variables }),
};

/** Name, title, and the same values in one form for all. */
export const documents = [
  {
    name: 'lookup',
    title: 'One commune by its code, with its département',
    variables: ({ codes }) => codes.map((code) => ({ code })),
    /** Beside those that are measured: ended, never known, and without a département. */
    extra: ({ otherCodes }) => otherCodes.map((code) => ({ code })),
  },
  { name: 'nested', title: 'Régions, their départements, the five largest communes of each' },
  { name: 'page', title: 'The 50 largest communes, each with its département' },
  { name: 'network', title: '50 organizations, each with its territories, manager, member status and headcount' },
  {
    name: 'search',
    title: 'Communes by what people type: names, beginnings of them, typing errors',
    variables: ({ words }) => words.map((text) => ({ text })),
    /** Those that can search. */
    servers: ['ours', 'ours_apollo', 'ours_kept', 'ours_text', 'postgraphile', 'handwritten'],
  },
  {
    name: 'literals',
    title: 'The same commune, its code written into the text',
    variables: ({ codes }) => codes.map((code) => ({ code })),
    servers: ['ours_text', 'postgraphile', 'mercurius'],
  },
  {
    name: 'differ',
    title: 'The same commune, no two texts alike',
    variables: ({ codes }) => codes.map((code) => ({ code })),
    servers: ['ours_text', 'postgraphile', 'mercurius'],
  },
];

/** Whether a server is asked for a document. */
export const answers = (server, document) => document.servers?.includes(server.name) ?? true;

const texts = (documents) => (name, variables) =>
  JSON.stringify(WRITTEN[name]?.(documents.lookup, variables) ?? { query: documents[name], variables });

/** What was written, without the id that each gives it. */
const written = ({ id, ...rest }) => rest;

/** The same document and the same answer for ours, Mercurius and Nest. */
export const sameSchema = {
  path: () => '/graphql',
  body: texts(FIELDS),
  read: {
    lookup: ({ territory }) => territory,
    literals: ({ territory }) => territory,
    differ: ({ territory }) => territory,
    nested: ({ territories }) =>
      territories.nodes.map(({ code, name, children }) => ({
        code,
        name,
        departements: children.nodes.map((d) => ({ code: d.code, name: d.name, communes: d.children.nodes })),
      })),
    page: ({ territories }) => territories.nodes,
    search: ({ territories }) => territories.nodes,
    network: ({ organizations }) => organizations.nodes,
    milestone: ({ milestoneCreate: { milestone, userErrors } }) => (milestone ? written(milestone) : userErrors),
    payment: ({ paymentRecord: { payment, userErrors } }) => (payment ? written(payment) : userErrors),
    receipt: ({ receiptIssue: { receipt, userErrors } }) => (receipt ? written(receipt) : userErrors),
  },
};

const usualTexts = texts(USUAL);

/** Lists are asked as they are of ours; what is written has no idempotency key and answers without a payload. */
export const usually = {
  ...sameSchema,
  body: (name, { input, ...variables }) =>
    usualTexts(name, input ? { input: { ...input, idempotencyKey: undefined } } : variables),
  read: {
    ...sameSchema.read,
    milestone: ({ milestoneCreate }) => written(milestoneCreate),
    payment: ({ paymentRecord }) => written(paymentRecord),
    receipt: ({ receiptIssue }) => written(receiptIssue),
  },
};

const idOf = (name) => `bench:${name}`;

/** What our server reads at its start: documents by id. */
export const registered = (more = {}) =>
  Object.fromEntries(Object.entries({ ...FIELDS, ...more }).map(([name, document]) => [idOf(name), document]));

export const byId = {
  ...sameSchema,
  body: (name, variables) => JSON.stringify({ documentId: idOf(name), variables }),
};

/** An address with a query string is answered by Apollo Server. */
export const byIdUsually = { ...byId, path: () => '/graphql?usual' };

function communeInViews({ knownCommuneByCode: commune }) {
  if (!commune) return commune;
  const { rowId: id, departementByDepartementId: parent, ...rest } = commune;
  return { id, ...rest, parent };
}

export const inViews = {
  path: () => '/graphql',
  body: texts(POSTGRAPHILE),
  read: {
    lookup: communeInViews,
    literals: communeInViews,
    differ: communeInViews,
    nested: ({ allRegions }) =>
      allRegions.nodes.map(({ code, name, departementsByRegionId }) => ({
        code,
        name,
        departements: departementsByRegionId.nodes.map((d) => ({
          code: d.code,
          name: d.name,
          communes: d.communesByDepartementId.nodes,
        })),
      })),
    page: ({ allCommunes }) =>
      allCommunes.nodes.map(({ departementByDepartementId: parent, ...rest }) => ({ ...rest, parent })),
    search: ({ searchCommunes }) =>
      searchCommunes.nodes.map(({ departementByDepartementId: parent, ...rest }) => ({ ...rest, parent })),
    network: ({ allOrganizations }) =>
      allOrganizations.nodes.map(({ personByManagerId: manager, servedTerritoriesByOrganizationId: served, ...rest }) => ({
        ...rest,
        manager,
        territories: served.nodes,
      })),
  },
};

export const byPath = {
  path: (name) => `/${name}`,
  body: (_, variables) => JSON.stringify({ variables }),
  read: sameSchema.read,
};
