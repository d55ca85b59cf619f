import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { ANONYMOUS, hashOf, isMachine, isStaff } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { Siblings } from '#lib/siblings';
import { DatabaseProxy, sharedDatabase, somebody, testConfig, testDatabase } from '#lib/testing';
import { SESSION_COOKIE } from '../session/cookie.js';
import { ActorReader } from './actor-reader.js';

let proxy: DatabaseProxy;
let pool: Pool;
let reader: ActorReader;
let connections: number;
beforeEach(async () => {
  const { url, config } = sharedDatabase();
  proxy = await DatabaseProxy.before(url);
  connections = 0;
  pool = new Pool({ connectionString: proxy.url, max: 20 }).on('acquire', () => connections++);
  reader = new ActorReader(pool, config, new Siblings(1));
});
afterEach(async () => {
  await pool.end();
  await proxy.cut();
});

/** The shared database only reads: noting the use is tried in vain first. */
const ONE_LOOK = 2;
const HEADERS = { cookie: `${SESSION_COOKIE}=${'x'.repeat(43)}`, authorization: undefined };

it('looks up once for requests that come at once', async () => {
  const actors = await Promise.all(Array.from({ length: 10 }, () => Promise.resolve(reader.of(HEADERS))));
  expect(new Set(actors)).toEqual(new Set([ANONYMOUS]));
  expect(connections).toBe(ONE_LOOK);
});

it('looks up again for those that come after a change, while it looks', async () => {
  const before = reader.of(HEADERS);
  await reader.forget();
  await Promise.all([before, reader.of(HEADERS), reader.of(HEADERS)]);
  expect(connections).toBe(2 * ONE_LOOK);
});

it('looks up again after it could not', async () => {
  await proxy.cut();
  await expect(reader.of(HEADERS)).rejects.toThrow();
  await proxy.restore();
  expect(await reader.of(HEADERS)).toBe(ANONYMOUS);
});

it('knows for work without a request who stands behind it, as they are today', async () => {
  const database = await testDatabase();
  const own = new Pool({ connectionString: database.url });
  const standing = new ActorReader(own, testConfig(database.url), new Siblings(1));
  try {
    const organizationId = derivedId('organization', 'caue-59');
    const owner = await somebody(own, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const { accountId, personId } = owner;
    const tokenOf = async (organization: string | null): Promise<string> => {
      const id = typeId('token');
      await own.query(
        `insert into identity.token (id, account_id, organization_id, name, scopes, secret_hash, hint, expires_at)
         values ($1, $2, $3, 'one', '{READ}', $4, 'x', now() + interval '1 day')`,
        [id, accountId, organization, hashOf(id)],
      );
      return id;
    };
    const roles = [{ role: 'ORGANIZATION_MANAGER', kind: 'ORGANIZATION', id: organizationId }];
    expect(await standing.ofAccount(accountId, null)).toMatchObject({ id: accountId, personId, roles, proof: null });
    const machine = await tokenOf(organizationId);
    const asMachine = (await standing.ofAccount(accountId, machine))!;
    expect([asMachine.personId, isMachine(asMachine), asMachine.roles]).toEqual([null, true, roles]);
    expect(await standing.standing(asMachine)).toEqual(asMachine);
    expect(standing.standing(ANONYMOUS)).toBe(ANONYMOUS);
    const another = await somebody(own);
    expect(await standing.ofAccount(another.accountId, machine)).toBeUndefined();
    const strict = testConfig(database.url, { SECOND_FACTOR_REQUIRED: 'true' });
    const careful = new ActorReader(own, strict, new Siblings(1));
    expect(await careful.ofAccount(accountId, null)).toMatchObject({ roles: [], lacksSecondFactor: true });

    await own.query('update identity.token set revoked_at = now() where id = $1', [machine]);
    expect(await standing.ofAccount(accountId, machine)).toBeUndefined();
    await standing.forget();
    expect(await standing.standing(asMachine)).toBe(ANONYMOUS);
    await own.query('update identity.role_grant set valid_to = current_date where account_id = $1', [accountId]);
    expect(isStaff((await standing.ofAccount(accountId, null))!)).toBe(false);
    await own.query('update identity.account set erased_at = now() where id = $1', [accountId]);
    expect(await standing.ofAccount(accountId, null)).toBeUndefined();
    expect(await standing.ofAccount(typeId('account'), null)).toBeUndefined();
  } finally {
    await own.end();
    await database.drop();
  }
});
