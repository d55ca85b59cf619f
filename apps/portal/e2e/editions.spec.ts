import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, COORDINATOR, press, sessionOf, withSession } from './people.js';

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

const asCoordinator = <T>(query: string, variables: object): Promise<T> =>
  ask(query, variables, { cookie: `__Host-session=${coordinator}` });
const PUBLISH = `mutation ($input: EditionPublishInput!) { editionPublish(input: $input) { edition { id sha256 } userErrors { code } } }`;
const RENAME = `mutation ($input: AgreementUpdateInput!) { agreementUpdate(input: $input) { userErrors { code } } }`;

test('a report is published, compared with the edition before, explained by the log, and withdrawn', async () => {
  await open(page, '/rapports/agreements?asOf=2016-12-31');
  await page.getByText('Aucune édition n’a encore été publiée').waitFor();
  await press(page, 'Publier une édition');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Titre en français').fill('Édition 2016');
  await sheet.getByLabel('Titre en anglais').fill('2016 edition');
  await sheet.getByRole('button', { name: 'Publier une édition' }).click();
  await sheet.getByText('Une édition publiée ne change plus').waitFor();
  await sheet.getByRole('button', { name: 'Publier une édition' }).last().click();
  await page.getByRole('heading', { level: 1, name: 'Édition 2016' }).waitFor();
  const first = new URL(page.url()).pathname.split('/').at(-1)!;
  const lines = await (await fetch(`${baseUrl}/editions/${first}.ndjson`)).text();
  await page.getByText(createHash('sha256').update(lines).digest('hex')).waitFor();
  expect(await page.getByRole('table').locator('tbody tr').count()).toBe(lines.trimEnd().split('\n').length);

  const { agreementId: id, agreement: title } = JSON.parse(lines.split('\n')[0]!) as Record<string, string>;
  await asCoordinator(RENAME, { input: { id, title: `${title} (nouveau titre)` } });
  const input = {
    name: 'agreements',
    titleFr: 'Édition corrigée',
    titleEn: 'Corrected edition',
    parameters: { asOf: '2016-12-31' },
  };
  const { editionPublish } = await asCoordinator<{ editionPublish: { edition: { id: string } } }>(PUBLISH, { input });
  const second = editionPublish.edition.id;
  await asCoordinator(RENAME, { input: { id, title } });

  await open(page, `/rapports/agreements/editions/${second}`);
  await page.getByLabel('Depuis l’édition').selectOption(first);
  await page.getByText('1 ligne diffère').waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Modifiée' });
  await row.locator('ins', { hasText: `${title} (nouveau titre)` }).waitFor();
  expect(await row.locator('del').innerText()).toContain(title);
  await row.getByText('Modification d’un accord').first().waitFor();
  expect(await row.getByRole('link').first().getAttribute('href')).toContain('/reseau/accords/');
  expect(await faultsEverywhere(page)).toEqual([]);

  // Who may not read the log is told nothing of it.
  const visitor = await context(browser, { width: 390 });
  const theirs = await visitor.newPage();
  await open(theirs, new URL(page.url()).pathname + new URL(page.url()).search);
  await theirs.getByText('d’autres en savent peut-être plus').waitFor();
  expect(await theirs.getByText('Modification d’un accord').count()).toBe(0);
  expect(await theirs.getByRole('button', { name: 'Retirer l’édition' }).count()).toBe(0);
  await visitor.close();

  await press(page, 'Retirer l’édition');
  await sheet.getByLabel(/^Raison/).fill('Le titre était faux.');
  await sheet.getByRole('button', { name: 'Retirer l’édition' }).click();
  await sheet.getByText('pour de bon').waitFor();
  await sheet.getByRole('button', { name: 'Retirer l’édition' }).last().click();
  await page.getByText('Le titre était faux.', { exact: true }).waitFor();
  expect((await fetch(`${baseUrl}/editions/${second}.csv`)).status).toBe(410);
  await open(page, '/rapports/agreements');
  await page
    .getByRole('row', { name: /Édition corrigée/ })
    .getByText('Retirée')
    .waitFor();
});
