import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { NETWORK, type Role, ROLES } from '#lib/access';
import { mayGrant } from '#lib/identity';
import {
  actor,
  openAccount,
  secretFor,
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
    expect(await checked(token)).toEqual([
      'INVITATION_OVER',
      expect.stringMatching(/already been accepted.*tell somebody/),
    ]);
  });

  it('names who invites, where, the role and until when, in its letter and to whoever has its link', async () => {
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const email = 'offered@example.org';
    const input = { email, role: 'TRAINER', organizationId, roleUntil: '2090-01-02' };
    await ask(INVITE, { input }, manager.headers);
    const { rows } = await pool.query(
      `select j.payload -> 'values' as values, writes.actor_name($2) as inviter, i.expires_at
       from graphile_worker._private_jobs j, identity.invitation i where j.payload ->> 'to' = $1 and i.email = $1`,
      [email, manager.accountId],
    );
    const { values, inviter, expires_at: expiresAt } = rows[0];
    expect(values).toMatchObject({ inviter, organization: 'CAUE du Nord', role: 'TRAINER', roleLastDay: '2090-01-01' });
    const OFFER =
      'mutation($token: String!) { invitationCheck(input: { token: $token }) { offer { inviterName organization { key name } role roleUntil expiresAt } userErrors { code } } }';
    const token = await secretFor(pool, email);
    expect((await ask(OFFER, { token }, {})).invitationCheck).toEqual({
      offer: {
        inviterName: inviter,
        organization: { key: 'caue-59', name: 'CAUE du Nord' },
        role: 'TRAINER',
        roleUntil: '2090-01-02',
        expiresAt: expiresAt.toISOString(),
      },
      userErrors: [],
    });
    // Over, it tells what to do and nothing of the offer.
    await pool.query('update identity.invitation set revoked_at = now() where email = $1', [email]);
    expect((await ask(OFFER, { token }, {})).invitationCheck).toEqual({
      offer: null,
      userErrors: [{ code: 'INVITATION_OVER' }],
    });
  });

  it('is sent again by a new link, also when it has run out, and the former link ends', async () => {
    const RESEND =
      'mutation($id: ID!) { invitationResend(input: { id: $id }) { invitation { state inviterName } userErrors { code path } } }';
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const invited = await somebody(pool);
    const input = { email: invited.email, role: 'MEMBER', organizationId };
    const { id } = (await ask(INVITE, { input }, manager.headers)).invitationSend.invitation;
    const former = await secretFor(pool, invited.email);
    await pool.query('update identity.invitation set expires_at = now() where id = $1', [id]);
    const { rows } = await pool.query('select writes.actor_name($1) as name', [coordinator.accountId]);
    expect((await ask(RESEND, { id }, coordinator.headers)).invitationResend).toEqual({
      invitation: { state: 'OPEN', inviterName: rows[0].name },
      userErrors: [],
    });
    const token = await secretFor(pool, invited.email);
    expect(token).not.toBe(former);
    expect(await checked(former)).toEqual(['INVALID_LINK', expect.any(String)]);
    expect(await checked(token)).toEqual([]);
    const none = [{ code: 'NOT_FOUND', path: ['id'] }];
    const elsewhere = (await pool.query(`select id from network.organization where key = 'caue-01'`)).rows[0].id;
    const other = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: elsewhere }] });
    expect((await ask(RESEND, { id }, other.headers)).invitationResend.userErrors).toEqual(none);
    await pool.query(`update identity.invitation set role_until = '2020-01-01' where id = $1`, [id]);
    expect((await ask(RESEND, { id }, manager.headers)).invitationResend.userErrors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    await pool.query('update identity.invitation set role_until = null where id = $1', [id]);
    expect((await ask(ACCEPT, { token }, invited.headers)).invitationAccept.userErrors).toEqual([]);
    expect((await ask(RESEND, { id }, manager.headers)).invitationResend.userErrors).toEqual(none);
    const { rows: audited } = await pool.query(
      `select account_id, organization_id from audit.entry where subject_id = $1 and action = 'INVITATION_RESEND'`,
      [id],
    );
    expect(audited).toEqual([{ account_id: coordinator.accountId, organization_id: organizationId }]);
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
    expect(await checked(token)).toEqual(['INVITATION_OVER', expect.stringMatching(/has expired.*CAUE du Nord/)]);
    await pool.query(
      `update identity.invitation set expires_at = now() + interval '1 day', revoked_at = now() where id = $1`,
      [invitation.id],
    );
    expect(await checked(token)).toEqual([
      'INVITATION_OVER',
      'This invitation has been taken back. If you have not received another since, ask for one from somebody who manages “CAUE du Nord”, or the network coordinators.',
    ]);
    await pool.query('update identity.invitation set revoked_at = null where id = $1', [invitation.id]);
    await pool.query('update identity.role_grant set valid_to = current_date where account_id = $1', [
      manager.accountId,
    ]);
    expect(await checked(token)).toEqual(['INVITATION_LAPSED', expect.stringMatching(/Ask the organization/)]);
  });
});

describe('invitations', () => {
  const LIST = `query($filter: InvitationFilter) { invitations(filter: $filter, first: 50) {
    totalCount nodes { email state inviterName organization { key } } } }`;
  const list = async (headers: Record<string, string>, filter = {}) =>
    (await (await app.post(LIST, { filter }, headers)).json()) as any;

  it('are listed with what became of each, to coordinators and to those who manage the organization', async () => {
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const { rows } = await pool.query(`select id from network.organization where key = 'caue-01'`);
    const stranger = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: rows[0].id }] });
    const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const member = await somebody(pool, { roles: [{ role: 'MEMBER', organizationId }] });
    for (const [kind, more] of [
      ['open', ''],
      ['expired', `expires_at = now() - interval '1 day'`],
      ['replaced', `expires_at = now() - interval '1 day', revoked_at = now()`],
      ['revoked', 'revoked_at = now()'],
      ['accepted', 'accepted_at = now()'],
      ['lapsed', `role_until = '2020-01-01'`],
    ] as const) {
      await pool.query(
        `insert into identity.invitation (id, organization_id, email, role, invited_by, secret_hash, locale, expires_at)
         values ('invitation_listed_' || $1, $2, 'listed-' || $1 || '@example.org', 'MEMBER', $3, $1, 'fr', now() + interval '7 days')`,
        [kind, organizationId, manager.accountId],
      );
      if (more)
        await pool.query(`update identity.invitation set ${more} where id = 'invitation_listed_' || $1`, [kind]);
    }
    const search = 'LISTED-';
    const states = async (headers: Record<string, string>, filter = {}): Promise<string[]> =>
      (await list(headers, { search, ...filter })).data.invitations.nodes
        .map(({ email, state }: any) => `${email.split(/[-@]/)[1]} ${state}`)
        .sort();
    const all = [
      'accepted ACCEPTED',
      'expired EXPIRED',
      'lapsed LAPSED',
      'open OPEN',
      'replaced EXPIRED',
      'revoked REVOKED',
    ];
    expect(await states(coordinator.headers)).toEqual(all);
    expect(await states(manager.headers)).toEqual(all);
    expect(await states(manager.headers, { states: ['OPEN', 'LAPSED'] })).toEqual(['lapsed LAPSED', 'open OPEN']);
    expect(await states(coordinator.headers, { organization: rows[0].id })).toEqual([]);
    expect(await states(stranger.headers)).toEqual([]);
    expect((await list(stranger.headers, { search })).data.invitations.totalCount).toBe(0);
    for (const headers of [member.headers, {}])
      expect((await list(headers)).errors[0].extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    const [{ inviterName }] = (await list(manager.headers, { search: 'listed-open' })).data.invitations.nodes;
    const named = await pool.query('select writes.actor_name($1) as name', [manager.accountId]);
    expect(inviterName).toBe(named.rows[0].name);
  });
});

describe('an invitation to a role that ends', () => {
  const SEND =
    'mutation($input: InvitationSendInput!) { invitationSend(input: $input) { invitation { id hasLapsed } userErrors { code path } } }';
  const ACCEPT =
    'mutation($token: String!) { invitationAccept(input: { token: $token }) { role { until } userErrors { code } } }';
  const LIST = '{ organization(key: "caue-59") { invitations(first: 50) { nodes { email hasLapsed } } } }';
  const ask = async (query: string, variables: Record<string, unknown>, headers: Record<string, string>) =>
    ((await (await app.post(query, variables, headers)).json()) as { data: any }).data;
  const today = "(now() at time zone 'Europe/Paris')::date";
  const day = async (of: string): Promise<string> => (await pool.query(`select (${of})::text as day`)).rows[0].day;
  const passes = (email: string) =>
    pool.query(`update identity.invitation set role_until = ${today} where email = $1`, [email]);

  it('is refused where it would be over already', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const send = async (roleUntil: string) =>
      (await ask(SEND, { input: { email: 'late@example.org', role: 'MEMBER', organizationId, roleUntil } }, headers))
        .invitationSend.userErrors;
    for (const past of ['2020-01-01', await day(today)])
      expect(await send(past)).toEqual([{ code: 'INVALID_INPUT', path: ['roleUntil'] }]);
    expect(await send(await day(`${today} + 1`))).toEqual([]);
  });

  it('gives nothing once that day has come; another may be sent', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const invited = await somebody(pool);
    const { email } = invited;
    const input = { email, role: 'MEMBER', organizationId, roleUntil: '2090-01-01' };
    await ask(SEND, { input }, headers);
    const token = await secretFor(pool, email);
    await passes(email);
    const { nodes } = (await ask(LIST, {}, headers)).organization.invitations;
    expect(nodes).toContainEqual({ email, hasLapsed: true });
    for (const asked of [
      (
        await ask(
          'mutation($token: String!) { invitationCheck(input: { token: $token }) { userErrors { code } } }',
          { token },
          {},
        )
      ).invitationCheck,
      (await ask(ACCEPT, { token }, invited.headers)).invitationAccept,
    ])
      expect(asked.userErrors).toEqual([{ code: 'INVITATION_LAPSED' }]);
    expect((await ask(SEND, { input }, headers)).invitationSend).toMatchObject({
      invitation: { hasLapsed: false },
      userErrors: [],
    });
    expect((await ask(ACCEPT, { token: await secretFor(pool, email) }, invited.headers)).invitationAccept).toEqual({
      role: { until: '2090-01-01' },
      userErrors: [],
    });
  });

  it('opens an account without the role then', async () => {
    const { headers } = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const email = 'over-sign-up@example.org';
    await ask(SEND, { input: { email, role: 'READER', roleUntil: '2090-01-01' } }, headers);
    const invitationToken = await secretFor(pool, email);
    await passes(email);
    const browser = await openAccount(app, pool, email, { invitationToken });
    expect((await browser.ask('{ viewer { roles(first: 5) { totalCount } } }')).data.viewer.roles.totalCount).toBe(0);
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
          `update identity.role_grant set scope_id = (select id from network.organization where key = 'caue-01') where account_id = $1`,
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
    const inNetwork: readonly Role[] = NETWORK.roles;
    for (const held of ROLES) {
      const where = inNetwork.includes(held) ? undefined : organizationId;
      const { accountId } = await somebody(pool, { roles: [{ role: held, ...(where && { organizationId: where }) }] });
      const who = { ...actor([held], where ? [where] : []), id: accountId };
      for (const role of ROLES) {
        for (const at of inNetwork.includes(role) ? [null] : [organizationId, other]) {
          const { rows } = await pool.query('select identity.may_invite($1, $2, $3) as may', [accountId, role, at]);
          expect([held, role, at, rows[0].may]).toEqual([held, role, at, mayGrant(who, role, at)]);
        }
      }
    }
  });
});
