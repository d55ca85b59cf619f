/**
 * Types the documents of the package. Reads schema/api.graphql and documents/; writes src/generated/types.ts, what they take and
 * answer, and src/generated/documents.ts, each with its text and the id under which apps/portal/codegen.mjs registers it.
 * With --check it writes nothing and fails when a committed file is out of date.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, print } from 'graphql';
import { typedDocuments } from '../../tools/typed-documents.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '../..'));
const folder = 'libs/client/documents';
const generated = 'libs/client/src/generated/';
const check = process.argv.includes('--check');

const documents = [];
const used = [];
const sources = [];
for (const file of (await readdir(folder)).sort()) {
  const written = await readFile(join(folder, file), 'utf8');
  const document = parse(written);
  const [operation] = document.definitions;
  if (document.definitions.length !== 1 || !operation.name)
    throw new Error(`${join(folder, file)} must hold exactly one named operation.`);
  const said = [...written.matchAll(/^# (.*)$/gm)].map(([, line]) => line).join(' ');
  if (!said) throw new Error(`${join(folder, file)}: say in a first line what it answers or does, # ….`);
  sources.push({ name: file, document });
  const name = operation.name.value;
  const type = `${name}${operation.operation === 'query' ? 'Query' : 'Mutation'}`;
  const text = print(document);
  const id = `sha256:${hash('sha256', text, 'hex')}`;
  used.push(type, `${type}Variables`);
  documents.push(
    [
      `/** ${said} */`,
      `export const ${name}: Document<${type}, ${type}Variables> = {`,
      `  name: '${name}',`,
      `  id: '${id}',`,
      `  text: \`${text}\`,`,
      '};',
      '',
    ].join('\n'),
  );
}

const typed = await typedDocuments(buildSchema(await readFile('schema/api.graphql', 'utf8')), sources, {
  documentMode: 'string',
  scalars: {
    ID: 'string',
    LocalDate: 'string',
    LocalTime: 'string',
    DateTime: 'string',
    PartialDate: 'string',
    ReportParameters: 'Record<string, unknown>',
    TextDocument: 'Record<string, unknown>',
  },
});
// After the types comes a class for documents: those of the package are plain objects, which need nothing of it.
const types = typed
  .slice(0, typed.indexOf('export class TypedDocumentString'))
  .replace(/^import .*\n/gm, '')
  .trim();

const head = '// Written by codegen.mjs from documents/.';
const files = {
  [`${generated}types.ts`]: `${head}\n/* eslint-disable */\n${types}\n`,
  [`${generated}documents.ts`]: [
    head,
    `import { type Document } from '../document.js';`,
    `import type {\n${used.map((type) => `  ${type},\n`).join('')}} from './types.js';`,
    '',
    ...documents,
  ].join('\n'),
};

let stale = 0;
for (const [path, content] of Object.entries(files)) {
  if (existsSync(path) && (await readFile(path, 'utf8')) === content) continue;
  stale += 1;
  if (check) console.error(`out of date: ${path}`);
  else {
    await mkdir(generated, { recursive: true });
    await writeFile(path, content);
    console.log(`wrote ${path}`);
  }
}
if (check && stale > 0) process.exit(1);
