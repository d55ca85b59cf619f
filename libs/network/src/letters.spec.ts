import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { dayInWords, derivedId, type Locale, todayInParis, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const NORD = derivedId('organization', 'caue-59');
const coordinator = actor(['NETWORK_COORDINATOR']);
const inDays = (days: number): string =>
  new Date(Date.parse(`${todayInParis()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const inWords = (day: string, locale: string): string => dayInWords(day, locale as Locale);
/** Three readers: English by the account, French by the account, no account at all. */
const READERS = ['ada@lettres.example', 'beatrice@lettres.example', 'chloe@lettres.example'] as const;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({
    databaseUrl: database.url,
    env: { JOBS: 'embedded', PUBLIC_URL: 'https://portail.example' },
  });
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function change(field: string, input: object, selection: string): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { code message path } } }`;
  const { data, errors } = await app.run(document, { input }, coordinator);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  const answer = (data as any)[field];
  expect(answer.userErrors).toEqual([]);
  return answer;
}

/** A person of the direction of the Nord, with an account in a language, or without one. */
async function reader(email: string, locale: 'fr' | 'en' | null): Promise<string> {
  const id = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name, email) values ($1, $2, 'Lettres', $3)`, [
    id,
    email.split('@')[0],
    email,
  ]);
  await pool.query(
    `insert into network.position (id, person_id, organization_id, kind, valid_from) values ($1, $2, $3, 'ADMINISTRATION', '2020-01-01')`,
    [typeId('position'), id, NORD],
  );
  if (locale) {
    // The account may use another address: the letter goes to that of the person.
    await pool.query('insert into identity.account (id, person_id, email, locale) values ($1, $2, $3, $4)', [
      typeId('account'),
      id,
      `compte-${email}`,
      locale,
    ]);
  }
  return id;
}

interface Letter {
  to: string;
  locale: string;
  subject: string;
  text: string;
  html: string;
}

/** The letters of a kind, by reader, once all three have arrived. */
async function letters(template: string): Promise<Letter[]> {
  for (let tries = 0; tries < 600; tries++) {
    const { rows } = await pool.query<Letter>(
      'select "to", locale, subject, text, html from mail.message where template = $1 order by "to"',
      [template],
    );
    if (rows.length >= READERS.length) return rows;
    await delay(100);
  }
  throw new Error(`The letters ${template} did not arrive.`);
}

function expectLanguages(found: Letter[], french: RegExp, english: RegExp): void {
  expect(found.map(({ to, locale }) => [to, locale])).toEqual([
    [READERS[0], 'en'],
    [READERS[1], 'fr'],
    [READERS[2], 'fr'],
  ]);
  for (const { locale, subject, text, html } of found) {
    const [own, other] = locale === 'en' ? [english, french] : [french, english];
    for (const words of [text, html]) {
      expect(words).toMatch(own);
      expect(words).not.toMatch(other);
      expect(words).toContain('https://portail.example/');
    }
    expect(html).toContain(`lang="${locale}"`);
    expect(subject).not.toBe('');
  }
}

describe('letters', () => {
  let people: string[];
  beforeAll(async () => {
    people = [await reader(READERS[0], 'en'), await reader(READERS[1], 'fr'), await reader(READERS[2], null)];
  });

  it('about meetings come in the language of each member: the account’s, otherwise French', async () => {
    const { governingBody } = await change(
      'governingBodyCreate',
      { key: 'lettres', kind: 'BOARD', name: 'Conseil', constituencies: [{ name: 'Tous', seats: 3 }] },
      'governingBody { id constituencies { id } }',
    );
    for (const [i, personId] of people.entries()) {
      await change(
        'mandateStart',
        { constituencyId: governingBody.constituencies[0].id, seat: i + 1, personId, from: '2024-01-01' },
        'mandate { id }',
      );
    }
    const { meeting } = await change(
      'meetingPlan',
      {
        governingBodyId: governingBody.id,
        scheduledAt: `${inDays(20)}T09:00:00Z`,
        place: 'Lille',
        agenda: [{ title: 'Budget' }],
      },
      'meeting { id }',
    );
    await change('meetingConvoke', { id: meeting.id }, 'meeting { id }');
    expectLanguages(await letters('MEETING_CONVOKED'), /Ordre du jour/, /You are invited/);
    await change('meetingCancel', { id: meeting.id, reason: 'Grève' }, 'meeting { id }');
    expectLanguages(await letters('MEETING_CANCELLED'), /est annulée/, /is cancelled/);
  });

  it('about dues do so too: the call and its reminders', async () => {
    const { feeScale } = await change(
      'feeScaleCreate',
      { name: 'Barème', kind: 'FLAT', flatCents: 50_000, from: '2000-01-01' },
      'feeScale { id }',
    );
    const { duesCall } = await change(
      'duesCallPrepare',
      {
        year: 2070,
        feeScaleId: feeScale.id,
        basisOn: '2025-01-01',
        instalments: [inDays(10), inDays(40)],
        organizationIds: [NORD],
      },
      'duesCall { id dues { nodes { id } } }',
    );
    await change('duesCallIssue', { id: duesCall.id }, 'duesCall { id }');
    const told = await letters('DUES_CALLED');
    expectLanguages(told, /à payer en 2 échéances/, /paid in 2 instalments/);
    for (const { locale, text, html } of told) {
      for (const days of [10, 40]) {
        const part = locale === 'fr' ? '250,00 € au plus tard le' : '€250.00 by';
        for (const words of [text, html])
          expect(words.replace(/\u00a0/g, ' ')).toContain(`${part} ${inWords(inDays(days), locale)}`);
      }
    }
    const dueId = duesCall.dues.nodes[0].id;
    await pool.query('update network.due_instalment set due_on = due_on - 100 where due_id = $1 and place = 1', [
      dueId,
    ]);
    await change('reminderSend', { dueId }, 'due { id }');
    const reminded = await letters('DUES_REMINDER');
    expectLanguages(reminded, /restent à payer/, /still to be paid/);
    for (const { locale, text } of reminded) {
      const [past, next] = [inDays(-90), inDays(40)].map((day) => inWords(day, locale));
      const lines = text.replace(/\u00a0/g, ' ').split('\n');
      if (locale === 'fr') {
        expect(lines).toContain(`- Échéance du ${past}, 250,00 € : en retard`);
        expect(lines).toContain(`- Échéance du ${next}, 250,00 € : à venir`);
      } else {
        expect(lines).toContain(`- Instalment of ${past}, €250.00: late`);
        expect(lines).toContain(`- Instalment of ${next}, €250.00: to come`);
      }
    }
  });
});
