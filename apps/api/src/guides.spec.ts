import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { projectRoot } from '#lib/config';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const blocksOf = (text: string): { language: string; code: string }[] =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code]) => ({ language: language!, code: code! }));

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url });
});
afterAll(() => app?.close());

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
