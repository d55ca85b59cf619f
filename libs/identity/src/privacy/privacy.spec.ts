import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { type ContentChoice, PersonalDataHolders } from '#lib/personal-data';
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
  // One more holder of personal data is declared to it.
  app = await startTestApp({ databaseUrl: database.url, isOwn: true });
  pool = new Pool({ connectionString: database.url });
  desk = new TestBrowser(
    app,
    (await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }, { role: 'ADMINISTRATOR' }] })).headers.cookie,
  );
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const nord = derivedId('organization', 'caue-59');
const ain = derivedId('organization', 'caue-01');
let made = 0;
const address = (): string => `privacy-${++made}@example.org`;

/** The record that an organization keeps of somebody who works there. */
async function recorded(email: string, organizationId = nord): Promise<string> {
  const { person } = await desk.do(
    'personCreate',
    {
      givenName: 'Zo',
      familyName: 'Martn',
      email,
      phone: '0102030405',
      position: { organizationId, kind: 'ARCHITECT', title: 'Architecte', from: '2020-01-01' },
    },
    'person { id }',
  );
  return person.id;
}
const exported = async (browser: TestBrowser): Promise<any> =>
  JSON.parse((await browser.ask('mutation { personalDataExport { json } }')).data.personalDataExport.json).account;
const personOf = async (browser: TestBrowser): Promise<any> =>
  (await browser.ask('{ viewer { person { id name positions(first: 5) { nodes { title } } } } }')).data.viewer.person;

/** An initiative that asks for something, and what is asked. */
const SAID = `insert into participation.initiative (id, slug, organization_id, title_fr, published_on)
    values ('initiative_adopt', 'adopt', '${nord}', 'Adopt', current_date);
  insert into participation.call (id, initiative_id, kind, title_fr, opens_at, closes_at)
    select x.id, 'initiative_adopt', x.kind, x.kind, now(), now() + interval '1 day'
    from (values ('ideacall_adopt', 'IDEAS'), ('budgetcall_adopt', 'BUDGET'), ('surveycall_adopt', 'SURVEY')) x(id, kind);
  insert into participation.survey_version (call_id, number, questions) values ('surveycall_adopt', 1, '[]');
  insert into participation.contribution_batch (id, call_id, title, origin, held_on, consent) values ('contributionbatch_adopt', 'ideacall_adopt', 'x', 'WORKSHOP', current_date, 'x');
  insert into participation.contribution (id, call_id, number, title, locale, status, published_at)
    values ('contribution_adopt', 'ideacall_adopt', 1, 'x', 'fr', 'PUBLISHED', now())`;
/** What somebody, whose id is `OWN`, has done of it. */
const DONE = [
  `update participation.contribution set person_id = 'OWN' where id = 'contribution_adopt'`,
  `insert into participation.comment (id, contribution_id, person_id, body) values ('comment_adopt', 'contribution_adopt', 'OWN', 'x')`,
  `insert into participation.contribution_entry (contribution_id, batch_id, entered_by) values ('contribution_adopt', 'contributionbatch_adopt', 'OWN')`,
  `insert into participation.budget_voter (call_id, person_id, choice, receipt, voted_on) values ('budgetcall_adopt', 'OWN', '1:1', 'x', current_date)`,
  `insert into participation.survey_response (id, call_id, version_number, person_id, answers, locale) values ('surveyresponse_adopt', 'surveycall_adopt', 1, 'OWN', '{}', 'fr')`,
  `insert into participation.moderation_case (id, contribution_id, organization_id, origin, reason, notice_count, priority, due_at, title, body, state, closed_at)
    values ('modcase_adopt', 'contribution_adopt', '${nord}', 'NOTICE', 'HATE', 1, 1, now(), 'x', 'x', 'DECIDED', now())`,
  `insert into participation.notice (id, number, case_id, reason, explanation, title, body) values ('notice_adopt', 'N', 'modcase_adopt', 'HATE', 'x', 'x', 'x')`,
  `insert into participation.notice_reporter (notice_id, person_id) values ('notice_adopt', 'OWN')`,
  `insert into participation.moderation_decision (id, case_id, restriction, facts, is_own_initiative) values ('moddecision_adopt', 'modcase_adopt', 'NONE', 'x', false)`,
  `insert into participation.moderation_appeal (id, decision_id, by_author, person_id, explanation) values ('modappeal_adopt', 'moddecision_adopt', false, 'OWN', 'x')`,
  `insert into participation.sanction (id, organization_id, person_id, case_id, valid_from, valid_to, reason)
    values ('sanction_adopt', '${nord}', 'OWN', 'modcase_adopt', current_date, current_date + 1, 'x')`,
];

describe('who opens an account', () => {
  it('stands for the record that the network holds of the address, with its positions, under their own name', async () => {
    const email = address();
    const id = await recorded(email.toUpperCase());
    const browser = await openAccount(app, pool, email);
    expect(await personOf(browser)).toEqual({
      id,
      name: 'Zoé Martin',
      positions: { nodes: [{ title: 'Architecte' }] },
    });
    expect((await exported(browser)).positions).toMatchObject([{ title: 'Architecte' }]);
  });

  it('stands for nobody of those who share a mailbox, and neither reads nor erases them', async () => {
    const email = address();
    const shared = [await recorded(email, ain), await recorded(email, nord), await recorded(email, ain)];
    await desk.do('invitationSend', { email, role: 'MEMBER', organizationId: nord, idempotencyKey: 'the-invitation' });
    const browser = await openAccount(app, pool, email, { invitationToken: await secretFor(pool, email) });
    const { id } = await personOf(browser);
    expect(shared).not.toContain(id);
    expect(await exported(browser)).toMatchObject({ person: [{ given_name: 'Zoé' }], positions: [] });
    expect(await browser.codes('accountErase', { password: PASSWORD, content: 'KEEP' })).toEqual([]);
    const { rows } = await pool.query('select email from network.person where id = any($1)', [shared]);
    expect(rows).toEqual(Array(3).fill({ email }));
  });

  it('takes no record of an address that the record of another account has too', async () => {
    const email = address();
    const other = await somebody(pool);
    await pool.query('update network.person set email = $2 where id = $1', [other.personId, email]);
    const id = await recorded(email);
    expect((await personOf(await openAccount(app, pool, email))).id).not.toBe(id);
  });

  it('is linked once when two links of one address are followed at once', async () => {
    const email = address();
    const id = await recorded(email);
    const tokens: string[] = [];
    for (let n = 0; n < 2; n++) {
      await new TestBrowser(app).do('accountSignUp', {
        email,
        password: PASSWORD,
        givenName: 'Zoé',
        familyName: 'Martin',
        acceptsTerms: true,
      });
      tokens.push(await secretFor(pool, email));
    }
    const codes = await Promise.all(
      tokens.map((token) => new TestBrowser(app).codes('emailVerify', { token, password: PASSWORD })),
    );
    expect(codes.flat()).toEqual(['INVALID_LINK']);
    const { rows } = await pool.query('select count(*)::int as n from identity.account where person_id = $1', [id]);
    expect(rows[0].n).toBe(1);
  });

  it('never takes a record that another account stands for', async () => {
    const other = await somebody(pool);
    const email = address();
    await pool.query('update network.person set email = $2 where id = $1', [other.personId, email]);
    expect((await personOf(await openAccount(app, pool, email))).id).not.toBe(other.personId);
  });

  it('takes the record later, when an invitation or another address leads to it', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    const id = await recorded(email);
    await desk.do('invitationSend', { email, role: 'MEMBER', organizationId: nord });
    expect(await browser.codes('invitationAccept', { token: await secretFor(pool, email) })).toEqual([]);
    expect(await personOf(browser)).toMatchObject({ id, name: 'Zoé Martin' });
  });

  it('takes along what they said, supported, voted and told of, once each', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    const { id: own } = await personOf(browser);
    const id = await recorded(email);
    await pool.query(SAID);
    for (const person of [own, id])
      await pool.query(
        `insert into participation.contribution_support (contribution_id, person_id) values ('contribution_adopt', '${person}')`,
      );
    for (const rows of DONE) await pool.query(rows.replaceAll('OWN', own));
    await desk.do('invitationSend', { email, role: 'MEMBER', organizationId: nord });
    expect(await browser.codes('invitationAccept', { token: await secretFor(pool, email) })).toEqual([]);
    expect(await personOf(browser)).toMatchObject({ id });
    const tables = [
      ...['contribution', 'contribution_support', 'comment', 'budget_voter', 'survey_response', 'notice_reporter'],
      ...['contribution_entry', 'moderation_appeal', 'sanction'],
    ];
    for (const table of tables) {
      const whose = table === 'contribution_entry' ? 'entered_by' : 'person_id';
      const { rows } = await pool.query(`select ${whose} as id from participation.${table}`);
      expect([table, rows]).toEqual([table, [{ id }]]);
    }
    const { rows } = await pool.query(
      `select (select support_count from participation.contribution where id = 'contribution_adopt') as supports,
         (select count(*)::int from network.person where id = $1) as people`,
      [own],
    );
    expect(rows).toEqual([{ supports: 1, people: 0 }]);
  });
});

describe('erasing', () => {
  const entries = async (id: string): Promise<any[]> =>
    (
      await pool.query('select action, account_id, before, after from audit.entry where subject_id = $1 order by id', [
        id,
      ])
    ).rows;

  it('takes out what names the erased, in their own record, and nothing of what they did', async () => {
    const email = address();
    const id = await recorded(email, nord);
    const browser = await openAccount(app, pool, email);
    const other = await recorded(email, ain);
    const { rows } = await pool.query('select id from identity.account where email = $1', [email]);
    const account = rows[0].id;
    await pool.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
       values ($1, $2, 'ORGANIZATION_MANAGER', 'ORGANIZATION', $3, '2024-01-01')`,
      [typeId('role'), account, nord],
    );
    // In another session: what is remembered of the first one for three seconds has no role.
    await browser.do('signIn', { email, password: PASSWORD });
    const colleague = await recorded(address(), nord);
    expect(await browser.codes('personUpdate', { id: colleague, phone: '0999999999' })).toEqual([]);
    expect(await browser.codes('accountErase', { password: PASSWORD, content: 'KEEP' })).toEqual([]);

    // Evidence: what was changed of others, by an account that has no name any more.
    expect((await entries(colleague)).at(-1)).toMatchObject({
      action: 'PERSON_UPDATE',
      account_id: account,
      before: { phone: '0102030405' },
      after: { phone: '0999999999' },
    });
    const { rows: names } = await pool.query('select writes.actor_name($1) as name', [account]);
    expect(names[0].name).toBe('Personne effacée');
    const { rows: people } = await pool.query('select name, email, phone, public from network.person where id = $1', [
      id,
    ]);
    expect(people).toEqual([{ name: 'Personne effacée', email: null, phone: null, public: false }]);
    expect((await entries(id))[0]).toMatchObject({
      action: 'PERSON_CREATE',
      after: { email: '…', givenName: '…', phone: '…' },
    });
    const { rows: left } = await pool.query(
      `select distinct subject_id from audit.entry where (before::text || ' ' || after::text) ilike '%' || $1 || '%' or after::text ilike '%' || $1 || '%'`,
      [email],
    );
    // A record that was made later with the address may be somebody else's, who reads the same mailbox.
    expect(left).toEqual([{ subject_id: other }]);
    const { rows: positions } = await pool.query('select title from network.position where person_id = $1', [id]);
    expect(positions).toEqual([{ title: 'Architecte' }]);
  });

  it('cannot change who did what, not even while it runs', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('audit.erasing', 'on', true)`);
      await expect(client.query(`update audit.entry set action = 'NOTHING'`)).rejects.toThrow(/append-only/);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('is done by the coordination for whoever has no account', async () => {
    const id = await recorded(address());
    const manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
    await expect(new TestBrowser(app, manager.headers.cookie).codes('personErase', { id })).rejects.toThrow(
      /FORBIDDEN/,
    );
    expect(await desk.codes('personErase', { id: manager.personId })).toEqual(['NOT_ALLOWED']);
    expect(await desk.codes('personErase', { id, expectedVersion: 7 })).toEqual(['VERSION_CONFLICT']);
    const { person } = await desk.do(
      'personErase',
      { id },
      'person { name email positions(first: 5) { nodes { title } } }',
    );
    expect(person).toEqual({ name: 'Personne effacée', email: null, positions: { nodes: [{ title: 'Architecte' }] } });
    expect(await entries(id)).toMatchObject([
      { action: 'PERSON_CREATE', after: { givenName: '…', familyName: '…', email: '…' } },
      { action: 'PERSON_ERASE' },
    ]);
  });

  it('keeps or erases what somebody wrote, as they choose, in every module that holds some', async () => {
    const notes = new Map<string, string>();
    app.app.get(PersonalDataHolders, { strict: false }).add({
      name: 'notes',
      collect: async (_, { personId }) => [...notes.keys()].filter((key) => key === personId),
      erase: async (_, { personId }, content: ContentChoice) => {
        if (content === 'ERASE') notes.delete(personId);
        else notes.set(personId, 'without a name');
      },
    });
    for (const [content, left] of [
      ['KEEP', 'without a name'],
      ['ERASE', undefined],
    ] as const) {
      const browser = await openAccount(app, pool, address());
      const { id } = await personOf(browser);
      notes.set(id, 'a note, by Zoé Martin');
      const { json } = (await browser.ask('mutation { personalDataExport { json } }')).data.personalDataExport;
      expect(JSON.parse(json).notes).toEqual([id]);
      expect(await browser.codes('accountErase', { password: PASSWORD, content })).toEqual([]);
      expect(notes.get(id)).toBe(left);
    }
  });
});
