import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { restore, verifyBackup } from '#lib/backup';
import { projectRoot } from '#lib/config';
import { createDataSource } from '#lib/database';
import { readDemonstrationAccounts } from '#lib/identity';
import { createLogger } from '#lib/logging';
import { emptyDatabase, type TestDatabase } from '#lib/testing';
import { TABLES } from '../parts.js';
import { runCommand } from '../testing/cli.js';
import { type Server, startServer } from '../testing/processes.js';

const folder = mkdtempSync(join(tmpdir(), 's-pass-upgrade-'));
// Demonstration data and the shipped history of the network, with the départements alone, as the version before this one left them.
const lastVersion = join(projectRoot, 'apps/api/src/testing/last-version.zst');
let database: TestDatabase;
let server: Server | undefined;

beforeAll(async () => {
  database = await emptyDatabase();
  const dataSource = createDataSource(database.config, TABLES, { statementTimeoutMs: 0 });
  await dataSource.initialize();
  await restore({ dataSource, file: lastVersion, log: createLogger('silent'), asItWas: true });
  await dataSource.destroy();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

async function ask(query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${server!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe('this version on the data of the last one', () => {
  it('prepares it, after a backup of how it was', async () => {
    const { code, output } = await runCommand(database.url, ['db:prepare'], { BACKUP_DIR: folder });
    const [, file] = /Kept as it was before the upgrade: (\S+)/.exec(output) ?? [];
    expect([code, file]).toEqual([0, expect.stringContaining(folder)]);
    const { header } = await verifyBackup(file!);
    expect(header.migrations).toEqual((await verifyBackup(lastVersion)).header.migrations);
  });

  it('prepares it once', async () => {
    const { code, output } = await runCommand(database.url, ['db:prepare'], { BACKUP_DIR: folder });
    expect([code, output]).toEqual([0, '']);
  });

  it('answers over HTTP what the last one answered', async () => {
    server = await startServer(database.url);
    expect(
      await ask(`{
        network(asOf: "2016-12-31") { memberCount certainty agreementsInForce { countedSignatories } }
        territory(kind: COMMUNE, code: "59350") { name department: parent { name } }
        organizations(first: 1, filter: { includeDemonstration: true }) { totalCount nodes { name } }
      }`),
    ).toEqual({
      network: { memberCount: 9, certainty: 'CERTAIN', agreementsInForce: [{ countedSignatories: 9 }] },
      territory: { name: 'Lille', department: { name: 'Nord' } },
      organizations: { totalCount: 102, nodes: [{ name: 'CAUE de démonstration – Aisne' }] },
    });
  });

  it('lets in whom the last one let in, with the roles that they held and where', async () => {
    const { password, accounts } = readDemonstrationAccounts();
    const SIGN_IN = `mutation { signIn(input: { email: "EMAIL", password: "${password}" }) { viewer { roles(first: 9) { nodes { role organization { key } } } } } }`;
    // Those that there were then.
    for (const { email, roles } of accounts.filter(({ organization }) => !organization)) {
      const [role] = roles as [string];
      const organization = ['ORGANIZATION_MANAGER', 'MEMBER'].includes(role) ? { key: 'demonstration-02' } : null;
      expect(await ask(SIGN_IN.replace('EMAIL', email))).toEqual({
        signIn: { viewer: { roles: { nodes: [{ role, organization }] } } },
      });
    }
  });

  it('keeps beside the records what they say', async () => {
    expect(await runCommand(database.url, ['db:check'])).toMatchObject({ code: 0 });
  });
});

describe('a migration that has landed', () => {
  const list = readFileSync(join(projectRoot, 'apps/api/src/backup/landed-migrations.json'), 'utf8');
  const landed = JSON.parse(list) as Record<string, string>;
  const present = new Map(
    globSync('libs/*/src/migrations/*.sql', { cwd: projectRoot }).map((file) => [
      basename(file),
      createHash('sha256')
        .update(readFileSync(join(projectRoot, file)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );

  // Databases ran it as it was: what is to be otherwise is a new migration.
  it.each(Object.entries(landed))('%s is as it was', (file, digest) => {
    expect(present.get(file)).toBe(digest);
  });

  it('has its line in landed-migrations.json', () => {
    expect(Object.fromEntries([...present].filter(([file]) => !(file in landed)))).toEqual({});
  });
});
