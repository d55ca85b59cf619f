import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { Config } from '#lib/config';
import { addJobSql, JobRunner, jobs as queue, type JobsTransaction } from '#lib/jobs';
import { PersonalDataHolders } from '#lib/personal-data';
import { type TestDatabase, testDatabase } from '#lib/testing';
import { SmtpCarrier } from './delivery/smtp.carrier.js';
import { MailboxCarrier } from './delivery/mailbox.carrier.js';
import { Carrier, mail, mailTemplate, sendMail, testLetter } from './index.js';

const hello = mailTemplate<{ name: string; link: string }>('HELLO', {
  fr: ({ name, link }) => ({
    subject: `Bonjour ${name}`,
    body: ['Été à Nîmes : 1 234,5 €', { action: 'Ouvrir', link }],
  }),
  en: ({ name, link }) => ({ subject: `Hello ${name}`, body: [{ action: 'Open', link }] }),
});

let database: TestDatabase;
let pool: pg.Pool;
let logged: string;
const runners: JobRunner[] = [];
const endings: (() => unknown)[] = [];

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  logged = '';
  await pool.query('delete from graphile_worker._private_jobs; delete from jobs.effect; delete from mail.message');
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop(5000)));
  for (const end of endings.splice(0)) await end();
});

function start(carrier: Carrier = new MailboxCarrier()): JobRunner {
  const config = { ...database.config, publicUrl: 'https://portail.example/', port: 0 };
  const sink = new Writable({ write: (chunk, _, done) => ((logged += String(chunk)), done()) });
  const runner = new JobRunner({
    databaseUrl: database.url,
    concurrency: 2,
    tasks: mail.tasks,
    recurring: [],
    log: pino({ level: 'trace' }, sink),
    get: ((token: unknown) => (token === Config ? config : carrier)) as never,
    pollIntervalMs: 100,
    sweepIntervalMs: 100,
  });
  runners.push(runner);
  runner.start();
  return runner;
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (await check()) return;
    await delay(50);
  }
  throw new Error(`It did not happen within 30 s. ${logged}`);
}
const jobs = async () =>
  (await pool.query('select id, attempts, max_attempts, last_error from graphile_worker.jobs order by id')).rows;
const kept = async () => (await pool.query('select * from mail.message order by sent_at')).rows;
const quiet = () => until(async () => (await jobs()).length === 0);
const tryNow = () => pool.query('update graphile_worker._private_jobs set run_at = now()');

/** As the unit of work does it. */
async function inTransaction(work: (tx: JobsTransaction) => Promise<void>, end: 'commit' | 'rollback' = 'commit') {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work({
      addJob: async (...args) => {
        const { text, values } = addJobSql(...args);
        await client.query(text, values);
      },
    });
    await client.query(end);
  } finally {
    client.release();
  }
}
const letter = (key: string, to = 'zoe@example.org') => ({
  to,
  locale: 'fr' as const,
  values: { name: 'Zoé', link: '/verify?token=secret' },
  key,
});

describe('mail', () => {
  it('leaves with its transaction, and never after a rollback', async () => {
    start();
    await inTransaction((tx) => sendMail(tx, hello, letter('rolled-back')), 'rollback');
    await inTransaction((tx) => sendMail(tx, hello, letter('committed')));
    await until(async () => (await kept()).length > 0);
    await quiet();
    expect(await kept()).toMatchObject([
      { to: 'zoe@example.org', subject: 'Bonjour Zoé', locale: 'fr', template: 'HELLO' },
    ]);
    expect((await kept())[0].text).toContain('https://portail.example/verify?token=secret');
  });

  it('is sent once for its key, asked for again and by two runners too', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `letter-${i}`);
    for (let round = 0; round < 2; round++) {
      await Promise.all(keys.map((key) => inTransaction((tx) => sendMail(tx, hello, letter(key)))));
      if (round === 0) {
        start();
        start();
      }
      await quiet();
    }
    expect(await kept()).toHaveLength(20);
  });

  it.each([
    'zoe@example.org\r\nBcc: all@example.org',
    'a@example.org, b@example.org',
    'Zoé <zoe@example.org>',
    'zoe@example.org;b',
    'zoe',
    '@example.org',
    'a@b@c',
    '',
  ])('refuses the address %j', async (to) => {
    await expect(inTransaction((tx) => sendMail(tx, hello, letter('k', to)))).rejects.toThrow('one plain address');
    expect(await jobs()).toEqual([]);
  });

  it('that cannot be written fails with what asked for it', async () => {
    const mail = { ...letter('k'), values: { name: 'Zoé', link: 'javascript:alert(1)' } };
    await expect(inTransaction((tx) => sendMail(tx, hello, mail))).rejects.toThrow('A link is');
  });

  it('is forgotten with the person, sent or waiting', async () => {
    start();
    await inTransaction((tx) => sendMail(tx, hello, letter('sent')));
    await until(async () => (await kept()).length === 1);
    await Promise.all(runners.splice(0).map((runner) => runner.stop(5000)));
    await inTransaction((tx) => sendMail(tx, hello, letter('waiting', 'Zoe@example.org')));
    await inTransaction((tx) => sendMail(tx, hello, letter('other', 'other@example.org')));
    const zoe = { accountId: null, personId: 'person', people: ['person'], addresses: ['zoe@example.org'] };
    const query = async (text: string, values: readonly unknown[] = []) => (await pool.query(text, [...values])).rows;
    await new PersonalDataHolders([queue.personalData, mail.personalData]).erase({ query }, zoe, 'KEEP');
    expect(await kept()).toEqual([]);
    expect(await jobs()).toHaveLength(1);
  });
});

interface Received {
  to: string[];
  raw: string;
}

/** A mail server on this machine; `answer` may refuse a recipient or break the connection after taking the letter. */
async function mailServer(answer: { recipient?: () => Error | undefined; data?: () => Error | undefined } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username, password }, _, done) =>
      done(password === 'right' ? null : new Error('Invalid'), { user: username }),
    onRcptTo: (_address, _session, done) => done(answer.recipient?.() ?? null),
    onData: (stream, session, done) => {
      let raw = '';
      stream.on('data', (chunk) => (raw += String(chunk)));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map((r) => r.address), raw });
        done(answer.data?.() ?? null);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= new Promise((resolve) => server.close(() => resolve())));
  endings.push(close);
  return { received, close, url: (login = '') => `smtp://${login}127.0.0.1:${port}` };
}
const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });
function carrierTo(url: string): SmtpCarrier {
  const carrier = new SmtpCarrier(url, 'S-PASS Territoires <ne-pas-repondre@example.org>');
  endings.push(() => carrier.close());
  return carrier;
}

describe('mail by SMTP', () => {
  it('arrives as text and HTML, to one person, from the sender that is set', async () => {
    const server = await mailServer();
    start(carrierTo(server.url('someone:right@')));
    const name = 'Zoé\r\nBcc: all@example.org';
    await inTransaction((tx) =>
      sendMail(tx, hello, { ...letter('k'), values: { name, link: '/verify?token=secret' } }),
    );
    await quiet();
    expect(server.received).toHaveLength(1);
    const [{ to, raw }] = server.received as [Received];
    expect(to).toEqual(['zoe@example.org']);
    const head = raw.split('\r\n\r\n')[0]!;
    expect(head).toMatch(/^From: "S-PASS Territoires" <ne-pas-repondre@example\.org>$/m);
    expect(head).toMatch(/^To: zoe@example\.org$/m);
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(head).toMatch(/^Message-ID: <[0-9a-f]{40}@portail\.example>$/m);
    expect(head).not.toMatch(/^Bcc/im);
    expect(raw).toMatch(/Content-Type: text\/plain[^]*Content-Type: text\/html/);
    expect(await kept()).toEqual([]);
  });

  it('is tried again when the server cannot take it now', async () => {
    let tries = 0;
    const server = await mailServer({
      recipient: () => (++tries === 1 ? refusal(451, '4.7.1 zoe@example.org: greylisted') : undefined),
    });
    start(carrierTo(server.url()));
    await inTransaction((tx) => sendMail(tx, hello, letter('k')));
    await until(async () => (await jobs())[0]?.last_error);
    expect(server.received).toHaveLength(0);
    await tryNow();
    await quiet();
    expect(server.received).toHaveLength(1);
  });

  it('is given up when the address does not exist, without a word about whom', async () => {
    const server = await mailServer({ recipient: () => refusal(550, '5.1.1 <zoe@example.org>: unknown user') });
    start(carrierTo(server.url()));
    await inTransaction((tx) => sendMail(tx, hello, letter('k')));
    await until(async () => (await jobs())[0]?.max_attempts === 1);
    await until(() => logged.includes('A job was given up'));
    await until(async () => (await jobs())[0]?.last_error);
    expect((await jobs())[0].last_error).toMatch(/^SMTP EENVELOPE RCPT TO: .*5\.1\.1 <…>: unknown user/);
    expect(logged).not.toMatch(/zoe|Zoé|secret/);
  });

  it('is kept for later when the server refuses us or is not there', async () => {
    const server = await mailServer();
    start(carrierTo(server.url('someone:wrong@')));
    await inTransaction((tx) => sendMail(tx, hello, letter('k')));
    await until(async () => (await jobs())[0]?.last_error);
    expect((await jobs())[0]).toMatchObject({ attempts: 1, max_attempts: 13 });
    await Promise.all(runners.splice(0).map((runner) => runner.stop(5000)));
    await server.close();
    start(carrierTo(server.url()));
    await tryNow();
    await until(
      async () => (await jobs())[0]?.attempts === 2 && (await jobs())[0]?.last_error.includes('ECONNREFUSED'),
    );
    expect(logged).not.toMatch(/zoe|wrong|secret/);
  });

  it('that was sent by a process that died before marking it goes out again under the same Message-ID', async () => {
    const server = await mailServer();
    const carrier = carrierTo(server.url());
    let dies = true;
    const mortal = new (class extends Carrier {
      async carry(...args: Parameters<Carrier['carry']>) {
        await carrier.carry(args[0]);
        if (!dies) return;
        dies = false;
        // The server ends the connection of the process that sent: as if it had been killed.
        const { rows } = await args[1].query('select pg_backend_pid() as pid');
        await pool.query('select pg_terminate_backend($1)', [rows[0].pid]);
      }
    })();
    start(mortal);
    await inTransaction((tx) => sendMail(tx, hello, letter('k')));
    await until(async () => server.received.length === 1 && (await jobs())[0]?.last_error);
    await tryNow();
    await quiet();
    expect(server.received).toHaveLength(2);
    const ids = server.received.map(({ raw }) => /^Message-ID: .*$/m.exec(raw)![0]);
    expect(ids[0]).toBe(ids[1]);
  });

  it('in the mailbox is there once even then', async () => {
    const mailbox = new MailboxCarrier();
    let dies = true;
    const mortal = new (class extends Carrier {
      async carry(...args: Parameters<Carrier['carry']>) {
        await mailbox.carry(...args);
        if (!dies) return;
        dies = false;
        const { rows } = await args[1].query('select pg_backend_pid() as pid');
        await pool.query('select pg_terminate_backend($1)', [rows[0].pid]);
      }
    })();
    start(mortal);
    await inTransaction((tx) => sendMail(tx, testLetter, { ...letter('k'), values: { sender: 'spec' } }));
    await until(async () => (await jobs())[0]?.last_error);
    expect(await kept()).toEqual([]);
    await tryNow();
    await quiet();
    expect(await kept()).toHaveLength(1);
  });
});
