import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import sharp from 'sharp';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { publishedInitiative } from './initiative.js';
import { MANAGER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

/** A picture in which a camera wrote the day. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 480, height: 320, channels: 3, background: '#7fa6bd' } })
    .withExif({ IFD2: { DateTimeOriginal: '2024:05:17 10:22:03' } })
    .jpeg()
    .toBuffer();

test('photographs are called for, sent with what they show and what people agreed to, and looked at with the keyboard alone', async () => {
  const { path } = await publishedInitiative('Les haies, d’hier à aujourd’hui');
  await open(page, path);
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Type d’appel').selectOption({ label: 'Appel à photographies' });
  await field('Titre, en français').fill('Montrez votre haie');
  await field('À photographier, en français').fill('Une haie, près de chez vous');
  await field('Clôture').fill('2099-01-02T12:00');
  await sheet().getByRole('button', { name: 'Ouvrir cet appel' }).press('Enter');
  await page.getByText('Une haie, près de chez vous').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Envoyer une photographie' }).press('Enter');
  await sheet()
    .getByLabel('Choisir une image', { exact: false })
    .setInputFiles({
      ...{ name: 'haie.jpg', mimeType: 'image/jpeg', buffer: await photograph() },
    });
  await sheet().getByText('Reçue : haie.jpg').waitFor();
  // The day that the camera wrote is proposed.
  expect(await sheet().getByLabel('Prise le').inputValue()).toBe('2024-05-17');
  await field('Titre').fill('La haie du lavoir');
  await field('Ce qu’on y voit').fill('Une haie au bord d’un lavoir');
  await sheet().getByLabel('On ne reconnaît personne').press('Space');
  await sheet().getByLabel('J’ai pris cette image', { exact: false }).press('Space');
  await sheet().getByLabel('Rester anonyme').press('Space');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Envoyer ma photographie' }).press('Enter');
  await page.getByRole('heading', { name: 'La haie du lavoir' }).waitFor();
  await page.getByRole('link', { name: 'Montrez votre haie' }).press('Enter');
  await page.getByRole('heading', { name: 'Photographies reçues' }).waitFor();
  await page.getByRole('img', { name: 'Une haie au bord d’un lavoir' }).waitFor();
  await page.getByRole('button', { name: 'La haie du lavoir', exact: false }).press('Enter');
  await page.getByRole('dialog').getByText('1 sur 1').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});
