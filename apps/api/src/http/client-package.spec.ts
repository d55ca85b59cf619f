import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as sources from '#lib/client';
import { projectRoot } from '#lib/config';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

const run = promisify(execFile);
const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');

let folder: string;
let packed: string;
let app: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-'));
  packed = join(folder, 'node_modules/s-pass-territoires-client');
  await mkdir(packed, { recursive: true });
  await run(process.execPath, [join(projectRoot, 'libs/client/pack.mjs'), packed]);
  app = await startTestApp({ databaseUrl: sharedDatabase().url });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const CONSUMER = `
import * as all from 's-pass-territoires-client';
import { createClient, MembersOnDay, TerritoryOnDay, OrganizationChanges, type Place, GraphqlError, done, Enrol } from 's-pass-territoires-client';

const client = createClient({ endpoint: process.argv[2]!, locale: 'en' });
const { territory } = await client.ask(TerritoryOnDay, { kind: 'COMMUNE', code: '59350', asOf: '2018-12-31' });
const name: string | undefined = territory?.name;
const members: string[] = [];
for await (const { organization, since } of client.walk(MembersOnDay, { asOf: '2018-12-31', first: 6 }, ({ network }) => network.members))
  members.push(\`\${organization?.name ?? 'unknown'} \${since satisfies string}\`);
let place: Place | undefined;
const keys: string[] = [];
for await (const page of client.changes({ type: 'ORGANIZATION', document: OrganizationChanges, pick: (data) => data.organizations }, place)) {
  keys.push(...page.updated.map(({ key }) => key));
  place = page.place;
}
const code = await client.ask('{ nothing }').catch((error: unknown) => (error instanceof GraphqlError ? error.code : 'other'));
const refused = await client
  .ask(Enrol, { input: { trainingSessionId: 'none', personIds: [] } })
  .then(({ enrolmentRequest }) => done(enrolmentRequest).results?.length, (error: unknown) => (error as GraphqlError).code);
console.log(JSON.stringify({ exports: Object.keys(all), name, members: members.length, keys, hasPlace: place !== undefined, code, refused }));
`;

/** What must not compile: each line is one mistake. */
const MISTAKES = [
  `await client.ask(TerritoryOnDay, { kind: 'VILLAGE', code: '59350' });`,
  `await client.ask(TerritoryOnDay);`,
  `(await client.ask(TerritoryOnDay, { kind: 'COMMUNE', code: '59350' })).territory.name;`,
  `(await client.ask(MembersOnDay)).network.memberCount;`,
  `client.walk(TerritoryOnDay, { kind: 'COMMUNE', code: '59350' }, () => null);`,
  `client.changes({ type: 'VILLAGE', document: OrganizationChanges, pick: ({ organizations }) => organizations });`,
];

/** With no package beside it, not even types of Node. */
async function compiled(name: string, text: string, moduleResolution: 'nodenext' | 'bundler'): Promise<string> {
  await writeFile(join(folder, `${name}.ts`), text);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM'],
        module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution,
        types: [],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        // The package’s own types are looked at as well.
        skipLibCheck: false,
      },
      files: [`${name}.ts`],
    }),
  );
  return run(process.execPath, [tsc, '--pretty', 'false'], { cwd: folder }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
}

it('holds a module, its types, the schema, what to read and its licence, and needs no other package', async () => {
  const files = await readdir(packed);
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'index.d.ts', 'index.js', 'schema.graphql']));
  expect(files.filter((file) => /spec/.test(file))).toEqual([]);
  for (const [, link] of (await readFile(join(packed, 'README.md'), 'utf8')).matchAll(/\]\(([^)]+\.md)/g))
    await expect(readFile(join(packed, link!), 'utf8')).resolves.toBeTruthy();
  const { name, version, license, dependencies, peerDependencies } = JSON.parse(
    await readFile(join(packed, 'package.json'), 'utf8'),
  );
  expect({ name, license, dependencies, peerDependencies }).toEqual({
    name: 's-pass-territoires-client',
    license: 'EUPL-1.2',
  });
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const file of (await readdir(packed, { recursive: true })).filter((one) => /\.(js|d\.ts)$/.test(one)))
    for (const [, from] of (await readFile(join(packed, file), 'utf8')).matchAll(/from '([^']+)'/g))
      expect(from).toMatch(/^\.{1,2}\//);
});

it.each(['nodenext', 'bundler'] as const)('is typed for a program in strict mode (%s)', async (resolution) => {
  const declared = `declare const process: { argv: string[] }; declare const console: { log(text: string): void };`;
  expect(await compiled('consumer', `${declared}\n${CONSUMER}`, resolution)).toBe('');
});

it('runs in Node, which gets the answers', async () => {
  const { stdout } = await run(process.execPath, [join(folder, 'consumer.js'), `${app.url}/graphql`]);
  expect(JSON.parse(stdout)).toEqual({
    exports: Object.keys(sources).sort(),
    name: 'Lille',
    members: 10,
    keys: expect.arrayContaining(['caue-59', 'caue-974']),
    hasPlace: true,
    code: 'GRAPHQL_VALIDATION_FAILED',
    refused: 'UNAUTHENTICATED',
  });
});

it('refuses to compile what the API would refuse', async () => {
  const head = `import { createClient, MembersOnDay, OrganizationChanges, TerritoryOnDay } from 's-pass-territoires-client';
const client = createClient({ endpoint: '/graphql' });`;
  const said = await compiled('mistakes', [head, ...MISTAKES].join('\n'), 'nodenext');
  const lines = [...said.matchAll(/^mistakes\.ts\((\d+),/gm)].map(([, line]) => Number(line) - head.split('\n').length);
  expect([...new Set(lines)]).toEqual(MISTAKES.map((_, i) => i + 1));
});
