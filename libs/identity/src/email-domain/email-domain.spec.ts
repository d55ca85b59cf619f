import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { type Somebody, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

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
