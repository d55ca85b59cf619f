import { describe, expect, it } from '@jest/globals';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { somebody } from '#lib/testing';
import { dueOf, duesOf } from '../testing/dues.js';
import { ain, federation, manager, member, nord, OF_THE_NORD, useNetwork } from '../testing/network.js';

const network = useNetwork();

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 166, g: 61, b: 31, alpha: 0.5 } } });
const inType = (type: string) => ({ 'content-type': `image/${type}` });
const ofNord = () => somebody(network.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }] });

async function send(body: Uint8Array, headers: Record<string, string>, id = nord): Promise<any> {
  const answer = await fetch(`${network.app.url}/files/logos/${id}`, { method: 'POST', headers, body: body as never });
  return { status: answer.status, ...((await answer.json()) as object) };
}
const get = (path: string) => fetch(`${network.app.url}${path}`);
const shown = async (id = nord) =>
  (await network.ask(`{ organization(id: "${id}") { logo { url width height } } }`)).organization.logo;
const faultOf = ({ status, logo, userErrors }: any) => [
  status,
  logo,
  userErrors.map(({ code, path }: any) => [code, path]),
];

describe('the logo of an organization', () => {
  it('is set by its managers, drawn anew, and shown to everyone at an address of its own', async () => {
    const { headers } = await ofNord();
    const sent = await picture(1200, 600)
      .withExif({ IFD0: { Artist: 'Somebody in person' } })
      .jpeg()
      .toBuffer();
    expect(sent.includes('Somebody in person')).toBe(true);
    const { status, logo, userErrors } = await send(sent, { ...headers, ...inType('jpeg') });
    expect([status, logo, userErrors]).toEqual([
      200,
      { url: expect.stringMatching(/^\/files\/logos\/[0-9a-f]{64}\.png$/), width: 480, height: 240 },
      [],
    ]);
    expect(await shown()).toEqual(logo);
    const answer = await get(logo.url);
    expect(
      Object.fromEntries(
        ['content-type', 'cache-control', 'content-security-policy', 'x-content-type-options'].map((name) => [
          name,
          answer.headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 480, height: 240 });
    expect(bytes.includes('Somebody in person')).toBe(false);
    // Another takes its place, and the former address ends.
    const next = (await send(await picture(64, 64).webp().toBuffer(), { ...headers, ...inType('webp') })).logo;
    expect([next.width, next.height, next.url === logo.url]).toEqual([64, 64, false]);
    expect([(await get(logo.url)).status, (await get(next.url)).status]).toEqual([404, 200]);
    const { rows } = await network.pool.query(
      `select count(*)::int as n from audit.entry where subject_id = $1 and organization_id = $1 and action = 'ORGANIZATION_LOGO_SET'`,
      [nord],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('is neither set nor taken away by others', async () => {
    const logo = await picture(64, 64).png().toBuffer();
    const other = await somebody(network.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    const inTeam = await somebody(network.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
    const before = await shown();
    for (const { headers } of [other, inTeam])
      expect(faultOf(await send(logo, { ...headers, ...inType('png') }))).toEqual([403, null, [['NOT_ALLOWED', null]]]);
    expect(faultOf(await send(logo, inType('png')))).toEqual([401, null, [['NOT_ALLOWED', null]]]);
    // A page of another site: a browser says where it comes from, and the cookie counts for nothing.
    const { headers } = await ofNord();
    const elsewhere = { ...headers, ...inType('png'), 'sec-fetch-site': 'cross-site' };
    expect((await send(logo, elsewhere)).status).toBe(401);
    expect(await shown()).toEqual(before);
    const coordinating = await somebody(network.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const none = await send(logo, { ...coordinating.headers, ...inType('png') }, 'organization_none');
    expect(faultOf(none)).toEqual([404, null, [['NOT_FOUND', ['id']]]]);
    expect((await send(logo, { ...coordinating.headers, ...inType('png') }, federation)).status).toBe(200);
    expect(await network.doors('organizationLogoRemove', { id: nord })).toEqual(OF_THE_NORD);
    expect(await shown()).toBeNull();
    const again = await network.write('organizationLogoRemove', { id: nord }, 'organization { logo { url } }', manager);
    expect(again).toMatchObject({ organization: { logo: null }, userErrors: [] });
    expect(
      (
        await network.app.run(
          `mutation { organizationLogoRemove(input: { id: "${federation}" }) { userErrors { code } } }`,
          {},
          member,
        )
      ).errors?.[0]?.extensions['code'],
    ).toBe('FORBIDDEN');
  });

  it('is a picture by its bytes, whatever it calls itself, of a size that can be drawn', async () => {
    const { headers } = await ofNord();
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>alert(1)</script></svg>',
    );
    const png = await picture(64, 64).png().toBuffer();
    const refused = async (body: Uint8Array, type = 'png') =>
      faultOf(await send(body, { ...headers, ...inType(type) }));
    const wrong = [422, null, [['INVALID_INPUT', ['file']]]];
    expect(await refused(svg)).toEqual(wrong);
    expect(await refused(Buffer.from('%PDF-1.7'))).toEqual(wrong);
    expect(await refused(Buffer.alloc(0))).toEqual(wrong);
    expect(await refused(png.subarray(0, 60))).toEqual(wrong);
    expect(await refused(await picture(20, 64).png().toBuffer())).toEqual(wrong);
    // A few kilobytes that would be a picture of 20,000 by 20,000.
    expect(await refused(bomb(20_000))).toEqual(wrong);
    expect(await refused(Buffer.concat([png, Buffer.alloc(2 * 1024 * 1024)]))).toEqual([
      413,
      null,
      [['INVALID_INPUT', ['file']]],
    ]);
    // What it is counts: one that calls itself otherwise is taken.
    expect((await send(png, { ...headers, ...inType('jpeg') })).status).toBe(200);
    for (const type of ['image/svg+xml', 'application/octet-stream', 'text/html']) {
      const answer = await fetch(`${network.app.url}/files/logos/${nord}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: png as never,
      });
      expect(answer.status).toBe(415);
    }
    const graphql = await fetch(`${network.app.url}/graphql`, {
      method: 'POST',
      headers: inType('png'),
      body: png as never,
    });
    expect(graphql.status).toBe(415);
    const french = await send(svg, { ...headers, ...inType('png'), 'accept-language': 'fr' });
    expect(french.userErrors[0].message).toMatch(/^Ce fichier n’est ni une image PNG/);
  });

  it('stands at the head of its receipts', async () => {
    const { called, pay, issuer } = duesOf(network);
    const issuerId = await issuer();
    const due = dueOf(await called({ issuerId }), 'caue-59');
    const { payment } = await pay(due.id, 500);
    const { receipt } = await network.write('receiptIssue', { paymentId: payment.id }, 'receipt { pdfPath }');
    const { headers } = await somebody(network.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const printed = async () => {
      const answer = await fetch(`${network.app.url}${receipt.pdfPath}`, { headers });
      return Buffer.from(await answer.arrayBuffer()).includes('/Subtype /Image');
    };
    expect(await printed()).toBe(false);
    await send(await picture(300, 100).png().toBuffer(), { ...headers, ...inType('png') }, issuerId);
    expect(await printed()).toBe(true);
  });

  it('fits where it is kept, however many colours it has', async () => {
    const { headers } = await ofNord();
    const noise = {
      width: 480,
      height: 480,
      channels: 3 as const,
      background: '#fff',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 90 },
    };
    const sent = await sharp({ create: noise }).jpeg({ quality: 95 }).toBuffer();
    const { status, logo } = await send(sent, { ...headers, ...inType('jpeg') });
    expect([status, logo?.width]).toEqual([200, 480]);
    const { rows } = await network.pool.query(
      'select octet_length(bytes) as n from network.organization_logo where organization_id = $1',
      [nord],
    );
    expect(rows[0].n).toBeGreaterThan(100_000);
    expect(rows[0].n).toBeLessThanOrEqual(262_144);
  });
});

/** A PNG whose rows are all zero: its size stands in its head, and its pixels compress to nothing. */
function bomb(side: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
