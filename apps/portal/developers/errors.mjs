/** The catalogue of errors, one page a code: what docs/errors.md, its French twin and the schema say of it, and how it comes about. */
import { readFileSync } from 'node:fs';
import { inline, plain } from './markdown.mjs';

const FILES = { en: 'docs/errors.md', fr: 'docs/errors.fr.md', examples: 'schema/error-examples.json' };
export const errorFiles = Object.values(FILES);

/** @param {import('graphql').GraphQLSchema} schema */
export function errors(schema) {
  const { examples, elsewhere } = JSON.parse(readFileSync(FILES.examples, 'utf8'));
  return [...ofGraphql(), ...ofMutations(schema)]
    .map((error) => ({ ...error, example: examples[error.code] ?? null, elsewhere: elsewhere[error.code] ?? null }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

const ofGraphql = () => {
  const french = graphqlIn('fr');
  return [...graphqlIn('en')].map(([code, en]) => {
    const fr = french.get(code) ?? missing(code);
    const each = (of) => ({ fr: of(fr), en: of(en) });
    return {
      code,
      kind: 'GRAPHQL',
      status: each(({ status }) => status),
      when: each(({ when }) => inline(sentence(when))),
      brief: each(({ when }) => plain(sentence(when))),
      remedy: each(({ remedy }) => inline(sentence(remedy))),
      mutations: [],
      fields: [],
    };
  });
};

/** The first table of the catalogue: code, status, when, what to do. A row may be of several codes. */
function graphqlIn(language) {
  const rows = readFileSync(FILES[language], 'utf8').matchAll(
    /^\| ((?:`[A-Z_]+`(?:, )?)+) \| (\d[^|]*) \| (.*) \| (.*) \|$/gm,
  );
  return new Map(
    [...rows].flatMap(([, codes, status, when, remedy]) =>
      codes
        .replaceAll('`', '')
        .split(', ')
        .map((code) => [code, { status, when, remedy }]),
    ),
  );
}

/** The second table: type, code, when. */
const frenchOf = () =>
  new Map(
    [...readFileSync(FILES.fr, 'utf8').matchAll(/^\| `(\w+Error)` \| `[A-Z_]+` \| (.*) \|$/gm)].map(
      ([, type, when]) => [type, when],
    ),
  );

const missing = (error) => {
  throw new Error(`${FILES.fr} has no line for ${error}: it has one for each of ${FILES.en}.`);
};

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** Those of the schema, with what each tells beside its message. */
function ofMutations(schema) {
  const mutations = Object.values(schema.getMutationType().getFields());
  const french = frenchOf();
  return schema.getPossibleTypes(schema.getType('UserError')).map((type) => {
    const when = { fr: french.get(type.name) ?? missing(type.name), en: type.description };
    return {
      code: codeOf(type.name),
      kind: 'MUTATION',
      type: type.name,
      when: { fr: inline(when.fr), en: inline(when.en) },
      brief: { fr: plain(when.fr), en: plain(when.en) },
      mutations: mutations.filter(({ name }) => failuresOf(schema, name).includes(type.name)).map(({ name }) => name),
      fields: Object.values(type.getFields())
        .filter(({ name }) => !['code', 'message', 'path'].includes(name))
        .map(({ name, type: answered, description }) => ({ name, type: String(answered), description })),
    };
  });
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
