// The product with its files in a store: sent, kept, drawn, read, archived and taken away, while it, the store or the way between them falls.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { node24, projectRoot } from '../../../tools/project.mjs';
import { freePort, openHouse } from '../house.mjs';
import { archived, left, moved, pictures } from './amounts.mjs';
import { bridgeTo } from './bridge.mjs';
import { BUCKET, documentOf, envOf, hashOf, isRead, LARGE_BYTES, seconds } from './files.mjs';
import { makeBucket } from './raw.mjs';
import { Sender } from './sender.mjs';

/** `tell` hears of each part as soon as it is over: all of them take some ten minutes. */
export async function withFilesIn(store, tell) {
  const bridge = await bridgeTo(store.settings.endpoint);
  const ends = [() => bridge.close()];
  const settings = { ...store.settings, endpoint: bridge.url, bucket: BUCKET };
  await makeBucket(settings, BUCKET);
  const env = { ...envOf(settings), RATE_LIMIT_PER_MINUTE: '0' };
  try {
    const house = await openHouse({ env });
    ends.push(() => house.close());
    const query = (text, values) => ask(house.databaseUrl(), text, values);
    const at = { house, query, store, bridge, settings, sender: await Sender.of(house, query), media: [] };
    const found = [];
    for (const part of [
      saidAtTheStart,
      resumed,
      killedWhileKept,
      killedWhileRead,
      away,
      pictures,
      archived,
      left,
      moved,
    ])
      found.push(tell(await part(at)));
    return found;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** Where the database is changes whenever it is started again. */
async function ask(connectionString, text, values) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** Each started with one thing wrong: what to correct stands in the log and at /health/ready, the secret nowhere. */
async function saidAtTheStart({ house, settings }) {
  const wrong = {
    MEDIA_S3_BUCKET: { bucket: 'not-there' },
    MEDIA_S3_KEY: { key: 'ANOTHERKEY' },
    MEDIA_S3_SECRET: { secret: 'another/secret+of+somebody' },
    MEDIA_S3_ENDPOINT: { endpoint: 'http://127.0.0.1:2' },
  };
  const heard = [];
  for (const [name, changed] of Object.entries(wrong)) {
    const port = String(await freePort());
    const own = { ...settings, ...changed };
    const env = {
      ...process.env,
      ...envOf(own),
      DATABASE_URL: house.databaseUrl(),
      PORT: port,
      JOBS: 'off',
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
    };
    const child = spawn(node24, [join(projectRoot, 'dist/server/api.js')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let files;
    for (let tries = 0; tries < 300 && child.exitCode === null && !files; tries++) {
      await delay(100);
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
      files = answer?.status === 200 ? (await answer.json()).files : undefined;
    }
    const pattern = new RegExp(`correct ${name}`);
    const isHidden = ![said, files?.reason].some((text) => text?.includes(own.secret) || text?.includes(own.key));
    if (pattern.test(said) && pattern.test(files?.reason) && isHidden) heard.push(name);
    else console.error(name, files, said.slice(-1000));
    child.kill('SIGTERM');
    await ended;
  }
  const all = Object.keys(wrong);
  return {
    row: [
      'Started with another bucket, key, secret or address',
      'once each',
      `${heard.length} of ${all.length} name what to correct, in the log and at /health/ready, without the key and the secret; pages answer`,
    ],
    held: heard.length === all.length,
  };
}

/** The API is killed in the middle of what is sent; whoever sends goes on where it stands. */
async function resumed(at) {
  const { house, sender } = at;
  const times = 2;
  let same = 0;
  let again = 0;
  for (let time = 0; time < times; time++) {
    const bytes = documentOf(LARGE_BYTES);
    const slowly = (rest, tries) => (tries > 0 ? rest : inPieces(rest));
    const killing = delay(1200).then(() => house.apiProcesses().forEach(({ pid }) => process.kill(pid, 'SIGKILL')));
    const { path, tries } = await sender.send(bytes, slowly);
    await killing;
    if (tries > 0) again++;
    const id = await sender.record(path, `Document ${time}`);
    at.media.push({ id, sha256: hashOf(bytes) });
    if (await isRead(sender, at.media.at(-1))) same++;
  }
  return {
    row: [
      `${LARGE_BYTES / 1e6} MB sent, the API killed (SIGKILL) in the middle`,
      `${times} times`,
      `${again} went on where they stood; ${same} read back as they were sent, whole and by range`,
    ],
    held: same === times && again === times,
  };
}

async function* inPieces(bytes) {
  for (let at = 0; at < bytes.length; at += 1_000_000) {
    yield bytes.subarray(at, at + 1_000_000);
    await delay(30);
  }
}

/** Whoever sends hears that it cannot be kept now, and nothing that it was; later it is. */
async function killedWhileKept(at) {
  const { store, bridge, sender } = at;
  const times = 2;
  const heard = new Set();
  let kept = 0;
  for (let time = 0; time < times; time++) {
    const bytes = documentOf(LARGE_BYTES);
    bridge.asked.length = 0;
    const isKeeping = () => bridge.asked.some(({ method, url }) => method === 'PUT' && /partNumber=3/.test(url));
    const falls = (async () => {
      while (!isKeeping()) await delay(5);
      await store.kill();
      await delay(12_000);
      await store.start();
    })();
    const { path, refused } = await sender.send(bytes);
    await falls;
    refused.forEach((status) => heard.add(status));
    const id = await sender.record(path, `Kept ${time}`);
    at.media.push({ id, sha256: hashOf(bytes) });
    if (await isRead(sender, at.media.at(-1))) kept++;
  }
  return {
    row: [
      `The gateway killed (SIGKILL) while it takes ${LARGE_BYTES / 1e6} MB, and started again 12 s later`,
      `${times} times`,
      `${kept} of ${times} kept in the end, whole; whoever sent heard ${[...heard].join(', ') || 'nothing of it'} meanwhile`,
    ],
    held: kept === times && [...heard].every((status) => status === 503),
  };
}

async function killedWhileRead({ store, bridge, sender, media }) {
  const times = 3;
  const { original } = await sender.media(media[0].id);
  let [broken, whole] = [0, 0];
  for (let time = 0; time < times; time++) {
    // So slowly that it is in the middle.
    bridge.trouble = () => ({ slow: true });
    const answer = await sender.fetch(original);
    const reader = answer.body.getReader();
    await reader.read();
    await store.kill();
    try {
      while (!(await reader.read()).done);
      whole++;
    } catch {
      broken++;
    }
    bridge.trouble = () => undefined;
    await store.start();
  }
  const isWell = await isRead(sender, media[0]);
  return {
    row: [
      'The gateway killed (SIGKILL) while a file is read',
      `${times} times`,
      `${broken} heard that it broke off, ${whole} took half of it for a whole; read again once it was back: ${isWell ? 'yes' : 'no'}`,
    ],
    held: broken === times && isWell,
  };
}

/** Pages stand; files are 503 and say when to ask again; who sends is told, and loses nothing. */
async function away({ house, bridge, sender, media }) {
  const { original } = await sender.media(media[0].id);
  const statuses = {};
  for (const [name, trouble] of Object.entries({
    'it answers 503': { status: 503, code: 'SlowDown' },
    'it is cut off': { cut: 0, cutSent: -1 },
    'it refuses': { status: 403, code: 'AccessDenied' },
  })) {
    bridge.trouble = () => trouble;
    const answer = await sender.fetch(original);
    await answer.text();
    const page = (await fetch(house.url)).status;
    statuses[name] =
      answer.status === 503 &&
      answer.headers.get('retry-after') &&
      answer.headers.get('cache-control') === 'no-store' &&
      page === 200;
  }
  let slow = 0;
  bridge.trouble = () => ({ wait: 3000 });
  const begin = performance.now();
  if ((await sender.fetch(original, { headers: { range: 'bytes=0-99' } })).status === 206)
    slow = performance.now() - begin;
  bridge.trouble = () => undefined;
  // What is read stops in the middle: nobody waits for ever.
  bridge.trouble = () => ({ stop: 1_000_000 });
  const stalled = performance.now();
  const isHeard = await sender
    .fetch(original)
    .then((answer) => answer.arrayBuffer())
    .then(
      () => false,
      () => true,
    );
  const after = performance.now() - stalled;
  bridge.trouble = () => undefined;
  const held = Object.values(statuses).filter(Boolean).length;
  return {
    row: [
      'The store answers 503, is cut off, refuses; answers after 3 s; stops in the middle of a file',
      'once each',
      `${held} of 3 files were 503 with Retry-After while pages answered; slow ones came after ${seconds(slow)}; what stopped broke off after ${seconds(after)}`,
    ],
    held: held === 3 && slow > 0 && isHeard && after < 60_000,
  };
}
