/** The catalogue of errors, one page a code: what docs/errors.md and the schema say of it, and how it comes about. */
import { readFileSync } from 'node:fs';
import { inline, plain } from './markdown.mjs';

const FILES = { catalogue: 'docs/errors.md', examples: 'schema/error-examples.json' };
export const errorFiles = Object.values(FILES);

/** @param {import('graphql').GraphQLSchema} schema */
export function errors(schema) {
  const { examples, elsewhere } = JSON.parse(readFileSync(FILES.examples, 'utf8'));
  return [...ofGraphql(), ...ofMutations(schema)]
    .map((error) => ({ ...error, example: examples[error.code] ?? null, elsewhere: elsewhere[error.code] ?? null }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** The first table of the catalogue: code, status, when, what to do. A row may be of several codes. */
function ofGraphql() {
  const rows = readFileSync(FILES.catalogue, 'utf8').matchAll(
    /^\| ((?:`[A-Z_]+`(?:, )?)+) \| (\d[^|]*) \| (.*) \| (.*) \|$/gm,
  );
  return [...rows].flatMap(([, codes, status, when, remedy]) =>
    codes
      .replaceAll('`', '')
      .split(', ')
      .map((code) => ({
        code,
        kind: 'GRAPHQL',
        status,
        when: inline(sentence(when)),
        brief: plain(sentence(when)),
        remedy: inline(sentence(remedy)),
        mutations: [],
        fields: [],
      })),
  );
}

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** Those of the schema, with what each tells beside its message. */
function ofMutations(schema) {
  const mutations = Object.values(schema.getMutationType().getFields());
  return schema.getPossibleTypes(schema.getType('UserError')).map((type) => ({
    code: codeOf(type.name),
    kind: 'MUTATION',
    type: type.name,
    when: inline(type.description),
    brief: plain(type.description),
    mutations: mutations.filter(({ name }) => failuresOf(schema, name).includes(type.name)).map(({ name }) => name),
    fields: Object.values(type.getFields())
      .filter(({ name }) => !['code', 'message', 'path'].includes(name))
      .map(({ name, type: answered, description }) => ({ name, type: String(answered), description })),
  }));
}

/** As the server does it: `NotAMemberError` → `NOT_A_MEMBER`. */
export const codeOf = (type) =>
  type
    .replace(/Error$/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();

function failuresOf(schema, mutation) {
  const union = schema.getType(`${mutation[0].toUpperCase()}${mutation.slice(1)}Error`);
  return union?.getTypes().map(({ name }) => name) ?? [];
}
