import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { focused, tabTo } from './keyboard.js';
import { choose, MANAGER, MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
let browser: Browser;
let member: string;
let manager: string;

beforeAll(async () => {
  [member, manager] = [await sessionOf(MEMBER), await sessionOf(MANAGER)];
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by: Browser) => withSession(by, member),
);

const textOf = (of: Page) => of.getByRole('textbox', { name: 'Texte', exact: true });
const saved = (of: Page) => of.locator('[data-state="saved"]').waitFor();
const blocks = (of: Page): Promise<string[]> => textOf(of).locator('> *').allInnerTexts();
/** The caret behind the words of a block. */
const at = async (of: Page, words: string): Promise<void> => {
  await textOf(of).getByText(words).click();
  await of.keyboard.press('End');
};
const offline = (context: BrowserContext, is: boolean): Promise<void> => context.setOffline(is);

test('an item is begun beside what is like it, written by two people, one of them offline, and nothing is lost', async () => {
  await open(page, '/ressources/nouveau');
  await page.getByLabel('Titre').fill('École en bois');
  const similar = page.getByRole('region', { name: 'Déjà publié dans le réseau' });
  await similar.getByText(/contenus? semblables?/).waitFor();
  await similar
    .getByRole('button', { name: /^Repartir de ce contenu/ })
    .first()
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  // Where a licence forbids it, whom to ask stands in the place of the button.
  await page.getByLabel('Titre').fill('La rivière retrouve ses rives');
  const forbidden = similar.getByRole('listitem').filter({ hasText: 'CC BY-NC-ND 4.0' }).first();
  await forbidden.getByText('La licence CC BY-NC-ND 4.0 ne permet pas d’adapter ce contenu.').waitFor();
  expect(await forbidden.getByRole('button').count()).toBe(0);
  expect(await forbidden.getByRole('link', { name: /^CAUE/ }).count()).toBe(1);
  await page.getByLabel('Titre').fill('Halle des deux mains');
  await page.getByLabel('Fiche').check();
  await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
  await page.waitForURL(/\/ecrire$/);
  await textOf(page).waitFor();
  await page.getByText('Il y manque un texte, un lieu et une image').waitFor();

  // By keyboard alone: Tab leads through the toolbar in one stop, and out of the text.
  await textOf(page).focus();
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe('heading2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('La charpente');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Premier paragraphe');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Deuxième paragraphe');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Gras');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('false');
  await tabTo(page, '[role=textbox]', 2);
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toContain('Premier');
  await saved(page);
  expect(await faultsEverywhere(page)).toEqual([]);

  // What is pasted is reduced to what a text may be made of, and each block has an id of its own.
  await at(page, 'Deuxième paragraphe');
  await textOf(page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1 style="color:red">Collé</h1><p class="MsoNormal" data-id="x1">De <a href="javascript:alert(1)">Word</a> <a href="https://a.example/">ici</a></p><script>window.hacked = 1</script><table><tr><td>case</td></tr></table><p data-id="x1">encore</p>',
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await textOf(page).getByText('encore').waitFor();
  expect(await textOf(page).locator('script, table, [style], [href^=javascript]').count()).toBe(0);
  expect(await textOf(page).locator('a').allInnerTexts()).toEqual(['ici']);
  const ids = await textOf(page)
    .locator('[data-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  expect(new Set(ids).size).toBe(ids.length);
  await page.keyboard.press('Control+z');
  await textOf(page).getByText('encore').waitFor({ state: 'detached' });
  await saved(page);
  expect(await blocks(page)).toEqual(['La charpente', 'Premier paragraphe', 'Deuxième paragraphe']);

  // Somebody else writes it too.
  const theirs = await withSession(browser, manager);
  const other = await theirs.newPage();
  await open(other, new URL(page.url()).pathname);
  await at(other, 'Deuxième paragraphe');
  await other.keyboard.type(' du collègue');
  await saved(other);
  await offline(page.context(), true);
  await at(page, 'Premier paragraphe');
  await page.keyboard.type(' écrit hors ligne');
  await page.locator('[data-state="offline"]').waitFor();
  await offline(page.context(), false);
  await textOf(page).getByText('Deuxième paragraphe du collègue').waitFor();
  await saved(page);

  // Both change the same block, one of them offline and over a closed page: whoever comes second chooses, and both stay.
  await open(other, new URL(page.url()).pathname);
  await at(other, 'Premier paragraphe');
  await other.keyboard.type(', revu');
  await saved(other);
  await page.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await at(page, 'Premier paragraphe');
  await page.keyboard.type(' et repris');
  await page.locator('[data-state="offline"]').waitFor();
  await page.unroute('**/graphql');
  await open(page, new URL(page.url()).pathname);
  await page.getByRole('heading', { name: /a modifié les mêmes passages$/ }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Les deux/ }).check();
  await page.getByRole('button', { name: 'Continuer avec ces choix' }).click();
  await saved(page);
  const both = ['Premier paragraphe écrit hors ligne et repris', 'Premier paragraphe écrit hors ligne, revu'];
  expect(await blocks(page)).toEqual(['La charpente', ...both, 'Deuxième paragraphe du collègue']);

  // It is handed in, sent back with a reason, and published.
  await page.getByRole('button', { name: 'Proposer à la publication' }).click();
  await page.getByText('La version est proposée à la publication.').first().waitFor();
  await open(other, new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Renvoyer avec un motif' }).click();
  await other.getByRole('dialog').getByLabel('Ce qui est à reprendre').fill('La légende manque.');
  await other.getByRole('dialog').getByRole('button', { name: 'Renvoyer avec un motif' }).click();
  await other.getByRole('dialog').waitFor({ state: 'detached' });
  await open(page, new URL(page.url()).pathname);
  await page.getByText('La légende manque.').waitFor();
  await other.getByRole('button', { name: 'Publier', exact: true }).click();
  const source = new URL(page.url()).pathname.replace(/\/ecrire$/, '');
  // Nothing of it is new: what is left to do is to place it, and who does.
  await other.getByText('Ce qui est en ligne est ce qui est écrit ici.').waitFor();
  expect(await other.getByRole('button', { name: /Publier|Proposer à la publication|Programmer/ }).count()).toBe(0);
  await other.getByRole('link', { name: 'Voir les portails' }).waitFor();
  expect(await faultsEverywhere(other)).toEqual([]);
  await other.getByRole('link', { name: 'Voir la page' }).click();
  await other.waitForURL((url) => url.pathname === source);
  await other.getByText('Premier paragraphe écrit hors ligne, revu').waitFor();

  // Something is made from it; it changes; what changed is compared, and taken over.
  await open(page, source);
  await page.getByRole('button', { name: /^Repartir de ce contenu/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Commencer le brouillon' }).click();
  await page.waitForURL((url) => url.pathname.endsWith('/ecrire') && !url.pathname.startsWith(source));
  await textOf(page).getByText('La charpente').waitFor();
  await open(other, `${source}/ecrire`);
  await at(other, 'La charpente');
  await other.keyboard.type(' de chêne');
  await saved(other);
  await other.getByRole('button', { name: 'Proposer à la publication' }).click();
  await other.getByText('La version est proposée à la publication.').first().waitFor();
  await open(other, '/ressources/a-relire');
  await other.getByRole('link', { name: 'Halle des deux mains' }).click();
  await other.locator('ins', { hasText: 'de chêne' }).waitFor();
  expect(await faultsEverywhere(other)).toEqual([]);
  expect(await other.locator('h2[id]:not([id^="b-"])').allInnerTexts()).toEqual([
    ...['Ce qui change', 'Tel qu’il paraîtra', 'Images et leurs droits', 'En bref', 'Portails et rubriques'],
  ]);
  // Asked again, and answered with the keyboard.
  await other.getByRole('button', { name: /^Publier la version/ }).focus();
  await other.keyboard.press('Enter');
  await other.getByText(/pourra être lue par tout le monde/).waitFor();
  expect(await faultsEverywhere(other)).toEqual([]);
  await other.keyboard.press('Enter');
  await other.waitForURL(/a-relire$/);
  expect(await faultsEverywhere(other)).toEqual([]);
  await open(page, new URL(page.url()).pathname);
  await page.getByRole('link', { name: 'Comparer et reprendre' }).click();
  await page.getByLabel('Reprendre dans mon brouillon').check();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Reprendre 1 passage' }).click();
  await textOf(page).getByText('La charpente de chêne').waitFor();
  expect(await page.getByRole('link', { name: 'Comparer et reprendre' }).count()).toBe(0);

  // What nobody has touched of it is said, and its title is asked about before it is shown.
  await open(other, new URL(page.url()).pathname);
  await other.getByText('Ce qui vient encore du contenu d’origine').waitFor();
  await other.getByRole('button', { name: 'Publier', exact: true }).click();
  await other.getByText('Le titre français est encore celui du contenu d’origine.').waitFor();
  expect(await faultsEverywhere(other)).toEqual([]);
  await other.getByRole('button', { name: 'Publier avec ce titre' }).click();
  await other.getByRole('link', { name: 'Voir la page' }).waitFor();

  // An older version is shown again.
  await open(other, `${source}/versions`);
  await other.getByRole('button', { name: 'Publier cette version version 1' }).click();
  await other.getByRole('button', { name: 'Publier la version version 1' }).click();
  await other
    .getByRole('listitem')
    .filter({ hasText: /^Version 1, .* \(affichée\)/ })
    .waitFor();
  await theirs.close();
});

test('a resource gives files: sent from its editor, named, put in order by keyboard, published, taken, compared', async () => {
  await open(page, '/ressources/nouveau');
  await page.getByLabel('Titre').fill('Guide des haies champêtres');
  await page.getByLabel('Ressource').check();
  await page.getByLabel('Type de ressource').selectOption({ label: 'Publication' });
  await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
  await page.waitForURL(/\/ecrire$/);
  const { pathname } = new URL(page.url());
  const dialog = page.getByRole('dialog', { name: 'Choisir un fichier' });
  const form = page.getByRole('dialog', { name: 'Indiquer les droits' });
  const add = page.getByRole('button', { name: 'Ajouter un fichier' });
  for (const [name, title, content] of [
    ['guide.pdf', 'Le guide', '%PDF-1.4\n% haies\n%%EOF\n'],
    ['especes.csv', 'Les espèces', 'espece;hauteur\nnoisetier;4\n'],
  ] as const) {
    await add.click();
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
    await dialog.getByLabel('Choisir des fichiers').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Indiquer les droits' }).click();
    await form.getByLabel('Titre', { exact: true }).fill(title);
    await form.getByLabel('Auteur ou autrice').fill('A. Durand');
    await form.getByLabel('Licence').selectOption({ index: 1 });
    expect(await form.getByText(/image|Prise le/i).count()).toBe(0);
    await form.getByLabel('Personnes reconnaissables dans le fichier').selectOption({ label: 'Aucune' });
    await form.getByRole('button', { name: 'Enregistrer le fichier' }).click();
    await dialog.getByRole('button', { name: new RegExp(title) }).click();
    await page.getByRole('button', { name: `Retirer ${title}` }).waitFor();
  }
  // By keyboard: the second goes up, and the focus stays on it.
  await page.getByRole('button', { name: 'Monter Les espèces' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Les espèces : place 1 sur 2').waitFor();
  expect(await focused(page)).toContain('Les espèces');
  await page.getByLabel('Nom du fichier sur la page').last().fill('Guide à imprimer');
  await page.getByLabel('Langue', { exact: true }).last().selectOption({ label: 'anglais' });
  await saved(page);
  expect(await faultsEverywhere(page)).toEqual([]);

  const theirs = await withSession(browser, manager);
  const other = await theirs.newPage();
  await open(other, pathname);
  await other.getByRole('button', { name: 'Publier', exact: true }).click();
  await other.getByRole('link', { name: 'Voir la page' }).click();
  const files = other.getByRole('region', { name: 'Fichiers à télécharger' });
  await files.getByText(/^CSV, 1\sko$/).waitFor();
  await files.getByText(/^PDF, 1\sko, anglais$/).waitFor();
  expect(await files.getByRole('link', { name: /Les espèces|imprimer/ }).allInnerTexts()).toEqual([
    ...['Les espèces', 'Guide à imprimer'],
  ]);
  const [taken] = await Promise.all([
    other.waitForEvent('download'),
    files.getByRole('link', { name: 'Guide à imprimer' }).click(),
  ]);
  expect(taken.suggestedFilename()).toBe('le-guide.pdf');
  expect(await faultsEverywhere(other)).toEqual([]);

  // What another version would take out stands in the review.
  await open(page, pathname);
  await page.getByRole('button', { name: 'Retirer Les espèces' }).click();
  await page.getByText(/retiré de la liste/).waitFor();
  await saved(page);
  await page
    .getByRole('button', { name: 'Proposer de nouveau' })
    .or(page.getByRole('button', { name: 'Proposer à la publication' }))
    .click();
  await page.getByText('La version est proposée à la publication.').first().waitFor();
  await open(other, pathname.replace(/ecrire$/, 'relire'));
  await other.getByRole('region', { name: 'Fichiers', exact: true }).getByText('Retiré').waitFor();
  expect(await faultsEverywhere(other)).toEqual([]);
  await theirs.close();
});

test('the labels are in English too, and the facts beside the text are corrected', async () => {
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await open(page, '/ressources/nouveau');
  await page.getByLabel('Title').fill('Un lavoir sans pareil');
  await page.getByLabel('Entry', { exact: true }).check();
  await page.getByRole('radio', { name: 'French' }).check();
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
  await page.getByRole('button', { name: 'Complete the facts' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Project owner').fill('Commune de Lille');
  await dialog.getByRole('combobox', { name: 'Commune', exact: true }).fill('Lille');
  await choose(dialog.getByRole('option', { name: /^Lille \(59350/ }));
  await dialog.getByLabel('What is shown of the place').selectOption({ label: 'Its commune only' });
  await dialog.getByRole('combobox', { name: 'Search for a theme' }).fill('a');
  await choose(dialog.getByRole('listbox', { name: 'Search for a theme' }).getByRole('option').first());
  expect(await faultsEverywhere(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the facts' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Complete the facts' }).click();
  expect(await dialog.getByLabel('Project owner').inputValue()).toBe('Commune de Lille');
  expect(await dialog.getByRole('combobox', { name: 'Commune', exact: true }).inputValue()).toContain('Lille');
});
