// Who may import whom. apps → domain → kit, never back; a lib is entered through its index.ts.

export const kit = [
  'config',
  'logging',
  'database',
  'graphql',
  'reads',
  'access',
  'writes',
  'nouns',
  'jobs',
  'backup',
  'calendar',
  'counting',
  'mail',
  'passwords',
  'pdf',
  'personal-data',
  'files',
  'outgoing',
  'reports',
  'siblings',
];

/** For specs alone: it starts the application that they ask, so it may import all of it. */
const FOR_SPECS = 'testing';

/** For programs elsewhere: it reaches the API over HTTP, and nothing of the house stands on it. */
const FOR_CLIENTS = 'client';

/** A domain lib and the domain libs it may use directly; what those use it may use too. */
const uses = {
  territories: [],
  network: ['territories'],
  training: ['network'],
  identity: ['network'],
  notifications: ['identity'],
  discussions: ['notifications'],
  portals: ['notifications'],
  club: ['portals', 'training', 'discussions'],
  participation: ['club'],
  webhooks: ['identity'],
  reporting: ['training', 'participation', 'webhooks'],
};
const domain = Object.keys(uses);
const below = (lib) => [...new Set(uses[lib].flatMap((other) => [other, ...below(other)]))];
const oneOf = (libs) => `^libs/(${libs.join('|')})/`;

const order = domain.map((lib) => ({
  name: `order-of-${lib}`,
  comment: `${lib} uses ${below(lib).join(', ') || 'no other module'}.`,
  severity: 'error',
  from: { path: oneOf([lib]), pathNot: '\\.spec\\.ts$' },
  to: { path: oneOf(domain.filter((other) => other !== lib && !below(lib).includes(other))) },
}));

/** Packages that are types alone, from @types. */
const TYPES_ONLY = '^(geojson|topojson-specification)$';
/** By the name that it has for others. */
const PACKED = '^s-pass-territoires-client$';

const runtime = {
  path: '^(apps/(api|cli|worker)|libs)/',
  // What packs the client runs where it is written.
  pathNot: '\\.spec\\.ts$|/testing/|^libs/client/[^/]+\\.mjs$',
};

export default {
  forbidden: [
    ...order,
    {
      name: 'kit-knows-no-domain',
      comment: 'The kit serves every module and knows none.',
      severity: 'error',
      from: { path: oneOf(kit) },
      to: { path: oneOf(domain) },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/', pathNot: oneOf([FOR_SPECS]) },
      to: { path: '^apps/' },
    },
    {
      name: 'specs-start-the-app-by-its-door',
      severity: 'error',
      from: { path: oneOf([FOR_SPECS]) },
      to: { path: '^apps/', pathNot: '^apps/api/src/index\\.ts$' },
    },
    {
      name: 'the-client-is-for-others',
      comment:
        'The client package uses nothing of the server, and nothing here uses it but specs: it is packed and given away.',
      severity: 'error',
      from: { path: '^libs/client/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/client/src/' },
    },
    {
      name: 'nothing-stands-on-the-client',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.spec\\.ts$', oneOf([FOR_CLIENTS])] },
      to: { path: oneOf([FOR_CLIENTS]) },
    },
    {
      name: 'examples-use-the-client-alone',
      comment: 'What an example shows, anybody can do who has the client package and nothing else.',
      severity: 'error',
      from: { path: '^examples/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(apps|libs|tools|schema)/|^node_modules/', pathNot: '^libs/client/src/index\\.ts$' },
    },
    {
      name: 'one-door',
      comment: "Another lib is entered through its index.ts: import from '#lib/name'.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'one-door-for-apps',
      severity: 'error',
      from: { path: '^(apps|tools)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/(src/index\\.ts$|data/)' },
    },
    {
      name: 'every-lib-has-its-place',
      comment: 'A new lib is listed in .dependency-cruiser.mjs, as kit or as domain.',
      severity: 'error',
      from: {},
      to: { path: '^libs/[^/]+/', pathNot: oneOf([...kit, ...domain, FOR_CLIENTS, FOR_SPECS]) },
    },
    {
      name: 'apps-stand-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/api/src/(index|parts|core\\.module)\\.ts$'] },
    },
    {
      name: 'portal-talks-graphql',
      comment: 'The portal reaches the server through its schema only; counting and passwords are plain functions.',
      severity: 'error',
      from: { path: '^apps/portal/src/' },
      to: {
        path: '^(libs|apps/(api|cli|worker))/',
        pathNot: '^libs/([^/]+/data/|(counting|passwords)/src/index\\.ts$)',
      },
    },
    {
      name: 'parts-know-no-page',
      comment: 'A page is made of parts; what a part needs of a record is said in a fragment beside it.',
      severity: 'error',
      from: { path: '^apps/portal/src/', pathNot: '(-page\\.tsx$|^apps/portal/src/routes/)' },
      to: { path: '-page\\.tsx$', pathNot: '/table/list-page\\.tsx$' },
    },
    {
      name: 'styles-stand-beside',
      comment:
        'The styles of another part change without notice: what both need is a component, in shell/, form/, table/, map/ or beside those styles.',
      severity: 'error',
      from: { path: '^apps/portal/src/([^/]+)/' },
      to: { path: '^apps/portal/src/.*\\.css$', pathNot: '^apps/portal/src/($1|shell|form|table|map|theme)/' },
    },
    {
      name: 'tests-stay-tests',
      comment: 'Nothing that runs imports a spec, a folder testing/ or libs/testing.',
      severity: 'error',
      from: runtime,
      to: { path: '\\.spec\\.ts$|/testing/' },
    },
    {
      name: 'schema-tools-on-demand',
      comment:
        'schema:print and schema:check need packages that only developers have: import() them when they are called.',
      severity: 'error',
      from: { path: runtime.path, pathNot: `${runtime.pathNot}|^apps/cli/src/schema/` },
      to: { path: '^apps/cli/src/schema/', dynamic: false },
    },
    {
      name: 'no-dev-package-at-run-time',
      severity: 'error',
      from: { path: runtime.path, pathNot: `${runtime.pathNot}|^apps/cli/src/schema/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-listed-packages',
      comment: 'A package that is not in package.json is there by chance.',
      severity: 'error',
      from: runtime,
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      // Vite finds out for the portal; the gateway has packages of its own, which `npm run split` installs.
      from: { pathNot: '^apps/(portal/src|gateway)/' },
      to: { couldNotResolve: true, pathNot: ['\\?(url|worker|raw|inline)', TYPES_ONLY, PACKED] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/bench)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default', 'require'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
    },
  },
};
