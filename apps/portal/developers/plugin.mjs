/**
 * What the pages for developers show is made from the schema and its documents when the portal is built: modules of the portal
 * for what a page shows whole, files for what is looked up, and for the server what each page is called.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { changeFiles, changes, deprecations } from './changes.mjs';
import { errorFiles, errors } from './errors.mjs';
import { guideFiles, guidesIn } from './guides.mjs';
import { plain } from './markdown.mjs';
import { reference, referenceFiles, searched } from './reference.mjs';

const root = resolve(import.meta.dirname, '../../..');
const PREFIX = 'virtual:developers/';
const SCHEMA = 'schema/api.graphql';
const WATCHED = [...guideFiles, ...changeFiles, ...referenceFiles, ...errorFiles, SCHEMA];
/** Of schema/, to be taken away: what codes are generated from, and caches. */
const FILES = [
  'api.graphql',
  'supergraph.graphql',
  'possible-types.json',
  'operations.json',
  'access.csv',
  'prices.csv',
];

/** @returns {import('vite').Plugin} */
export function developerPages() {
  return {
    name: 'developer-pages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      for (const file of WATCHED) this.addWatchFile(join(root, file));
      const made = inRoot(() => MODULES[id.slice(PREFIX.length + 1)]());
      return `export default ${JSON.stringify(made)};`;
    },
    /** In development the files are made when they are asked for. */
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url, 'http://portal').pathname.slice(1);
        const source = inRoot(() => filesMade()).get(path);
        if (source === undefined) return next();
        response.end(source);
      });
    },
    generateBundle() {
      for (const [fileName, source] of inRoot(() => filesMade())) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const MODULES = {
  'guides-fr': () => guidesIn('fr'),
  'guides-en': () => guidesIn('en'),
  errors: () => errors(schema()),
  reference: () => list(),
  changes: () => ({ days: changes(), deprecations: deprecations(schema()) }),
};

const schema = () => buildSchema(readFileSync(SCHEMA, 'utf8'));

/** Read once for a build; in development for each state of the schema. */
let kept;
function pages() {
  const text = WATCHED.map((file) => readFileSync(file, 'utf8')).join();
  const mark = hash('sha256', text, 'hex').slice(0, 12);
  if (kept?.mark !== mark) kept = { mark, types: reference(schema()) };
  return kept;
}

/** A folder of its own for each state: its files are kept by browsers for ever. */
const folderOf = (mark) => `assets/schema-${mark}`;

/** The list of all types comes with the pages of the reference; the rest is fetched when it is opened or searched. */
function list() {
  const { mark, types } = pages();
  const brief = types.map(({ name, kind, description }) => [
    name,
    kind,
    kind === 'OBJECT' ? firstSentence(description) : '',
  ]);
  return { folder: `/${folderOf(mark)}`, types: brief };
}

const firstSentence = (text) => /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replace(/[:;]$/, '.') ?? text;

/** Every file that is made, by its path. */
function filesMade() {
  const { mark, types } = pages();
  const folder = folderOf(mark);
  return new Map([
    ...FILES.map((file) => [`schema/${file}`, readFileSync(join('schema', file))]),
    ...types.map((type) => [`${folder}/${type.name}.json`, JSON.stringify(type)]),
    [`${folder}/search.json`, JSON.stringify(searched(types))],
    ['developers.json', JSON.stringify(heads())],
  ]);
}

/** What the server says in the first lines of each page that is made here. */
function heads() {
  const guides = guidesIn('fr').guides.map(({ name, title, lead }) => [`guides/${name}`, title, lead]);
  const types = pages().types.map(({ name, description }) => [`schema/${name}`, `${name}, schéma`, plain(description)]);
  const codes = errors(schema()).map(({ code, brief }) => [`erreurs/${code}`, `Erreur ${code}`, brief.fr]);
  return Object.fromEntries(
    [...guides, ...types, ...codes].map(([path, title, text]) => [
      `/developpeurs/${path}`,
      { title, description: shortened(text) },
    ]),
  );
}

const shortened = (text) => (text.length > 200 ? `${text.slice(0, 199).replace(/\s+\S*$/, '')}…` : text);

/** Paths are those of the project, wherever Vite was started. */
function inRoot(work) {
  const from = process.cwd();
  process.chdir(root);
  try {
    return work();
  } finally {
    process.chdir(from);
  }
}
