import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { identity as module } from '#lib/identity';
import { createLogger } from '#lib/logging';
import { PASSWORD, somebody, TestBrowser } from '#lib/testing';
import { useIdentity } from '../testing/identity.js';

const identity = useIdentity();

describe('privacy', () => {
  it('gives out everything that is tied to a person, and nothing secret', async () => {
    const { email, browser } = await identity.account();
    const { json } = await browser.do('personalDataExport', null, 'json');
    const data = JSON.parse(json);
    expect(data.account.account[0].email).toBe(email);
    expect(Object.keys(data.account)).toEqual(
      expect.arrayContaining([
        'person',
        'positions',
        'mandates',
        'votes',
        'roles',
        'consents',
        'sessions',
        'tokens',
        'auditLog',
      ]),
    );
    expect(json).not.toMatch(/argon2|_hash/);
  });

  it('tells everyone’s own log what they did before they had a session', async () => {
    const { browser } = await identity.account();
    const { data } = await browser.ask('{ auditEntries(first: 5) { nodes { action actorName } } }');
    expect(data.auditEntries.nodes).toEqual([
      { action: 'SIGN_IN', actorName: 'Zoé Martin' },
      { action: 'ACCOUNT_OPEN', actorName: 'Zoé Martin' },
    ]);
  });

  it('tells contacts in what was changed of a person to that person and coordinators alone', async () => {
    const nord = derivedId('organization', 'caue-59');
    const manager = await somebody(identity.pool, {
      roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }],
    });
    const colleague = await somebody(identity.pool, {
      roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }],
    });
    const coordinator = await somebody(identity.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const [author, reader, desk] = [manager, colleague, coordinator].map(
      ({ headers }) => new TestBrowser(identity.app, headers.cookie),
    ) as [TestBrowser, TestBrowser, TestBrowser];
    const contacts = { email: 'eve@example.org', phone: '0102030405' };
    const position = { organizationId: nord, kind: 'ARCHITECT', from: '2020-01-01' };
    const input = { givenName: 'Ève', familyName: 'Ancien', ...contacts, position };
    const { person } = await author.do('personCreate', input, 'person { id }');
    await author.do('personUpdate', { id: person.id, phone: '0999999999' });
    const told = async (browser: TestBrowser): Promise<string> => {
      const { data } = await browser.ask(
        `{ auditEntries(first: 5, filter: { subject: "${person.id}" }) { nodes { action before after } } }`,
      );
      return JSON.stringify(data.auditEntries.nodes);
    };
    const { json } = await author.do('personalDataExport', null, 'json');
    for (const text of [await told(author), await told(reader), json]) {
      expect(text).toContain('Ancien');
      expect(text).not.toMatch(/eve@example|0102030405|0999999999/);
    }
    expect(await told(desk)).toMatch(/0102030405.*0999999999.*eve@example/s);
  });

  it('erases the account and the name for good', async () => {
    const { email, browser } = await identity.account();
    expect(await browser.do('accountErase', { password: 'wrong', content: 'KEEP' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CREDENTIALS' }],
    });
    expect(await browser.do('accountErase', { password: PASSWORD, content: 'ERASE' })).toEqual({ userErrors: [] });
    expect((await browser.ask('{ viewer { id } }')).data.viewer).toBeNull();
    const { rows } = await identity.pool.query(
      `select (select count(*)::int from identity.account where email = $1) as accounts,
              (select count(*)::int from audit.entry where after::text like '%' || $1 || '%') as entries`,
      [email],
    );
    expect(rows[0]).toEqual({ accounts: 0, entries: 0 });
    expect(await identity.letters(email)).toEqual([]);
  });

  it('keeps the audit log from being changed', async () => {
    await identity.account();
    await expect(identity.pool.query('update audit.entry set action = $1', ['NOTHING'])).rejects.toThrow(/append-only/);
    await expect(identity.pool.query('delete from audit.entry')).rejects.toThrow(/append-only/);
    await expect(identity.pool.query('truncate audit.entry')).rejects.toThrow(/append-only/);
  });

  it('lets withdrawing a consent be told from never having given it', async () => {
    const { browser } = await identity.account();
    for (const given of [true, false]) await browser.do('consentRecord', { purpose: 'NEWSLETTER', given });
    const { data } = await browser.ask('{ viewer { consents { purpose given } } }');
    expect(data.viewer.consents).toContainEqual({ purpose: 'NEWSLETTER', given: false });
    const { rows } = await identity.pool.query(
      `select count(*)::int as n from identity.consent c join identity.account a on a.id = c.account_id
       where a.email = (select email from identity.account order by created_at desc limit 1) and purpose = 'NEWSLETTER'`,
    );
    expect(rows[0].n).toBe(3);
  });

  it('warns idle accounts, then erases those whose owners do not come back', async () => {
    const idle = await somebody(identity.pool);
    const back = await somebody(identity.pool);
    const both = [idle.accountId, back.accountId];
    await identity.pool.query(
      `update identity.account set last_seen_at = now() - interval '25 months' where id = any($1)`,
      [both],
    );
    await retain();
    expect((await identity.letters(back.email))[0]!.template).toBe('IDLE_ACCOUNT');
    expect((await identity.letters(idle.email))[0]!.template).toBe('IDLE_ACCOUNT');
    await retain();
    expect(await identity.letters(idle.email)).toHaveLength(1);
    await identity.pool.query(`update identity.account set warned_at = now() - interval '31 days' where id = any($1)`, [
      both,
    ]);
    await identity.pool.query('update identity.account set last_seen_at = now() where id = $1', [back.accountId]);
    await retain();
    const { rows } = await identity.pool.query(
      'select id from identity.account where id = any($1) and erased_at is null',
      [both],
    );
    expect(rows).toEqual([{ id: back.accountId }]);
  });
});

/** Runs the nightly task as the worker would. */
async function retain(): Promise<void> {
  const nightly = module.tasks.find(({ name }) => name === 'identity.retain')!;
  await nightly.run({} as never, {
    jobId: '1',
    attempt: 1,
    log: createLogger('silent'),
    signal: new AbortController().signal,
    get: (token) => identity.app.app.get(token as never, { strict: false }),
    withClient: async (work) => {
      const client = await identity.pool.connect();
      return work(client).finally(() => client.release());
    },
    once: async () => false,
  });
}
