import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { contributed, openedCall, publishedInitiative } from './initiative.js';
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

test('a notice without an account is decided with the keyboard alone, and its author objects; who told of it stands nowhere', async () => {
  const { slug } = await publishedInitiative('Les murets');
  const { id: callId } = await openedCall(slug, { kind: 'IDEAS', titleFr: 'Où vous asseyez-vous ?' });
  const contribution = await contributed(callId, { title: 'Le muret de la poste', body: 'Il est à l’ombre.' }, MEMBER);
  const others = await withSession(page.context().browser()!, await sessionOf(MEMBER));
  const resident = await others.newPage();
  const strangers = await page.context().browser()!.newContext();
  const stranger = await strangers.newPage();
  await open(stranger, contribution);
  // Somebody without an account tells of it, and has a receipt.
  const notice = stranger.getByRole('dialog').first();
  await stranger.getByRole('button', { name: /^Signaler.*Le muret de la poste/ }).press('Enter');
  await notice.getByLabel('Autre raison').check();
  await notice.getByLabel('Ce qui ne va pas', { exact: false }).fill('Ce muret a été démoli.');
  await notice.getByLabel('Votre nom').fill('Hortense Quidam');
  await notice.getByLabel('Votre adresse électronique').fill('hortense@exemple.fr');
  await notice.getByLabel('de bonne foi', { exact: false }).check();
  expect(await faultsEverywhere(stranger)).toEqual([]);
  await notice.getByRole('button', { name: 'Envoyer le signalement' }).press('Enter');
  await stranger.getByText('Gardez ce numéro').waitFor();
  await stranger.getByRole('link', { name: 'Suivre ce signalement' }).press('Enter');
  await stranger.getByText('Votre signalement attend une décision.').waitFor();

  // Those who answer for the call take it, decide and say why; who told of it stands nowhere.
  await open(page, '/moderation');
  await page.getByRole('link', { name: 'Le muret de la poste' }).press('Enter');
  await page.getByText('Ce muret a été démoli.').waitFor();
  await page.getByRole('button', { name: /^Prendre ce dossier/ }).press('Enter');
  await page.getByText('Vous examinez ce dossier').waitFor();
  expect(await page.content()).not.toMatch(/Quidam|hortense@/);
  await page.getByRole('button', { name: /^Décider/ }).press('Enter');
  await sheet().getByLabel('Ne pas afficher').check();
  await sheet().getByLabel('Une règle').check();
  await field('Disposition ou règle').fill('On parle de ce qui est là.');
  await field('Ce qui a été examiné').fill('Tout le texte.');
  await field('Pourquoi').fill('Il n’y a plus de muret.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Rendre cette décision' }).press('Enter');
  await sheet().getByText('Une décision ne s’efface pas', { exact: false }).waitFor();
  await sheet().getByRole('button', { name: 'Rendre cette décision' }).press('Enter');
  await page.getByRole('heading', { name: /^Décision du/ }).waitFor();
  await open(stranger, contribution);
  await stranger.getByRole('heading', { name: 'Contribution introuvable' }).waitFor();

  // Whoever wrote it reads the reasons, and objects.
  await open(resident, contribution);
  const statement = resident.getByRole('region', { name: 'Décision sur cette contribution' });
  await statement.getByText('Il n’y a plus de muret.').waitFor();
  await statement.getByRole('button', { name: 'Contester cette décision' }).press('Enter');
  await resident.getByRole('dialog').getByLabel('Pourquoi cette décision').fill('Il en reste la moitié.');
  await resident.getByRole('dialog').getByRole('button', { name: 'Envoyer ma contestation' }).press('Enter');
  await statement.getByText('Vous avez contesté cette décision').waitFor();
  expect(await faultsEverywhere(resident)).toEqual([]);
  await open(stranger, '/moderation/transparence?demonstration=1');
  await stranger.getByText('Contributions non affichées').waitFor();
  await strangers.close();
  await others.close();
});
