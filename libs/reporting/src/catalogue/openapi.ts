import { FORMATS, type FormatName } from '../formats/index.js';
import { geometryOf } from '../formats/json.js';
import { PROBLEMS } from '../http/problem.js';
import { parameterSchema, rowSchema } from './json-schema.js';
import { type Listed } from './listed.js';

/** The reports that somebody may run, as OpenAPI 3.1: a path for each, with its parameters and the schema of its rows. */
export function openApi(reports: readonly Listed[], server: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'S-PASS Territoires: reports',
      version: '1',
      description:
        'Tables by their names. Send a token as `Authorization: Bearer …` for those that are not open to everybody.',
      license: { name: 'Licence Ouverte 2.0', identifier: 'etalab-2.0' },
    },
    servers: [{ url: server }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(reports.map(({ name, resolved }) => [name, rowSchema(resolved.tables[0]!)])),
      responses: {
        Problem: {
          description: 'What is wrong (RFC 9457).',
          content: { 'application/problem+json': { schema: PROBLEM } },
        },
      },
    },
    security: [{}, { token: [] }],
    paths: Object.fromEntries(
      reports.map((report) => [`/reports/${report.name}.{format}`, { get: operation(report) }]),
    ),
  };
}

const PROBLEM = {
  type: 'object',
  required: ['title', 'status', 'detail', 'code'],
  properties: {
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { enum: Object.keys(PROBLEMS) },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { parameter: { type: 'string' }, message: { type: 'string' } } },
    },
    use: { type: 'string', description: 'Where the version is that takes the place of this one.' },
  },
};

function operation({ name, title, description, resolved, version }: Listed): object {
  const formats = formatsOf(resolved.tables[0]!);
  const schema = { $ref: `#/components/schemas/${name}` };
  const whole = {
    type: 'object',
    required: ['meta', 'rows'],
    properties: { meta: { type: 'object' }, rows: { type: 'array', items: schema } },
  };
  const content = formats.map((format) => [
    FORMATS[format].mediaType.split(';')[0],
    { schema: format === 'json' ? whole : format === 'ndjson' ? schema : { type: 'string' } },
  ]);
  return {
    operationId: name,
    summary: title.en,
    description: `${description.en} Version ${version}.`,
    parameters: [
      { name: 'format', in: 'path', required: true, schema: { enum: formats } },
      ...resolved.parameters.map((parameter) => ({
        name: parameter.name,
        in: 'query',
        required: parameter.isRequired,
        description: parameter.description?.en ?? parameter.label.en,
        schema: parameterSchema(parameter),
      })),
      {
        name: 'version',
        in: 'query',
        description: 'A version of the report; the current one when left out.',
        schema: { type: 'integer' },
      },
    ],
    responses: {
      200: {
        description: 'All rows, read at one instant.',
        headers: { 'row-count': { description: 'How many rows the file has.', schema: { type: 'integer' } } },
        content: Object.fromEntries(content),
      },
      304: { description: 'Nothing has changed since the answer with this ETag.' },
      ...Object.fromEntries(
        [400, 404, 410, 429, 503].map((status) => [status, { $ref: '#/components/responses/Problem' }]),
      ),
    },
  };
}

/** Kinds of file that a table can be had as. */
export const formatsOf = (table: Listed['resolved']['tables'][0]): FormatName[] =>
  (Object.keys(FORMATS) as FormatName[]).filter((format) => format !== 'geojson' || geometryOf(table) !== undefined);
