import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsOf } from './axe.js';
import { baseUrl, context, launch, open, settled } from './browser.js';
import { COORDINATOR, signIn } from './people.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await (await context(browser)).newPage();
  await signIn(page, COORDINATOR);
});

/** Somebody else with the same rights, elsewhere. */
async function elsewhere<T>(query: string, input: object): Promise<T> {
  const [cookie] = (await page.context().cookies(baseUrl.replace('http:', 'https:'))).filter(
    ({ name }) => name === '__Host-session',
  );
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-session=${cookie?.value}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const dialog = () => page.getByRole('dialog');
const entry = (text: string) => page.locator('main li', { hasText: text }).last();

describe('the timeline', () => {
  test('takes in an event with a source that is new, changes it, and lets it go', async () => {
    await open(page, '/reseau/histoire');
    await page.getByRole('button', { name: 'Ajouter une rencontre' }).click();
    await dialog().getByLabel('Nature').selectOption('SEMINAR');
    await dialog().getByLabel('Date, ou début').fill('2026-03-10');
    await dialog().getByLabel('Lieu', { exact: false }).first().fill('Tourcoing');
    const search = dialog().getByRole('combobox', { name: 'Chercher une source' });
    await search.fill('s18');
    // What was found before goes first.
    await dialog().getByRole('option', { name: /^S10/ }).waitFor({ state: 'detached' });
    await search.press('ArrowDown');
    await search.press('Enter');
    await dialog()
      .getByRole('button', { name: /^Retirer S18/ })
      .waitFor();
    await search.fill('Compte rendu du séminaire');
    await dialog().getByText('Aucune source ne correspond.').waitFor();
    await dialog().getByRole('button', { name: 'Ajouter une nouvelle source' }).click();
    const title = dialog().getByLabel('Titre de la nouvelle source');
    expect(await title.inputValue()).toBe('Compte rendu du séminaire');
    await title.press('Enter');
    await dialog()
      .getByRole('button', { name: /^Retirer P\d+ · Compte rendu/ })
      .waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await dialog().getByRole('button', { name: 'Ajouter la rencontre' }).click();
    await dialog().waitFor({ state: 'detached' });
    await entry('Séminaire : Tourcoing')
      .getByText(/^Sources P\d+, S18$/)
      .waitFor();

    await entry('Tourcoing')
      .getByRole('button', { name: /^Modifier/ })
      .click();
    await dialog().getByLabel('Lieu', { exact: false }).first().fill('Roubaix');
    await dialog()
      .getByRole('button', { name: /^Retirer S18/ })
      .click();
    await dialog().getByRole('button', { name: 'Enregistrer la rencontre' }).click();
    await dialog().waitFor({ state: 'detached' });
    await entry('Séminaire : Roubaix')
      .getByText(/^Source P\d+$/)
      .waitFor();

    await entry('Roubaix')
      .getByRole('button', { name: /^Supprimer/ })
      .click();
    await dialog().getByRole('button', { name: 'Supprimer la rencontre' }).click();
    await entry('Roubaix').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement !== document.body);
  });

  test('shows whoever edits a fact that somebody else was faster', async () => {
    const { milestoneCreate } = await elsewhere<{ milestoneCreate: { milestone: { id: string } } }>(
      'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id } } }',
      { title: 'Un essai est raconté', on: '2026-04', sources: ['S1'] },
    );
    const { id } = milestoneCreate.milestone;
    await open(page, '/reseau/histoire?texte=essai');
    await entry('Un essai est raconté')
      .getByRole('button', { name: /^Modifier/ })
      .click();
    await dialog().getByLabel('Ce qui s’est passé').fill('Un essai est raconté autrement');
    await elsewhere(
      'mutation ($input: MilestoneUpdateInput!) { milestoneUpdate(input: $input) { userErrors { code } } }',
      {
        id,
        title: 'Un essai est décrit',
      },
    );
    await dialog().getByRole('button', { name: 'Enregistrer le fait' }).click();
    await dialog()
      .getByRole('heading', { name: /^Modifié par/ })
      .waitFor();
    await dialog().getByText('Un essai est décrit').waitFor();
    await dialog().getByRole('button', { name: 'Continuer avec ces choix' }).click();
    const submit = dialog().getByRole('button', { name: 'Enregistrer le fait' });
    expect(await submit.evaluate((button) => button === document.activeElement)).toBe(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string };
      if (operationName) asked.push(operationName);
    });
    await submit.click();
    await dialog().waitFor({ state: 'detached' });
    // What the write changed is asked again, and nothing else of the page.
    expect(asked).toEqual(['MilestoneUpdate', 'TimelinePage']);
    await entry('Un essai est raconté autrement')
      .getByRole('button', { name: /^Supprimer/ })
      .click();
    await dialog().getByRole('button', { name: 'Supprimer le fait' }).click();
    await entry('raconté autrement').waitFor({ state: 'detached' });
  });
});

describe('an agreement', () => {
  test('has a signature corrected and a withdrawal taken back', async () => {
    await open(page, '/reseau/accords/convention-demonstration');
    const row = page.getByRole('row', { name: /^CAUE de démonstration – Var/ });
    const tools = row.locator('xpath=following-sibling::tr[1]');
    await tools.getByRole('button', { name: /^Corriger la signature/ }).click();
    await dialog().getByLabel('Remarque').fill('Par courrier');
    await dialog().getByRole('button', { name: 'Enregistrer la correction' }).click();
    await dialog().waitFor({ state: 'detached' });
    await row.getByText('Par courrier').waitFor();

    const { organizations } = await elsewhere<{ organizations: { nodes: { id: string }[] } }>(
      '{ organizations(first: 1, filter: { search: "démonstration – Var", includeDemonstration: true }) { nodes { id } } }',
      {},
    );
    const { agreement } = await elsewhere<{ agreement: { id: string } }>(
      '{ agreement(key: "convention-demonstration") { id } }',
      {},
    );
    await elsewhere(
      'mutation ($input: WithdrawalRecordInput!) { withdrawalRecord(input: $input) { userErrors { code } } }',
      {
        agreementId: agreement.id,
        organizationId: organizations.nodes[0]!.id,
        effectiveOn: '2099-12-31',
      },
    );
    await page.reload();
    await settled(page);
    await row.getByText(/31 décembre 2099/).waitFor();
    await tools.getByRole('button', { name: /^Supprimer le retrait/ }).click();
    await dialog()
      .getByText(/sera de nouveau partie à cet accord/)
      .waitFor();
    await dialog()
      .getByRole('heading', { name: /^Supprimer le retrait du 31 décembre 2099, CAUE de démonstration – Var/ })
      .waitFor();
    await dialog().getByRole('button', { name: 'Rétablir la signature' }).click();
    await tools.getByRole('button', { name: /^Supprimer la signature/ }).waitFor();
    expect(await row.getByText(/2099/).count()).toBe(0);
  });
});
