/** What the service answers to, as OpenAPI 3.0: what the standard asks for. */
export function openApi(base: string, description: string): object {
  return {
    openapi: '3.0.3',
    info: { title: 'S-PASS Territoires: OGC API Features', version: '1.0.0', description },
    servers: [{ url: `${base}/ogc` }],
    paths: {
      '/': get('landing', 'What is here', [], 'application/json'),
      '/conformance': get('conformance', 'Classes of the standard that are followed', [], 'application/json'),
      '/api': get('api', 'This description', [], 'application/vnd.oai.openapi+json;version=3.0'),
      '/collections': get('collections', 'Collections: one of each portal, and one of all', [], 'application/json'),
      '/collections/{collectionId}': get('collection', 'One collection', ['collectionId'], 'application/json'),
      '/collections/{collectionId}/items': get(
        'items',
        'Features of a collection, the latest first',
        ['collectionId', 'limit', 'bbox', 'datetime', 'after'],
        'application/geo+json',
      ),
      '/collections/{collectionId}/items/{featureId}': get(
        'feature',
        'One feature',
        ['collectionId', 'featureId'],
        'application/geo+json',
      ),
    },
    components: { parameters: PARAMETERS, responses: RESPONSES },
  };
}

function get(operationId: string, summary: string, names: readonly string[], type: string): object {
  const parameters = [...names, 'f'].map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const content = { [type]: { schema: { type: 'object' } }, 'text/html': { schema: { type: 'string' } } };
  const refused = Object.keys(RESPONSES).map((status) => [status, { $ref: `#/components/responses/${status}` }]);
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: { 200: { description: summary, content }, ...Object.fromEntries(refused) },
    },
  };
}

const inPath = (name: string, description: string): object => ({
  ...{ name, in: 'path', required: true, description, schema: { type: 'string' } },
});
const inQuery = (name: string, description: string, schema: object, more: object = {}): object => ({
  ...{ name, in: 'query', required: false, description, schema, style: 'form', explode: false },
  ...more,
});

const PARAMETERS = {
  collectionId: inPath('collectionId', 'Its id; `items` is that of all.'),
  featureId: inPath('featureId', 'Its id.'),
  f: inQuery('f', 'The format; else what the header Accept prefers.', { type: 'string', enum: ['json', 'html'] }),
  limit: inQuery('limit', 'How many, at most, on a page.', { type: 'integer', minimum: 1, maximum: 1000, default: 10 }),
  bbox: inQuery('bbox', 'West, south, east, north in degrees; west is east of east across the antimeridian.', {
    type: 'array',
    oneOf: [
      { minItems: 4, maxItems: 4 },
      { minItems: 6, maxItems: 6 },
    ],
    items: { type: 'number' },
  }),
  datetime: inQuery('datetime', 'The day of first publication, or an interval of days.', { type: 'string' }),
  after: inQuery('after', 'Where a page before this one ended, as its link says.', { type: 'string' }),
};

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { type: 'object' } } },
});
const RESPONSES = {
  400: problem('A parameter that is not known, or a value that cannot be'),
  404: problem('It is not there, or not open to everybody'),
  406: problem('Neither JSON nor HTML is asked for'),
  429: { description: 'Too much was asked: `retry-after` says when to come back' },
  503: problem('Busy'),
};
