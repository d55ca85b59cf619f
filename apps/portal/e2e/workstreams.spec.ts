import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
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

test('a workstream is proposed, launched and worked on with the keyboard alone; what was done is told', async () => {
  await open(page, '/chantiers');
  await page.getByRole('button', { name: 'Proposer un chantier' }).press('Enter');
  await sheet().getByLabel('Titre', { exact: false }).first().fill('Les seuils des maisons');
  await sheet().getByLabel('But', { exact: false }).first().fill('Comprendre ce qui se passe devant une porte.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Proposer ce chantier' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Les seuils des maisons' }).waitFor();
  await page.getByText('Pas encore collectif à cette date.').waitFor();
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
  await chosen(/Fait/);
  await column('Fait').getByRole('article').waitFor();
  await page.reload();
  await page.getByRole('region', { name: 'Ce qui a été fait' }).getByText('Tâche faite').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

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
