// Packs the compiled server into few files, dist/server/: to load two thousand took most of its start and a third of its memory.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** Stay packages: those that are native, that read files of their own, or that have to be the same for somebody else. */
const KEPT = [
  '@node-rs/argon2',
  '@fastify/',
  'fastify',
  'graphile-worker',
  'nodemailer',
  'pdfkit',
  'pg',
  'pg-copy-streams',
  'pino',
  'sharp',
];

/** Which Nest asks for and can do without. */
const ABSENT = [
  '@apollo/gateway',
  '@as-integrations/express5',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'ts-morph',
];

/** Which developers have alone: to print and compare the schema. */
const FOR_DEVELOPERS = ['@theguild/federation-composition'];

const entry = (name, file = 'main') => `dist/apps/${name}/src/${file}.js`;
/** Threads and processes of their own, which what starts them finds beside itself. */
const APART = {
  'budget-thread': 'dist/libs/participation/src/budget/thread/budget-thread.js',
  'logo-reader': 'dist/libs/network/src/logo/logo-reader.js',
  'media-reader': 'dist/libs/portals/src/picture/media-reader.js',
};
const isOf = (names) => (id) =>
  names.some((name) => id === name || id.startsWith(name.endsWith('/') ? name : `${name}/`));

export default defineConfig({
  input: {
    api: entry('api'),
    worker: entry('worker'),
    cli: entry('cli'),
    answer: entry('cli', 'answer'),
    ...APART,
  },
  platform: 'node',
  external: isOf([...KEPT, ...ABSENT, ...FOR_DEVELOPERS]),
  logLevel: 'warn',
  onLog: (level, log, tell) => tell(level === 'warn' ? 'error' : level, log),
  plugins: [{ name: 'maps-and-places', transform: keepPlaces, load: withMap, generateBundle: refuseWide }],
  output: {
    dir: 'dist/server',
    format: 'esm',
    cleanDir: true,
    // Names of classes are told: Nest, TypeORM and our errors read them.
    keepNames: true,
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true, asciiOnly: true } },
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
});

/** From our sources, not from what was compiled of them. */
function withMap(id) {
  if (!/\/dist\/(apps|libs)\/.*\.js$/.test(id)) return undefined;
  return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
}

/** One letter beyond Latin 1, and a file takes twice its memory; in a tagged template (`sql`) each stays as it was written. */
function refuseWide(_, bundle) {
  for (const { code, fileName } of Object.values(bundle)) {
    const wide = code && /.{0,60}[^\0-\xff]/.exec(code);
    if (wide) this.error(`${fileName} has a letter beyond Latin 1: put it in as a value. ${wide[0]}`);
  }
}

/**
 * What asks for a package by a `require` of its own making gets the one that is packed. What reads files beside itself would find
 * them no longer; Nest's loader alone may, which takes from node_modules what nobody else has.
 */
function keepPlaces(code, id) {
  if (!id.includes('/node_modules/') || id.endsWith('/load-package.util.js')) return undefined;
  const own = /^(?:const|var) (\w+) = (?:\/\*.*?\*\/ )?createRequire\(import\.meta\.url\);/m.exec(code);
  const packed = own ? code.replace(own[0], '').replaceAll(`${own[1]}(`, 'require(') : code;
  if (/\b(__dirname|__filename|import\.meta\.(url|dirname|filename))\b/.test(withoutComments(packed)))
    this.error(`${id} reads files of its own: name its package among KEPT.`);
  return own ? { code: packed, map: null } : undefined;
}

const withoutComments = (code) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
