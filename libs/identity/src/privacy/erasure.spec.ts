import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { PersonalDataHolders } from '#lib/personal-data';
import {
  openAccount,
  PASSWORD,
  secretFor,
  somebody,
  startTestApp,
  type TestApp,
  TestBrowser,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let desk: TestBrowser;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
  desk = new TestBrowser(app, (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers.cookie);
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const nord = derivedId('organization', 'caue-59');
let made = 0;
const address = (): string => `personal-${++made}@example.org`;

const rows = async (text: string, ...values: unknown[]): Promise<any[]> => (await pool.query(text, values)).rows;
const exported = async (browser: TestBrowser): Promise<any> =>
  JSON.parse((await browser.ask('mutation { personalDataExport { json } }')).data.personalDataExport.json).account;
const invite = (email: string, role = 'MEMBER'): Promise<any> =>
  desk.do('invitationSend', { email, role, organizationId: nord });
const erase = (browser: TestBrowser): Promise<any> =>
  browser.codes('accountErase', { password: PASSWORD, content: 'KEEP' });
async function recorded(email: string): Promise<string> {
  const position = { organizationId: nord, kind: 'ARCHITECT', fullTimeShare: 0.8, from: '2020-01-01' };
  const { person } = await desk.do(
    'personCreate',
    { givenName: 'Zo', familyName: 'Martn', email, position },
    'person { id }',
  );
  return person.id;
}

/** Until so many statements wait for rows that others hold. */
async function allWait(count: number): Promise<void> {
  for (;;) {
    const [{ n }] = await rows(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (n >= count) return;
    await delay(20);
  }
}

/** Every table and column that still holds the text; the log of what was asked is none of them. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await rows(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'territories')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ n }] = await rows(
      `select count(*)::int as n from ${name} t where strpos(to_jsonb(t)::text, $1) > 0`,
      text,
    );
    if (n > 0) found.push(name);
  }
  return found;
}

describe('what is given out', () => {
  it('holds the share of full time of a position, what was proposed, and what was sent to the address', async () => {
    const email = address();
    const person = await recorded(email);
    await invite(email);
    const browser = await openAccount(app, pool, email);
    const [body, constituency, mandate, decision] = ['body', 'constituency', 'mandate', 'decision'].map(typeId);
    await rows(
      `insert into network.governing_body (id, key, kind, name, organization_id, members_known) values ($1, 'personal-data-board', 'BOARD', 'CA', $2, true)`,
      body,
      nord,
    );
    await rows(
      `insert into network.constituency (id, governing_body_id, name, place, seats) values ($1, $2, 'Élus', 1, 3)`,
      constituency,
      body,
    );
    await rows(
      `insert into network.mandate (id, governing_body_id, constituency_id, seat, person_id, function, valid_from)
       values ($1, $2, $3, 2, $4, 'MEMBER', '2020-01-01')`,
      mandate,
      body,
      constituency,
      person,
    );
    await rows(
      `insert into network.decision (id, governing_body_id, decided_on, year, number, title, proposed_by, outcome)
       values ($1, $2, '2024-05-05', 2024, 1, 'Une proposition', $3, 'ADOPTED')`,
      decision,
      body,
      mandate,
    );
    await rows(
      `insert into mail.message ("to", subject, text, html, locale, template) values ($1, 'Bonjour', '', '', 'fr', 'TEST')`,
      email,
    );
    const [{ id: account }] = await rows('select id from identity.account where email = $1', email);
    await rows(
      `insert into identity.oidc_identity (issuer, subject, account_id) values ('https://id.example', 'zoe-59', $1)`,
      account,
    );
    await browser.do('emailChange', { email: `next-${email}`, password: PASSWORD });

    const data = await exported(browser);
    expect(data.positions).toMatchObject([{ kind: 'ARCHITECT', full_time_share: 0.8 }]);
    expect(data.mandates).toMatchObject([{ body: 'CA', constituency: 'Élus', seat: 2 }]);
    expect(data.proposals).toMatchObject([{ decided_on: '2024-05-05', title: 'Une proposition' }]);
    expect(data.invitations).toMatchObject([{ email, role: 'MEMBER' }]);
    expect(data.letters).toMatchObject([{ subject: 'Bonjour' }]);
    expect(data.linkedServices).toMatchObject([{ issuer: 'https://id.example', subject: 'zoe-59' }]);
    expect(data.mailedLinks).toMatchObject([{ purpose: 'CHANGE_EMAIL', email: `next-${email}` }]);
  });

  it('is nothing that was sent to an address that somebody only wrote in their record', async () => {
    const target = address();
    await invite(target);
    const browser = await openAccount(app, pool, address());
    const { id } = (await browser.ask('{ viewer { person { id } } }')).data.viewer.person;
    expect(await browser.codes('personUpdate', { id, email: target.toUpperCase() })).toEqual([]);
    expect(await exported(browser)).toMatchObject({ invitations: [], letters: [] });
    expect(await erase(browser)).toEqual([]);
    expect(await placesOf(target)).toContain('identity.invitation');
  });
});

describe('what is erased', () => {
  it('is gone from everywhere with somebody who never had an account', async () => {
    const email = address();
    const id = await recorded(email);
    await invite(email);
    await new TestBrowser(app).do('accountSignUp', {
      email,
      password: PASSWORD,
      givenName: 'Zoé',
      familyName: 'Martin',
      acceptsTerms: true,
    });
    expect(await placesOf(email)).toContain('identity.invitation');
    expect(await desk.codes('personErase', { id })).toEqual([]);
    expect(await placesOf(email)).toEqual([]);
  });

  it('leaves an address to an account or another record that has it too', async () => {
    const [proved, shared] = [address(), address()];
    await openAccount(app, pool, proved);
    await recorded(shared);
    for (const email of [proved, shared]) {
      await invite(email);
      expect(await desk.codes('personErase', { id: await recorded(email) })).toEqual([]);
      expect(await placesOf(email)).toContain('identity.invitation');
    }
  });

  it('holds the names under which the account was known before it took a record of the network', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    expect(await browser.codes('profileUpdate', { familyName: 'Delahaye-Anciennement' })).toEqual([]);
    await recorded(email);
    await invite(email);
    expect(await browser.codes('invitationAccept', { token: await secretFor(pool, email) })).toEqual([]);
    expect(await erase(browser)).toEqual([]);
    expect(await placesOf('Delahaye-Anciennement')).toEqual([]);
    expect(await placesOf(email)).toEqual([]);
  });

  it('holds the addresses that the account had before', async () => {
    const former = address();
    await invite(former);
    const browser = await openAccount(app, pool, former, { invitationToken: await secretFor(pool, former) });
    const email = address();
    await browser.do('emailChange', { email, password: PASSWORD });
    expect(await browser.codes('emailVerify', { token: await secretFor(pool, email) })).toEqual([]);
    expect(await placesOf(former)).toContain('identity.invitation');
    expect(await erase(browser)).toEqual([]);
    expect(await placesOf(former)).toEqual([]);
  });

  it('holds the letter to an address that was never confirmed, and nothing else that was sent there', async () => {
    const browser = await openAccount(app, pool, address());
    const next = address();
    await browser.do('emailChange', { email: next, password: PASSWORD });
    await rows(
      `insert into mail.message ("to", subject, text, html, locale, template)
       select $1, 'Bonjour', '', '', 'fr', template from unnest(array['CHANGE_EMAIL', 'INVITATION']) template`,
      next,
    );
    expect(await erase(browser)).toEqual([]);
    expect(await rows('select template from mail.message where "to" = $1', next)).toEqual([{ template: 'INVITATION' }]);
  });

  it('holds what was sent to a former address before somebody else had it, and nothing since', async () => {
    const former = address();
    await invite(former);
    const browser = await openAccount(app, pool, former, { invitationToken: await secretFor(pool, former) });
    const email = address();
    await browser.do('emailChange', { email, password: PASSWORD });
    await browser.do('emailVerify', { token: await secretFor(pool, email) });
    await recorded(former);
    const letters = () => rows('select subject from mail.message where "to" = $1 order by subject', former);
    await rows(
      `insert into mail.message ("to", subject, text, html, locale, template, sent_at)
       values ($1, 'Avant', '', '', 'fr', 'TEST', now() - interval '1 day'), ($1, 'Depuis', '', '', 'fr', 'TEST', now())`,
      former,
    );
    const data = await exported(browser);
    expect(data.invitations).toMatchObject([{ email: former }]);
    expect(data.letters.filter((letter: any) => letter.to === former)).toMatchObject([{ subject: 'Avant' }]);
    expect(await erase(browser)).toEqual([]);
    expect(await rows('select 1 from identity.invitation where email = $1', former)).toEqual([]);
    expect(await letters()).toEqual([{ subject: 'Depuis' }]);
  });

  it('leaves a former address to whoever has it now', async () => {
    const former = address();
    const browser = await openAccount(app, pool, former);
    const email = address();
    await browser.do('emailChange', { email, password: PASSWORD });
    await browser.do('emailVerify', { token: await secretFor(pool, email) });
    await openAccount(app, pool, former);
    await invite(former);
    expect(await erase(browser)).toEqual([]);
    expect(await placesOf(former)).toEqual(expect.arrayContaining(['identity.account', 'identity.invitation']));
  });

  it('is not brought back by what was under way', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    const { id } = (await browser.ask('{ viewer { person { id } } }')).data.viewer.person;
    const next = address();
    const alone = await recorded(address());
    const erasing = await pool.connect();
    try {
      await erasing.query('begin');
      await erasing.query(
        `update identity.account set email = id || '@erased.invalid', erased_at = now() where person_id = $1`,
        [id],
      );
      await erasing.query(`update network.person set family_name = 'effacée', erased_at = now() where id = $1`, [id]);
      await erasing.query(`update network.person set email = null, erased_at = now() where id = $1`, [alone]);
      const underWay = Promise.allSettled([
        browser.codes('personUpdate', { id, familyName: 'Revenue' }),
        desk.codes('personUpdate', { id: alone, familyName: 'Revenue', email: next }),
        browser.codes('profileUpdate', { familyName: 'Revenue' }),
        browser.codes('consentRecord', { purpose: 'NEWSLETTER', given: true }),
        browser.codes('emailChange', { email: next, password: PASSWORD }),
        new TestBrowser(app).codes('signIn', { email, password: PASSWORD }),
      ]);
      await allWait(6);
      await erasing.query('commit');
      const [person, record, ...others] = await underWay;
      for (const one of [person, record]) expect(one).toMatchObject({ value: ['NOT_FOUND'] });
      for (const { status, reason } of others as PromiseRejectedResult[])
        expect([status, String(reason)]).toEqual(['rejected', expect.stringMatching(/UNAUTHENTICATED/)]);
    } finally {
      erasing.release();
    }
    expect(await placesOf('Revenue')).toEqual([]);
    expect(await placesOf(next)).toEqual([]);
  });

  it('holds what waits to be done for the address', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    await browser.do('passwordForget', { email });
    expect(await placesOf(email)).toContain('graphile_worker._private_jobs');
    expect(await erase(browser)).toEqual([]);
    expect(await placesOf(email)).toEqual([]);
  });
});

describe('what is kept for a time', () => {
  it('goes by itself: letters of the mailbox after a month, invitations that nobody accepted after a year', async () => {
    const [old, recent, accepted] = [address(), address(), address()];
    for (const email of [old, recent, accepted]) {
      await invite(email);
      await rows(
        `insert into mail.message ("to", subject, text, html, locale, template, sent_at)
         values ($1, 'Bonjour', '', '', 'fr', 'TEST', now() - $2::interval)`,
        email,
        email === old ? '31 days' : '29 days',
      );
    }
    await rows(`update identity.invitation set expires_at = now() - interval '13 months' where email <> $1`, recent);
    await rows('update identity.invitation set accepted_at = now() where email = $1', accepted);
    await app.app.get(PersonalDataHolders, { strict: false }).expire(pool);
    expect(
      await rows('select "to" from mail.message where "to" = any($1) order by 1', [old, recent, accepted]),
    ).toEqual([recent, accepted].sort().map((to) => ({ to })));
    expect(
      await rows('select email from identity.invitation where email = any($1) order by 1', [old, recent, accepted]),
    ).toEqual([recent, accepted].sort().map((email) => ({ email })));
  });

  it('stays where it is written anew while it is let go of', async () => {
    const email = address();
    await rows(
      `insert into mail.message ("to", subject, text, html, locale, template, sent_at)
       values ($1, 'Bonjour', '', '', 'fr', 'TEST', now() - interval '31 days')`,
      email,
    );
    const writer = await pool.connect();
    await writer.query('begin');
    await writer.query('update mail.message set sent_at = now() where "to" = $1', [email]);
    const gone = app.app.get(PersonalDataHolders, { strict: false }).expire(pool);
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from mail.message%'`;
    while ((await rows(waiting)).length === 0) await delay(20);
    await writer.query('commit');
    writer.release();
    await gone;
    expect(await rows('select "to" from mail.message where "to" = $1', email)).toEqual([{ to: email }]);
  });
});
