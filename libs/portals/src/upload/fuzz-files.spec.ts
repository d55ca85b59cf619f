import { expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { bomb, DRAWING, HEIC, photograph, polyglot, type Somebody, spoilt } from '#lib/testing';
import { useLibrary } from '../media/testing/library.js';

/** `FUZZ=20000` is the long check. */
const HOW_MANY = Number(process.env['FUZZ'] ?? 400);
const AT_ONCE = 4;

const { app, begin, patch, at, member } = useLibrary();

/** Types that are taken, and types whose readers stumbled. */
async function wholes(): Promise<Record<string, Uint8Array>> {
  const picture = sharp(await photograph(96, 64));
  const zip = zipSync({ 'a.txt': Buffer.from('a'.repeat(500)), 'b/c.csv': Buffer.from('a;b\n1;2\n') });
  const text = (words: string): Buffer => Buffer.from(words);
  return {
    jpeg: await picture.clone().jpeg().toBuffer(),
    png: await picture.clone().png().toBuffer(),
    webp: await picture.clone().webp().toBuffer(),
    gif: await picture.clone().gif().toBuffer(),
    tiff: await picture.clone().tiff().toBuffer(),
    avif: await picture.clone().avif({ effort: 0 }).toBuffer(),
    heic: HEIC,
    svg: DRAWING,
    polyglot: await polyglot(),
    zip,
    xlsx: zipSync({ '[Content_Types].xml': text(CONTENT_TYPES), 'xl/workbook.xml': text(ENTITIES) }),
    pdf: text(REFERS_TO_ITSELF),
    json: text('{"a": [1, 2, {"b": null}]}'),
    csv: text('commune;habitants\nLille;236710\n'),
    parquet: text('PAR1' + 'a'.repeat(60) + 'PAR1'),
    sqlite: Buffer.concat([text('SQLite format 3\0'), Buffer.alloc(200)]),
    ogg: Buffer.concat([text('OggS\0\x02'), Buffer.alloc(40, 1)]),
    mp3: Buffer.concat([text('ID3\x03\0\0\x7f\x7f\x7f\x7f'), Buffer.alloc(40)]),
    matroska: Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x93, 0x42, 0x82, 0x88]), text('matroska')]),
    tar: Buffer.concat([text('a.txt'), Buffer.alloc(252), text('ustar\x0000'), Buffer.alloc(300)]),
    gzip: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(30, 7)]),
  };
}

const CONTENT_TYPES =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const ENTITIES =
  '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><w>&c;</w>';
const REFERS_TO_ITSELF =
  '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Parent 1 0 R>>\nendobj\ntrailer<</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF';

/** What it is answered with, and afterwards. */
async function answersTo(who: Somebody, file: Uint8Array): Promise<{ sent: number; later: number; code?: string }> {
  const path = (await begin(who, file.length)).headers.get('location')!;
  const sent = await patch(who, path, 0, file);
  const later = await at(who, path);
  if (later.status === 200) await at(who, path, 'DELETE');
  const code = sent.status === 204 ? undefined : ((await sent.json()) as any).userErrors?.[0].code;
  return { sent: sent.status, later: later.status, code };
}

it(`takes or refuses ${HOW_MANY} broken files, in words, and keeps nothing of what it refuses`, async () => {
  const files = Object.entries(await wholes());
  const told: string[] = [];
  for (let seed = 0; seed < HOW_MANY; seed += AT_ONCE) {
    // An account may begin so many uploads; nobody is to wait for that here.
    const who = await member();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, i) => {
        const [name, file] = files[(seed + i) % files.length]!;
        const { sent, later, code } = await answersTo(who, spoilt(file, seed + i));
        const isHeld = sent === 204 ? later === 200 : [415, 422].includes(sent) && later === 404 && code !== undefined;
        if (!isHeld) told.push(`${name}, seed ${seed + i}: ${sent} ${code}, then ${later}`);
      }),
    );
  }
  expect(told).toEqual([]);
  const { rows } = await app.pool.query('select count(*)::int from uploads.upload');
  expect(rows[0].count).toBe(0);
});

it('says why it takes neither what is endless nor what unpacks to a thousand times its size', async () => {
  const who = await member();
  const zeros = zipSync({ 'zeros.bin': [new Uint8Array(150 * 1024 ** 2), { level: 9 }] });
  expect(await answersTo(who, zeros)).toEqual({ sent: 422, later: 404, code: 'UNPACKS_TOO_LARGE' });
  expect(await answersTo(who, bomb(60_000))).toEqual({ sent: 422, later: 404, code: 'TOO_MANY_PIXELS' });
});
