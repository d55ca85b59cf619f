// What the gateway is told by its environment; the README of the product has the settings of the servers behind it.
const read = (name, otherwise) => {
  const value = process.env[name]?.trim() || otherwise;
  if (value === undefined) throw new Error(`${name} is not set: see "Split" in docs/operations.md.`);
  return value;
};

/** `club=http://club:3000, network=http://network:3000` */
const pairs = (text) => Object.fromEntries(text.split(',').map((pair) => pair.trim().split(/=(.*)/s).slice(0, 2)));

export const settings = {
  port: Number(read('PORT', '4000')),
  host: read('HOST', '127.0.0.1'),
  /** Where each subgraph answers, by its name. */
  subgraphs: pairs(read('SUBGRAPHS')),
  /** The process that serves the whole: it knows who asks, and has the pages. */
  door: read('DOOR'),
  secret: read('GATEWAY_SECRET'),
  origins: read('CORS_ORIGINS', '*')
    .split(',')
    .map((origin) => origin.trim()),
  /** How many proxies in a row stand before the gateway. */
  proxies: Number(read('TRUST_PROXY', '0').replace(/^true$/i, '1')) || 0,
  documents: read('GRAPHQL_DOCUMENTS', 'schema/operations.json'),
  registeredOnly: read('GRAPHQL_REGISTERED_ONLY', 'false') === 'true',
  showsSchema: read('GRAPHQL_INTROSPECTION', String(process.env.NODE_ENV === 'development')) === 'true',
  maxTokens: Number(read('GRAPHQL_MAX_TOKENS', '2000')),
};
