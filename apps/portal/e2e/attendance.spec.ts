import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, COORDINATOR, newAccount, sessionOf, withSession } from './people.js';

let browser: Browser;
let page: Page;
let coordinator: string;
let cookie: Record<string, string>;
let learner: string;
let learnerId: string;

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
  cookie = { cookie: `__Host-session=${coordinator}` };
  learner = await sessionOf(await newAccount());
  const { viewer } = await ask<any>('{ viewer { person { id } } }', {}, { cookie: `__Host-session=${learner}` });
  learnerId = viewer.person.id;
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by) => withSession(by, coordinator),
);

const TEXT = 'Lire un paysage';
const COURSE = `mutation ($input: CourseCreateInput!) { courseCreate(input: $input) { course { id } userErrors { message } } }`;
const PUBLISH = `mutation ($input: CoursePublishInput!) { coursePublish(input: $input) { userErrors { message } } }`;
const PLAN = `mutation ($input: TrainingSessionPlanInput!) { trainingSessionPlan(input: $input) { trainingSession { id halfDays { id } } userErrors { message } } }`;
const OPEN = `mutation ($input: TrainingSessionStepInput!) { trainingSessionOpen(input: $input) { userErrors { message } } }`;
const PERSON = `mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { id } userErrors { message } } }`;
const ENROL = `mutation ($input: EnrolmentRequestInput!) { enrolmentRequest(input: $input) { results { enrolment { id status } } userErrors { message } } }`;

/** Does it, or says why not. */
async function done(query: string, input: object): Promise<any> {
  const [payload] = Object.values(await ask<Record<string, any>>(query, { input }, cookie));
  expect(payload.userErrors).toEqual([]);
  return payload;
}

/** A session whose first half-day begins in ten minutes, where it is ten or eleven in the morning now; with those who take part. */
async function sessionNow(names: readonly string[]): Promise<{ id: string; halfDayId: string }> {
  const { organization } = await ask<any>('{ organization(key: "caue-59") { id } }', {}, cookie);
  const texts = ['objectives', 'programme', 'audience', 'methods', 'assessment', 'accessibility', 'accessDelay'];
  const { course } = await done(COURSE, {
    ...Object.fromEntries(texts.map((text) => [text, TEXT])),
    ...{ organizationId: organization.id, title: TEXT, durationMinutes: 420 },
  });
  await done(PUBLISH, { id: course.id });
  // No zone of this kind is further west.
  const east = Math.max(-12, 10 - new Date().getUTCHours());
  const local = new Date(Date.now() + east * 3_600_000);
  const on = local.toISOString().slice(0, 10);
  const from = new Date(local.getTime() + 600_000).toISOString().slice(11, 16);
  const { trainingSession } = await done(PLAN, {
    ...{ courseId: course.id, mode: 'ON_SITE', place: 'Lille', capacity: 12, evenOnHolidays: true },
    // The database counts zones of this kind to the west.
    zone: `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`,
    halfDays: [
      { on, half: 'MORNING', from, to: '12:30' },
      { on, half: 'AFTERNOON' },
    ],
  });
  await done(OPEN, { id: trainingSession.id });
  const people = [learnerId];
  for (const familyName of names) {
    const position = { organizationId: organization.id, kind: 'ARCHITECT' };
    people.push((await done(PERSON, { givenName: 'Camille', familyName, position })).person.id);
  }
  const { results } = await done(ENROL, { trainingSessionId: trainingSession.id, personIds: people });
  expect(results.map(({ enrolment }: any) => enrolment?.status)).toEqual(people.map(() => 'ACCEPTED'));
  return { id: trainingSession.id, halfDayId: trainingSession.halfDays[0].id };
}

/** Waits until the device has what serves the page, and what it shows. */
const kept = (of: Page): Promise<void> =>
  of.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    const count = (store: string) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('emargement');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(store).objectStore(store).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      });
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await pause();
    while (!(await caches.match('/formations/sessions/emargement'))) await pause();
    while ((await count('desks')) < 1 || (await count('sheets')) < 2) await pause();
  });

const line = (of: Page, name: string) => of.locator('main li', { hasText: name });

test('people sign by the code that the trainer shows, and the sheet is sealed with the head count', async () => {
  const { id, halfDayId } = await sessionNow(['Ardent', 'Bellecour']);
  await open(page, `/formations/sessions/${id}/emargement`);
  await page.getByText('0 présences sur 3').or(page.getByText('0 présence sur 3')).first().waitFor();
  await line(page, 'Camille Ardent').getByRole('button', { name: 'Absent·e' }).click();
  await line(page, 'Camille Ardent').getByText('noté à').waitFor();
  await page.getByRole('button', { name: 'Afficher le code' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: 'Code à scanner' }).waitFor();
  const code = (await dialog.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).textContent())!;
  await page.keyboard.press('Escape');

  const phone = await (await withSession(browser, learner)).newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await open(phone, `/emargement/${halfDayId}?code=of-another-day`);
  await phone.getByText('Le code est scanné').waitFor();
  expect(new URL(phone.url()).search).toBe('');
  await phone.getByRole('button', { name: 'Signer ma présence' }).click();
  await phone.getByText('Ce code n’est pas').first().waitFor();
  await phone.getByLabel('Code affiché').fill(code);
  expect(await faultsEverywhere(phone)).toEqual([]);
  await phone.getByLabel('Au clavier').check();
  await phone.getByLabel('Nom et prénom').fill('Zoé Martin');
  await phone.getByLabel('Ce nom vaut signature').check();
  await phone.getByRole('button', { name: 'Signer ma présence' }).click();
  await phone.locator('main').getByText('Votre présence est signée.').waitFor();
  await phone.context().close();
  await line(page, 'Zoé Martin').getByText('signé au clavier').waitFor();

  await line(page, 'Camille Bellecour').getByRole('button', { name: 'Faire signer' }).click();
  const box = (await dialog.locator('svg[role="img"]').boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.down();
  for (let step = 1; step < 12; step += 1) await page.mouse.move(box.x + 60 + step * 20, box.y + 60 + (step % 3) * 20);
  await page.mouse.up();
  await dialog.getByRole('button', { name: 'Signer la feuille' }).click();
  await line(page, 'Camille Bellecour').getByText('signé à la main').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await page.getByRole('button', { name: 'Sceller la demi-journée' }).click();
  await dialog.getByLabel('Personnes comptées').fill('3');
  const seal = dialog.getByRole('button', { name: /Sceller la feuille|Confirmer/ }).last();
  await seal.click();
  await seal.click();
  await dialog.getByText('La feuille compte 2 présences').first().waitFor();
  await dialog.getByLabel('Personnes comptées').fill('2');
  await seal.click();
  await seal.click();
  await page.getByText(/^Scellée le .*2 personnes comptées/).waitFor();
  await line(page, 'Camille Ardent').getByRole('button', { name: 'Corriger' }).waitFor();
  const pdf = await page.request.get(`${baseUrl}/files/attendance-sheets/${id}.pdf`);
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
});

test('without a network the sheet goes on, through a reload; what another device sealed meanwhile is corrected', async () => {
  const { id } = await sessionNow(['Corbeau', 'Delorme']);
  const path = `/formations/sessions/${id}/emargement`;
  await open(page, path);
  await line(page, 'Camille Corbeau').waitFor();
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  await line(page, 'Camille Corbeau').getByRole('button', { name: 'Présent·e' }).click();
  await page.getByText('1 saisie attend sur cet appareil').waitFor();
  await page.reload();
  await page.getByText('1 saisie attend sur cet appareil').waitFor();
  await line(page, 'Camille Corbeau').getByText('en attente d’envoi').waitFor();
  expect(await page.getByRole('button', { name: 'Sceller la demi-journée' }).count()).toBe(0);

  const other = await (await withSession(browser, coordinator)).newPage();
  await open(other, path);
  await line(other, 'Camille Delorme').getByRole('button', { name: 'Présent·e' }).click();
  await line(other, 'Camille Delorme').getByText('noté à').waitFor();
  await other.getByRole('button', { name: 'Sceller la demi-journée' }).click();
  const seal = other
    .getByRole('dialog')
    .getByRole('button', { name: /Sceller la feuille|Confirmer/ })
    .last();
  await seal.click();
  await seal.click();
  await other.getByText(/^Scellée le .*1 personnes? comptée/).waitFor();
  await line(other, 'Camille Corbeau').getByText('rien de noté').waitFor();

  await page.context().setOffline(false);
  await line(page, 'Camille Corbeau').getByText('corrigé').waitFor();
  await page.getByText(/^Scellée le/).waitFor();
  await page.getByText('saisie attend sur cet appareil').waitFor({ state: 'detached' });
  await line(other, 'Camille Corbeau').getByText('arrivé après le scellé').waitFor();
  await other.context().close();
});
