import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open, settled } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { MANAGER, MEMBER, sessionOf, withSession } from './people.js';

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

const sheet = () => page.getByRole('dialog').first();
const card = (title: string) => page.getByRole('article').filter({ hasText: title });
const column = (name: string) => page.getByRole('region', { name });

/** After a change of page the focus goes to the page: what is pressed before that is pressed nowhere. */
const toWorkstream = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Les seuils des maisons' }).first().click();
  await page.waitForFunction(() => document.activeElement?.id === 'contenu');
};

/** What is pressed while a page still takes in what it asked for may be pressed nowhere. */
const press = async (name: string | RegExp): Promise<void> => {
  await settled(page);
  await page.getByRole('button', { name }).press('Enter');
};

test('a workstream is proposed, launched and worked on with the keyboard alone; what was done is told', async () => {
  await open(page, '/chantiers');
  // Nobody has typed anything: opened again, it speaks of no draft.
  await page.getByRole('button', { name: 'Proposer un chantier' }).press('Enter');
  await sheet().getByLabel('Titre', { exact: false }).first().waitFor();
  await sheet().getByRole('button', { name: 'Annuler' }).press('Enter');
  await sheet().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Proposer un chantier' }).press('Enter');
  await sheet().getByLabel('Titre', { exact: false }).first().waitFor();
  expect(await sheet().getByText('Nous avons repris votre brouillon.').count()).toBe(0);
  await sheet().getByLabel('Titre', { exact: false }).first().fill('Les seuils des maisons');
  await sheet().getByRole('button', { name: 'Ajouter une étape' }).press('Enter');
  const step = sheet().getByRole('group', { name: 'Calendrier' }).getByLabel('Étape').first();
  await step.waitFor();
  expect(await step.evaluate((field) => field === document.activeElement)).toBe(true);
  await sheet().getByLabel('Premier jour prévu', { exact: false }).fill('1er décembre 2098');
  await sheet().getByLabel('But', { exact: false }).first().fill('Comprendre ce qui se passe devant une porte.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Proposer ce chantier' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Les seuils des maisons' }).waitFor();
  await page.getByText('Pas encore collectif à cette date.').waitFor();
  await page.getByText('à partir du 1er décembre 2098').waitFor();
  // Accounts of the demonstration work nowhere: that what they do counts for no organization is said, and what to do.
  await page.getByText(/^Aucune fonction n’est enregistrée pour vous/).waitFor();
  expect(await page.getByRole('link', { name: 'Faire inscrire ma fonction' }).count()).toBe(1);
  await page.getByRole('button', { name: /^Lancer/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Lancer le chantier' }).press('Enter');
  await page.getByText('Chantier · Lancé').waitFor();

  await page.getByRole('button', { name: 'Ajouter une tâche' }).press('Enter');
  await sheet().getByLabel('Que faut-il faire ?', { exact: false }).fill('Dessiner trois seuils');
  await sheet().getByRole('button', { name: 'Ajouter la tâche' }).press('Enter');
  await column('À faire').getByRole('article').waitFor();
  // It is told live too, maybe before the sheet has closed.
  await sheet().waitFor({ state: 'hidden' });
  const chosen = async (item: RegExp): Promise<void> => {
    await card('Dessiner trois seuils').getByRole('button', { name: 'Déplacer ou modifier' }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  await chosen(/En cours/);
  await column('En cours').getByRole('article').waitFor();
  // Whoever moved it by keyboard goes on from there.
  await page.waitForFunction(() => Boolean(document.activeElement?.closest('article')));
  // What it waits for is asked where it goes to what waits, and can be said anew there.
  await chosen(/En attente/);
  const waits = card('Dessiner trois seuils').getByLabel('Qu’attend cette tâche', { exact: false });
  await waits.waitFor();
  expect(await waits.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await column('En attente').getByRole('article').count()).toBe(0);
  await chosen(/En attente/);
  await waits.fill('l’accord du maire');
  expect(await faultsEverywhere(page)).toEqual([]);
  await waits.press('Enter');
  await column('En attente').getByText('en attente de : l’accord du maire').waitFor();
  await page.waitForFunction(() => Boolean(document.activeElement?.closest('article')));
  await chosen(/Dire ce qui est attendu/);
  expect(await waits.inputValue()).toBe('l’accord du maire');
  await waits.fill('');
  await waits.press('Enter');
  await column('En attente').getByText('en attente de').waitFor({ state: 'detached' });
  await chosen(/Fait/);
  await column('Fait').getByRole('article').waitFor();
  await page.reload();
  await page.getByRole('region', { name: 'Ce qui a été fait' }).getByText('Tâche faite').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  // A link to a part of it opens the same part in the other language.
  const parts = async (name: string): Promise<(string | null)[]> =>
    page
      .getByRole('navigation', { name })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const name of ['Fichiers', 'Réunions', 'Votes', 'Discussion'])
    await page.getByRole('region', { name, exact: true }).waitFor();
  const french = await parts('Sur cette page');
  expect(french).toEqual(expect.arrayContaining(['#livrables', '#taches', '#fichiers', '#reunions', '#votes']));
  // For who works on it the work comes first.
  const places = ['#taches', '#discussion', '#reunions', '#fichiers', '#votes', '#livrables'].map((part) =>
    french.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const speak = async (language: string): Promise<void> => {
    await page.evaluate((chosen) => localStorage.setItem('language', chosen), language);
    await page.reload();
  };
  await speak('en');
  await page.getByRole('region', { name: 'What was done' }).waitFor();
  for (const hash of french) await page.locator(`section${hash}`).waitFor();
  expect(await parts('On this page')).toEqual(french);
  await speak('fr');
  await page.getByRole('region', { name: 'Ce qui a été fait' }).waitFor();

  // Whoever else looks at it sees what happens as it happens, without asking for it.
  const others = await withSession(page.context().browser()!, await sessionOf(MANAGER));
  const watching = await others.newPage();
  const listens = new Promise<void>((resolve) => {
    watching.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => String(payload).includes('connection_ack') && resolve()),
    );
  });
  await open(watching, new URL(page.url()).pathname);
  await listens;
  await page.getByRole('button', { name: 'Ajouter une tâche' }).press('Enter');
  await sheet().getByLabel('Que faut-il faire ?', { exact: false }).fill('Photographier la rue');
  await sheet().getByRole('button', { name: 'Ajouter la tâche' }).press('Enter');
  await watching.getByRole('article').filter({ hasText: 'Photographier la rue' }).waitFor();
  await watching
    .getByRole('region', { name: 'Ce qui s’est passé' })
    .getByText('Nouvelle tâche : Photographier la rue')
    .waitFor();
  expect(await faultsEverywhere(watching)).toEqual([]);
  await others.close();
});

test('a meeting is planned, held and written of with the keyboard alone, and its decision is asked again', async () => {
  await open(page, '/chantiers?demonstration=1&mots=seuils');
  await toWorkstream();
  await press('Prévoir une réunion');
  await sheet().getByLabel('Titre').fill('Quand se voir');
  await sheet().getByLabel('Demander à l’équipe quand elle est disponible').press('Space');
  for (const [i, day] of ['2099-03-02', '2099-03-04'].entries()) {
    await sheet().getByLabel('Début').nth(i).fill(`${day}T10:00`);
    await sheet()
      .getByLabel('Fin')
      .nth(i)
      .fill(`${day}T${i ? '09' : '12'}:00`);
  }
  await sheet().getByRole('button', { name: 'Prévoir la réunion' }).press('Enter');
  const refused = sheet().getByRole('link', {
    name: 'Date 2. Fin : Ce moment doit venir après celui du champ « Début ».',
  });
  await refused.press('Enter');
  const wrong = sheet().locator('input:focus');
  expect(await wrong.getAttribute('aria-invalid')).toBe('true');
  await wrong.fill('2099-03-04T12:00');
  // It is red no more once it is mended, and the list of what was wrong goes with the last of it.
  expect(await wrong.getAttribute('aria-invalid')).toBeNull();
  expect(await refused.count()).toBe(0);
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Prévoir la réunion' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Quand se voir' }).waitFor();
  await page.getByText(/^N’ont répondu pour aucune date à venir/).waitFor();
  // What was kept is said as people say it, beside what is done next.
  const told = page.getByRole('status').filter({ hasText: /^Réunion proposée/ });
  expect(await told.innerText()).toMatch(/^Réunion proposée\s: Quand se voir\.$/);
  // Whoever is the only one to be awaited reminds nobody.
  expect(await page.getByRole('button', { name: /^Relancer/ }).count()).toBe(0);
  // It stays while it is pointed at.
  await told.hover();
  await page.setViewportSize({ width: 1280, height: 800 });
  const leftOf = async (one: Locator): Promise<number> => (await one.boundingBox())!.x;
  const { x, width } = (await told.boundingBox())!;
  expect(x + width).toBeLessThan(await leftOf(page.getByRole('radio', { name: 'Oui' }).first()));
  await page.getByRole('radio', { name: 'Oui' }).first().press('Space');
  const save = page.getByRole('button', { name: 'Enregistrer mes réponses' });
  // On a phone there is no room beside: what has the focus is never below it.
  await page.setViewportSize({ width: 390, height: 600 });
  await told.locator('xpath=..').getByRole('button').press('Enter');
  await save.focus();
  await save.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await page.keyboard.press('Enter');
  await page.getByText(/^Ont répondu pour une partie des dates/).waitFor();
  await page.getByRole('status').filter({ hasText: 'Vos réponses sont enregistrées.' }).waitFor();
  await page.waitForFunction(() => {
    const said = [...document.querySelectorAll('[role="status"]')].find((one) => /^Vos réponses/.test(one.textContent));
    const focused = document.activeElement?.closest('button');
    const { top, width } = said?.getBoundingClientRect() ?? new DOMRect();
    return focused && width > 100 && focused.getBoundingClientRect().bottom <= top;
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('radio', { name: 'S’il le faut' }).last().press('Space');
  await save.press('Enter');
  await page.getByText(/^Ont répondu pour toutes les dates/).waitFor();
  await page.getByText('1 oui · 0 s’il le faut · 0 non').first().waitFor();
  await page.getByText('0 oui · 1 s’il le faut · 0 non').first().waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Retenir cette date/ })
    .first()
    .press('Enter');
  await page.getByText(/^Fixer la réunion au lundi 2 mars 2099 à 10:00\s\? Toute l’équipe sera prévenue\.$/).waitFor();
  await page.getByRole('button', { name: 'Oui, fixer cette date' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'La réunion est fixée au lundi 2 mars 2099 à 10:00.' }).waitFor();
  const file = await page.getByRole('link', { name: /fichier ICS/ }).getAttribute('href');
  await page.getByText(/^lundi 2 mars 2099, de 10:00 à 12:00/).waitFor();
  const calendar = await (await page.request.get(new URL(file!, page.url()).href)).text();
  expect(calendar).toMatch(/SUMMARY:Quand se voir/);
  expect(calendar).toMatch(/DTSTART:20990302T0[89]0000Z/);

  await toWorkstream();
  await page
    .getByRole('region', { name: 'Ce qui s’est passé' })
    .getByText('Date de réunion fixée : Quand se voir')
    .waitFor();
  await press('Prévoir une réunion');
  // What was said leaves when a sheet opens.
  expect((await page.getByRole('status').filter({ hasText: 'La réunion est fixée' }).boundingBox())!.width).toBe(1);
  await sheet().getByLabel('Titre').fill('Ce qui est fait');
  await sheet().getByLabel('Début').fill('2026-01-12T10:00');
  await sheet().getByLabel('Fin').fill('2026-01-12T11:00');
  await sheet().getByRole('button', { name: 'Prévoir la réunion' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ce qui est fait' }).waitFor();
  await press(/^Écrire le compte rendu/);
  await sheet().getByLabel('Ce qui s’est dit').fill('Nous avons regardé trois seuils.');
  await sheet().getByRole('button', { name: 'Enregistrer cette version' }).press('Enter');
  // While it closes, what is pressed behind it is not heard.
  await sheet().waitFor({ state: 'detached' });
  await page.getByText('Nous avons regardé trois seuils.').waitFor();
  await page.getByText('À relire par quelqu’un d’autre').waitFor();
  await press(/^Noter une décision/);
  await sheet().getByLabel('Ce qui est décidé').fill('Dessiner au dixième.');
  await sheet().getByLabel('Prise le').fill('12/01/2026');
  await sheet().getByLabel('À revoir le').fill('12/02/2026');
  await sheet().getByRole('button', { name: 'Enregistrer la décision' }).press('Enter');
  await page.getByRole('paragraph').filter({ hasText: 'Dessiner au dixième.' }).waitFor();
  await page.getByText('À revoir', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await press(/^Revoir/);
  await sheet().getByRole('radio', { name: 'Non, elle ne vaut plus' }).press('Space');
  await sheet().getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await page.getByText(/ne vaut plus depuis le/).waitFor();

  // What is fixed to come is where one begins: in the club, and in one’s own place.
  await open(page, '/chantiers?demonstration=1&mots=seuils');
  await toWorkstream();
  await press('Prévoir une réunion');
  const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await sheet().getByLabel('Titre').fill('Prendre des mesures');
  await sheet().getByLabel('Début').fill(`${soon}T10:00`);
  await sheet().getByLabel('Fin').fill(`${soon}T11:00`);
  await sheet().getByRole('button', { name: 'Prévoir la réunion' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Prendre des mesures' }).waitFor();
  for (const [path, name] of [
    ['/club', 'Ce qui vous attend'],
    ['/espace', 'Dans le club'],
  ] as const) {
    await open(page, path);
    await page.getByRole('region', { name }).getByRole('link', { name: 'Prendre des mesures' }).waitFor();
  }
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('a file is given with the keyboard, given anew, taken along with all else, and taken out', async () => {
  await open(page, '/chantiers?demonstration=1&mots=seuils');
  await toWorkstream();
  const files = page.getByRole('region', { name: 'Fichiers', exact: true });
  const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const none = files.getByText('Aucun fichier pour le moment.');
  await none.waitFor();
  await files.getByLabel('Choisir des fichiers').setInputFiles(csv('seuils-releves.csv', 'rue;seuil\nHaute;12\n'));
  await files
    .getByText(/^Arrivé, mais pas encore dans le chantier/)
    .first()
    .waitFor();
  expect(await none.count()).toBe(0);
  // The name of the file is there to be typed over.
  const title = files.getByLabel('Titre');
  expect(await title.inputValue()).toBe('seuils-releves');
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === 'seuils-releves');
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.keyboard.type('Relevés de seuils');
  await page.keyboard.press('Enter');
  const file = files.getByRole('article').filter({ hasText: 'Relevés de seuils' });
  await file.getByText(/Tableau, .* · version 1, déposée par/).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await file.getByText('Déposer une nouvelle version').first().press('Enter');
  await file.getByLabel('Choisir un fichier').setInputFiles(csv('b.csv', 'rue;seuil\nHaute;12\nBasse;9\n'));
  await file.getByRole('button', { name: 'En faire la nouvelle version' }).press('Enter');
  await file.getByRole('button', { name: 'En faire la nouvelle version' }).last().press('Enter');
  await file.getByText(/version 2, déposée par/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    file.getByRole('link', { name: 'Relevés de seuils' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('releves-de-seuils.csv');
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger l’archive' }).press('Enter'),
  ]);
  expect(archive.suggestedFilename()).toMatch(/^chantier-les-seuils-des-maisons-\d{4}-\d\d-\d\d\.zip$/);

  await file.getByRole('button', { name: /^Retirer/ }).press('Enter');
  await sheet()
    .getByRole('button', { name: /^Retirer/ })
    .press('Enter');
  await files.getByText('1 fichier retiré').press('Enter');
  await files.getByText(/^retiré par .* le /).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
