import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { publishedInitiative } from './initiative.js';
import { MANAGER, MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

test('a call is opened, contributed to, talked about, answered and followed up with the keyboard alone', async () => {
  const { path } = await publishedInitiative('Les bancs du canal');
  await open(page, path);
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Titre, en français').fill('Où vous asseyez-vous ?');
  await field('Clôture').fill('2099-01-02T12:00');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Ouvrir cet appel' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Où vous asseyez-vous' }).waitFor();
  const call = new URL(page.url()).pathname;
  const others = await withSession(page.context().browser()!, await sessionOf(MEMBER));
  const resident = await others.newPage();
  const strangers = await page.context().browser()!.newContext();
  const stranger = await strangers.newPage();
  await open(resident, call);
  await resident.getByRole('button', { name: 'Contribuer' }).press('Enter');
  const form = resident.getByRole('dialog').first();
  await form.getByLabel('Titre').fill('Le muret de la poste');
  await form.getByLabel('Votre texte').fill('Il est à l’ombre.');
  await form.getByLabel('Nom affiché').fill('Une voisine');
  expect(await faultsEverywhere(resident)).toEqual([]);
  await form.getByRole('button', { name: 'Envoyer ma contribution' }).press('Enter');
  await resident.getByRole('heading', { level: 1, name: 'Le muret de la poste' }).waitFor();
  await resident.getByText(/nº 1 · Une voisine/).waitFor();
  const contribution = new URL(resident.url()).pathname;

  // Whoever is about to say the same is offered to support it instead, and may send theirs all the same.
  await open(page, call);
  await page.getByRole('button', { name: 'Contribuer' }).press('Enter');
  await field('Titre').fill('Un muret devant la poste');
  const alike = sheet().getByRole('region', { name: 'Quelqu’un l’a peut-être déjà dit' });
  await alike.getByRole('status').getByText('Cette contribution dit à peu près la même chose').waitFor();
  await alike.getByRole('button', { name: /^Soutenir/ }).press('Enter');
  await alike.getByText('1 soutien, le vôtre', { exact: true }).waitFor();
  expect(await field('Titre').inputValue()).toBe('Un muret devant la poste');
  await page.keyboard.press('Escape');
  const card = page.getByRole('article').filter({ hasText: 'Le muret de la poste' });
  await card.getByText('1 soutien, le vôtre', { exact: true }).waitFor();
  await open(stranger, contribution);
  await stranger.getByText('Il est à l’ombre.').waitFor();
  await stranger.getByRole('link', { name: 'Se connecter pour commenter' }).waitFor();

  // People talk about it, with the keyboard alone; who answers for it says so.
  await open(page, contribution);
  const talk = (at: Page) => at.getByRole('region', { name: 'Commentaires' });
  await talk(page).getByRole('button', { name: 'Commenter' }).press('Enter');
  await talk(page).getByText('Écrivez d’abord votre commentaire.').first().waitFor();
  await talk(page).getByLabel('Votre commentaire').fill('Voyez https://exemple.example/plan.');
  await talk(page)
    .getByRole('checkbox', { name: /au nom de l’équipe/ })
    .press('Space');
  expect(await faultsEverywhere(page)).toEqual([]);
  await talk(page).getByRole('button', { name: 'Commenter' }).press('Enter');
  const said = talk(page).getByRole('article').filter({ hasText: 'plan.' });
  await said.getByText('Équipe de la démarche').waitFor();
  expect(await said.getByRole('link').count()).toBe(0);
  await open(resident, contribution);
  await talk(resident)
    .getByRole('button', { name: /^Répondre/ })
    .press('Enter');
  await resident.keyboard.type('Je regarde.');
  await talk(resident).getByRole('article').getByLabel('Nom affiché').fill('Une voisine');
  await resident.getByRole('button', { name: 'Envoyer la réponse' }).press('Enter');
  const reply = talk(resident).getByRole('article').filter({ hasText: 'Je regarde.' });
  await reply.getByText('Une voisine', { exact: true }).waitFor();
  await reply.getByRole('button', { name: /^Modifier/ }).press('Enter');
  await resident.getByRole('dialog').getByLabel('Votre commentaire').fill('J’ai regardé.');
  await resident.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await talk(resident).getByText('J’ai regardé.').waitFor();
  await open(page, contribution);
  await said.getByRole('button', { name: /^Supprimer/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Supprimer ce commentaire' }).press('Enter');
  await talk(page).getByText('Ce commentaire a été supprimé.').waitFor();
  await talk(page).getByText('J’ai regardé.').waitFor();
  await stranger.getByRole('region', { name: 'Ce qu’elle est devenue' }).getByText('Réponse attendue').waitFor();

  await open(page, '/demarches/reponses');
  await page.getByRole('checkbox', { name: /Le muret de la poste/ }).press('Space');
  await page.getByRole('button', { name: /^Répondre/ }).press('Enter');
  await field('Réponse, en français').fill('Le muret reste, avec un abri.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Publier la réponse' }).press('Enter');
  await page.getByText('Rien n’attend de réponse.').waitFor();
  await open(page, contribution);
  await page.getByRole('button', { name: /^Ajouter une suite/ }).press('Enter');
  await field('Où en est-on').selectOption({ label: 'Réalisée' });
  await field('Document sur un autre site').fill('https://example.org/deliberation.pdf');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer cette suite' }).press('Enter');
  await page.getByRole('link', { name: 'Document sur example.org' }).waitFor();
  await open(resident, '/demarches/mes-contributions');
  await resident
    .getByRole('row', { name: /Le muret de la poste/ })
    .getByText('Réalisée')
    // On a phone, below its name.
    .first()
    .waitFor();
  await open(resident, '/espace');
  await resident
    .getByRole('region', { name: 'Ce que vous avez dit' })
    .getByRole('listitem')
    .filter({ hasText: 'Le muret de la poste' })
    .getByText('Réalisée')
    .waitFor();
  await open(stranger, contribution);
  await stranger.getByRole('region', { name: 'Réponse officielle' }).getByText('Le muret reste').waitFor();
  expect(await faultsEverywhere(stranger)).toEqual([]);
  await strangers.close();
  await others.close();
});

test('what lies together on the map of a call opens by keyboard: communes are named around it, and all of it is listed', async () => {
  await open(page, '/demarches/appels/viewpointcall_4jnxxdbxxngkftbc3v9mt8eccg');
  const map = page.getByRole('group', { name: /^Carte\s: les lieux/ });
  const bordeaux = map.getByRole('button', { name: /^\d+ contributions, Bordeaux$/ });
  await bordeaux.waitFor();
  await map.getByRole('button', { name: /^\d+ contributions, Rennes$/ }).press('Enter');
  await map.getByText('Cesson-Sévigné').waitFor();
  await bordeaux.waitFor({ state: 'detached' });
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Revenir à l’ensemble' }).press('Enter');
  await bordeaux.press('Enter');
  await page
    .getByRole('status')
    .getByText(/^\d+ contributions, Bordeaux$/)
    .waitFor();
  await page.getByRole('listitem').getByRole('link', { name: 'La nuit', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'La nuit' }).waitFor();
});
