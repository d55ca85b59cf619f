import { hash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '#lib/config';
import { DiskStore } from './disk-store.js';
import { type MediaStore, StoreUnavailable } from './media-store.js';
import { moving } from './moving.js';
import { S3Store } from './s3-store.js';
import { mediaStoreOf } from './store-of.js';
import { BucketServer } from './testing/bucket-server.js';
import { signatureOf } from './testing/signature.js';

const work = mkdtempSync(join(tmpdir(), 'store-spec-'));
const server = new BucketServer();
beforeAll(() => server.open());
beforeEach(() => {
  server.trouble = () => undefined;
  server.refused.length = 0;
  server.parts.saysInTheEnd = undefined;
});
afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true });
});

const [ONE, OTHER] = ['upload_00000000000000000000000001', 'upload_00000000000000000000000101'];
const file = (bytes: Buffer | string): string => {
  const path = join(work, `sent-${hash('sha1', bytes, 'hex')}`);
  writeFileSync(path, bytes);
  return path;
};

describe.each<[string, () => MediaStore]>([
  ['on a disk', () => new DiskStore({ mediaFolder: join(work, 'media') })],
  ['in a bucket', () => new S3Store(server.settings)],
])('a store %s', (_, open) => {
  const all = async (folder: string, name: string, range?: [number, number]): Promise<Buffer | undefined> => {
    const stream = await open().get(folder, name, range);
    return stream && (await buffer(stream));
  };

  it('gives what was put, all of it or a part, and the last that was put', async () => {
    const bytes = randomBytes(3_000_001);
    await open().put(ONE, 'original', file('before'));
    await open().put(ONE, 'original', file(bytes));
    expect((await all(ONE, 'original'))!.equals(bytes)).toBe(true);
    expect((await all(ONE, 'original', [2_999_990, 3_000_000]))!.equals(bytes.subarray(2_999_990))).toBe(true);
    expect((await all(ONE, 'original', [7, 7]))!.equals(bytes.subarray(7, 8))).toBe(true);
    await open().put(ONE, 'empty', file(''));
    expect(await all(ONE, 'empty')).toHaveLength(0);
    expect([await all(ONE, 'other'), await all(OTHER, 'original')]).toEqual([undefined, undefined]);
  });

  it('takes a folder away with all that is in it, and no other', async () => {
    const names = [
      'original',
      'a.webp',
      ...[0, 512, 1024, 1536].map((x) => `tiles/${x},0,512,512/512,512/0/default.jpg`),
    ];
    for (const folder of [ONE, OTHER])
      for (const name of names) await open().put(folder, name, file(`${folder} ${name}`));
    await open().remove(ONE);
    await open().remove(ONE);
    expect(await Promise.all(names.map((name) => all(ONE, name)))).toEqual(names.map(() => undefined));
    expect(String(await all(OTHER, names.at(-1)!))).toBe(`${OTHER} ${names.at(-1)}`);
  });

  it('is left by nobody', async () => {
    for (const [folder, name] of [
      ['../etc', 'passwd'],
      [ONE, '../x'],
      [ONE, '/x'],
      [ONE, 'a?b'],
      ['upload_1', 'x'],
    ] as const)
      await expect(open().put(folder, name, file('x'))).rejects.toThrow('no place');
  });
});

describe('a bucket', () => {
  const store = () => new S3Store(server.settings);

  it('is asked again where that may help, and nothing is lost', async () => {
    const troubles = [{ status: 503 }, 'LOST' as const];
    server.trouble = () => troubles.pop();
    await store().put(ONE, 'original', file('sent at last'));
    expect([...server.objects.values()].map(String)).toContain('sent at last');
    expect(troubles).toEqual([]);
  });

  it('that is down, closed to us, or not there is a failure of its kind, and never an empty store', async () => {
    const before = server.asked;
    server.trouble = () => ({ status: 503, code: 'SlowDown' });
    await expect(store().get(ONE, 'original')).rejects.toThrow(new StoreUnavailable('GET 503 SlowDown'));
    expect(server.asked - before).toBe(3);
    server.trouble = () => 'LOST';
    await expect(store().remove(ONE)).rejects.toThrow(StoreUnavailable);
    server.trouble = () => undefined;
    const stranger = new S3Store({ ...server.settings, secret: 'another' });
    await expect(stranger.put(ONE, 'original', file('x'))).rejects.toThrow('PUT 403 SignatureDoesNotMatch');
    const nowhere = new S3Store({ ...server.settings, bucket: 'other' });
    await expect(nowhere.get(ONE, 'original')).rejects.toThrow('GET 404 NoSuchBucket');
    await expect(nowhere.remove(ONE)).rejects.toThrow('NoSuchBucket');
    const nobody = new S3Store({ ...server.settings, endpoint: 'http://127.0.0.1:9' });
    await expect(nobody.get(ONE, 'original')).rejects.toThrow(StoreUnavailable);
    expect(server.refused).toEqual(['SignatureDoesNotMatch']);
  });

  it('that breaks off in the middle is heard, and half a file is none', async () => {
    await store().put(ONE, 'original', file(randomBytes(500_000)));
    server.trouble = () => 'HALF';
    await expect(buffer((await store().get(ONE, 'original'))!)).rejects.toThrow();
    const silent = new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(Buffer.from('half')) });
    await expect(buffer(moving(silent, 20))).rejects.toThrow('GET TIMEOUT (it takes too long)');
    const cancel = jest.fn<() => void>();
    moving(new ReadableStream<Uint8Array>({ cancel })).destroy();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('takes a large file in parts, each of which is tried again; what was begun in vain goes', async () => {
    const bytes = randomBytes(20_000_000);
    const large = file(bytes);
    const { begun } = server.parts;
    begun.set('killed', { key: `01/${ONE}/archive.zip`, parts: [] });
    begun.set('longer', { key: `01/${ONE}/archive.zip.next`, parts: [] });
    const parts: (string | null)[] = [];
    const troubles = [{ status: 503 }, 'LOST' as const, undefined];
    server.trouble = (method, _, query) => {
      if (method !== 'PUT') return undefined;
      parts.push(query.get('partNumber'));
      return troubles.pop();
    };
    await store().put(ONE, 'archive.zip', large);
    expect(parts).toEqual(['1', '2', '2', '2', '3']);
    expect((await buffer((await store().get(ONE, 'archive.zip'))!)).equals(bytes)).toBe(true);
    expect([...begun.keys(), ...server.refused]).toEqual(['longer']);
    begun.clear();

    server.trouble = (method, _, query) =>
      method === 'PUT' && query.get('partNumber') === '3' ? { status: 403, code: 'AccessDenied' } : undefined;
    await expect(store().put(OTHER, 'archive.zip', large)).rejects.toThrow(/PUT 403 AccessDenied \(the key may not/);
    server.trouble = () => undefined;
    server.parts.saysInTheEnd = '<Error><Code>InternalError</Code></Error>';
    await expect(store().put(OTHER, 'archive.zip', large)).rejects.toThrow('POST 200 InternalError');
    expect([await store().get(OTHER, 'archive.zip'), begun.size]).toEqual([undefined, 0]);

    begun.set('killed', { key: `01/${OTHER}/archive.zip`, parts: [] });
    begun.set('of another', { key: `01/${ONE}/archive.zip`, parts: [] });
    await store().remove(OTHER);
    expect([...begun.keys()]).toEqual(['of another']);
  });

  it('is looked at before anybody sends to it, and says in words what to correct', async () => {
    const check = (settings: object) => new S3Store({ ...server.settings, ...settings }).check(true);
    await store().check(true);
    expect(server.objects.has('check')).toBe(false);
    await expect(check({ bucket: 'other' })).rejects.toThrow(
      'there is no such bucket: make it, or correct MEDIA_S3_BUCKET',
    );
    await expect(check({ secret: 'hush' })).rejects.toThrow(/correct MEDIA_S3_SECRET(?!.*hush)/);
    await expect(check({ endpoint: 'http://127.0.0.1:2' })).rejects.toThrow('correct MEDIA_S3_ENDPOINT');
    server.trouble = (method) => (method === 'PUT' ? { status: 403, code: 'AccessDenied' } : undefined);
    await store().check();
    await expect(check({})).rejects.toThrow('give it the rights');
    writeFileSync(join(work, 'no-folder'), '');
    await new DiskStore({ mediaFolder: join(work, 'to', 'come') }).check();
    await expect(new DiskStore({ mediaFolder: join(work, 'no-folder', 'x') }).check()).rejects.toThrow(
      StoreUnavailable,
    );
  });

  it('is named after the host or before it', async () => {
    const asked = jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('')));
    for (const style of ['path', 'host'] as const)
      await new S3Store({ ...server.settings, endpoint: 'https://s3.example:8443/', style }).get(ONE, 'original');
    expect(asked.mock.calls.map(([address]) => String(address))).toEqual([
      `https://s3.example:8443/media/01/${ONE}/original`,
      `https://media.s3.example:8443/01/${ONE}/original`,
    ]);
    asked.mockRestore();
  });

  it('answers nobody else, and is named by settings that are whole', async () => {
    const { endpoint, bucket } = server.settings;
    expect((await fetch(`${endpoint}/${bucket}/01/${ONE}/original`)).status).toBe(403);
    const read = (env: object) => () => mediaStoreOf(readConfig({ DATABASE_URL: 'postgres://x', ...env }));
    expect(read({})()).toBeInstanceOf(DiskStore);
    expect(read(server.env)()).toBeInstanceOf(S3Store);
    expect(read({ ...server.env, MEDIA_S3_SECRET: '' })).toThrow(/MEDIA_S3_KEY and MEDIA_S3_SECRET must be set/);
    expect(read({ ...server.env, MEDIA_S3_ENDPOINT: '' })).toThrow(/MEDIA_S3_ENDPOINT must be set/);
    const withPassword = read({
      ...server.env,
      MEDIA_S3_ENDPOINT: 'https://me:hush@s3.example',
      MEDIA_S3_BUCKET: '../x',
    });
    expect(withPassword).toThrow(/without a name, a password[^]*the name of a bucket/);
    expect(withPassword).not.toThrow(/hush/);
    expect(read({ ...server.env, MEDIA_S3_STYLE: 'host' })).toThrow(/MEDIA_S3_STYLE must be path/);
  });
});

/** Published by AWS: “Examples: Signature Calculations in AWS Signature Version 4”. */
describe('what signatures are held against', () => {
  const EMPTY = hash('sha256', '', 'hex');
  const signed = (method: string, url: string, headers: Record<string, string>): string =>
    signatureOf({
      ...{ method, url, secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      headers: {
        ...{ host: 'examplebucket.s3.amazonaws.com', 'x-amz-content-sha256': EMPTY, 'x-amz-date': '20130524T000000Z' },
        ...headers,
        authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=${[...new Set([...Object.keys(headers), 'host', 'x-amz-content-sha256', 'x-amz-date'])].sort().join(';')}, Signature=`,
      },
    });

  it('answers the published examples', () => {
    expect([
      signed('GET', '/test.txt', { range: 'bytes=0-9' }),
      signed('PUT', '/test%24file.text', {
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-content-sha256': hash('sha256', 'Welcome to Amazon S3.', 'hex'),
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      }),
      signed('GET', '/?lifecycle', {}),
      signed('GET', '/?max-keys=2&prefix=J', {}),
    ]).toEqual([
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ]);
  });
});
