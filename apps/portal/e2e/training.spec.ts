import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, choose, COORDINATOR, linkTo, sessionOf, withSession } from './people.js';

let browser: Browser;
let page: Page;
let coordinator: string;

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by) => withSession(by, coordinator),
);

const dialog = () => page.getByRole('dialog');

test('a course is written, published and given in a session, which everybody sees once it is announced', async () => {
  await open(page, '/formations/cours');
  await page.getByRole('button', { name: 'Créer une formation' }).click();
  await dialog().getByLabel('Proposée par').fill('CAUE du Nord');
  await choose(page.getByRole('option', { name: /CAUE du Nord/ }).first());
  const texts = ['Objectifs', 'Programme', 'Public', 'Méthodes', 'Évaluation', 'Accessibilité', 'Délai d’accès'];
  await dialog().getByLabel('Intitulé').fill('Lire un paysage');
  for (const label of texts) await dialog().getByLabel(label, { exact: true }).fill(`${label} de la formation`);
  await dialog().getByLabel('Durée en heures').fill('3,5');
  await dialog().getByRole('button', { name: 'Créer la formation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lire un paysage' }).waitFor();
  await page.getByText('Cette formation n’est pas encore publiée').waitFor();
  await page.getByText('3,5 h').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Publier la version' }).click();
  await dialog().getByRole('button', { name: 'Publier la version' }).click();
  await dialog()
    .getByRole('button', { name: /Publier|Confirmer/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Planifier une session' }).click();
  await dialog().getByLabel(/^Jour/).first().fill('01/05/2031');
  await dialog()
    .getByLabel(/^Moment/)
    .selectOption('MORNING');
  await dialog().getByLabel(/^Lieu/).fill('Lille');
  await dialog().getByRole('button', { name: 'Planifier la session' }).click();
  await dialog()
    .getByText(/est férié \(Fête du travail\)/)
    .first()
    .waitFor();
  await dialog().getByLabel(/^Jour/).first().fill('02/05/2031');
  await dialog().getByRole('button', { name: 'Planifier la session' }).click();
  await page.waitForURL('**/formations/sessions/*');
  await page.getByText('En préparation', { exact: true }).last().waitFor();
  const address = new URL(page.url()).pathname;

  const visitor = await (await context(browser)).newPage();
  await open(visitor, address);
  await visitor.getByRole('heading', { name: 'Cette session n’existe pas' }).waitFor();
  await page.getByRole('button', { name: 'Ouvrir les inscriptions' }).click();
  await dialog().getByRole('button', { name: 'Ouvrir les inscriptions' }).click();
  await page.getByText('Inscriptions ouvertes').waitFor();
  await open(visitor, address);
  await visitor.getByText('09:00 – 12:30').waitFor();
  expect(await visitor.getByRole('button', { name: 'Modifier la session' }).count()).toBe(0);
  await visitor.context().close();
});

/** Writes as the coordinator without a browser: what comes before what a test is about. */
async function made(mutation: string, type: string, input: object, fields: string): Promise<any> {
  const headers = { cookie: `__Host-session=${coordinator}` };
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { message } } }`;
  const answer = (await ask<any>(document, { input }, headers))[mutation];
  expect(answer.userErrors).toEqual([]);
  return answer;
}

/** An open session of the Nord with one place; answers its page. */
async function openSession(): Promise<string> {
  const { organization } = await ask<any>('{ organization(key: "caue-59") { id } }', {});
  const words = ['objectives', 'programme', 'audience', 'methods', 'assessment', 'accessibility', 'accessDelay'];
  const texts = Object.fromEntries(words.map((name) => [name, 'Selon la demande.']));
  const of = { organizationId: organization.id, title: 'Dessiner un village', durationMinutes: 420 };
  const { course } = await made('courseCreate', 'CourseCreateInput', { ...texts, ...of }, 'course { id }');
  await made('coursePublish', 'CoursePublishInput', { id: course.id, from: '2026-01-01' }, 'course { id }');
  const planned = { courseId: course.id, mode: 'ON_SITE', place: 'Lille', capacity: 1 };
  const halfDays = [{ on: '2031-03-04', half: 'MORNING' }];
  const fields = 'trainingSession { id }';
  const { trainingSession } = await made(
    'trainingSessionPlan',
    'TrainingSessionPlanInput',
    { ...planned, halfDays },
    fields,
  );
  await made('trainingSessionOpen', 'TrainingSessionStepInput', { id: trainingSession.id }, fields);
  for (const [givenName, familyName] of [
    ['Hélène', 'Verger'],
    ['Jules', 'Clocher'],
  ]) {
    const person = { givenName, familyName, email: `${familyName!.toLowerCase()}@village.example` };
    const position = { organizationId: organization.id, kind: 'ARCHITECT' };
    await made('personCreate', 'PersonCreateInput', { ...person, position }, 'person { id }');
  }
  return `/formations/sessions/${trainingSession.id}`;
}

test('people are enrolled, wait, are offered the place that becomes free, and take it by the link of the letter', async () => {
  const address = await openSession();
  await open(page, address);
  await page.getByRole('button', { name: 'Inscrire d’autres personnes' }).click();
  for (const [i, name] of ['Hélène Verger', 'Jules Clocher'].entries()) {
    if (i) await dialog().getByRole('button', { name: 'Ajouter une personne' }).click();
    await dialog()
      .getByRole('combobox', { name: /^Personne/ })
      .nth(i)
      .fill(name);
    await choose(page.getByRole('option', { name }).first());
  }
  await dialog().getByRole('button', { name: 'Inscrire d’autres personnes' }).click();
  const results = page.getByRole('status').filter({ hasText: 'Hélène Verger' });
  await results.getByText('Acceptée').waitFor();
  await results.getByText('En attente, position 1').waitFor();
  await page.getByText('complet (1 place)').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  // Whoever waits already gains nothing from the list: a place for them is one too many, and the sheet says so.
  const waiting = page.getByRole('row', { name: /Jules Clocher/ });
  await waiting.getByRole('button', { name: 'Actions' }).click();
  await waiting.getByRole('menuitem', { name: /^Accepter l’inscription/ }).click();
  await dialog().getByText('déjà sur la liste d’attente').waitFor();
  await dialog().getByRole('button', { name: 'Accepter au-delà de la capacité' }).waitFor();
  expect(await dialog().getByRole('checkbox').count()).toBe(0);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });

  const row = page.getByRole('row', { name: /Hélène Verger/ });
  await row.getByRole('button', { name: 'Actions' }).click();
  await row.getByRole('menuitem', { name: /^Refuser l’inscription/ }).click();
  await dialog()
    .getByLabel(/^Motif/)
    .fill('Un autre jour');
  await dialog().getByRole('button', { name: 'Refuser l’inscription' }).click();
  await row.getByText('Refusée').waitFor();
  await page
    .getByRole('row', { name: /Jules Clocher/ })
    .getByText('Place proposée')
    .waitFor();

  const link = await linkTo('clocher@village.example', '/formations/place');
  const visitor = await (await context(browser)).newPage();
  await open(visitor, link);
  await visitor.getByRole('heading', { name: 'Une place pour vous' }).waitFor();
  await visitor.getByText('Dessiner un village').waitFor();
  expect(visitor.url()).not.toContain(link.split('#')[1]);
  expect(await faultsEverywhere(visitor)).toEqual([]);
  await visitor.getByRole('button', { name: 'Accepter la place' }).click();
  await visitor.getByRole('heading', { name: 'Vous avez une place' }).waitFor();
  await open(visitor, address);
  await visitor.getByRole('link', { name: 'Se connecter pour s’inscrire' }).waitFor();
  expect(await visitor.getByText('Jules').count()).toBe(0);
  await open(visitor, link);
  await visitor.getByText('Cette place est déjà acceptée.').waitFor();
  await visitor.context().close();
});
