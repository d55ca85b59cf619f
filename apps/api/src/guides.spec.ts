import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { execFile, spawnSync } from 'node:child_process';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { projectRoot } from '#lib/config';
import { startTestApp, type TestApp, type TestDatabase, testDatabase } from '#lib/testing';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const blocksOf = (text: string): { language: string; code: string }[] =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code]) => ({ language: language!, code: code! }));

let app: TestApp;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('a guide in French', () => {
  it.each([
    ['docs/clients.md', 'docs/clients.fr.md'],
    ['docs/quick-start.md', 'docs/quick-start.fr.md'],
  ])('of %s has its sections and its examples', (english, french) => {
    const namesIn = (text: string): string[] => [...text.matchAll(/^## .*<!-- ([\w-]+) -->$/gm)].map(([, n]) => n!);
    expect(namesIn(read(english)).length).toBeGreaterThan(3);
    expect(namesIn(read(french))).toEqual(namesIn(read(english)));
    expect(blocksOf(read(french))).toEqual(blocksOf(read(english)));
  });
});

describe('a graph of somebody else', () => {
  it('joins ours, as the guide shows', () => {
    const { code } = blocksOf(read('docs/clients.md')).find(({ language }) => language === 'gql')!;
    const ours = readdirSync(join(projectRoot, 'schema/subgraphs')).map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      typeDefs: parse(read(`schema/subgraphs/${file}`)),
    }));
    const composed = composeServices([...ours, { name: 'exhibitions', typeDefs: parse(code) }]);
    expect(composed.errors ?? []).toEqual([]);
    expect(composed.publicSdl).toMatch(/type Exhibition \{[^}]*heldBy: Organization/);
  });
});

describe('the quick start shows what is answered', () => {
  const blocks = blocksOf(read('docs/quick-start.md'));
  const shown = blocks.flatMap((block, place) =>
    block.language === 'json' ? [[blocks[place - 1]!.code, block.code, blocks[place - 1]!.language] as const] : [],
  );

  it('step by step', () => expect(shown).toHaveLength(5));

  it.each(shown)('%s', async (asked, answer, language) => {
    const expected = JSON.parse(answer) as object;
    expect(await answerTo(asked, language)).toMatchObject(expected);
  });

  async function answerTo(code: string, language: string): Promise<unknown> {
    if (language === 'js') return run(code);
    const body = language === 'sh' ? (JSON.parse(/ -d '(\{[\s\S]*\})'/.exec(code)![1]!) as { query: string }) : null;
    return (await app.post(body?.query ?? code)).json();
  }

  /** As a program does that copied it. */
  async function run(code: string): Promise<unknown> {
    const AsyncFunction = (async () => {}).constructor as new (code: string) => () => Promise<unknown>;
    return new AsyncFunction(`${code.replace('http://localhost:3000', app.url)}; return answer;`)();
  }
});

/** Programs that not every machine has: each recipe runs where its program is. */
const there = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

describe('a recipe for tables runs as it stands', () => {
  const recipe = (language: string, words: string): string =>
    blocksOf(read('docs/clients.md'))
      .find((block) => block.language === language && block.code.includes(words))!
      .code.replaceAll('http://localhost:3000', app.url);

  /** In a folder of its own, beside the server that it asks. */
  async function run(command: string, ...args: string[]): Promise<{ folder: string; output: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: folder,
      maxBuffer: 2 ** 26,
      env: { ...process.env, HOME: folder },
    });
    return { folder, output: stdout };
  }
  const linesOf = (folder: string, file: string): string[] =>
    readFileSync(join(folder, file), 'utf8').trimEnd().split('\r\n');
  const rowsOnADay = async (): Promise<number> =>
    ((await (await fetch(`${app.url}/reports/network-on-a-day.json?asOf=2016-12-31`)).json()) as { rows: unknown[] })
      .rows.length;

  const withCurl = there('curl', '--version') ? it : it.skip;
  withCurl('with curl', async () => {
    const { folder, output } = await run('sh', '-c', recipe('sh', '/reports/communes.csv'));
    expect(linesOf(folder, readdirSync(folder)[0]!).length).toBeGreaterThan(34_000);
    const { meta, rows } = JSON.parse(output) as { meta: { rowCount: number }; rows: { _records: object }[] };
    expect([rows.length, typeof rows[0]!._records]).toEqual([meta.rowCount, 'object']);
  });

  const withPandas = there('python3', '-c', 'import pandas') ? it : it.skip;
  withPandas('with pandas', async () => {
    const { output } = await run('python3', '-c', recipe('python', 'pandas'));
    expect(output.trim()).toMatch(new RegExp(`^${await rowsOnADay()} datetime64`));
  });

  const withR = there('Rscript', '--version') ? it : it.skip;
  withR('with R', async () => {
    const { output } = await run('Rscript', '-e', recipe('r', 'read.csv'));
    expect(output.trim()).toBe(`${await rowsOnADay()} Date`);
  });

  const withCalc = there('soffice', '--version') ? it : it.skip;
  withCalc('with LibreOffice, which reads the types of a workbook', async () => {
    const answer = await fetch(`${app.url}/reports/communes.xlsx?asOf=2026-01-01&limit=100`);
    const book = join(mkdtempSync(join(tmpdir(), 'book-')), 'communes.xlsx');
    writeFileSync(book, Buffer.from(await answer.arrayBuffer()));
    const { folder } = await run('soffice', '--headless', '--convert-to', 'fods', '--outdir', '.', book);
    const read100 = readFileSync(join(folder, 'communes.fods'), 'utf8');
    const kinds = (kind: string): number => read100.match(new RegExp(`office:value-type="${kind}"`, 'g'))?.length ?? 0;
    // Populations are numbers; the days on which they were counted and since when there is a commune are days.
    expect([kinds('float'), kinds('date')]).toEqual([100, 200]);
  });
});

it('a receiver of webhooks that copied the guide knows what is signed by the library of the specification, and nothing else', () => {
  const { code } = blocksOf(read('docs/clients.md')).find(({ code: text }) => text.includes('function verified'))!;
  const Copied = (() => {}).constructor as new (...code: string[]) => (...given: unknown[]) => unknown;
  const verify = new Copied(
    'createHmac',
    'timingSafeEqual',
    `${code.replace(/^import .*$/m, '').replace('export ', '')}; return verified;`,
  )(createHmac, timingSafeEqual) as (secret: string, headers: object, body: string) => unknown;
  const [secret, other] = ['a', 'b'].map((letter) => `whsec_${Buffer.alloc(32, letter).toString('base64')}`);
  const body = '{"type":"webhook.test"}';
  const signed = (at = new Date(), by = secret!): object => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': `v1,none ${new Webhook(by).sign('msg_1', at, body)}`,
  });
  expect(verify(secret!, signed(), body)).toEqual({ type: 'webhook.test' });
  expect(() => verify(secret!, signed(), `${body} `)).toThrow('Not signed');
  expect(() => verify(secret!, signed(undefined, other), body)).toThrow('Not signed');
  expect(() => verify(secret!, signed(new Date(Date.now() - 600_000)), body)).toThrow('Too old');
});
