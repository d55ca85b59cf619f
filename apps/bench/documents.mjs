// The documents, how each server words them, and how its answer is read: only the values are compared.
import { hash } from 'node:crypto';
import { PAGE, PLACES } from './participation-page.mjs';

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
  items: `query Items($text: String!) {
  items(filter: { search: $text }, first: 20) { totalCount nodes { id title kind year } facets { theme { value count } licence { value count } year { value count } } }
}`,
  map: `query Map($west: Float!, $south: Float!, $east: Float!, $north: Float!) {
  items { map(bbox: [$west, $south, $east, $north], zoom: 9) { count clusters { count longitude latitude } } }
}`,
  near: `query Near($longitude: Float!, $latitude: Float!) {
  items(near: { longitude: $longitude, latitude: $latitude, withinKm: 40 }, orderBy: { field: DISTANCE }, first: 20) { nodes { id title year } }
}`,
  place: `query Place($longitude: Float!, $latitude: Float!) {
  territoryAt(longitude: $longitude, latitude: $latitude) { certainty territory { code name } }
}`,
  item: `query Item($id: ID!) {
  item(id: $id) { id title summary kind year licence { label } keptBy { name } themes { key } }
}`,
  portal: `query Portal($slug: String!) {
  portal(slug: $slug) { name keptBy { name } items(first: 20) { totalCount nodes { id title kind year } } }
}`,
  workstreams: `query Workstreams {
  workstreams(first: 20) { totalCount nodes { id title state proposedOn collectiveSince lead { name } partners(first: 1) { totalCount } } }
}`,
  workstream: `query Workstream($id: ID!) {
  workstream(id: $id) { id title aim state proposedOn launchedOn collectiveSince lead { name } themes { key }
    partners(first: 50) { totalCount nodes { role from organization { name } } }
    contributions(first: 20) { totalCount nodes { kind on organization { name } } } }
}`,
  contributions: PAGE,
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

/** Ours leaves out what is made for demonstration unless it is asked for it: here, all but a few organizations are. */
const OURS = {
  ...FIELDS,
  network: FIELDS.network.replace('first: 50', 'first: 50, filter: { includeDemonstration: true }'),
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
  items: `query Items($text: String!) {
  searchItems(words: $text, first: 20) { totalCount nodes { rowId title kind year } }
  itemFacets(words: $text)
}`,
  map: `query Map($west: Float!, $south: Float!, $east: Float!, $north: Float!) {
  itemMap(west: $west, south: $south, east: $east, north: $north, zoom: 9)
}`,
  near: `query Near($longitude: Float!, $latitude: Float!) {
  nearItems(longitude: $longitude, latitude: $latitude, km: 40, first: 20) { nodes { rowId title year } }
}`,
  item: `query Item($id: String!) {
  itemByRowId(rowId: $id) { rowId title summary kind year licenceByLicenceId { label } organizationByOrganizationId { name }
    itemThemesByItemId(orderBy: PLACE_ASC) { nodes { key } } }
}`,
  workstreams: `query Workstreams {
  allWorkstreams(orderBy: [PROPOSED_ON_DESC, ROW_ID_DESC], first: 20) { totalCount nodes { rowId title state proposedOn collectiveSince
    makerByLeadId { name } workstreamPartnersByWorkstreamId(first: 1) { totalCount } } }
}`,
  workstream: `query Workstream($id: String!) {
  workstreamByRowId(rowId: $id) { rowId title aim state proposedOn launchedOn collectiveSince makerByLeadId { name }
    workstreamThemesByWorkstreamId(orderBy: [PLACE_ASC]) { nodes { key } }
    workstreamPartnersByWorkstreamId(orderBy: [ROLE_ASC, VALID_FROM_ASC, ROW_ID_ASC], first: 50) { totalCount nodes { role validFrom makerByOrganizationId { name } } }
    contributionsByWorkstreamId(orderBy: [AT_ASC, ROW_ID_ASC], first: 20) { totalCount nodes { kind contributedOn makerByOrganizationId { name } } } }
}`,
  portal: `query Portal($slug: String!) {
  portalBySlug(slug: $slug) { name organizationByOrganizationId { name } shownItems(first: 20) { totalCount nodes { rowId title kind year } } }
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

/** Those that can search. */
const SEARCHING = ['ours', 'ours_apollo', 'ours_kept', 'ours_text', 'split', 'postgraphile', 'handwritten'];

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
    servers: SEARCHING,
  },
  {
    name: 'items',
    title: 'Among 100,000 items, a search with what all found share, and the first 20',
    variables: ({ itemWords }) => itemWords.map((text) => ({ text })),
    servers: SEARCHING,
  },
  {
    name: 'map',
    title: 'Among 100,000 items, the map of a box as large as a département',
    variables: ({ points }) =>
      points.map(({ longitude, latitude }) => ({
        ...{ west: longitude - 0.5, south: latitude - 0.4, east: longitude + 0.5, north: latitude + 0.4 },
      })),
    servers: SEARCHING,
  },
  {
    name: 'near',
    title: 'Among 100,000 items, the 20 nearest to a point, within 40 km',
    variables: ({ points }) => points,
    servers: SEARCHING,
  },
  {
    name: 'place',
    title: 'The commune of today that a point lies in',
    variables: ({ points }) => points,
    servers: ['ours', 'ours_apollo', 'ours_kept', 'ours_text', 'split', 'handwritten'],
  },
  {
    name: 'item',
    title: 'One item of 100,000, with its licence, its keeper and its themes',
    variables: ({ itemIds }) => itemIds.map((id) => ({ id })),
    servers: SEARCHING,
  },
  {
    name: 'portal',
    title: 'One portal, how many items it shows and the latest 20',
    variables: ({ slugs }) => slugs.map((slug) => ({ slug })),
    servers: SEARCHING,
  },
  { name: 'workstreams', title: 'Among 20,000 workstreams, how many everybody may see and the latest 20, each with who makes it' },
  {
    name: 'workstream',
    title: 'One workstream: who makes it, what it is about, what was done for it',
    variables: ({ workstreams }) => workstreams.map((id) => ({ id })),
  },
  {
    name: 'contributions',
    title: 'Among 200,000 contributions, those on a map of a city: how many, and the latest 50 with what was answered and the first comments',
    variables: () => PLACES.map((filter) => ({ filter })),
    servers: ['ours', 'ours_apollo', 'ours_kept', 'ours_text', 'split', 'nest', 'handwritten'],
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

/** What an organization serves stands in an order of our own, by kind and name as people count: peers need not follow it. */
const inAnyOrder = ({ territories, ...organization }) => ({
  ...organization,
  territories: territories.toSorted((one, other) => (one.code < other.code ? -1 : 1)),
});

/** What was written, without the id that each gives it. */
const written = ({ id, ...rest }) => rest;

/** An instant as each writes it: with thousandths or without. */
const dated = ({ answer, ...rest }) => ({ ...rest, answer: answer && { ...answer, at: new Date(answer.at).getTime() } });

/** The same answer for ours, Mercurius and Nest, and but for what ours leaves out the same document. */
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
    items: ({ items: { totalCount, nodes, facets } }) => [{ totalCount, nodes, facets }],
    map: ({ items: { map } }) => [map],
    near: ({ items }) => items.nodes,
    place: ({ territoryAt }) => [territoryAt],
    item: ({ item }) => item,
    portal: ({ portal }) => portal,
    workstreams: ({ workstreams }) => [workstreams],
    workstream: ({ workstream }) => workstream,
    contributions: ({ contributions: { totalCount, nodes, pageInfo } }) => [{ totalCount, nodes: nodes.map(dated), hasNextPage: pageInfo.hasNextPage }],
    network: ({ organizations }) => organizations.nodes.map(inAnyOrder),
    milestone: ({ milestoneCreate: { milestone, userErrors } }) => (milestone ? written(milestone) : userErrors),
    payment: ({ paymentRecord: { payment, userErrors } }) => (payment ? written(payment) : userErrors),
    receipt: ({ receiptIssue: { receipt, userErrors } }) => (receipt ? written(receipt) : userErrors),
  },
};

/** Ours, as text. */
export const ourTexts = { ...sameSchema, body: texts(OURS) };

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

/** Of the form that ids of builds have: what is registered is noted down in the database. */
export const idOf = (name) => `sha256:${hash('sha256', `bench ${name}`, 'hex')}`;

/** What our server reads at its start: documents by id. */
export const registered = (more = {}) =>
  Object.fromEntries(Object.entries({ ...OURS, ...more }).map(([name, document]) => [idOf(name), document]));

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

const itemInViews = ({ rowId: id, ...item }) => ({ id, ...item });
const asJson = (value) => (typeof value === 'string' ? JSON.parse(value) : value);

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
    items: ({ searchItems: { totalCount, nodes }, itemFacets }) => [{ totalCount, nodes: nodes.map(itemInViews), facets: asJson(itemFacets) }],
    map: ({ itemMap }) => [asJson(itemMap)],
    near: ({ nearItems }) => nearItems.nodes.map(itemInViews),
    item: ({ itemByRowId: { licenceByLicenceId: licence, organizationByOrganizationId: keptBy, itemThemesByItemId: themes, ...item } }) => ({
      ...itemInViews(item), licence, keptBy, themes: themes.nodes,
    }),
    portal: ({ portalBySlug: { organizationByOrganizationId: keptBy, shownItems: { totalCount, nodes }, ...portal } }) => ({
      ...portal, keptBy, items: { totalCount, nodes: nodes.map(itemInViews) },
    }),
    workstreams: ({ allWorkstreams: { totalCount, nodes } }) => [{
      totalCount,
      nodes: nodes.map(({ makerByLeadId: lead, workstreamPartnersByWorkstreamId: partners, ...rest }) => ({ ...itemInViews(rest), lead, partners })),
    }],
    workstream: ({ workstreamByRowId: {
      makerByLeadId: lead, workstreamThemesByWorkstreamId: themes, workstreamPartnersByWorkstreamId: partners, contributionsByWorkstreamId: contributions, ...rest
    } }) => ({
      ...itemInViews(rest), lead, themes: themes.nodes,
      partners: {
        totalCount: partners.totalCount,
        nodes: partners.nodes.map(({ role, validFrom, makerByOrganizationId }) => ({ role, from: validFrom, organization: makerByOrganizationId })),
      },
      contributions: {
        totalCount: contributions.totalCount,
        nodes: contributions.nodes.map(({ kind, contributedOn, makerByOrganizationId }) => ({ kind, on: contributedOn, organization: makerByOrganizationId })),
      },
    }),
    network: ({ allOrganizations }) =>
      allOrganizations.nodes.map(({ personByManagerId: manager, servedTerritoriesByOrganizationId: served, ...rest }) =>
        inAnyOrder({ ...rest, manager, territories: served.nodes })),
  },
};

export const byPath = {
  path: (name) => `/${name}`,
  body: (_, variables) => JSON.stringify({ variables }),
  read: sameSchema.read,
};
