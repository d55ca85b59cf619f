import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { faultsEverywhere } from './axe.js';
import { baseUrl, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { MANAGER, sessionOf, withSession } from './people.js';

const SERIES = '/ressources/series_33rpy5t73dgn8v4qazemc4bdh9';
let page: Page;
let manager: string;

beforeAll(async () => {
  manager = await sessionOf(MANAGER);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  (by: Browser) => withSession(by, manager),
);

const dialog = () => page.getByRole('dialog');
const border = () => page.getByRole('main').getByRole('slider');

test('a series is found by its kind, compared by pointer and keyboard, and side by side', async () => {
  await open(page, '/ressources?demonstration=1&genre=VIEWPOINT_SERIES');
  await page.getByRole('link', { name: 'L’entrée du bourg, depuis le pont' }).first().click();
  await border().waitFor();
  expect(await border().getAttribute('aria-valuetext')).toMatch(
    /^1996 à gauche jusqu’à 50\s%, 14 septembre 2026 à droite$/,
  );
  await border().focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageUp');
  expect(await border().getAttribute('aria-valuenow')).toBe('58');
  await page.keyboard.press('Home');
  expect(await border().getAttribute('aria-valuenow')).toBe('0');
  const field = (await border().locator('..').boundingBox())!;
  await page.mouse.move(field.x + field.width * 0.2, field.y + 40);
  await page.mouse.down();
  await page.mouse.move(field.x + field.width * 0.75, field.y + 60, { steps: 4 });
  await page.mouse.up();
  expect(await border().getAttribute('aria-valuenow')).toBe('75');
  // Where nobody is pressing, it stays.
  await page.mouse.move(field.x + 10, field.y + 10);
  expect(await border().getAttribute('aria-valuenow')).toBe('75');
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Voir les deux images côte à côte' }).click();
  await border().waitFor({ state: 'detached' });
  const [first, second] = await page.getByRole('figure').getByRole('img').all();
  // Beside each other, or one below the other where there is no room.
  const [one, two] = [(await first!.boundingBox())!, (await second!.boundingBox())!];
  expect(two.x + two.y).toBeGreaterThan(one.x + one.y + 100);
  await page.getByRole('button', { name: 'Superposer les deux images' }).click();
  await page.getByRole('button', { name: 'Après mai 2006' }).click();
  await page.getByRole('slider', { name: 'Limite entre 1996 et mai 2006' }).waitFor();
  await page.waitForURL(/apres=photograph_/);
  await page.reload();
  await page.getByRole('slider', { name: 'Limite entre 1996 et mai 2006' }).waitFor();
});

test('the view is retaken by a sheet, and a place that is blurred is not told', async () => {
  await open(page, SERIES);
  await page.getByRole('img', { name: /^Où se trouve le point de vue/ }).waitFor();
  await page.getByRole('link', { name: 'Fiche à imprimer pour reprendre la vue' }).click();
  await page.getByText('62° (est-nord-est)').waitFor();
  await page.getByText('35 mm (équivalent 24 × 36)').waitFor();
  await page.getByText(/^Dernière prise de vue, 14 septembre 2026/).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Imprimer la fiche' }).count()).toBe(0);
  expect(await page.getByText('62° (est-nord-est)').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await open(page, '/ressources?demonstration=1&genre=VIEWPOINT_SERIES');
  await page.getByRole('link', { name: 'La vallée et ses haies' }).first().click();
  await page.getByText(/le lieu exact n’est pas montré\s: demandez-le/).waitFor();
  expect(await page.getByText(/\d°\s[NS], /).count()).toBe(0);
});

test('without scripts there are two pictures and the text', async () => {
  const html = await (await fetch(`${baseUrl}${SERIES}`)).text();
  const [, text = ''] = /<noscript>([^]*?)<\/noscript>/.exec(html) ?? [];
  expect(text).toContain('<h1>L’entrée du bourg, depuis le pont</h1>');
  expect(text.match(/<img /g)).toHaveLength(2);
  expect(text).toContain('<figcaption>1996 · ');
});

test('who keeps a series corrects its viewpoint, and adds and takes out photographs', async () => {
  await open(page, '/mediatheque');
  const bytes = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#2f6048' } })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles({ name: 'vue.jpg', mimeType: 'image/jpeg', buffer: bytes });
  await page.getByRole('button', { name: 'Indiquer les droits' }).click();
  await dialog().getByLabel('Titre').fill('Vue du pont');
  await dialog().getByLabel('Auteur ou autrice').fill('B. Roy');
  await dialog().getByLabel('Licence').selectOption({ index: 1 });
  await dialog().getByLabel('Droit à l’image').selectOption({ label: 'Personne n’est reconnaissable' });
  await dialog().getByLabel('Ce que montre l’image, en français').fill('Le bourg en 2010.');
  await dialog().getByRole('button', { name: 'Enregistrer le média' }).click();
  await dialog().waitFor({ state: 'detached' });

  await open(page, `${SERIES}/photographies`);
  await page.getByRole('button', { name: 'Corriger le point de vue' }).click();
  await dialog().getByLabel('Direction, en degrés depuis le nord (0 à 359)').fill('400');
  await dialog().getByRole('button', { name: 'Enregistrer le point de vue' }).click();
  await dialog().getByText('Une direction en degrés, de 0 à moins de 360.').first().waitFor();
  await dialog().getByLabel('Direction, en degrés depuis le nord (0 à 359)').fill('90');
  await dialog().getByRole('button', { name: 'Enregistrer le point de vue' }).click();
  await page.getByText('90° (est)').waitFor();

  await page.getByRole('button', { name: /^Ajouter «\sVue du pont\s»/ }).click();
  await dialog().getByLabel('Prise le').fill('2999');
  await dialog().getByRole('button', { name: 'Ajouter la photographie' }).click();
  await dialog().getByText('Une photographie ne peut pas avoir été prise dans le futur.').first().waitFor();
  await dialog().getByLabel('Prise le').fill('2010');
  await dialog().getByRole('button', { name: 'Ajouter la photographie' }).click();
  await page.getByRole('heading', { level: 3, name: '2010' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Supprimer 2010' }).click();
  await dialog().getByRole('button', { name: 'Retirer la photographie' }).click();
  await page.getByRole('heading', { level: 3, name: '2010' }).waitFor({ state: 'detached' });
});
