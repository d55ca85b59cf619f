import { afterAll, beforeAll, expect } from '@jest/globals';
import { Pool } from 'pg';
import { ActorReader } from '#lib/identity';
import { PASSWORD, startTestApp, type TestApp, TestBrowser, testDatabase, type TestDatabase } from '#lib/testing';

interface Letter {
  template: string;
  values: Record<string, string>;
}

/** Accounts as people make them, asked for by browsers and by letters. */
export interface Identity {
  readonly app: TestApp;
  readonly pool: Pool;
  readonly databaseUrl: string;
  browser(language?: string): TestBrowser;
  account(): Promise<{ email: string; browser: TestBrowser }>;
  /** Letters that wait to be sent to an address, newest first. */
  letters(to: string): Promise<Letter[]>;
  /** As after the seconds for which an actor is remembered. */
  forgotten(): Promise<void>;
}

/** There from the first spec of the file to the last. */
export function useIdentity(env: Record<string, string> = {}): Identity {
  let database: TestDatabase;
  let app: TestApp;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase();
    app = await startTestApp({ databaseUrl: database.url, env });
    pool = new Pool({ connectionString: database.url });
  }, 90_000);
  afterAll(async () => {
    await app?.close();
    await pool?.end();
    await database?.drop();
  });
  const browser = (language = 'fr'): TestBrowser => new TestBrowser(app, '', language);
  const letters = async (to: string): Promise<Letter[]> => {
    const { rows } = await pool.query<{ payload: Letter }>(
      `select payload from graphile_worker._private_jobs where payload ->> 'to' = $1 order by id desc`,
      [to],
    );
    return rows.map(({ payload }) => payload);
  };
  return {
    get app() {
      return app;
    },
    get pool() {
      return pool;
    },
    get databaseUrl() {
      return database.url;
    },
    browser,
    letters,
    async account() {
      const email = address();
      const theirs = browser();
      await theirs.do('accountSignUp', signUpInput(email));
      await theirs.do('emailVerify', { token: secretIn((await letters(email))[0]), password: PASSWORD });
      expect(await theirs.do('signIn', { email, password: PASSWORD })).toMatchObject({ userErrors: [] });
      return { email, browser: theirs };
    },
    forgotten: () => app.app.get(ActorReader, { strict: false }).forget(),
  };
}

export const secretIn = (letter: Letter | undefined): string => letter!.values['link']!.split('#')[1]!;

let addresses = 0;
export const address = (): string => `person-${++addresses}@example.org`;

export const signUpInput = (email: string, password = PASSWORD) => ({
  email,
  password,
  givenName: 'Zoé',
  familyName: 'Martin',
  acceptsTerms: true,
});
