import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import {
  openAccount,
  secretFor,
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let manager: Somebody;
let coordinator: Somebody;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
  manager = await somebody(pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });
  coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const nord = derivedId('organization', 'caue-59');
const ain = derivedId('organization', 'caue-01');

async function write(mutation: string, input: object, who: Somebody, fields = ''): Promise<any> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await app.post(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code path message } } }`,
    { input },
    who.headers,
  );
  const { data, errors } = (await answer.json()) as any;
  expect(errors).toBeUndefined();
  return data[mutation];
}
const codes = async (...args: Parameters<typeof write>): Promise<string[]> =>
  (await write(...args)).userErrors.map((error: any) => error.code);

/** A person without an account, who works in the organization or not. */
async function recorded(organizationId?: string, to = 'infinity'): Promise<string> {
  const id = typeId('person');
  await pool.query(
    `insert into network.person (id, given_name, family_name, email, phone) values ($1, 'Ève', 'Ancien', 'eve@example.org', '0102030405')`,
    [id],
  );
  if (organizationId) {
    await pool.query(
      `insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to) values ($1, $2, $3, 'OTHER', '2015-01-01', $4)`,
      [typeId('position'), id, organizationId, to],
    );
  }
  return id;
}
const seen = async (id: string, who: Somebody): Promise<any> => {
  const answer = await app.post(`{ person(id: "${id}") { name public email phone } }`, {}, who.headers);
  return ((await answer.json()) as any).data.person;
};
const start = (personId: string, kind = 'OTHER', organizationId = nord) => ({ personId, organizationId, kind });

describe('a manager', () => {
  it('ties nobody to the organization who does not work there and has not joined it', async () => {
    const administrator = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    for (const personId of [
      administrator.personId,
      await recorded(),
      await recorded(ain),
      await recorded(nord, '2020-01-01'),
    ]) {
      const { userErrors } = await write('positionStart', start(personId, 'DIRECTOR'), manager);
      expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['personId'] }]);
      expect(await seen(personId, manager)).toMatchObject({ public: false, email: null, phone: null });
    }
    expect(await codes('positionStart', start('person_none'), manager)).toEqual(['NOT_FOUND']);
    expect(await codes('positionStart', start(administrator.personId), coordinator)).toEqual([]);
  });

  it('records a position of those who work there, of those who joined by an invitation, and of oneself', async () => {
    const member = await somebody(pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
    for (const personId of [await recorded(nord), member.personId, manager.personId])
      expect(await codes('positionStart', start(personId, 'ARCHITECT'), manager)).toEqual([]);
  });

  it('changes and reads whom nobody else speaks for while they work there, and no longer', async () => {
    const [works, left] = [await recorded(nord), await recorded(nord, '2020-01-01')];
    expect(await seen(works, manager)).toMatchObject({ email: 'eve@example.org', phone: '0102030405' });
    expect(await codes('personUpdate', { id: works, phone: '1', public: true }, manager)).toEqual([]);
    expect(await seen(left, manager)).toMatchObject({ email: null, phone: null });
    expect(await codes('personUpdate', { id: left, phone: '1' }, manager)).toEqual(['NOT_ALLOWED']);
  });

  it('neither renames, nor makes public, nor reads somebody who has an account and has not agreed', async () => {
    const worker = await somebody(pool);
    await pool.query(`update network.person set email = 'w@example.org' where id = $1`, [worker.personId]);
    // Not even the coordination: to direct is no consent.
    expect(await codes('positionStart', start(worker.personId, 'DIRECTOR'), coordinator)).toEqual([]);
    expect(await seen(worker.personId, coordinator)).toMatchObject({ public: false });
    const shown = await write('personUpdate', { id: worker.personId, public: true }, coordinator);
    expect(shown.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['public'] }]);
    for (const change of [{ givenName: 'Autre' }, { email: 'x@example.org' }, { public: true }]) {
      const { userErrors } = await write('personUpdate', { id: worker.personId, ...change }, manager);
      expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', message: expect.stringMatching(/a un compte/) }]);
    }
    expect(await codes('positionStart', start(worker.personId, 'PRESIDENT'), manager)).toEqual([]);
    expect(await seen(worker.personId, manager)).toMatchObject({ public: false, email: null });
    expect(await codes('personUpdate', { id: worker.personId, public: true, phone: '2' }, worker)).toEqual([]);
    expect(await seen(worker.personId, manager)).toMatchObject({ public: true, email: null });
  });

  it('makes nobody known by a record that an account takes', async () => {
    const email = 'seul@example.org';
    const browser = await openAccount(app, pool, email);
    const position = { organizationId: nord, kind: 'PRESIDENT' };
    const { person } = await write(
      'personCreate',
      { givenName: 'Seul', familyName: 'Dumont', email, public: true, position },
      manager,
      'person { id public }',
    );
    expect(person.public).toBe(true);
    expect(await codes('invitationSend', { email, role: 'MEMBER', organizationId: nord }, manager)).toEqual([]);
    expect(await browser.codes('invitationAccept', { token: await secretFor(pool, email) })).toEqual([]);
    expect((await browser.ask('{ viewer { person { id public } } }')).data.viewer.person).toEqual({
      id: person.id,
      public: false,
    });
  });

  it('reads the contacts of a colleague who has joined', async () => {
    const member = await somebody(pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
    await pool.query(`update network.person set email = 'm@example.org' where id = $1`, [member.personId]);
    expect(await seen(member.personId, manager)).toMatchObject({ email: null });
    expect(await codes('positionStart', start(member.personId), manager)).toEqual([]);
    expect(await seen(member.personId, manager)).toMatchObject({ email: 'm@example.org' });
  });
});

describe('a person', () => {
  it('says that a position is not theirs, or no longer', async () => {
    const worker = await somebody(pool);
    const { position } = await write('positionStart', start(worker.personId), coordinator, 'position { id }');
    await pool.query(`update network.position set valid_from = '2020-01-01' where id = $1`, [position.id]);
    // Whoever may not see it gets the answer of an id that does not exist.
    expect(await codes('positionEnd', { id: position.id }, await somebody(pool))).toEqual(['NOT_FOUND']);
    expect(await codes('positionEnd', { id: position.id }, worker)).toEqual([]);
  });
});
