import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import sharp from 'sharp';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { pressAt, typeAt } from './keyboard.js';
import { ask, MANAGER, MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

const sheet = () => page.getByRole('dialog').first();
const field = (label: string) => sheet().getByLabel(label, { exact: false }).first();

test('an initiative is prepared, published and closed with the keyboard alone; others see it from its publication on', async () => {
  await open(page, '/demarches');
  await page.getByRole('button', { name: 'Préparer une démarche' }).press('Enter');
  await field('Titre, en français').fill('Les bancs du bourg');
  await field('Nom dans l’adresse').fill('Les Bancs');
  await field('Règles, en français').fill('Le conseil municipal décide.');
  await sheet().getByRole('button', { name: 'Ajouter une étape' }).press('Enter');
  await sheet().getByLabel('Étape', { exact: false }).first().fill('S’asseoir');
  await sheet().getByLabel('Premier jour').fill('01/03/2026');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await sheet()
    .getByText(/la-place-du-village/)
    .last()
    .waitFor();
  await field('Nom dans l’adresse').fill('les-bancs-du-bourg');
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Les bancs du bourg' }).waitFor();
  await page.getByText('Démarche · En préparation').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  const strangers = await page.context().browser()!.newContext();
  const stranger = await strangers.newPage();
  const { pathname } = new URL(page.url());
  await open(stranger, pathname);
  await stranger.getByRole('heading', { name: 'Démarche introuvable' }).waitFor();
  await page.getByRole('button', { name: /^Publier la démarche/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByText('Démarche · Publiée').waitFor();
  // Whoever corrects it keeps its phases the ones that they are.
  const phaseIds = async (): Promise<string[]> =>
    (
      await ask<any>('query ($slug: String) { initiative(slug: $slug) { phases { id } } }', {
        slug: 'les-bancs-du-bourg',
      })
    ).initiative.phases.map(({ id }: { id: string }) => id);
  const before = await phaseIds();
  await page.getByRole('button', { name: /^Corriger|^Modifier la démarche/ }).press('Enter');
  await sheet().getByLabel('Dernier jour').fill('31/03/2026');
  await sheet().getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await page
    .getByRole('region', { name: 'Calendrier' })
    .getByText(/31 mars 2026/)
    .waitFor();
  expect(await phaseIds()).toEqual(before);
  await open(stranger, pathname);
  await stranger.getByRole('heading', { level: 1, name: 'Les bancs du bourg' }).waitFor();
  await stranger.getByRole('region', { name: 'Calendrier' }).getByText('S’asseoir').waitFor();

  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Titre, en français').fill('Où vous asseyez-vous ?');
  await field('Clôture').fill('2099-01-02T12:00');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Ouvrir cet appel' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Où vous asseyez-vous' }).waitFor();
  const call = new URL(page.url()).pathname;
  const others = await withSession(page.context().browser()!, await sessionOf(MEMBER));
  const resident = await others.newPage();
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
  expect(await faultsEverywhere(resident)).toEqual([]);
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
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const card = page.getByRole('article').filter({ hasText: 'Le muret de la poste' });
  await card.getByText('1 soutien, le vôtre', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
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
  expect(await faultsEverywhere(resident)).toEqual([]);
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
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: /^Répondre/ }).press('Enter');
  await field('Réponse, en français').fill('Le muret reste, avec un abri.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Publier la réponse' }).press('Enter');
  await page.getByText('Rien n’attend de réponse.').waitFor();
  await open(page, contribution);
  await page.getByRole('button', { name: /^Ajouter une suite/ }).press('Enter');
  await field('Où en est-on').selectOption({ label: 'Réalisée' });
  await field('Document ailleurs').fill('https://example.org/deliberation.pdf');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer cette suite' }).press('Enter');
  await page.getByRole('link', { name: 'Document sur example.org' }).waitFor();
  await open(resident, '/demarches/mes-contributions');
  await resident
    .getByRole('row', { name: /Le muret de la poste/ })
    .getByText('Réalisée')
    .waitFor();
  expect(await faultsEverywhere(resident)).toEqual([]);
  await open(stranger, contribution);
  await stranger.getByRole('region', { name: 'Réponse officielle' }).getByText('Le muret reste').waitFor();
  expect(await faultsEverywhere(stranger)).toEqual([]);
  // Somebody without an account tells of it, and has a receipt.
  const notice = stranger.getByRole('dialog').first();
  await talk(stranger)
    .getByRole('button', { name: /^Signaler/ })
    .press('Enter');
  await notice.getByLabel('Autre raison').waitFor();
  await stranger.keyboard.press('Escape');
  await stranger.getByRole('button', { name: /^Signaler.*Le muret de la poste/ }).press('Enter');
  await notice.getByLabel('Autre raison').check();
  await notice.getByLabel('Ce qui ne va pas', { exact: false }).fill('Ce muret a été démoli.');
  await notice.getByLabel('Votre nom').fill('Hortense Quidam');
  await notice.getByLabel('Votre adresse électronique').fill('hortense@exemple.fr');
  await notice.getByLabel('de bonne foi', { exact: false }).check();
  expect(await faultsEverywhere(stranger)).toEqual([]);
  await notice.getByRole('button', { name: 'Envoyer le signalement' }).press('Enter');
  await stranger.getByText('Gardez ce numéro').waitFor();
  expect(await faultsEverywhere(stranger)).toEqual([]);
  await stranger.getByRole('link', { name: 'Suivre ce signalement' }).press('Enter');
  await stranger.getByText('Votre signalement attend une décision.').waitFor();

  // Those who answer for the call take it, decide and say why; who told of it stands nowhere.
  await open(page, '/moderation');
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('link', { name: 'Le muret de la poste' }).press('Enter');
  await page.getByText('Ce muret a été démoli.').waitFor();
  await page.getByRole('button', { name: /^Prendre ce dossier/ }).press('Enter');
  await page.getByText('Vous examinez ce dossier').waitFor();
  expect(await page.content()).not.toMatch(/Quidam|hortense@/);
  expect(await faultsEverywhere(page)).toEqual([]);
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
  expect(await faultsEverywhere(page)).toEqual([]);
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
  expect(await faultsEverywhere(stranger)).toEqual([]);
  // What was written on paper is entered with the keyboard alone, and by a table.
  await open(page, call);
  await page.getByRole('link', { name: 'Saisir des contributions' }).press('Enter');
  await page.getByRole('button', { name: 'Commencer un lot' }).press('Enter');
  await field('Nom du lot').fill('Feuilles du marché');
  await field('Origine').selectOption({ label: 'Sur papier' });
  await field('Jour').fill('01/10/2026');
  await field('Accord des personnes').fill('Dit à chacune, et écrit sur la feuille.');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Commencer ce lot' }).press('Enter');
  const one = page.getByRole('region', { name: 'Une contribution', exact: true });
  await one.getByLabel('Numéro de feuille').fill('007');
  await one.getByLabel('Mains levées').fill('12');
  await one.getByLabel('Titre').fill('Un banc devant la mairie');
  await one.getByLabel('Titre').press('Enter');
  await one.getByText('Rien ne se saisit sans l’accord').first().waitFor();
  await one.getByRole('checkbox', { name: 'La personne accepte' }).press('Space');
  expect(await faultsEverywhere(page)).toEqual([]);
  await one.getByLabel('Titre').press('Enter');
  await one.getByText('1 contribution enregistrée').waitFor();
  expect(await one.getByLabel('Numéro de feuille').inputValue()).toBe('008');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('quick-entry-sheet');
  await one.getByLabel('Titre').fill('Un autre');
  // Each person agrees for themselves.
  await one.getByRole('checkbox', { name: 'La personne accepte', checked: false }).press('Space');
  await one.getByLabel('Titre').press('Enter');
  await one.getByText('2 contributions enregistrées').waitFor();
  const tabled = page.getByRole('region', { name: 'Un tableau' });
  await tabled.getByRole('checkbox', { name: 'Toutes les personnes acceptent' }).press('Space');
  const table = 'Feuille;Titre;Mains levées\r\n7;Déjà là;\r\n9;Une fontaine;3\r\n10;;';
  await tabled
    .getByLabel('Choisir le fichier')
    .setInputFiles({ name: 'marche.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await tabled.getByRole('button', { name: 'Vérifier sans rien saisir' }).press('Enter');
  await tabled.getByText('1 ligne juste, pas encore saisie').waitFor();
  await tabled
    .getByText('Cette cellule', { exact: false })
    .or(tabled.getByText('Titre', { exact: true }))
    .first()
    .waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await tabled.getByRole('button', { name: 'Saisir la ligne juste' }).press('Enter');
  await tabled.getByText('1 contribution saisie').waitFor();
  const kept = page.getByRole('region', { name: 'Contributions saisies', exact: true });
  await kept.getByRole('row', { name: /Une fontaine/ }).waitFor();
  await kept.getByRole('button', { name: 'Retirer Un autre' }).press('Enter');
  await field('Raison du retrait').fill('À sa demande.');
  await sheet().getByRole('button', { name: 'Retirer', exact: true }).press('Enter');
  await kept.getByRole('row', { name: /Un autre/ }).waitFor({ state: 'detached' });
  await kept.getByRole('link', { name: 'Un banc devant la mairie' }).press('Enter');
  await page.getByText(/Anonyme, sur papier · écrit sur papier le 1er octobre 2026/).waitFor();
  await page.getByText('12 mains levées sur place').waitFor();
  await page.getByRole('region', { name: 'Comment elle a été saisie' }).getByText('007').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  const { pathname: brought } = new URL(page.url());
  await open(stranger, brought);
  await stranger.getByText('12 mains levées sur place').waitFor();
  expect(await stranger.getByRole('region', { name: 'Comment elle a été saisie' }).count()).toBe(0);
  await open(page, `${call}/feuilles?nombre=2&de=11&retour=Mairie`);
  await page.getByText('Feuille nº 11').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await strangers.close();
  await others.close();
  await open(page, pathname);

  await page.getByRole('button', { name: /^Clore la démarche/ }).press('Enter');
  await field('Ce qui en est résulté, en français').fill('Trois bancs ont été posés.');
  await sheet().getByRole('button', { name: 'Clore', exact: true }).press('Enter');
  await page.getByRole('region', { name: 'Ce qui en est résulté' }).getByText('Trois bancs ont été posés.').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

test('a survey is written, published and answered without an account on a phone, with the keyboard alone; its figures are told to all once it is closed', async () => {
  await open(page, '/demarches');
  await page.getByRole('button', { name: 'Préparer une démarche' }).press('Enter');
  await field('Titre, en français').fill('Les trajets du bourg');
  await field('Nom dans l’adresse').fill('les-trajets-du-bourg');
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await page.getByRole('button', { name: /^Publier la démarche/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByText('Démarche · Publiée').waitFor();
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Ce qui est demandé').selectOption({ label: 'Questionnaire' });
  await field('Titre, en français').fill('Comment venez-vous ?');
  await field('Clôture').fill('2099-01-02T12:00');
  await sheet()
    .getByRole('checkbox', { name: /sans compte/ })
    .press('Space');
  expect(await sheet().getByText('Les contributions peuvent être commentées').count()).toBe(0);
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Ouvrir cet appel' }).press('Enter');
  await page.getByRole('link', { name: 'Écrire le questionnaire' }).press('Enter');

  // Two questions, of which the second hangs on the first.
  const add = async (): Promise<void> => page.getByRole('button', { name: 'Ajouter une question' }).press('Enter');
  await add();
  await field('Question, en français').fill('Par quel moyen ?');
  await sheet().getByLabel('Choix, en français').nth(0).fill('À pied');
  await sheet().getByLabel('Choix, en français').nth(1).fill('En voiture');
  await sheet().getByLabel('Une réponse est demandée').press('Space');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer la question' }).press('Enter');
  await page.getByRole('heading', { name: '1. Par quel moyen' }).waitFor();
  await add();
  await field('Genre de question').selectOption({ label: 'Texte libre' });
  await field('Question, en français').fill('Qu’est-ce qui vous gêne ?');
  await field('Après la question').selectOption({ label: 'Par quel moyen ?' });
  await sheet().getByLabel('À pied').press('Space');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer la question' }).press('Enter');
  await page.getByText('posée après', { exact: false }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publier le questionnaire' }).press('Enter');
  await page.getByRole('button', { name: 'Publier cette version' }).press('Enter');
  await page.getByText('La version 1 est posée', { exact: false }).waitFor();
  await page
    .getByRole('button', { name: /^Modifier/ })
    .first()
    .press('Enter');
  await sheet().getByText('ses mots et ses choix ne changent plus', { exact: false }).waitFor();
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
  await phone.getByText('Question 1 sur 1').waitFor();
  await phone.getByRole('button', { name: 'Relire mes réponses' }).press('Enter');
  await phone.getByText('Cette question attend une réponse.').waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
  await phone.getByLabel('À pied').press('Space');
  await phone.getByText('Question 1 sur 2').waitFor();
  await phone.getByRole('button', { name: 'Question suivante' }).press('Enter');
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
  await phone.getByRole('button', { name: 'Changer mes réponses' }).press('Enter');
  await phone.getByLabel('En voiture').press('Space');
  await phone.getByRole('button', { name: 'Relire mes réponses' }).press('Enter');
  await phone.getByRole('button', { name: 'Envoyer mes réponses' }).press('Enter');
  await phone.getByText('Vos réponses sont enregistrées').waitFor();
  await open(phone, `${call}/resultats`);
  await phone.getByText('ne sont pas publics').waitFor();
  await phones.close();

  await open(page, `${call}/resultats`);
  // What came today is told tomorrow, or once it is closed.
  await page.getByText('les réponses d’aujourd’hui', { exact: false }).waitFor();
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

test('a ballot of a participatory budget is cast and changed on a phone, with the keyboard alone; its receipt stays', async () => {
  const others = await withSession(page.context().browser()!, await sessionOf(MEMBER));
  const phone = await others.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await open(phone, '/demarches/appels/budgetcall_1trttefpw1hxwvvhkgmrfqmk98');
  const ballot = phone.getByRole('region', { name: 'Votre bulletin' });
  const choice = (name: RegExp) => ballot.getByRole('checkbox', { name });
  const cast = ballot.getByRole('button', { name: 'Voter', exact: true });
  await pressAt(cast);
  await ballot.getByText('Choisissez un projet au moins.').first().waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
  const live = async (): Promise<void> => {
    await typeAt(ballot.getByRole('combobox'), 'Bordeaux');
    await phone
      .getByRole('option', { name: /^Bordeaux/ })
      .first()
      .waitFor();
    await phone.keyboard.press('ArrowDown');
    await phone.keyboard.press('Enter');
  };
  await pressAt(choice(/guinguette/), 'Space');
  await pressAt(choice(/Une scène de bois/), 'Space');
  await ballot.getByText(/2 sur 6 choisis · il reste 8\s500\s€/).waitFor();
  // What the envelope has no room for cannot be chosen.
  expect(await choice(/Dix bancs/).isDisabled()).toBe(true);
  await live();
  await pressAt(cast);
  const receipt = ballot.getByText('Votre reçu').locator('strong');
  await receipt.waitFor();
  const kept = await receipt.textContent();
  expect(await faultsEverywhere(phone)).toEqual([]);

  await open(phone, new URL(phone.url()).pathname);
  await pressAt(choice(/Une scène de bois/), 'Space');
  await pressAt(choice(/Dix bancs/), 'Space');
  await live();
  await pressAt(ballot.getByRole('button', { name: 'Changer mon vote' }));
  await phone.getByText('Votre bulletin est dans l’urne.', { exact: false }).first().waitFor();
  await open(phone, new URL(phone.url()).pathname);
  expect(await choice(/Une scène de bois/).isChecked()).toBe(false);
  expect(await choice(/Dix bancs/).isChecked()).toBe(true);
  expect(await receipt.textContent()).toBe(kept);
  await others.close();
});

test('what happens near somebody is found by their commune, or by where they are once they agree to tell', async () => {
  const places = page.getByRole('heading', { name: /^À quoi servent nos places/ });
  await open(page, '/demarches/pres-de-chez-moi?demonstration=1');
  await page.getByRole('combobox', { name: 'Votre commune' }).fill('35700');
  await page.getByRole('option', { name: /^Rennes/ }).click();
  await places.waitFor();
  await page.getByRole('link', { name: 'Montrez-nous votre place' }).waitFor();
  await page.getByRole('region', { name: 'Ce qu’on en dit' }).getByText('3 contributions').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await open(page, '/demarches/pres-de-chez-moi?demonstration=1');
  await page.getByRole('button', { name: 'Me situer' }).click();
  await page.getByText('Votre position n’a pas été donnée').waitFor();
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ longitude: -0.5805, latitude: 44.8404 });
  await page.getByRole('button', { name: 'Me situer' }).click();
  await page.getByRole('link', { name: 'Bordeaux (33063)' }).waitFor();
  await places.waitFor();

  await open(page, '/demarches/pres-de-chez-moi?lieu=aucun');
  await page.getByRole('heading', { name: 'Territoire inconnu' }).waitFor();
});

test('a text is put up and commented on, by its passages with the mouse and by its paragraphs with the keyboard; the next version says whose passage has changed', async () => {
  await open(page, '/demarches');
  await page.getByRole('button', { name: 'Préparer une démarche' }).press('Enter');
  await field('Titre, en français').fill('La charte du bourg');
  await field('Nom dans l’adresse').fill('la-charte-du-bourg');
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await page.getByRole('button', { name: /^Publier la démarche/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByText('Démarche · Publiée').waitFor();
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Ce qui est demandé').selectOption({ label: 'Texte à commenter' });
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
  await page.getByText('On lit aujourd’hui la version 1', { exact: false }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

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
  // A paragraph, and words of it that are typed: those that are not there are refused where they were typed.
  await page.getByRole('button', { name: 'Commenter Un banc tous les cent mètres' }).press('Enter');
  await field('Mots précis').fill('cinquante mètres');
  await field('Titre').fill('C’est loin');
  await sheet().getByRole('button', { name: 'Envoyer mon commentaire' }).press('Enter');
  await sheet().getByText('Les mots cités ne sont pas dans ce bloc', { exact: false }).first().waitFor();
  await field('Mots précis').fill('cent mètres');
  await sheet().getByRole('button', { name: 'Envoyer mon commentaire' }).press('Enter');
  await page.locator('mark', { hasText: 'cent mètres' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('link', { name: 'Écrire le texte' }).press('Enter');
  await write('# Le bourg\nLes tilleuls de la place sont tous conservés.\n- Un banc tous les cinquante mètres', 2);
  await sheet().getByText('1 passage commenté ne dira plus la même chose.').waitFor();
  await sheet().getByRole('button', { name: 'Publier cette version' }).press('Enter');
  await page.getByText('On lit aujourd’hui la version 2', { exact: false }).waitFor();
  await open(page, `${new URL(page.url()).pathname.replace('/ecrire', '')}?depuis=1`);
  await page.locator('ins', { hasText: 'cinquante' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByLabel('Ce qui a changé').selectOption('');
  await page.getByRole('button', { name: '1 contribution Un banc tous les cinquante mètres' }).press('Enter');
  await page.getByText('le passage a changé dans la version 2', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'C’est loin' }).press('Enter');
  await page.getByRole('link', { name: 'Lire dans le texte' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  // What was said is summed up, on a phone: what a statement rests on, and what none takes up, stays to be read.
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/demarches/la-charte-du-bourg');
  await page.getByRole('button', { name: 'Écrire une synthèse' }).press('Enter');
  await field('Titre').fill('Ce que dit le bourg');
  await sheet().getByRole('button', { name: 'Commencer la synthèse' }).press('Enter');
  await page.getByText('0 sur 2 contributions rangées').waitFor();
  await page.getByRole('button', { name: 'Ajouter un énoncé' }).press('Enter');
  await field('Ce que l’on dit').fill(
    'Cent mètres, c’est trop loin pour qui marche avec une canne, ou avec un enfant.',
  );
  await sheet().getByRole('button', { name: 'Ajouter l’énoncé' }).press('Enter');
  await page.getByRole('button', { name: /^Choisir ses contributions/ }).press('Enter');
  await page.getByRole('checkbox', { name: /C’est loin/ }).press('Space');
  await page.getByText('1 contribution cochée').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ajouter à l’énoncé' }).press('Enter');
  await page.getByText('1 sur 2 contributions rangées').waitFor();
  await page.getByRole('checkbox', { name: /C’est loin/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publier la version 1' }).press('Enter');
  await sheet().getByText('1 contribution n’est citée nulle part', { exact: false }).waitFor();
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Lire la version publiée' }).press('Enter');
  await page.getByText('1 contribution le dit', { exact: false }).click();
  await page.getByRole('link', { name: 'C’est loin' }).waitFor();
  await page.getByText('1 contribution publiée n’est citée par aucun énoncé.').click();
  await page.getByRole('link', { name: 'Lesquels' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});

/** A picture in which a camera wrote the day. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 480, height: 320, channels: 3, background: '#7fa6bd' } })
    .withExif({ IFD2: { DateTimeOriginal: '2024:05:17 10:22:03' } })
    .jpeg()
    .toBuffer();

test('photographs are called for, sent with what they show and what people agreed to, and looked at with the keyboard alone', async () => {
  await open(page, '/demarches');
  await page.getByRole('button', { name: 'Préparer une démarche' }).press('Enter');
  await field('Titre, en français').fill('Les haies, d’hier à aujourd’hui');
  await field('Nom dans l’adresse').fill('les-haies');
  await sheet().getByRole('button', { name: 'Préparer cette démarche' }).press('Enter');
  await page.getByRole('button', { name: /^Publier la démarche/ }).press('Enter');
  await sheet().getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.getByText('Démarche · Publiée').waitFor();
  await page.getByRole('button', { name: 'Ouvrir un appel' }).press('Enter');
  await field('Ce qui est demandé').selectOption({ label: 'Appel à photographies' });
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
  await sheet().getByText('Arrivée : haie.jpg').waitFor();
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
  await page.getByRole('img', { name: 'Une haie au bord d’un lavoir' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'La haie du lavoir', exact: false }).press('Enter');
  await page.getByRole('dialog').getByText('1 sur 1').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});
