import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { bomb, DRAWING, HEIC, photograph, polyglot, somebody, spoilt } from '#lib/testing';
import { nord, useNetwork } from '../testing/network.js';

/** `FUZZ=20000` is the long check of all doors; each takes its part. */
const HOW_MANY = Math.ceil(Number(process.env['FUZZ'] ?? 600) / 4);

const network = useNetwork();

it(`takes or refuses ${HOW_MANY} broken logos, in words, and keeps the one that was there`, async () => {
  const { headers } = await somebody(network.pool, {
    roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: nord }],
  });
  const send = (body: Uint8Array): Promise<Response> =>
    fetch(`${network.app.url}/files/logos/${nord}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'image/png' },
      body: body as never,
    });
  const picture = sharp(await photograph(96, 64));
  const files = [
    await picture.clone().png().toBuffer(),
    await picture.clone().jpeg().toBuffer(),
    await picture.clone().webp().toBuffer(),
    await polyglot(),
    HEIC,
    DRAWING,
    bomb(60_000),
  ];
  const told: string[] = [];
  for (let seed = 0; seed < HOW_MANY; seed++) {
    const answer = await send(spoilt(files[seed % files.length]!, seed));
    const { logo, userErrors } = (await answer.json()) as { logo: object | null; userErrors: object[] };
    const isHeld = logo ? answer.status === 200 : answer.status < 500 && userErrors.length === 1;
    if (!isHeld) told.push(`seed ${seed}: ${answer.status} ${JSON.stringify(userErrors)}`);
  }
  expect(told).toEqual([]);
  expect((await send(files[0]!)).status).toBe(200);
}, 600_000);
