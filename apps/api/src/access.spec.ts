import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { NETWORK_ROLES, type Role, ROLES } from '#lib/access';
import { audiencesOf } from '#lib/graphql';
import { mayGrant } from '#lib/identity';
import {
  actor,
  documentFor,
  openAccount,
  secretFor,
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

/** Who is let in, written down again on purpose: nothing here comes from the code under test. */
const ADMITTED: Record<string, readonly string[]> = {
  EVERYONE: [
    'nobody',
    'no role',
    'ADMINISTRATOR',
    'NETWORK_COORDINATOR',
    'ORGANIZATION_MANAGER',
    'MEMBER',
    'TRAINER',
    'MODERATOR',
    'READER',
  ],
  SIGNED_IN: [
    'no role',
    'ADMINISTRATOR',
    'NETWORK_COORDINATOR',
    'ORGANIZATION_MANAGER',
    'MEMBER',
    'TRAINER',
    'MODERATOR',
    'READER',
  ],
  PERSON: [
    'no role',
    'ADMINISTRATOR',
    'NETWORK_COORDINATOR',
    'ORGANIZATION_MANAGER',
    'MEMBER',
    'TRAINER',
    'MODERATOR',
    'READER',
  ],
  STAFF: ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER', 'MODERATOR', 'READER'],
  MANAGER: ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER'],
  COORDINATOR: ['ADMINISTRATOR', 'NETWORK_COORDINATOR'],
  ADMINISTRATOR: ['ADMINISTRATOR'],
};
const IN_ORGANIZATION = ['ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER'];

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let organizationId: string;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
  organizationId = (await pool.query(`select id from network.organization where key = 'caue-59'`)).rows[0].id;
}, 90_000);
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

async function headersOf(who: string): Promise<Record<string, string>> {
  if (who === 'nobody') return {};
  if (who === 'no role') return (await somebody(pool)).headers;
  const role = who as Role;
  const grant = IN_ORGANIZATION.includes(role) ? { role, organizationId } : { role };
  return (await somebody(pool, { roles: [grant] })).headers;
}

describe('every root field', () => {
  it('lets in whom its audience names and nobody else', async () => {
    const { schema } = app.driver;
    const audiences = new Map(audiencesOf(schema).map(({ field, audience }) => [field, audience]));
    const wrong: string[] = [];
    for (const who of ADMITTED['EVERYONE']!) {
      for (const [operation, type] of [
        ['query', schema.getQueryType()!],
        ['mutation', schema.getMutationType()!],
      ] as const) {
        for (const field of Object.values(type.getFields())) {
          // Signing out would end the session that the next questions need; erasing is no loss, each has an account.
          const headers = await headersOf(who);
          const answer = await app.post(documentFor(operation, field), {}, headers);
          const { errors = [] } = (await answer.json()) as {
            errors?: { message: string; extensions: { code: string } }[];
          };
          const codes = errors.map((error) => error.extensions.code);
          const refused = codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
          const audience = audiences.get(`${type.name}.${field.name}`)!;
          if (refused === ADMITTED[audience]!.includes(who))
            wrong.push(`${who}: ${field.name} (${audience}) ${codes.join()}`);
          if (codes.includes('UNAUTHENTICATED') && who !== 'nobody')
            wrong.push(`${who}: ${field.name} asks to sign in`);
          if (codes.some((code) => code.startsWith('GRAPHQL_') || code === 'INTERNAL'))
            wrong.push(`${who}: ${field.name} ${JSON.stringify(errors[0])}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a role', () => {
  const ROLE =
    'mutation($input: RoleGrantInput!) { roleGrant(input: $input) { role { id until isCurrent } userErrors { code path } } }';
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
      `insert into identity.role_grant (id, account_id, role, organization_id, valid_from) values ('role_trainer', $1, 'TRAINER', $2, '2024-01-01')`,
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
    expect(given).toMatchObject({ userErrors: [], role: { isCurrent: true, until: null } });
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
});

describe('an invitation', () => {
  const INVITE =
    'mutation($input: InvitationSendInput!) { invitationSend(input: $input) { invitation { id email } userErrors { code } } }';
  const ACCEPT =
    'mutation($token: String!) { invitationAccept(input: { token: $token }) { role { role organization { key } } userErrors { code } } }';
  const ask = async (query: string, variables: object, headers: Record<string, string>): Promise<any> =>
    ((await (await app.post(query, variables as Record<string, unknown>, headers)).json()) as { data: any }).data;

  const CHECK =
    'mutation($token: String!) { invitationCheck(input: { token: $token }) { userErrors { code message } } }';
  const checked = async (token: string): Promise<string[]> => {
    const { userErrors } = (await ask(CHECK, { token }, { 'accept-language': 'en' })).invitationCheck;
    return userErrors.flatMap(({ code, message }: any) => [code, message]);
  };

  it('gives its role to the invited address alone, once', async () => {
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const invited = await somebody(pool);
    const other = await somebody(pool);
    const input = { email: invited.email, role: 'MEMBER', organizationId };
    expect((await ask(INVITE, { input }, manager.headers)).invitationSend.userErrors).toEqual([]);
    expect((await ask(INVITE, { input }, manager.headers)).invitationSend.userErrors).toEqual([
      { code: 'ALREADY_INVITED' },
    ]);
    const { rows } = await pool.query(
      `select payload #>> '{values,link}' as link from graphile_worker._private_jobs where payload ->> 'to' = $1`,
      [invited.email],
    );
    const token = rows[0].link.split('#')[1];
    expect((await ask(ACCEPT, { token }, other.headers)).invitationAccept.userErrors).toEqual([
      { code: 'INVITATION_ADDRESS' },
    ]);
    expect((await ask(ACCEPT, { token }, invited.headers)).invitationAccept).toEqual({
      role: { role: 'MEMBER', organization: { key: 'caue-59' } },
      userErrors: [],
    });
    expect((await ask(ACCEPT, { token }, invited.headers)).invitationAccept.userErrors).toEqual([
      { code: 'INVITATION_OVER' },
    ]);
    expect(await checked(token)).toEqual(['INVITATION_OVER', expect.stringMatching(/accepted already.*tell somebody/)]);
  });

  it('says what became of it, and whom to ask, to whoever has its link', async () => {
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const email = 'checked@example.org';
    const input = { email, role: 'MEMBER', organizationId };
    const { invitation } = (await ask(INVITE, { input }, manager.headers)).invitationSend;
    const token = await secretFor(pool, email);
    expect(await checked(token)).toEqual([]);
    expect(await checked('nonsense')).toEqual(['INVALID_LINK', expect.any(String)]);
    await pool.query('update identity.invitation set expires_at = now() where id = $1', [invitation.id]);
    expect(await checked(token)).toEqual(['INVITATION_OVER', expect.stringMatching(/has run out.*CAUE du Nord/)]);
    await pool.query(
      `update identity.invitation set expires_at = now() + interval '1 day', revoked_at = now() where id = $1`,
      [invitation.id],
    );
    expect(await checked(token)).toEqual([
      'INVITATION_OVER',
      'This invitation was taken back. If no other has reached you since, ask for one from somebody who manages “CAUE du Nord”, or the coordination of the network.',
    ]);
    await pool.query('update identity.invitation set revoked_at = null where id = $1', [invitation.id]);
    await pool.query('update identity.role_grant set valid_to = current_date where account_id = $1', [
      manager.accountId,
    ]);
    expect(await checked(token)).toEqual(['INVITATION_LAPSED', expect.stringMatching(/Ask the organization/)]);
  });
});

describe('an invitation whose sender', () => {
  const INVITE =
    'mutation($input: InvitationSendInput!) { invitationSend(input: $input) { invitation { id hasLapsed } userErrors { code } } }';
  const ACCEPT =
    'mutation($token: String!) { invitationAccept(input: { token: $token }) { role { role } userErrors { code } } }';
  const ask = async (query: string, variables: object, headers: Record<string, string>): Promise<any> =>
    ((await (await app.post(query, variables as Record<string, unknown>, headers)).json()) as { data: any }).data;
  const end = (accountId: string) =>
    pool.query(`update identity.role_grant set valid_to = current_date where account_id = $1`, [accountId]);
  const lapsed = async (headers: Record<string, string>): Promise<boolean[]> => {
    const LIST = '{ organization(key: "caue-59") { invitations(first: 50) { nodes { email hasLapsed } } } }';
    const { nodes } = (await ask(LIST, {}, headers)).organization.invitations;
    return nodes.filter((node: any) => node.email === email).map((node: any) => node.hasLapsed);
  };
  let email = '';

  it.each([
    ['holds the role no more', 'ORGANIZATION_MANAGER', end],
    ['is no coordinator any more', 'NETWORK_COORDINATOR', end],
    [
      'was erased',
      'ORGANIZATION_MANAGER',
      async (accountId: string) => {
        await end(accountId);
        await pool.query(`update identity.account set erased_at = now() where id = $1`, [accountId]);
      },
    ],
    [
      'manages another organization only',
      'ORGANIZATION_MANAGER',
      (accountId: string) =>
        pool.query(
          `update identity.role_grant set organization_id = (select id from network.organization where key = 'caue-01') where account_id = $1`,
          [accountId],
        ),
    ],
  ] as const)('%s gives nothing', async (_, role, leave) => {
    const sender = await somebody(pool, {
      roles: [role === 'NETWORK_COORDINATOR' ? { role } : { role, organizationId }],
    });
    const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const invited = await somebody(pool);
    ({ email } = invited);
    const input = { email, role: 'ORGANIZATION_MANAGER', organizationId };
    expect((await ask(INVITE, { input }, sender.headers)).invitationSend).toMatchObject({
      invitation: { hasLapsed: false },
      userErrors: [],
    });
    const token = await secretFor(pool, email);
    expect(await lapsed(coordinator.headers)).toEqual([false]);
    await leave(sender.accountId);
    expect(await lapsed(coordinator.headers)).toEqual([true]);
    expect((await ask(ACCEPT, { token }, invited.headers)).invitationAccept).toEqual({
      role: null,
      userErrors: [{ code: 'INVITATION_LAPSED' }],
    });
    expect(
      (await pool.query('select 1 from identity.role_grant where account_id = $1', [invited.accountId])).rows,
    ).toEqual([]);
    // Another may be sent, by somebody who may.
    expect((await ask(INVITE, { input }, coordinator.headers)).invitationSend.userErrors).toEqual([]);
    expect(
      (await ask(ACCEPT, { token: await secretFor(pool, email) }, invited.headers)).invitationAccept.userErrors,
    ).toEqual([]);
  });

  it('may give no role of the network opens an account without one', async () => {
    const sender = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const whom = 'lapsed-sign-up@example.org';
    await ask(INVITE, { input: { email: whom, role: 'ADMINISTRATOR' } }, sender.headers);
    const invitationToken = await secretFor(pool, whom);
    await pool.query(`update identity.role_grant set role = 'NETWORK_COORDINATOR' where account_id = $1`, [
      sender.accountId,
    ]);
    const browser = await openAccount(app, pool, whom, { invitationToken });
    const { data } = await browser.ask('{ viewer { roles(first: 5) { totalCount } } }');
    expect(data.viewer.roles.totalCount).toBe(0);
  });

  it('may give a role is told alike by the database and by the policy', async () => {
    const other = (await pool.query(`select id from network.organization where key = 'caue-01'`)).rows[0].id;
    for (const held of ROLES) {
      const where = NETWORK_ROLES.includes(held) ? undefined : organizationId;
      const { accountId } = await somebody(pool, { roles: [{ role: held, ...(where && { organizationId: where }) }] });
      const who = { ...actor([held], where ? [where] : []), id: accountId };
      for (const role of ROLES) {
        for (const at of NETWORK_ROLES.includes(role) ? [null] : [organizationId, other]) {
          const { rows } = await pool.query('select identity.may_invite($1, $2, $3) as may', [accountId, role, at]);
          expect([held, role, at, rows[0].may]).toEqual([held, role, at, mayGrant(who, role, at)]);
        }
      }
    }
  });
});

describe('an e-mail domain', () => {
  const SET =
    'mutation($input: EmailDomainSetInput!) { emailDomainSet(input: $input) { organization { emailDomains { domain confirmedAt } } userErrors { code path } } }';
  it('attaches whoever verifies an address there, once a coordinator has confirmed it', async () => {
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const set = async (domain: string, { headers }: Somebody): Promise<any> => {
      const answer = await app.post(SET, { input: { organizationId, domain } }, headers);
      return ((await answer.json()) as { data: any }).data.emailDomainSet;
    };
    expect((await set('gmail.com', manager)).userErrors).toMatchObject([{ path: ['domain'] }]);
    expect((await set('not a domain', manager)).userErrors).toMatchObject([{ path: ['domain'] }]);
    const asked = await set('caue-essai.example', manager);
    expect(asked.organization.emailDomains).toEqual([{ domain: 'caue-essai.example', confirmedAt: null }]);
    expect(await members('un@caue-essai.example')).toBe(0);
    expect((await set('caue-essai.example', coordinator)).organization.emailDomains[0].confirmedAt).not.toBeNull();
    expect(await members('deux@caue-essai.example')).toBe(1);
    expect(await members('trois@autre.example')).toBe(0);
  });

  /** Roles that somebody has who opens an account with the address. */
  async function members(email: string): Promise<number> {
    await app.post('mutation($input: AccountSignUpInput!) { accountSignUp(input: $input) { userErrors { code } } }', {
      input: {
        email,
        password: 'une girouette danse sous la pluie',
        givenName: 'A',
        familyName: 'B',
        acceptsTerms: true,
      },
    });
    const { rows } = await pool.query(
      `select payload #>> '{values,link}' as link from graphile_worker._private_jobs where payload ->> 'to' = $1`,
      [email],
    );
    await app.post(
      'mutation($token: String!, $password: String!) { emailVerify(input: { token: $token, password: $password }) { userErrors { code } } }',
      { token: rows[0].link.split('#')[1], password: 'une girouette danse sous la pluie' },
    );
    const found = await pool.query(
      `select count(*)::int as n from identity.role_grant g join identity.account a on a.id = g.account_id where a.email = $1 and g.role = 'MEMBER'`,
      [email],
    );
    return found.rows[0].n;
  }
});
