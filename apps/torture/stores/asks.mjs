// What the product asks a store for, asked of one that others wrote, by the product's own adapter.
import { randomBytes } from 'node:crypto';
import * as dns from 'node:dns';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { projectRoot } from '../../../tools/project.mjs';
import { bridgeTo } from './bridge.mjs';
import { listed, makeBucket, unfinished } from './raw.mjs';

const BUCKET = 's-pass-files';
const [ONE, OTHER] = ['upload_00000000000000000000000001', 'upload_00000000000000000000000101'];
/** Above what one request carries, and no whole number of parts. */
const LARGE_BYTES = 37_000_001;

/** @returns {Promise<{ held: string[], failed: string[] }>} */
export async function askStore(store, root) {
  const { S3Store } = await import(join(projectRoot, 'dist/libs/portals/src/store/s3-store.js'));
  const bridge = await bridgeTo(store.settings.endpoint);
  const settings = { ...store.settings, endpoint: bridge.url, bucket: BUCKET, style: 'path' };
  await makeBucket(settings, BUCKET);
  const kept = new S3Store(settings);
  const other = (changed) => new S3Store({ ...settings, ...changed });
  const file = (bytes) => {
    const path = join(root, `sent-${bytes.length}`);
    fs.writeFileSync(path, bytes);
    return path;
  };
  const isSame = async (bytes, folder, name, range) => {
    const stream = await kept.get(folder, name, range);
    return stream !== undefined && (await buffer(stream)).equals(bytes);
  };
  const saysOf = (work) =>
    work().then(
      () => 'nothing wrong',
      ({ message }) => message,
    );
  const small = randomBytes(300_001);
  const large = randomBytes(LARGE_BYTES);
  const largeFile = file(large);
  const asks = {
    'is ready': async () => (await kept.check(true), true),
    'put and got': async () => (await kept.put(ONE, 'original', file(small)), isSame(small, ONE, 'original')),
    'a range': () => isSame(small.subarray(300_000), ONE, 'original', [300_000, 300_000]),
    'an empty file': async () => (
      await kept.put(ONE, 'empty', file(Buffer.alloc(0))),
      isSame(Buffer.alloc(0), ONE, 'empty')
    ),
    'put again': async () => (
      await kept.put(ONE, 'original', file(small.subarray(9))),
      isSame(small.subarray(9), ONE, 'original')
    ),
    'names with signs': async () => {
      const names = [
        'tiles/0,0,512,512/512,512/0/default.jpg',
        'tiles/1024,0,76,512/10,512/0/default.jpg',
        'a-b_c.d',
        'x/y.z/w',
      ];
      for (const name of names) await kept.put(ONE, name, file(Buffer.from(name)));
      const same = await Promise.all(names.map((name) => isSame(Buffer.from(name), ONE, name)));
      return same.every(Boolean);
    },
    'nothing where nothing is': async () => (await kept.get(OTHER, 'original')) === undefined,
    'a folder of 1,100 files goes, and no other': async () => {
      await kept.put(OTHER, 'original', file(small));
      for (let at = 0; at < 1100; at += 50)
        await Promise.all(
          Array.from({ length: 50 }, (_, i) =>
            kept.put(ONE, `tiles/${at + i}`, largeFile.replace(String(LARGE_BYTES), '7')),
          ),
        );
      await kept.remove(ONE);
      return (await listed(settings, BUCKET)).join() === `01/${OTHER}/original`;
    },
    'a large file in parts': async () => (
      await kept.put(ONE, 'archive.zip', largeFile),
      isSame(large, ONE, 'archive.zip')
    ),
    'a range across parts': () =>
      isSame(large.subarray(8_388_600, 8_388_700), ONE, 'archive.zip', [8_388_600, 8_388_699]),
    'parts that fail for a while': async () => {
      let troubles = 4;
      bridge.trouble = ({ method }) =>
        method === 'PUT' && troubles-- > 0
          ? troubles % 2
            ? { status: 503, code: 'SlowDown' }
            : { cutSent: 100_000 }
          : undefined;
      await kept.put(ONE, 'again.zip', largeFile);
      return isSame(large, ONE, 'again.zip');
    },
    'parts that fail for good: nothing is there, nothing is left': async () => {
      bridge.trouble = ({ method, url }) =>
        method === 'PUT' && url.includes('partNumber=3') ? { status: 403, code: 'AccessDenied' } : undefined;
      const said = await saysOf(() => kept.put(OTHER, 'archive.zip', largeFile));
      bridge.trouble = () => undefined;
      return (
        /AccessDenied/.test(said) &&
        !(await kept.get(OTHER, 'archive.zip')) &&
        (await unfinished(settings, BUCKET)) === 0
      );
    },
    'what one who was killed had begun goes': async () => {
      bridge.trouble = ({ method, url }) =>
        /partNumber=2|uploadId/.test(url) && (method === 'DELETE' || url.includes('partNumber=2'))
          ? { status: 403, code: 'AccessDenied' }
          : undefined;
      await saysOf(() => kept.put(OTHER, 'archive.zip', largeFile));
      bridge.trouble = () => undefined;
      const before = await unfinished(settings, BUCKET);
      await kept.put(OTHER, 'archive.zip', largeFile);
      const after = await unfinished(settings, BUCKET);
      return before === 1 && after === 0 && (await isSame(large, OTHER, 'archive.zip'));
    },
    '503 twice': async () => {
      let troubles = 2;
      bridge.trouble = () => (troubles-- > 0 ? { status: 503, code: 'SlowDown' } : undefined);
      return isSame(small, OTHER, 'original');
    },
    'broken off while it is read': async () => {
      bridge.trouble = () => ({ cut: 100_000 });
      return !/nothing wrong/.test(await saysOf(async () => buffer(await kept.get(OTHER, 'archive.zip'))));
    },
    'no such bucket': async () =>
      /make it, or correct MEDIA_S3_BUCKET/.test(await saysOf(() => other({ bucket: 'not-there-at-all' }).check())),
    'another key': async () =>
      store.isLax ||
      /correct MEDIA_S3_KEY|correct MEDIA_S3_SECRET/.test(await saysOf(() => other({ key: 'ANOTHER:ONE' }).check())),
    'another secret': async () =>
      store.isLax || /correct MEDIA_S3_SECRET/.test(await saysOf(() => other({ secret: 'another' }).check())),
    'another region': async () => {
      const said = await saysOf(() => other({ region: 'mars' }).check());
      return store.asksRegion ? /correct MEDIA_S3_REGION/.test(said) : said === 'nothing wrong';
    },
    'another clock': async () =>
      store.isLax || /clock of this machine/.test(await saysOf(() => atAnotherTime(() => kept.check()))),
    'nobody there': async () =>
      /correct MEDIA_S3_ENDPOINT/.test(await saysOf(() => other({ endpoint: 'http://127.0.0.1:2' }).check())),
    'named before the host': async () => {
      if (!store.named) return true;
      const named = bridge.url.replace('127.0.0.1', store.named);
      const stream = await loopback(() => other({ endpoint: named, style: 'host' }).get(OTHER, 'original'));
      return (await buffer(stream)).equals(small);
    },
    'no signs that older stores do not know': () =>
      bridge.asked.every(
        ({ headers }) =>
          !/aws-chunked/.test(headers['content-encoding'] ?? '') &&
          !headers['transfer-encoding'] &&
          !headers.expect &&
          !Object.keys(headers).some((name) => /^x-amz-(checksum|sdk|trailer)/.test(name)),
      ),
    'all goes': async () => {
      for (const folder of [ONE, OTHER]) await kept.remove(folder);
      return (await listed(settings, BUCKET)).length === 0;
    },
  };
  fs.writeFileSync(largeFile.replace(String(LARGE_BYTES), '7'), 'a tile!');
  const [held, failed] = [[], []];
  for (const [name, ask] of Object.entries(asks)) {
    bridge.trouble = () => undefined;
    const isHeld = await Promise.resolve()
      .then(ask)
      .catch((error) => (console.error(`${store.name}, ${name}: ${error.message}`), false));
    (isHeld ? held : failed).push(name);
  }
  await bridge.close();
  return { held, failed };
}

/** A day ago, as far as whoever signs knows. */
async function atAnotherTime(work) {
  const Now = globalThis.Date;
  globalThis.Date = class extends Now {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Now.now() - 86_400_000);
    }
  };
  try {
    return await work();
  } finally {
    globalThis.Date = Now;
  }
}

/** Names below .localhost are this machine, also where its resolver does not say so. */
async function loopback(work) {
  const { lookup } = dns.default;
  dns.default.lookup = (name, options, done) =>
    name.endsWith('.localhost') ? lookup('127.0.0.1', options, done) : lookup(name, options, done);
  try {
    return await work();
  } finally {
    dns.default.lookup = lookup;
  }
}
