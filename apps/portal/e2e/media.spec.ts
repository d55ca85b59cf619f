import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
let member: string;

beforeAll(async () => {
  member = await sessionOf(MEMBER);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  (by: Browser) => withSession(by, member),
);

const dialog = () => page.getByRole('dialog');
const folder = mkdtempSync(join(tmpdir(), 'media-e2e-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** From the disk, as people choose them: a file that is chosen again is the same. */
const choose = (name: string, bytes: Buffer): Promise<void> => {
  const path = join(folder, name);
  if (!existsSync(path)) writeFileSync(path, bytes);
  return page.getByLabel('Choisir des fichiers').setInputFiles(path);
};

/** Of more than one piece: nothing in it repeats. */
const drawing = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 900,
      height: 700,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();

test('a picture is sent, goes on where it was cut off, has its rights said, and is in the library', async () => {
  const file = await drawing();
  expect(file.length).toBeGreaterThan(1.2 * 1024 * 1024);
  await open(page, '/mediatheque');
  const offsets: number[] = [];
  let isCut = true;
  await page.route('**/files/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() === 'PATCH') {
      offsets.push(Number(request.headers()['upload-offset']));
      // After the first piece there is no network.
      if (isCut && offsets.at(-1)! > 0) return route.abort('internetdisconnected');
    }
    return route.continue();
  });
  await choose('halle.png', file);
  await page.getByText(/envoyés$/).waitFor();
  for (let tries = 0; tries < 500 && !offsets.some((at) => at > 0); tries++) await page.waitForTimeout(20);
  await page.getByRole('button', { name: 'Mettre en pause halle.png' }).click();
  await page.getByText(/^En pause à/).waitFor();
  isCut = false;
  // The page is closed and opened again: the same file goes on.
  await open(page, '/mediatheque');
  offsets.length = 0;
  await choose('halle.png', file);
  await page.getByText('Arrivé. Indiquez les droits pour l’enregistrer.').first().waitFor();
  expect(offsets[0]).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Indiquer les droits' }).click();
  await dialog().getByLabel('Titre').fill('Halle de marché');
  await dialog().getByLabel('Auteur ou autrice').fill('A. Durand');
  await dialog().getByLabel('Licence').selectOption({ index: 1 });
  await dialog().getByLabel('Droit à l’image').selectOption({ label: 'Personne n’est reconnaissable' });
  await dialog().getByRole('button', { name: 'Enregistrer le média' }).click();
  await dialog()
    .getByText(/Dites ce que montre l’image/)
    .first()
    .waitFor();
  await dialog().getByLabel('Ce que montre l’image, en français').fill('Une halle en bois, vue de la place.');
  await dialog().getByRole('button', { name: 'Enregistrer le média' }).click();
  await dialog().waitFor({ state: 'detached' });
  const picture = page.getByRole('img', { name: 'Une halle en bois, vue de la place.' });
  await picture.waitFor();
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(640);
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Corriger Halle de marché' }).click();
  const point = dialog().getByRole('button', { name: /^Point à/ });
  await point.focus();
  await page.keyboard.press('ArrowLeft');
  await dialog()
    .getByText(/^Point à 45\s% du bord gauche/)
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('a photograph that cannot be read here is refused in words', async () => {
  await open(page, '/mediatheque');
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1')]);
  await choose('IMG_0001.HEIC', heic);
  await page
    .getByText(/Les photos au format HEIC ne se lisent pas ici/)
    .first()
    .waitFor();
});
