/**
 * Types the portal's documents and registers them, and with them those of libs/client, which types its own.
 * Reads the schema and the documents (documents.mjs); writes src/generated/graphql.ts (types), src/generated/documents/ (one
 * document a file, so that each page brings its own, with the id under which it is registered and whether it takes an idempotency
 * key), schema/operations.json ({ id: document }), schema/possible-types.json (the types of each interface), schema/examples.json (the documents to begin with) and
 * schema/error-examples.json (how each error comes about).
 * With --check it writes nothing and fails when a committed file is out of date.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { typedDocuments } from '../../tools/typed-documents.mjs';
import { graphqlIn, readDocuments } from './documents.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '../..'));
const schema = process.env.PORTAL_SCHEMA ?? 'schema/api.graphql';
const generated = 'apps/portal/src/generated/';
const check = process.argv.includes('--check');

if (!existsSync(schema)) throw new Error(`No schema at ${schema}: print it first.`);

const types = buildSchema(await readFile(schema, 'utf8'));
const read = await readDocuments();
const documents = read.documents.map(({ name, document }) => ({ name, document: withDays(document) }));
const fragments = read.fragments.map(withDays);
// What failures have in common is the type of no part.
const parts = fragments.filter(({ definitions: [{ typeCondition }] }) =>
  isObjectType(typeFromAST(types, typeCondition)),
);
// A part comes after all documents.
const typed = await typedDocuments(types, [...documents, ...parts.map((document) => ({ name: '~', document }))], {
  scalars: {
    LocalDate: 'string',
    LocalTime: 'string',
    DateTime: 'string',
    PartialDate: 'string',
    GeoJSON: 'GeoJSON.Geometry',
    ReportParameters: 'Record<string, unknown>',
    TextDocument: 'Record<string, unknown>',
  },
});

/** With the id and the day of whatever has one: the cache keys it by both, and keeps nothing of an answer that lacks either. */
function withDays(document) {
  const info = new TypeInfo(types);
  const field = (value) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node) {
          const type = info.getParentType();
          const isDated = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'DatedNode');
          if (!isDated) return undefined;
          const has = (key) => node.selections.some(({ name, alias }) => name?.value === key && !alias);
          const missing = ['id', 'asOf'].filter((key) => !has(key)).map(field);
          return missing.length > 0 ? { ...node, selections: [...missing, ...node.selections] } : undefined;
        },
      },
    }),
  );
}

/** The text the server runs: `__typename` everywhere below the root, because the cache keys objects by it. */
function registered(document) {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return print(
    visit(document, {
      SelectionSet: (node, _key, parent) =>
        parent.kind === Kind.OPERATION_DEFINITION ? undefined : { ...node, selections: [typename, ...node.selections] },
    }),
  );
}

/** Whether it takes a key under which it is done once, however often it is sent. */
const takesKey = ({ variableDefinitions }) =>
  variableDefinitions.some(({ type: named }) => {
    const type = getNamedType(typeFromAST(types, named));
    return isInputObjectType(type) && 'idempotencyKey' in type.getFields();
  });

const manifest = {};
/** What each document says of itself, by the name of its operation. */
const said = {};
for (const { name, document } of documents) {
  const text = registered(document);
  const named = parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (named.length !== 1 || !named[0].name) throw new Error(`${name} must hold exactly one named operation.`);
  const id = `sha256:${hash('sha256', text, 'hex')}`;
  manifest[id] = text;
  said[named[0].name.value] = { documentId: id, ...(takesKey(named[0]) && { takesKey: true }) };
}

// As they are written: whoever is given the package reads there what is sent.
for (const [file, document] of await graphqlIn('libs/client/documents')) {
  const name = document.definitions[0].name?.value;
  if (name in said) throw new Error(`libs/client/documents/${file}: there is another operation ${name}.`);
  const text = print(document);
  manifest[`sha256:${hash('sha256', text, 'hex')}`] = text;
}

/** The types, and each document in a module of its own that they lead to. */
function apart(content) {
  const documents = {};
  const types = content
    .replace(
      /^export const (\w+) = (.*) as unknown as DocumentNode<(\w+), (\w+)>;$/gm,
      (_, name, document, data, variables) => {
        // Of a fragment its type alone is needed: no document holds it.
        if (name.endsWith('FragmentDoc')) return '';
        const file = name.replace(/Document$/, '');
        const named = [data, variables].filter((type) => type !== 'unknown').join(', ');
        documents[`${generated}documents/${file}.ts`] = [
          `import type { TypedDocumentNode } from '@graphql-typed-document-node/core';`,
          `import type { ${named} } from '../graphql.js';`,
          '',
          `export const ${name} = ${document.replace('{', `{${JSON.stringify(said[file]).slice(1, -1)},`)} as unknown as TypedDocumentNode<${data}, ${variables}>;`,
          '',
        ].join('\n');
        return `export { ${name} } from './documents/${file}.js';`;
      },
    )
    .replace(/^import type { TypedDocumentNode .*\n/m, '')
    // An interface is typed once for each type that it may be, most of them alike: one of each says it.
    .replace(/(\n\s*\| \{[^\n]*\})\1+/g, '$1');
  return { [`${generated}graphql.ts`]: `/* eslint-disable */\n${types}`, ...documents };
}

const files = {
  ...apart(typed),
  // For caches of clients: a policy for an interface is one for all that implement it.
  'schema/possible-types.json': `${JSON.stringify(possibleTypes(), null, 2)}\n`,
  'schema/examples.json': `${JSON.stringify(await examples(), null, 2)}\n`,
  'schema/error-examples.json': `${JSON.stringify(await errorExamples(), null, 2)}\n`,
  'schema/operations.json': `${JSON.stringify(manifest, null, 2)}\n`,
};

/**
 * The documents to begin with, by module: schema/examples/MODULE/NAME.graphql. The first lines say what it answers in both languages,
 * who may ask (`as`, nobody where it is left out), with which variables and, where it cannot but fail as it stands, with which failure.
 */
async function examples() {
  const folder = 'schema/examples';
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.graphql')).sort();
  return Promise.all(
    paths.map(async (path) => {
      const { title, query, as = null, fails = null, variables = '' } = await readExample(join(folder, path));
      const [module, file] = path.split('/');
      const name = file.replace(/\.graphql$/, '');
      return { module, name, title, as, fails, variables, query };
    }),
  );
}

/** Its text, and what its first lines say: `# name: value`. */
async function readExample(path) {
  const text = await readFile(path, 'utf8');
  const said = Object.fromEntries([...text.matchAll(/^# (\w+): (.*)$/gm)].map(([, name, value]) => [name, value]));
  const { fr, en, ...rest } = said;
  if (!fr || !en) throw new Error(`${path}: say in both languages what it answers, # fr: … and # en: …`);
  return { title: { fr, en }, ...rest, query: text.replace(/^# \w+: .*\n/gm, '') };
}

/**
 * How each error comes about, by its code: schema/errors/CODE.graphql, whose operations run one after the other, the last with that
 * code. `as` says who asks, for each operation where they differ; `from` takes a variable from an earlier answer; `body` is what is
 * sent where no document will do. elsewhere.json says in words how those come about that no document can provoke.
 */
async function errorExamples() {
  const folder = 'schema/errors';
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const written = await Promise.all(
    files.map(async (file) => {
      const { title, query, as = null, body = null, from = '' } = await readExample(join(folder, file));
      const taken = Object.fromEntries(
        from
          .split(', ')
          .filter(Boolean)
          .map((one) => one.split(' = ')),
      );
      return [file.replace(/\.graphql$/, ''), { title, as, body, from: taken, query }];
    }),
  );
  const elsewhere = JSON.parse(await readFile(join(folder, 'elsewhere.json'), 'utf8'));
  return { examples: Object.fromEntries(written), elsewhere };
}

/** The types of each interface, as Apollo Client wants them. */
function possibleTypes() {
  const interfaces = Object.values(types.getTypeMap()).filter(isInterfaceType);
  return Object.fromEntries(
    interfaces.map((type) => [
      type.name,
      types
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
}

let stale = 0;
for (const [path, content] of Object.entries(files)) {
  if (existsSync(path) && (await readFile(path, 'utf8')) === content) continue;
  stale += 1;
  if (check) console.error(`out of date: ${path}`);
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    console.log(`wrote ${path}`);
  }
}
const left = existsSync(`${generated}documents`) ? await readdir(`${generated}documents`) : [];
for (const path of left.map((name) => `${generated}documents/${name}`).filter((path) => !(path in files))) {
  stale += 1;
  if (check) console.error(`out of date: ${path}`);
  else await rm(path);
}
if (check && stale > 0) process.exit(1);
