// Which file of the project uses which: what it imports, and beyond that what a spec tries without importing it.
import * as fs from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { projectRoot } from './project.mjs';
import { filesIn } from './sources.mjs';

const PLACES = [
  ...['apps/api', 'apps/cli', 'apps/worker', 'apps/portal', 'examples'],
  ...['libs', 'tools', 'docker', 'schema', 'docs'],
];
/** They change with what they are made from, which has links of its own. */
const GENERATED = /^apps\/portal\/src\/generated\/graphql\.ts$/;
/** The compiler tries these. */
const TYPES_ALONE = /^(import|export) type [^;]*;/gm;
const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;
const DOCUMENTS = 'apps/portal/src/generated/documents/';
/** What every page stands in. */
const FRAME = 'apps/portal/src/main.tsx';
const BESIDE_SOURCES = /^apps\/portal\/(?!src\/|e2e\/|crawl\/|.*\.md$)/;
const ROUTES = 'apps/portal/src/routes/';
/** Whose demonstrations a database for specs can hold, by the name of what is prepared. */
const DEMONSTRATIONS = 'libs/testing/src/demonstrations.ts';
const PREPARED = {
  networkDemonstration: ['network'],
  trainingDemonstration: ['network', 'training'],
  wholeDemonstration: ['network', 'training', 'portals', 'club', 'participation'],
};

export function projectFiles() {
  return new Set(filesIn(PLACES));
}

/**
 * @param {Set<string>} files
 * @returns {Map<string, string[]>} what each uses directly
 */
export function linksBetween(files) {
  const portal = linksOfPortal(files);
  return new Map(
    [...files]
      .filter((file) => /\.(tsx?|mts|mjs|md)$/.test(file))
      .map((file) => {
        const text = read(file);
        const used = [
          ...imported(file, text, files),
          ...(isTest(file) ? tried(file, text, files) : []),
          ...portal(file, text),
        ];
        return [file, used.filter((to) => !GENERATED.test(to))];
      }),
  );
}

function imported(file, text, files) {
  const names = [...text.replace(TYPES_ALONE, '').matchAll(IMPORT)].map(([, name]) => name);
  const found = names.flatMap((name) => resolved(file, name, files) ?? []);
  // A spec says which of them it asks for.
  if (file === DEMONSTRATIONS) return [];
  // Specs start the application by the first; what they try in it is theirs to say. Pages are reached by their address.
  if (file.startsWith('libs/testing/')) return found.filter((to) => !to.startsWith('apps/'));
  return file.startsWith(ROUTES) ? found.filter((to) => !isPage(to)) : found;
}

function resolved(file, name, files) {
  const [path] = (/^#lib\/(.*)$/.test(name) ? `libs/${name.slice('#lib/'.length)}/src/index.js` : name).split('?');
  const whole = path.startsWith('.') ? normalize(join(dirname(file), path)) : path;
  return ['.ts', '.tsx', '.mts']
    .map((end) => whole.replace(/\.js$/, end))
    .concat(whole)
    .find((one) => files.has(one));
}

/** A spec tries its lib, or what stands beside it in an app; and it reads what it names. */
function tried(file, text, files) {
  const [top, lib] = file.split('/');
  // A change of tools runs all of it in any case.
  if (top === 'tools') return [];
  const isBeside = (other) =>
    top === 'libs'
      ? other.startsWith(`libs/${lib}/`)
      : top === 'docker'
        ? other.startsWith('docker/')
        : dirname(other) === dirname(file);
  const beside =
    /\.spec\.tsx?$/.test(file) && !isInBrowser(file) && !isExample(file)
      ? [...files].filter((other) => isBeside(other) && !isTest(other))
      : [];
  const named = [...text.matchAll(/['"]([\w.-]+(?:\/[\w.-]+)+)['"]/g)]
    .map(([, name]) => name)
    .filter((name) => files.has(name));
  const registered = text.includes('registeredDocuments') ? ['schema/operations.json'] : [];
  const prepared = Object.keys(PREPARED).flatMap((name) => (text.includes(name) ? PREPARED[name] : []));
  return [...beside, ...named, ...registered, ...prepared.map((lib) => `libs/${lib}/src/index.ts`)];
}

/** Pages ask by documents, and browser specs see the pages that they open. */
function linksOfPortal(files) {
  const folders = foldersBySegment(files);
  return (file, text) => {
    if (file.startsWith('apps/portal/src/')) return documentsNamed(text, files);
    if (isExample(file) && isTest(file)) return [...files].filter((other) => ofExample(file, other));
    if (!isInBrowser(file)) return [];
    const segments = new Set([...text.matchAll(/['"`]\/([\w-]*)/g)].map(([, segment]) => segment));
    const opened = [...segments].flatMap((segment) => folders.get(segment) ?? []);
    const isOpened = (other) => isPage(other) && opened.includes(basename(dirname(other)));
    const pages = [...files].filter(isOpened);
    // What helps to look at pages is used for others too: a spec alone sees the frame.
    return isTest(file) ? [FRAME, ...pages, ...[...files].filter((other) => BESIDE_SOURCES.test(other))] : pages;
  };
}

/** An example is seen as a whole, and made with the packed client. */
const ofExample = (spec, other) =>
  !isTest(other) && (other.startsWith(`${dirname(spec)}/`) || other.startsWith('libs/client/'));

/** The folders of the pages whose addresses begin with a word. */
function foldersBySegment(files) {
  const routes = [...files]
    .filter((file) => file.startsWith(ROUTES))
    .map(read)
    .join('');
  const found = new Map([['', ['pages']]]);
  const pages = new Map(
    [...routes.matchAll(/const (\w+) = page\(\(\) => import\('\.\.\/([\w-]+)\//g)].map(([, ...named]) => named),
  );
  for (const [, segment, page, folder] of routes.matchAll(
    /path: '([\w-]+)[^']*',\s*lazy: (\w+)(?:\(\(\) => import\('\.\.\/([\w-]+)\/)?/g,
  ))
    found.set(segment, [...(found.get(segment) ?? []), folder ?? pages.get(page)]);
  return found;
}

function documentsNamed(text, files) {
  const named = [...text.matchAll(/\b(\w+)Document\b/g)].map(([, name]) => `${DOCUMENTS}${name}.ts`);
  return named.filter((file) => files.has(file));
}

const read = (file) => fs.readFileSync(join(projectRoot, file), 'utf8');
const isTest = (file) => /\.spec\.tsx?$|\/testing\//.test(file) && !file.startsWith('libs/testing/');
const isInBrowser = (file) => file.startsWith('apps/portal/e2e/');
const isExample = (file) => file.startsWith('examples/');
const isPage = (file) => file.endsWith('-page.tsx');
