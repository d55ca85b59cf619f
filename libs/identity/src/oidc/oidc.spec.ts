import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { Pool } from 'pg';
import { totpOf } from '#lib/identity';
import { somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let service: Server;
let port: number;
/** Who signs in at the service next. */
let visitor = {
  sub: 'sub-1',
  email: 'one@service.example',
  email_verified: true,
  given_name: 'Une',
  family_name: 'Visiteuse',
};

beforeAll(async () => {
  // The provider warns that its keys and its memory are for development: they are.
  for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url });
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  port = (probe.address() as AddressInfo).port;
  await new Promise((resolve) => probe.close(resolve));
  service = await startService();
  app = await startTestApp({
    databaseUrl: database.url,
    env: {
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      OIDC_ISSUER: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
      OIDC_CLIENT_ID: 's-pass',
      OIDC_CLIENT_SECRET: 'a secret of the test alone',
      OIDC_NAME: 'Annuaire',
    },
  });
});
afterAll(async () => {
  await app?.close();
  service?.closeAllConnections();
  service?.close();
  await pool?.end();
  await database?.drop();
});

/** A real provider, whose sign-in page answers at once for `visitor`. */
async function startService(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider = new Provider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    clients: [
      {
        client_id: 's-pass',
        client_secret: 'a secret of the test alone',
        redirect_uris: [`http://127.0.0.1:${port}/auth/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ ...visitor, sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void interact(provider, request, response);
  });
  return server;
}

async function interact(provider: Provider, request: any, response: any): Promise<void> {
  const details = await provider.interactionDetails(request, response);
  if (details.prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: visitor.sub } });
  }
  const grant = new provider.Grant({
    accountId: details.session!.accountId,
    clientId: details.params['client_id'] as string,
  });
  grant.addOIDCScope('openid email profile');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** A browser that follows redirects between the service and us, each with its own cookies. */
class Browser {
  private readonly jars = { service: new Map<string, string>(), us: new Map<string, string>() };

  get headers(): { cookie: string } {
    return { cookie: [...this.jars.us].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  hold(cookie: string): this {
    const [name, value] = cookie.split('=') as [string, string];
    this.jars.us.set(name, value);
    return this;
  }

  /** Goes where the link leads and answers the last address, the first that is a page of the portal. */
  async follow(start: string): Promise<string> {
    let url = new URL(start, app.url);
    for (let hops = 0; hops < 15; hops++) {
      const ours = url.origin === app.url || url.port === String(port);
      if (ours && !url.pathname.startsWith('/auth/')) return url.pathname + url.search;
      const target = ours ? new URL(url.pathname + url.search, app.url) : url;
      const jar = ours ? this.jars.us : this.jars.service;
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(target, { redirect: 'manual', headers: { cookie } });
      for (const set of response.headers.getSetCookie()) {
        const [pair = ''] = set.split(';');
        const name = pair.slice(0, pair.indexOf('='));
        const value = pair.slice(pair.indexOf('=') + 1);
        if (value) jar.set(name, value);
        else jar.delete(name);
      }
      const location = response.headers.get('location');
      if (!location)
        throw new Error(`${url.href} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
      url = new URL(location, url);
    }
    throw new Error('Too many redirects');
  }

  async finish(code: string): Promise<{ code: string }[]> {
    return this.mutate('signInFinish', 'SignInFinishInput', { code });
  }

  async unlink(issuer: string): Promise<{ code: string }[]> {
    return this.mutate('serviceUnlink', 'ServiceUnlinkInput', { issuer });
  }

  private async mutate(name: string, type: string, input: object): Promise<{ code: string }[]> {
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
    const response = await app.post(text, { input }, this.headers);
    for (const set of response.headers.getSetCookie()) this.hold(set.split(';')[0]!);
    return ((await response.json()) as any).data[name].userErrors;
  }

  async viewer(): Promise<{ email: string; linkedServices: { issuer: string }[] } | null> {
    const answer = await app.post('{ viewer { email linkedServices { issuer } } }', {}, this.headers);
    return ((await answer.json()) as any).data.viewer;
  }
}

describe('another service', () => {
  it('is named to whoever signs in', async () => {
    const answer = await app.post('{ signInServices { name path } }');
    expect(((await answer.json()) as any).data.signInServices).toEqual([
      { name: 'Annuaire', path: '/auth/oidc/start' },
    ]);
  });

  it('opens an account at the first visit and finds it again by its subject, whatever the address has become', async () => {
    visitor = { ...visitor, sub: 'sub-1', email: 'one@service.example' };
    const first = new Browser();
    expect(await first.follow('/auth/oidc/start?returnTo=/compte')).toBe('/connexion?probleme=TERMS_NEEDED');
    expect(await first.viewer()).toBeNull();
    expect(await first.follow('/auth/oidc/start?returnTo=/compte&terms=1')).toBe('/compte');
    const { rows } = await pool.query(
      `select c.purpose, c.given from identity.consent c join identity.account a on a.id = c.account_id where a.email = 'one@service.example' order by c.id`,
    );
    expect(rows).toEqual([
      { purpose: 'TERMS', given: true },
      { purpose: 'NEWSLETTER', given: false },
    ]);
    expect(await first.viewer()).toMatchObject({ email: 'one@service.example', linkedServices: [{}] });
    visitor = { ...visitor, email: 'changed@service.example' };
    const again = new Browser();
    await again.follow('/auth/oidc/start');
    expect((await again.viewer())?.email).toBe('one@service.example');
  });

  it('never takes over an account that has the address already; its owner links it', async () => {
    const owner = await somebody(pool);
    visitor = { ...visitor, sub: 'sub-2', email: owner.email };
    const stranger = new Browser();
    expect(await stranger.follow('/auth/oidc/start')).toBe('/connexion?probleme=ADDRESS_KNOWN');
    expect(await stranger.viewer()).toBeNull();
    const browser = new Browser().hold(owner.headers.cookie);
    await pool.query(`update identity.session set proved_at = now() - interval '1 hour'`);
    expect(await browser.follow('/auth/oidc/start?link=1&returnTo=/compte')).toBe('/connexion?probleme=PROOF_NEEDED');
    await pool.query('update identity.session set proved_at = now()');
    expect(await browser.follow('/auth/oidc/start?link=1&returnTo=/compte')).toBe('/compte');
    const later = new Browser();
    await later.follow('/auth/oidc/start');
    expect((await later.viewer())?.email).toBe(owner.email);
    const other = new Browser().hold((await somebody(pool)).headers.cookie);
    expect(await other.follow('/auth/oidc/start?link=1')).toBe('/connexion?probleme=LINKED_ELSEWHERE');
  });

  it('is no way around the second factor, unless it says that it asked for one', async () => {
    const owner = await somebody(pool);
    await new Browser()
      .hold(owner.headers.cookie)
      .follow((visitor = { ...visitor, sub: 'sub-4', email: owner.email }) && '/auth/oidc/start?link=1');
    const secret = 'JBSWY3DPEHPK3PXP';
    await pool.query('update identity.account set totp_secret = $2, totp_confirmed_at = now() where id = $1', [
      owner.accountId,
      secret,
    ]);
    const browser = new Browser();
    expect(await browser.follow('/auth/oidc/start?returnTo=/compte/jetons')).toBe(
      '/connexion?etape=code&retour=%2Fcompte%2Fjetons',
    );
    expect(await browser.viewer()).toBeNull();
    expect(await browser.finish('000000')).toEqual([{ code: 'INVALID_CODE' }]);
    expect(await new Browser().finish(totpOf(secret).generate())).toEqual([{ code: 'NOT_ALLOWED' }]);
    expect(await browser.finish(totpOf(secret).generate())).toEqual([]);
    expect((await browser.viewer())?.email).toBe(owner.email);
    const { rows } = await pool.query(
      'select second_factor_at is not null as second from identity.session where account_id = $1 order by created_at desc limit 1',
      [owner.accountId],
    );
    expect(rows[0].second).toBe(true);
  });

  it('is taken off again, but not the last way in', async () => {
    visitor = { ...visitor, sub: 'sub-5', email: 'five@service.example' };
    const browser = new Browser();
    await browser.follow('/auth/oidc/start?terms=1');
    const issuer = (await browser.viewer())!.linkedServices[0]!.issuer;
    expect(await browser.unlink(issuer)).toEqual([{ code: 'NOT_ALLOWED' }]);
    await pool.query(`update identity.account set password_hash = 'x' where email = 'five@service.example'`);
    expect(await browser.unlink('https://elsewhere.example')).toEqual([{ code: 'NOT_FOUND' }]);
    await pool.query(`update identity.session set proved_at = now() - interval '1 hour'`);
    expect(await browser.unlink(issuer)).toEqual([{ code: 'PROOF_NEEDED' }]);
    await pool.query('update identity.session set proved_at = now()');
    expect(await browser.unlink(issuer)).toEqual([]);
    expect((await browser.viewer())?.linkedServices).toEqual([]);
  });

  it('finds the record that the network holds of its verified address', async () => {
    await pool.query(
      `insert into network.person (id, given_name, family_name, email) values ('person_six', 'Six', 'Ancien', 'Six@Service.example')`,
    );
    visitor = { ...visitor, sub: 'sub-6', email: 'six@service.example' };
    await new Browser().follow('/auth/oidc/start?terms=1');
    const { rows } = await pool.query(`select person_id from identity.account where email = 'six@service.example'`);
    expect(rows).toEqual([{ person_id: 'person_six' }]);
  });

  it('opens nothing for an address that it has not verified', async () => {
    visitor = { ...visitor, sub: 'sub-3', email: 'three@service.example', email_verified: false };
    expect(await new Browser().follow('/auth/oidc/start')).toBe('/connexion?probleme=ADDRESS_UNVERIFIED');
    visitor = { ...visitor, email_verified: true };
  });

  it('is believed only with the state that this browser holds, and once', async () => {
    const start = await fetch(`${app.url}/auth/oidc/start`, { redirect: 'manual' });
    const state = new URL(start.headers.get('location')!).searchParams.get('state')!;
    expect(new URL(start.headers.get('location')!).searchParams.get('code_challenge_method')).toBe('S256');
    const callback = async (cookie: string, query: string): Promise<string | null> =>
      (await fetch(`${app.url}/auth/oidc/callback?${query}`, { redirect: 'manual', headers: { cookie } })).headers.get(
        'location',
      );
    expect(await callback('', `code=x&state=${state}`)).toBe('/connexion?probleme=EXPIRED');
    expect(await callback('__Host-oidc=other', `code=x&state=${state}`)).toBe('/connexion?probleme=EXPIRED');
    expect(await callback(`__Host-oidc=${state}`, `code=x&state=${state}`)).toBe('/connexion?probleme=REFUSED');
    expect(await callback(`__Host-oidc=${state}`, `code=x&state=${state}`)).toBe('/connexion?probleme=EXPIRED');
  });

  it('leads back to a page of ours and nowhere else', async () => {
    visitor = { ...visitor, sub: 'sub-1' };
    for (const returnTo of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      expect(await new Browser().follow(`/auth/oidc/start?returnTo=${encodeURIComponent(returnTo)}`)).toBe('/compte');
    }
  });
});
