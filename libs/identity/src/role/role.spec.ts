import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import {
  openAccount,
  PASSWORD,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let organizationId: string;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
  organizationId = (await pool.query(`select id from network.organization where key = 'caue-59'`)).rows[0].id;
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

describe('a role', () => {
  const ROLE =
    'mutation($input: RoleGrantInput!) { roleGrant(input: $input) { role { id to until isCurrent } userErrors { code path } } }';
  const ask = async (query: string, variables: object, headers: Record<string, string>): Promise<any> =>
    await (await app.post(query, variables as Record<string, unknown>, headers)).json();

  it('counts from its first day to its last', async () => {
    const ended = await somebody(pool, {
      roles: [{ role: 'NETWORK_COORDINATOR', from: '2020-01-01', until: '2024-01-01' }],
    });
    const coming = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR', from: '2090-01-01' }] });
    for (const { headers } of [ended, coming]) {
      const answer = await ask(ROLE, { input: { email: 'x@example.org', role: 'READER' } }, headers);
      expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is listed to whoever may see it: all for coordinators, for managers those of their organization and their own', async () => {
    const LIST =
      'query ($filter: RoleGrantFilter) { roles(filter: $filter, first: 100) { totalCount nodes { role isCurrent person { id } organization { id } } } }';
    const elsewhere = (await pool.query(`select id from network.organization where key = 'caue-01'`)).rows[0].id;
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const other = await somebody(pool, {
      roles: [
        { role: 'TRAINER', organizationId: elsewhere },
        { role: 'READER', until: '2024-01-01', from: '2020-01-01' },
      ],
    });
    const list = async (headers: Record<string, string>, filter: object = {}): Promise<any> =>
      (await ask(LIST, { filter }, headers)).data.roles;
    const own = await list(manager.headers);
    expect(own.nodes).toContainEqual(
      expect.objectContaining({ role: 'ORGANIZATION_MANAGER', person: { id: manager.personId } }),
    );
    expect(new Set(own.nodes.map(({ organization }: any) => organization?.id))).toEqual(new Set([organizationId]));
    const { nodes } = await list(coordinator.headers, { organization: elsewhere, roles: ['TRAINER'], current: true });
    expect(nodes).toEqual([
      { role: 'TRAINER', isCurrent: true, person: { id: other.personId }, organization: { id: elsewhere } },
    ]);
    const { rows } = await pool.query('select name from network.person where id = $1', [other.personId]);
    const search = rows[0].name.toUpperCase();
    const found = await list(coordinator.headers, { search, current: false });
    expect(found.nodes).toContainEqual(
      expect.objectContaining({ role: 'READER', person: { id: other.personId }, organization: null }),
    );
    for (const { headers } of [other, { headers: {} }]) {
      const { data, errors } = await ask(LIST, {}, headers);
      expect([data.roles, errors[0].extensions.code]).toEqual([
        null,
        expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/),
      ]);
    }
  });

  it('is given by managers in their own organization, and by no manager above them', async () => {
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const member = await somebody(pool);
    const { rows } = await pool.query(`select id from network.organization where key = 'caue-01'`);
    const stranger = await somebody(pool);
    const grant = (input: object) => ask(ROLE, { input: { personId: member.personId, ...input } }, manager.headers);
    // Neither tells whether somebody has an account, nor takes anybody in without their word.
    for (const whom of [
      { email: member.email },
      { email: 'nobody@example.org' },
      {},
      { personId: stranger.personId },
      { personId: 'person_x' },
    ]) {
      const input = {
        role: 'MEMBER',
        organizationId,
        ...('email' in whom || 'personId' in whom ? whom : { personId: member.personId }),
      };
      expect((await ask(ROLE, { input }, manager.headers)).data.roleGrant.userErrors).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    }
    await pool.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
       values ('role_trainer', $1, 'TRAINER', 'ORGANIZATION', $2, '2024-01-01')`,
      [member.accountId, organizationId],
    );
    expect((await grant({ role: 'MEMBER', organizationId: rows[0].id })).data.roleGrant.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await grant({ role: 'NETWORK_COORDINATOR' })).data.roleGrant.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await grant({ role: 'MEMBER' })).data.roleGrant.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const given = (await grant({ role: 'MEMBER', organizationId })).data.roleGrant;
    expect(given).toMatchObject({ userErrors: [], role: { isCurrent: true, to: null, until: null } });
    expect((await grant({ role: 'MEMBER', organizationId })).data.roleGrant.userErrors).toMatchObject([
      { code: 'ROLE_ALREADY_HELD' },
    ]);
    const roles = await ask(
      `{ organization(key: "caue-59") { roles(first: 50) { nodes { person { id } role } } } }`,
      {},
      manager.headers,
    );
    expect(roles.data.organization.roles.nodes).toContainEqual({ role: 'MEMBER', person: { id: member.personId } });
    const elsewhere = await ask(
      `{ organization(key: "caue-01") { roles(first: 50) { totalCount } invitations(first: 5) { totalCount } } }`,
      {},
      manager.headers,
    );
    expect(elsewhere.data.organization).toEqual({ roles: { totalCount: 0 }, invitations: { totalCount: 0 } });
  });

  it('is not given twice by two who grant it at once', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const { email } = await somebody(pool);
    const both = await Promise.all([1, 2].map(() => ask(ROLE, { input: { email, role: 'READER' } }, headers)));
    expect(both.flatMap((a) => a.data.roleGrant.userErrors.map((e: any) => e.code))).toEqual(['ROLE_ALREADY_HELD']);
  });

  it('is held in no organization that is called like the network', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const { email } = await somebody(pool);
    const given = await ask(ROLE, { input: { email, role: 'MEMBER', organizationId: 'network' } }, headers);
    expect(given.data.roleGrant.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
  });

  it('of the last administrator stays', async () => {
    await pool.query(`update identity.role_grant set valid_to = '2021-01-01' where role = 'ADMINISTRATOR'`);
    const last = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const { rows } = await pool.query('select id from identity.role_grant where account_id = $1', [last.accountId]);
    const revoked = await ask(
      'mutation($id: ID!) { roleRevoke(input: { id: $id }) { userErrors { code } } }',
      { id: rows[0].id },
      last.headers,
    );
    expect(revoked.data.roleRevoke.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
  });

  it('of the last administrator stays with their account, whoever comes later', async () => {
    await pool.query(`update identity.role_grant set valid_to = '2021-01-01' where role = 'ADMINISTRATOR'`);
    const email = 'leaving@example.org';
    const browser = await openAccount(app, pool, email);
    await pool.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
       select 'role_leaving', id, 'ADMINISTRATOR', 'NETWORK', 'network', '2020-01-01' from identity.account where email = $1`,
      [email],
    );
    // In another session: what is remembered of the first one for three seconds has no role.
    await browser.do('signIn', { email, password: PASSWORD });
    const { email: next } = await somebody(pool);
    const erase = () => browser.codes('accountErase', { password: PASSWORD, content: 'KEEP' });
    const coming = await browser.do(
      'roleGrant',
      { email: next, role: 'ADMINISTRATOR', from: '2090-01-01' },
      'role { id }',
    );
    expect(await erase()).toEqual(['NOT_ALLOWED']);
    expect(await browser.codes('roleRevoke', { id: 'role_leaving', on: '2095-01-01' })).toEqual([]);
    expect(await erase()).toEqual(['NOT_ALLOWED']);
    await pool.query(`update identity.role_grant set valid_from = '2024-01-01' where id = $1`, [coming.role.id]);
    expect(await erase()).toEqual([]);
  });

  it('that was held stays on record: it ends no day before it began, unless it never began', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const roleOf = async (from: string, until?: string): Promise<string> => {
      const { accountId } = await somebody(pool, { roles: [{ role: 'READER', from, ...(until && { until }) }] });
      return (await pool.query('select id from identity.role_grant where account_id = $1', [accountId])).rows[0].id;
    };
    const revoke = async (id: string, on?: string) => {
      const mutation = 'mutation($input: RoleRevokeInput!) { roleRevoke(input: $input) { userErrors { code path } } }';
      return (await ask(mutation, { input: { id, on } }, headers)).data.roleRevoke.userErrors;
    };
    const ended = await roleOf('2010-01-01', '2012-01-01');
    const held = await roleOf('2010-01-01');
    const coming = await roleOf('2090-01-01');
    for (const [id, on] of [
      [ended, '2009-01-01'],
      [ended, '2010-01-01'],
      [held, '2009-01-01'],
    ] as const)
      expect(await revoke(id, on)).toEqual([{ code: 'INVALID_INPUT', path: ['on'] }]);
    expect(await revoke(held, '2010-01-02')).toEqual([]);
    expect(await revoke(coming)).toEqual([]);
    const { rows } = await pool.query(
      'select valid_to::text from identity.role_grant where id = any($1) order by valid_to',
      [[ended, held, coming]],
    );
    expect(rows.map((row) => row.valid_to)).toEqual(['2010-01-02', '2012-01-01']);
  });
});
