import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import pg from 'pg';
import { addJobSql } from '#lib/jobs';
import { mailTemplate, sendMail } from '#lib/mail';
import { sharedDatabase, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

const letter = mailTemplate<{ name: string; link: string }>('MAILBOX_SPEC', {
  fr: ({ name, link }) => ({ subject: `Bonjour ${name}`, body: [`Bonjour ${name}.`, { action: 'Ouvrir', link }] }),
  en: ({ name, link }) => ({ subject: `Hello ${name}`, body: [`Hello ${name}.`, { action: 'Open', link }] }),
});
const NAME = `Zoé <script>alert(1)</script> "& Co`;

let database: TestDatabase;
let pool: pg.Pool;
let app: TestApp;
/** Counted by the process, which runs other specs too. */
let sentBefore: number;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({
    databaseUrl: database.url,
    env: { NODE_ENV: 'test', JOBS: 'embedded', PUBLIC_URL: 'https://portail.example' },
  });
  sentBefore = sentOf(await (await get('/metrics')).text());
  const tx = {
    addJob: async (...args: Parameters<typeof addJobSql>) => {
      const { text, values } = addJobSql(...args);
      await pool.query(text, values);
    },
  };
  for (const to of ['zoe@example.org', 'marc@example.org']) {
    const values = { name: NAME, link: '/verify?token=a&b=c' };
    await sendMail(tx, letter, { to, locale: 'fr', values, key: `mailbox:${to}` });
  }
  while ((await pool.query('select from mail.message')).rowCount! < 2) await new Promise((r) => setTimeout(r, 50));
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
const sentOf = (metrics: string): number =>
  Number(/jobs_run_total\{task="mail.send",outcome="done"\} (\d+)/.exec(metrics)?.[1] ?? 0);
interface Kept {
  messages: { id: string; to: string; links: string[]; template: string; sentAt: string }[];
}
const kept = async (query = '') => ((await (await get(`/dev/mail.json${query}`)).json()) as Kept).messages;

describe('the mailbox', () => {
  it('lists what was sent, newest first, for one address too, as JSON', async () => {
    expect((await kept()).map((m) => m.to).toSorted()).toEqual(['marc@example.org', 'zoe@example.org']);
    const [message, ...others] = await kept('?to=ZOE@example.org');
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      to: 'zoe@example.org',
      template: 'MAILBOX_SPEC',
      links: ['https://portail.example/verify?token=a&b=c', 'https://portail.example/'],
    });
    expect(message!.sentAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('is a page in French and English, where names stay text', async () => {
    const french = await get('/dev/mail');
    expect(french.status).toBe(200);
    expect(french.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(french.headers.get('cache-control')).toBe('no-store');
    const page = await french.text();
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Bonjour Zoé &lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp; Co');
    expect(page).not.toContain('<script');
    expect(await (await get('/dev/mail', { 'accept-language': 'en-GB,en' })).text()).toContain('<h1>Sent emails</h1>');
    expect(await (await get('/dev/mail?lang=fr', { 'accept-language': 'en' })).text()).toContain('Courriels envoyés');
    expect(await (await get('/dev/mail?to=nobody@example.org')).text()).toContain(
      'Aucun courriel n’a été envoyé à cette adresse.',
    );
    expect(await (await get(`/dev/mail?to=${encodeURIComponent('"><script>')}`)).text()).not.toContain('<script');
    expect((await get('/dev/mail?to=a&to=b&before=x&lang=de')).status).toBe(200);
  });

  it('shows a letter apart, without script and without anything from elsewhere', async () => {
    const { id } = (await kept('?to=zoe@example.org'))[0]!;
    const page = await (await get(`/dev/mail/${id}`)).text();
    expect(page).toContain(`<iframe src="/dev/mail/${id}/html"`);
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page).toContain('<a class="long" href="https://portail.example/verify?token=a&amp;b=c">');
    const html = await get(`/dev/mail/${id}/html`);
    expect(html.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups .*; default-src 'none';/);
    const text = await html.text();
    expect(text).toContain('<a target="_blank" rel="noopener noreferrer" class="button"');
    expect(text).not.toContain('<script');
    for (const other of ['x', '00000000-0000-7000-8000-000000000000', `${id}'`]) {
      const none = await get(`/dev/mail/${other}`);
      expect(none.status).toBe(404);
      expect(none.headers.get('content-type')).toContain('application/json');
    }
  });

  it('is not there in production', async () => {
    const production = await startTestApp({ databaseUrl: sharedDatabase().url, env: { NODE_ENV: 'production' } });
    const { id } = (await kept())[0]!;
    for (const path of ['/dev/mail', '/dev/mail.json', `/dev/mail/${id}`, `/dev/mail/${id}/html`]) {
      expect((await fetch(`${production.url}${path}`)).status).toBe(404);
    }
    await production.close();
  });
});

describe('the host that is asked', () => {
  const statusAt = (host: string, path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      request(`${app.url}${path}`, { headers: { host } }, (answer) => resolve(answer.resume().statusCode!))
        .once('error', reject)
        .end();
    });

  it('is this machine or the portal, so that no page of another site reads letters by a name that leads here', async () => {
    const { id } = (await kept())[0]!;
    const port = new URL(app.url).port;
    for (const path of ['/dev/mail', '/dev/mail.json', `/dev/mail/${id}`, `/dev/mail/${id}/html`]) {
      for (const host of [`evil.example:${port}`, 'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example'])
        expect([path, host, await statusAt(host, path)]).toEqual([path, host, 421]);
      for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'portail.example'])
        expect([path, host, await statusAt(host, path)]).toEqual([path, host, 200]);
    }
  });
});

describe('metrics', () => {
  it('count the jobs', async () => {
    const metrics = await (await get('/metrics')).text();
    // The second may be counted a moment after its letter is there.
    expect([1, 2]).toContain(sentOf(metrics) - sentBefore);
    expect(metrics).toMatch(/jobs_waiting\{state="due"\} 0/);
  });
});

describe('mail settings', () => {
  it.each([
    [{ SMTP_URL: 'smtp://127.0.0.1:1' }, /MAIL_FROM must be set with SMTP_URL[^]*PUBLIC_URL must be set/],
    [
      { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a\nb <x@y>', PUBLIC_URL: 'https://x.example' },
      /MAIL_FROM must be set/,
    ],
  ])('%j are refused at boot', async (env, message) => {
    await expect(startTestApp({ databaseUrl: sharedDatabase().url, env: env as never })).rejects.toThrow(message);
  });
});
