import { type Pool } from 'pg';
import { type TestApp } from './app.js';

export interface Answer {
  data: any;
  errors?: { message: string; extensions: { code: string } }[];
}

/** A browser: keeps the cookie of the session it is given. */
export class TestBrowser {
  constructor(
    private readonly app: TestApp,
    public cookie = '',
    private readonly language = '',
  ) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const headers = {
      ...(this.language && { 'accept-language': this.language }),
      ...(this.cookie && { cookie: this.cookie }),
    };
    const response = await this.app.post(query, variables, headers);
    for (const set of response.headers.getSetCookie())
      if (set.startsWith('__Host-session=')) this.cookie = set.split(';')[0]!;
    return (await response.json()) as Answer;
  }

  /** Runs a mutation, with an input unless it takes none; answers its payload. */
  async do(
    name: string,
    input: Record<string, unknown> | null,
    fields = '',
    type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
  ): Promise<any> {
    const errors = 'userErrors { __typename code path message }';
    const query = input
      ? `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} ${errors} } }`
      : `mutation { ${name} { ${fields} ${errors} } }`;
    const answer = await this.ask(query, input ? { input } : {});
    if (answer.errors) throw new Error(`${answer.errors[0]!.extensions.code}: ${answer.errors[0]!.message}`);
    return answer.data[name];
  }

  /** The codes of what a mutation refused. */
  async codes(...args: Parameters<TestBrowser['do']>): Promise<string[]> {
    return (await this.do(...args)).userErrors.map(({ code }: { code: string }) => code);
  }
}

/** The secret of the newest letter that waits for an address. */
export async function secretFor(pool: Pool, email: string): Promise<string> {
  const { rows } = await pool.query<{ link: string }>(
    `select payload #>> '{values,link}' as link from graphile_worker._private_jobs
     where payload ->> 'to' = $1 and payload #>> '{values,link}' like '%#%' order by id desc`,
    [email],
  );
  return rows[0]!.link.split('#')[1]!;
}

export const PASSWORD = 'une girouette danse sous la pluie';

/** Opens an account by the public way, and signs in. */
export async function openAccount(app: TestApp, pool: Pool, email: string, more: object = {}): Promise<TestBrowser> {
  const browser = new TestBrowser(app);
  const input = { email, password: PASSWORD, givenName: 'Zoé', familyName: 'Martin', acceptsTerms: true, ...more };
  await browser.do('accountSignUp', input);
  await browser.do('emailVerify', { token: await secretFor(pool, email), password: PASSWORD });
  await browser.do('signIn', { email, password: PASSWORD });
  return browser;
}
