import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { publishedInitiative } from './initiative.js';
import { ask, MANAGER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

test('a survey is written, published and answered without an account on a phone, with the keyboard alone; its figures are told to all once it is closed', async () => {
  const { path } = await publishedInitiative('Les trajets du bourg');
  await open(page, path);
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Type d’appel').selectOption({ label: 'Questionnaire' });
  await field('Titre, en français').fill('Comment venez-vous ?');
  await field('Clôture').fill('2099-01-02T12:00');
  await sheet()
    .getByRole('checkbox', { name: /sans compte/ })
    .press('Space');
  expect(await sheet().getByText('Les contributions peuvent être commentées').count()).toBe(0);
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Ouvrir cet appel' }).press('Enter');
  await page.getByRole('link', { name: 'Rédiger le questionnaire' }).press('Enter');

  // Two questions, of which the second hangs on the first.
  const add = async (): Promise<void> => page.getByRole('button', { name: 'Ajouter une question' }).press('Enter');
  await add();
  await field('Question, en français').fill('Par quel moyen ?');
  await sheet().getByLabel('Choix, en français').nth(0).fill('À pied');
  await sheet().getByLabel('Choix, en français').nth(1).fill('En voiture');
  await sheet().getByLabel('Réponse obligatoire').press('Space');
  await sheet().getByRole('button', { name: 'Enregistrer la question' }).press('Enter');
  await page.getByRole('heading', { name: '1. Par quel moyen' }).waitFor();
  await add();
  await field('Type de question').selectOption({ label: 'Texte libre' });
  await field('Question, en français').fill('Qu’est-ce qui vous gêne ?');
  await field('Après la question').selectOption({ label: 'Par quel moyen ?' });
  await sheet().getByLabel('À pied').press('Space');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer la question' }).press('Enter');
  await page.getByText('posée après', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Publier le questionnaire' }).press('Enter');
  await page.getByRole('button', { name: 'Publier cette version' }).press('Enter');
  await page.getByText('La version 1 est en ligne', { exact: false }).waitFor();
  await page
    .getByRole('button', { name: /^Modifier/ })
    .first()
    .press('Enter');
  await sheet().getByText('son texte et ses choix ne changent plus', { exact: false }).waitFor();
  expect(await sheet().getByLabel('Question, en français').count()).toBe(0);
  await page.keyboard.press('Escape');

  const call = new URL(page.url()).pathname.replace('/questionnaire', '');
  const phones = await page
    .context()
    .browser()!
    .newContext({ viewport: { width: 390, height: 844 } });
  const phone = await phones.newPage();
  await open(phone, call);
  await phone.getByRole('link', { name: 'Répondre au questionnaire' }).press('Enter');
  await phone.getByText('Question 1 sur 2 au plus').waitFor();
  await phone.getByRole('button', { name: 'Relire mes réponses' }).press('Enter');
  await phone.getByText('Cette question demande une réponse.').waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
  await phone.getByLabel('À pied').press('Space');
  await phone.getByRole('button', { name: 'Question suivante' }).press('Enter');
  await phone.getByText('Question 2 sur 2', { exact: true }).waitFor();
  await phone.getByLabel('Qu’est-ce qui vous gêne').fill('Les trottoirs de la rue Haute.');
  // What is begun is there again, whatever becomes of the page.
  await phone.reload();
  await phone.getByRole('button', { name: 'Relire mes réponses' }).press('Enter');
  await phone.getByText('Les trottoirs de la rue Haute.').waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
  await phones.setOffline(true);
  await phone.getByRole('button', { name: 'Envoyer mes réponses' }).press('Enter');
  await phone.getByText('Vos réponses restent sur cet appareil', { exact: false }).waitFor();
  await phones.setOffline(false);
  await phone.getByRole('button', { name: 'Envoyer mes réponses' }).press('Enter');
  await phone.getByText('Vos réponses sont enregistrées').waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
  // Changed, it is still one response; what hung on it goes.
  await phone.getByRole('button', { name: 'Modifier mes réponses' }).press('Enter');
  await phone.getByLabel('En voiture').press('Space');
  await phone.getByRole('button', { name: 'Relire mes réponses' }).press('Enter');
  await phone.getByRole('button', { name: 'Envoyer mes réponses' }).press('Enter');
  await phone.getByText('Vos réponses sont enregistrées').waitFor();
  await open(phone, `${call}/resultats`);
  await phone.getByText('ne sont pas publics').waitFor();
  await phones.close();

  await open(page, `${call}/resultats`);
  // What came today is told tomorrow, or once it is closed.
  await page.getByText('celles d’aujourd’hui', { exact: false }).waitFor();
  await page.getByText('0 réponse', { exact: true }).waitFor();
  await ask(
    'mutation ($input: CallUpdateInput!) { callUpdate(input: $input) { userErrors { code } } }',
    { input: { id: call.split('/').at(-1), closesAt: new Date(Date.now() + 500).toISOString() } },
    { cookie: `__Host-session=${await sessionOf(MANAGER)}` },
  );
  await page.waitForTimeout(600);
  await open(page, `${call}/resultats`);
  await page.getByText('1 réponse', { exact: true }).waitFor();
  await page
    .getByRole('row', { name: /En voiture/ })
    .getByText(/^100\s%$/)
    .waitFor();
  await page.getByText('Personne n’a répondu à cette question.').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger les réponses (CSV)' }).press('Enter');
  expect((await file).suggestedFilename()).toMatch(/^questionnaire-.*\.csv$/);
});
