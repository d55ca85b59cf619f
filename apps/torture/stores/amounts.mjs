// How much it is: a hundred pictures, an archive of all that is kept, and what is left when it goes; in the store, and the same on a disk.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { post } from '../client.mjs';
import { inParallel } from '../load.mjs';
import { BUCKET, documentOf, isRead, seconds } from './files.mjs';
import { listed, rawly, unfinished } from './raw.mjs';

const PICTURES = 100;
/** The first of them, which are waited for: to draw one takes a second or two, wherever it is kept. */
const DRAWN = 20;
const ARCHIVE =
  'mutation ($input: PortfolioArchiveRequestInput!) { portfolioArchiveRequest(input: $input) { portfolioArchive { id } userErrors { code } } }';
const ARCHIVED = 'query ($id: ID!) { portfolioArchive(id: $id) { status url bytes sha256 } }';

/** A hundred pictures, sent, recorded and drawn. */
async function sendPictures(at, drawn = 0) {
  const { house, sender } = at;
  const files = await Promise.all(
    Array.from({ length: PICTURES }, (_, nr) => {
      const create = { width: 400, height: 300, channels: 3, background: { r: nr, g: 255 - nr, b: (nr * 7) % 255 } };
      return sharp({ create: { ...create, noise: { type: 'gaussian', mean: 120, sigma: 25 } } })
        .jpeg({ quality: 80 })
        .toBuffer();
    }),
  );
  const memory = watch(house);
  const begin = performance.now();
  const ids = [];
  await inParallel(4, PICTURES, async (nr) =>
    ids.push(await sender.record((await sender.send(files[nr])).path, `Picture ${nr}`)),
  );
  const sent = performance.now() - begin;
  for (const id of ids.slice(0, drawn)) await sender.drawn(id);
  return { ids, sent, drawn: performance.now() - begin, most: memory.end() };
}

export async function pictures(at) {
  at.pictures = await sendPictures(at, DRAWN);
  const first = await at.sender.drawn(at.pictures.ids[0]);
  const shown = await Promise.all(first.renditions.map(async ({ url }) => (await at.sender.fetch(url)).status));
  return {
    row: [
      `${PICTURES} pictures of 400 × 300, four at a time, in the store`,
      'once',
      `sent and recorded in ${seconds(at.pictures.sent)}, ${DRAWN} of them drawn after ${seconds(at.pictures.drawn)}; at most ${at.pictures.most} MB more`,
    ],
    held: shown.length > 0 && shown.every((status) => status === 200),
  };
}

function watch(house) {
  const before = house.residentMegabytes();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, house.residentMegabytes())), 50);
  return { end: () => (clearInterval(timer), Math.round(most - before)) };
}

/** All that is kept, above 200 MB, as one file that goes to the store and is read from there. */
async function makeArchive({ house, sender }) {
  const memory = watch(house);
  const begin = performance.now();
  const { organization: organizationId, cookie } = sender;
  const asked = await post(house, ARCHIVE, { variables: { input: { organizationId } }, cookie });
  const { id } = asked.body.data.portfolioArchiveRequest.portfolioArchive;
  let found;
  while (performance.now() - begin < 240_000) {
    found = (await post(house, ARCHIVED, { variables: { id }, cookie })).body.data?.portfolioArchive;
    if (found?.status === 'READY') break;
    await delay(250);
  }
  if (found?.status !== 'READY') throw new Error(`The archive is ${found?.status}`);
  const made = performance.now() - begin;
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of (await sender.fetch(found.url)).body) {
    hash.update(piece);
    bytes += piece.length;
  }
  const read = performance.now() - begin - made;
  return { made, read, bytes, most: memory.end(), isSame: hash.digest('hex') === found.sha256, url: found.url };
}

export async function archived(at) {
  at.archive = await makeArchive(at);
  const { made, read, bytes, most, isSame, url } = at.archive;
  at.bridge.trouble = () => ({ status: 503, code: 'SlowDown' });
  const away = (await at.sender.fetch(url)).status;
  at.bridge.trouble = () => undefined;
  return {
    row: [
      'An archive of all that is kept, made, kept in the store in parts, and downloaded',
      'once',
      `${Math.round(bytes / 1e6)} MB: made and kept in ${seconds(made)}, read in ${seconds(read)}${isSame ? '' : ', and not the same'}; at most ${most} MB more; ${away} while the store is away`,
    ],
    held: isSame && bytes > 200e6 && away === 503 && most < 300,
  };
}

/** Names are those of the folder: what is copied there is there. Then the same on a disk, to compare. */
export async function moved(at) {
  const { house, settings, media, sender } = at;
  await house.stop();
  const folder = join(house.folder, '.data/media');
  for (const key of await listed(settings, BUCKET)) {
    fs.mkdirSync(dirname(join(folder, key)), { recursive: true });
    const { bytes } = await rawly(settings, 'GET', `/${BUCKET}/${key.split('/').map(encodeURIComponent).join('/')}`);
    fs.writeFileSync(join(folder, key), bytes);
  }
  house.env = { RATE_LIMIT_PER_MINUTE: '0' };
  await house.start();
  let same = 0;
  for (const one of media) if (await isRead(sender, one)) same++;
  const archive = await makeArchive(at);
  const there = await sendPictures(at);
  return {
    row: [
      'All of it copied from the bucket to a folder, and the same done on the disk',
      'once',
      `${same} of ${media.length} read as they were; an archive of ${Math.round(archive.bytes / 1e6)} MB made and kept in ${seconds(archive.made)}, read in ${seconds(archive.read)}, at most ${archive.most} MB more; ${PICTURES} pictures sent and recorded in ${seconds(there.sent)}, at most ${there.most} MB more`,
    ],
    held: same === media.length && archive.isSame,
  };
}

/** Taken back, deleted, given up: what is in the bucket in the end is what the database knows. */
export async function left({ query, settings, sender, media, pictures }) {
  const path = (await sender.send(documentOf(20_000_000))).path;
  const taken = await sender.fetch(path, { method: 'DELETE', headers: { 'tus-resumable': '1.0.0' } });
  const gone = media.splice(3);
  for (const { id } of gone) await sender.delete(id);
  for (const id of pictures.ids) await sender.delete(id);
  const { rows: tables } = await query(
    `select format('select folder from %I.%I', table_schema, table_name) as names from information_schema.columns where column_name = 'folder' and table_schema <> 'uploads'`,
  );
  const known = [...tables.map(({ names }) => names), `select id from archives.archive where status = 'READY'`].join(
    ' union all ',
  );
  let orphans = Infinity;
  for (const until = Date.now() + 60_000; orphans > 0 && Date.now() < until; await delay(500)) {
    const folders = [...new Set((await listed(settings, BUCKET)).map((key) => key.split('/')[1]))];
    const { rows } = await query(
      `select count(*)::int as orphans from unnest($1::text[]) f(folder) where not exists (select from (${known}) k where k.folder = f.folder)`,
      [folders],
    );
    orphans = rows[0].orphans;
  }
  const parts = await unfinished(settings, BUCKET);
  return {
    row: [
      'What nobody needs any more: an upload taken back, media deleted, parts of files that were never whole',
      `${gone.length + PICTURES + 1} files`,
      `${orphans} folders and ${parts} unfinished files are left in the bucket`,
    ],
    held: taken.status === 204 && orphans === 0 && parts === 0,
  };
}
