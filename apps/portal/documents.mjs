/**
 * The documents of the portal: schema/operations/*.graphql, and the fragments beside the parts that use them (src/…/*.graphql).
 * What is registered is whole without them: the fields of a fragment take the place of its spread, and what is asked for
 * twice becomes one.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';

const operations = 'schema/operations';
const parts = 'apps/portal/src';

/** @returns every operation, and every fragment in a document of its own, without spreads */
export async function readDocuments() {
  const fragments = await readFragments();
  const used = new Set();
  const documents = [];
  for (const [name, document] of await graphqlIn(operations)) {
    documents.push({ name, document: whole(document, fragments, used) });
  }
  const unused = [...fragments.keys()].filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`No operation uses these fragments: ${unused.join(', ')}.`);
  const alone = [...fragments.values()].map((fragment) => ({ kind: Kind.DOCUMENT, definitions: [fragment] }));
  return { documents, fragments: alone.map((document) => whole(document, fragments)) };
}

async function readFragments() {
  const fragments = new Map();
  for (const [file, { definitions }] of await graphqlIn(parts)) {
    for (const definition of definitions) {
      const name = definition.name?.value;
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`${file}: operations belong in ${operations}.`);
      if (fragments.has(name)) throw new Error(`${file}: there is another fragment ${name}.`);
      fragments.set(name, definition);
    }
  }
  return fragments;
}

/** @returns {Promise<[file: string, document: import('graphql').DocumentNode][]>} what a folder and those below it hold */
export async function graphqlIn(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => [file, parse(await readFile(join(folder, file), 'utf8'))]));
}

function whole(document, fragments, used = new Set()) {
  return { ...document, definitions: document.definitions.map(withoutSpreads) };

  function withoutSpreads(node) {
    if (!node.selectionSet) return node;
    const once = new Map();
    for (const selection of node.selectionSet.selections.flatMap(spread)) {
      const key = print({ ...selection, selectionSet: undefined });
      once.set(key, { ...selection, selectionSet: both(once.get(key)?.selectionSet, selection.selectionSet) });
    }
    return { ...node, selectionSet: { ...node.selectionSet, selections: [...once.values()].map(withoutSpreads) } };
  }

  function spread(selection) {
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
    const fragment = fragments.get(name);
    if (!fragment) return [selection];
    used.add(name);
    return fragment.selectionSet.selections.flatMap(spread);
  }
}

const both = (a, b) => (a && b ? { ...a, selections: [...a.selections, ...b.selections] } : (a ?? b));
