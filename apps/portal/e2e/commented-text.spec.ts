import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
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

test('a text is put up and commented on, by its passages with the mouse and by its paragraphs with the keyboard; the next version says whose passage has changed', async () => {
  const { path } = await publishedInitiative('La charte du bourg');
  await open(page, path);
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Type d’appel').selectOption({ label: 'Texte à commenter' });
  await field('Titre, en français').fill('La charte, phrase par phrase');
  await field('Clôture').fill('2099-01-02T12:00');
  await sheet().getByRole('button', { name: 'Ouvrir cet appel' }).press('Enter');
  await page.getByRole('link', { name: 'Écrire le texte' }).press('Enter');
  const write = async (text: string, number: number): Promise<void> => {
    await page.getByLabel('Texte', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).press('Enter');
    await page.getByRole('button', { name: `Publier la version ${number}` }).press('Enter');
  };
  await write('# Le bourg\nLes tilleuls de la place sont conservés.\n- Un banc tous les cent mètres', 1);
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Publier cette version' }).press('Enter');
  await page.getByText('Le public lit actuellement la version 1', { exact: false }).waitFor();

  // Some words of a sentence, as a mouse selects them.
  await page.getByRole('link', { name: 'Lire le texte' }).press('Enter');
  const words = page.locator('p', { hasText: 'Les tilleuls de la place' });
  const { y, height } = (await words.boundingBox())!;
  const left = (text: string): Promise<number> =>
    words.evaluate((element, sought) => {
      const range = document.createRange();
      const at = element.textContent!.indexOf(sought);
      range.setStart(element.firstChild!, at);
      range.setEnd(element.firstChild!, at + 2);
      return range.getBoundingClientRect().right;
    }, text);
  await page.mouse.move(await left('tilleuls'), y + height / 2);
  await page.mouse.down();
  await page.mouse.move(await left('place'), y + height / 2, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Commenter ce passage' }).click();
  await sheet().getByText('tilleuls de la place', { exact: true }).waitFor();
  await field('Titre').fill('Lesquels ?');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Envoyer mon commentaire' }).press('Enter');
  await page.getByRole('link', { name: 'Lesquels' }).waitFor();
  await page.locator('mark', { hasText: 'tilleuls de la place' }).waitFor();
  await sheet().waitFor({ state: 'detached' });
  // A paragraph, and words of it that are typed: those that are not there are refused where they were typed.
  await page.getByRole('button', { name: 'Commenter Un banc tous les cent mètres' }).press('Enter');
  await field('Mots précis').fill('cinquante mètres');
  await field('Titre').fill('C’est loin');
  await sheet().getByRole('button', { name: 'Envoyer mon commentaire' }).press('Enter');
  await sheet().getByText('Les mots cités ne sont pas dans ce bloc', { exact: false }).first().waitFor();
  await field('Mots précis').fill('cent mètres');
  await sheet().getByRole('button', { name: 'Envoyer mon commentaire' }).press('Enter');
  await page.locator('mark', { hasText: 'cent mètres' }).waitFor();
  await sheet().waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Écrire le texte' }).press('Enter');
  await write('# Le bourg\nLes tilleuls de la place sont tous conservés.\n- Un banc tous les cinquante mètres', 2);
  await sheet().getByText('1 passage commenté sera rédigé autrement.').waitFor();
  await sheet().getByRole('button', { name: 'Publier cette version' }).press('Enter');
  await page.getByText('Le public lit actuellement la version 2', { exact: false }).waitFor();
  await open(page, `${new URL(page.url()).pathname.replace('/ecrire', '')}?depuis=1`);
  await page.locator('ins', { hasText: 'cinquante' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByLabel('Ce qui a changé').selectOption('');
  await page.getByRole('button', { name: '1 contribution Un banc tous les cinquante mètres' }).press('Enter');
  await page.getByText('le passage a changé dans la version 2', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'C’est loin' }).press('Enter');
  await page.getByRole('link', { name: 'Lire dans le texte' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
