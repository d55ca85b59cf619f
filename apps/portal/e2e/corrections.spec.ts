import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { faultsOf } from './axe.js';
import { launch, open } from './browser.js';
import { ask, COORDINATOR, sessionOf, withSession } from './people.js';

let browser: Browser;
let page: Page;
let cookie: string;

beforeAll(async () => {
  browser = await launch();
  const session = await sessionOf(COORDINATOR);
  cookie = `__Host-session=${session}`;
  page = await (await withSession(browser, session)).newPage();
});

const dialog = () => page.getByRole('dialog');

interface Paid {
  id: string;
  payments: { reversedOn: string | null; receipt: { number: string } | null }[];
}

test('a payment that was none is reversed: it stays in sight, struck through, with its receipt annulled', async () => {
  const { dues } = await ask<{ dues: { nodes: Paid[] } }>(
    '{ dues(first: 50, filter: { year: 2025, status: PAID, includeDemonstration: true }) { nodes { id payments { reversedOn receipt { number } } } } }',
    {},
    { cookie },
  );
  const due = dues.nodes.find(({ payments }) => payments.every(({ reversedOn, receipt }) => !reversedOn && receipt))!;
  const { number } = due.payments[0]!.receipt!;
  await open(page, `/cotisations/${due.id}`);
  await page
    .getByRole('button', { name: /^Annuler le paiement/ })
    .first()
    .click();
  await dialog().getByRole('button', { name: 'Enregistrer l’annulation' }).click();
  await dialog().getByRole('alert').getByRole('link', { name: /Motif/ }).click();
  await dialog().getByLabel('Motif').fill('Chèque sans provision');
  await dialog().getByRole('button', { name: 'Enregistrer l’annulation' }).click();
  await dialog()
    .getByText(new RegExp(`Le reçu ${number} sera annulé`))
    .waitFor();
  await dialog().getByRole('button', { name: 'Enregistrer l’annulation' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByText(/^Paiement annulé le .*Chèque sans provision$/).waitFor();
  const row = page.getByRole('row', { name: new RegExp(number) });
  expect(await row.locator('s').count()).toBeGreaterThan(1);
  expect(await row.innerText()).toContain('annulé');
  expect(await row.getByRole('button').count()).toBe(0);
  // It is owed again.
  await page.getByRole('button', { name: 'Enregistrer un paiement' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('a point added to an agenda that somebody else has changed: who is said, what they added is shown, nothing is lost', async () => {
  const { governingBody } = await ask<{ governingBody: { id: string } }>(
    '{ governingBody(key: "comite-demonstration") { id } }',
    {},
  );
  const planned = await ask<{ meetingPlan: { meeting: { id: string } } }>(
    'mutation ($input: MeetingPlanInput!) { meetingPlan(input: $input) { meeting { id } } }',
    {
      input: {
        governingBodyId: governingBody.id,
        scheduledAt: '2091-03-01T09:00:00Z',
        place: 'Lille',
        agenda: [{ title: 'Budget' }],
      },
    },
    { cookie },
  );
  const { id } = planned.meetingPlan.meeting;
  await open(page, `/gouvernance/reunions/${id}`);
  await page.getByRole('button', { name: 'Ajouter un point' }).click();
  await dialog().getByLabel('Intitulé du point').fill('Mon point');
  await ask(
    'mutation ($input: AgendaItemAddInput!) { agendaItemAdd(input: $input) { userErrors { code } } }',
    { input: { meetingId: id, title: 'Leur point' } },
    { cookie },
  );
  await dialog().getByRole('button', { name: 'Ajouter un point' }).click();
  await dialog()
    .getByText(/^Modifié par Côme Démonstration depuis que vous l’avez ouvert/)
    .waitFor();
  await dialog().getByRole('listitem').filter({ hasText: 'Leur point' }).waitFor();
  await dialog().getByRole('button', { name: 'Continuer avec ces choix' }).click();
  expect(await dialog().getByLabel('Intitulé du point').inputValue()).toBe('Mon point');
  await dialog().getByRole('button', { name: 'Ajouter un point' }).click();
  await dialog().waitFor({ state: 'detached' });
  const agenda = page.locator('section', { hasText: 'Ordre du jour' }).getByRole('listitem');
  await agenda.filter({ hasText: 'Mon point' }).waitFor();
  expect(
    (await agenda.allInnerTexts()).map((text) =>
      text.split('\n').find((line) => line.includes('point') || line === 'Budget'),
    ),
  ).toEqual(['Budget', 'Leur point', 'Mon point']);
});

interface Late {
  id: string;
  reminders: { stage: number }[];
}

test('a reminder whose answer was lost is sent once, however often it is asked for, also once the form was closed', async () => {
  const remindersOf = async (): Promise<Late[]> => {
    const { dues } = await ask<{ dues: { nodes: Late[] } }>(
      '{ dues(first: 50, filter: { status: LATE, includeDemonstration: true }) { nodes { id reminders { stage } } } }',
      {},
      { cookie },
    );
    return dues.nodes;
  };
  const due = (await remindersOf()).find(({ reminders }) => reminders.length === 0)!;
  await open(page, `/cotisations/${due.id}`);
  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() ?? {};
    if (operationName !== 'ReminderSend') return route.continue();
    keys.push(variables.input.idempotencyKey);
    if (keys.length === 3) return route.continue();
    await route.fetch();
    await route.abort();
  });
  const send = dialog().getByRole('button', { name: /^Envoyer/ });
  const sendTwice = async (): Promise<void> => {
    // Once to be asked whether it is meant.
    await send.click();
    await send.click();
  };
  await page.getByRole('button', { name: 'Relancer' }).click();
  for (const sent of [1, 2]) {
    await sendTwice();
    await dialog().getByText('L’envoi n’a pas abouti').waitFor();
    expect(keys).toHaveLength(sent);
  }
  // The page still says what it said: whoever comes back asks for the same again.
  await dialog().getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: 'Relancer' }).click();
  await sendTwice();
  await dialog().waitFor({ state: 'detached' });
  await page.unroute('**/graphql');
  expect(new Set(keys).size).toBe(1);
  expect(keys).toHaveLength(3);
  expect((await remindersOf()).find(({ id }) => id === due.id)?.reminders).toHaveLength(1);
});

test('a logo is chosen, looked at, kept, shown to everybody, and taken away', async () => {
  await open(page, '/organisations/demonstration-03');
  const menu = page.getByRole('button', { name: 'Autres actions' });
  const pictures = page.locator('article img[src^="/files/logos/"]');
  const create = { width: 600, height: 200, channels: 3 as const, background: '#2a5b86' };
  const buffer = await sharp({ create }).png().toBuffer();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Ajouter un logo' }).click();
  await dialog().getByRole('button', { name: 'Enregistrer le logo' }).click();
  await dialog().getByText('Choisissez un fichier.').waitFor();
  const file = dialog().getByLabel('Fichier du logo');
  expect(await file.evaluate((element) => element === document.activeElement)).toBe(true);
  await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await dialog()
    .getByText(/n’est ni une image PNG/)
    .waitFor();
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: buffer.subarray(0, 80) });
  await dialog().getByRole('button', { name: 'Enregistrer le logo' }).click();
  await dialog()
    .getByText(/le fichier est incomplet ou abîmé/)
    .waitFor();
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await dialog().getByAltText('Aperçu de logo.png').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Enregistrer le logo' }).click();
  await dialog().waitFor({ state: 'detached' });
  await page.getByText('Le logo est enregistré.').waitFor();
  const shown = async (of: Page) => {
    const picture = of.locator('article img[src^="/files/logos/"]');
    await picture.waitFor();
    return picture.evaluate((image: HTMLImageElement) => image.decode().then(() => [image.width, image.naturalWidth]));
  };
  expect(await shown(page)).toEqual([176, 480]);
  const visitor = await (await browser.newContext()).newPage();
  await open(visitor, '/organisations/demonstration-03');
  expect(await shown(visitor)).toEqual([176, 480]);
  await menu.click();
  await page.getByRole('menuitem', { name: 'Changer ou retirer le logo' }).click();
  await dialog().getByRole('button', { name: 'Retirer le logo' }).click();
  await dialog().getByRole('button', { name: 'Retirer ce logo' }).click();
  await dialog().waitFor({ state: 'detached' });
  await pictures.waitFor({ state: 'detached' });
});
