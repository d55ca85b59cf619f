import { expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, sessionOf, withSession } from './people.js';

let page: Page;
let browser: Browser;
onFreshPages((opened, by) => {
  page = opened;
  browser = by;
});

test('the quick start is found from the foot of every page, shows this server’s address and gives it to be copied', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Développeurs' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pour les développeurs' }).waitFor();
  const shown = page.locator('figure').first();
  expect(await shown.innerText()).toContain(`curl ${baseUrl}/graphql`);
  await shown.getByRole('button', { name: /^Copier/ }).press('Enter');
  await shown.getByText('Copié.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`curl ${baseUrl}/graphql`);
});

test('an example opens in the explorer, beside what was open there, and answers', async () => {
  await page.goto(`${baseUrl}/graphiql`);
  await page.locator('.graphiql-execute-button').waitFor();
  await open(page, '/developpeurs/guides/jour');
  await page.getByRole('link', { name: 'Ouvrir dans l’explorateur' }).click();
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'TwoDays' }).waitFor();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window .view-line', { hasText: '"then"' }).first().waitFor();
  await page.getByRole('link', { name: 'Guides, référence et erreurs' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pour les développeurs' }).waitFor();
});

test('guides lead from one to the next, and their links open within the portal, on its day', async () => {
  await open(page, '/developpeurs?asOf=2016-12-31');
  await page.getByRole('navigation').getByRole('link', { name: 'Ce qui change, et ce qui ne change pas' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ce qui change' }).waitFor();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('link', { name: 'schema/CHANGELOG.md' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Changements du schéma' }).waitFor();
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  expect(page.url()).toContain('asOf=2016-12-31');
});

test('what will go is listed with its day, in the language of the page around it', async () => {
  await open(page, '/developpeurs/changements');
  const row = page.getByRole('row', { name: /Organization\.manager/ });
  expect(await row.innerText()).toMatch(/Use director.*30 juin 2027/s);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Changes of the schema' }).waitFor();
  expect(await row.innerText()).toContain('30 June 2027');
});

test('files of the schema are there to be taken', async () => {
  await open(page, '/developpeurs');
  for (const [name, begin] of [
    ['api.graphql', '"""'],
    ['possible-types.json', '{'],
  ] as const) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await page.request.get(`${baseUrl}${address}`);
    expect([name, answer.status(), (await answer.text()).startsWith(begin)]).toEqual([name, 200, true]);
  }
});

test('a type says who may ask for its fields, what they cost and where it is used, and its example opens', async () => {
  await open(page, '/developpeurs/schema/Organization');
  const field = (name: string) => page.locator(`#${name}`);
  expect(await field('name').innerText()).toMatch(/name String!.*Pour tout le monde · 0,25 point/s);
  expect(await field('payments').innerText()).toContain('Pour qui a un rôle dans le réseau');
  expect(await field('manager').innerText()).toMatch(/Va disparaître.*Retrait le 30 juin 2027/s);
  expect(await page.locator('main').innerText()).toContain('Query.organization');
  await field('territories').getByRole('link', { name: 'Territory', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Territory' }).waitFor();
  expect(await page.title()).toBe('Territory · S-PASS Territoires');
  expect(await page.getByRole('link', { name: 'Ouvrir dans l’explorateur' }).count()).toBeGreaterThan(0);
});

test('what the total of a list costs is said with the list, and of every total where it costs how much', async () => {
  await open(page, '/developpeurs/schema/ItemConnection');
  expect(await page.locator('#totalCount').innerText()).toContain(
    '20 points dans un enregistrement, 300 à la racine et dans une grande liste',
  );
  await open(page, '/developpeurs/schema/Portal');
  expect(await page.locator('#items').innerText()).toContain('300 de plus pour son total');
  await open(page, '/developpeurs/schema/Organization');
  expect(await page.locator('#positions').innerText()).toContain('20 de plus pour son total');
});

test('the schema is searched by name and by words of its descriptions, by keyboard', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/developpeurs/schema');
  expect(asked.filter((path) => path.endsWith('search.json'))).toEqual([]);
  await page.getByRole('searchbox').fill('organization.memberStatus');
  await page.keyboard.press('Enter');
  await page.getByText(/^\d+ résultats?$/).waitFor();
  expect(asked.filter((path) => path.endsWith('search.json'))).toHaveLength(1);
  await page.getByRole('link', { name: 'Organization.memberStatus', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Organization' }).waitFor();
  expect(page.url()).toContain('#memberStatus');
  await open(page, '/developpeurs/schema?q=minutes+approved');
  await page.getByRole('link', { name: 'Meeting.minutesApprovedOn' }).first().waitFor();
  // Of the types with which all begins the schema says nothing itself.
  await open(page, '/developpeurs/schema/Mutation');
  expect(await page.locator('meta[name=description]').getAttribute('content')).toBe('All that can be changed.');
});

test('the calculator tells the price, the dearest list and the shape, of what may run and of what may not', async () => {
  await open(page, '/developpeurs/prix');
  await page.getByRole('button', { name: 'Calculer le prix' }).click();
  await page.getByRole('heading', { name: 'Cette opération peut être lancée' }).waitFor();
  expect(await page.locator('main [role="status"]').first().innerText()).toMatch(
    /Prix\s+\d+ sur 50\s000[\s\S]*territories[\s\S]*4 sur 15/,
  );
  await page
    .getByLabel('Opération')
    .fill(
      '{ territories(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name } } } } } } }',
    );
  await page.getByLabel('Variables, en JSON').fill('');
  await page.getByRole('button', { name: 'Calculer le prix' }).click();
  await page.getByRole('heading', { name: 'Cette opération serait refusée' }).waitFor();
  await page.getByText('territories.nodes.children.nodes.children').first().waitFor();
  await page.getByLabel('Opération').fill('{ nothing }');
  await page.getByRole('button', { name: 'Calculer le prix' }).click();
  await page.getByText('Cannot query field "nothing" on type "Query".').waitFor();
});

test('an error has a page with what to do, an example that opens, and the mutations that answer it', async () => {
  await open(page, '/developpeurs/erreurs');
  await page.getByRole('link', { name: 'VERSION_CONFLICT' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'VERSION_CONFLICT' }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/currentVersion[\s\S]*coordination du réseau/);
  await page.getByRole('link', { name: 'Mutation.agreementUpdate' }).first().waitFor();
  const address = await page.getByRole('link', { name: 'Ouvrir dans l’explorateur' }).getAttribute('href');
  expect(new URLSearchParams(address!.split('#')[1]).get('query')).toContain('milestoneUpdate');
  await open(page, '/developpeurs/erreurs/BAD_REQUEST');
  expect(await page.locator('figure').innerText()).toContain('curl');
  await open(page, '/developpeurs/erreurs/INTERNAL');
  await page.getByText('Aucun document ne peut la provoquer seul.').waitFor();
});

test('a document is proposed by a coordinator, completed from the schema, reviewed by another, and answers by its id', async () => {
  const asking = async (email: string): Promise<Page> =>
    (await withSession(browser, await sessionOf({ ...COORDINATOR, email }))).newPage();
  const mine = await asking(COORDINATOR.email);
  await open(mine, '/developpeurs/documents');
  await mine.getByRole('button', { name: 'Proposer un document' }).click();
  const text = mine.getByRole('textbox', { name: 'Texte du document' });
  const name = `Shown${Date.now().toString(36)}`;
  const offered = mine.getByRole('option', { name: /memberCount/ }).first();
  const completed = text.filter({ hasText: 'memberCount }' });
  // The schema comes a moment after the page, and a list that is being made anew takes no choice: then it is typed again.
  for (let tries = 0; tries < 30 && !(await completed.isVisible()); tries++) {
    // What is filled in over other text takes the colour of that; the editor's own keys leave nothing behind.
    await text.press('Control+a');
    await text.press('Delete');
    await text.fill(`query ${name} { network { memberC } }`);
    await text.press('Control+End');
    for (let back = 0; back < 4; back++) await text.press('ArrowLeft');
    await text.press('Control+Space');
    await offered.waitFor({ timeout: 1000 }).catch(() => undefined);
    if (!(await offered.isVisible())) continue;
    await mine.waitForTimeout(200);
    await text.press('Enter');
    await completed.waitFor({ timeout: 500 }).catch(() => undefined);
  }
  await completed.waitFor();
  // Tab leads on, as everywhere.
  await text.press('Tab');
  expect(await text.evaluate((field) => field.contains(document.activeElement))).toBe(false);
  await mine.getByLabel(/^Usage/).fill('La page d’accueil d’un partenaire.');
  expect(await faultsEverywhere(mine)).toEqual([]);
  await mine.getByRole('button', { name: 'Proposer ce document' }).click();
  await mine.waitForURL(/documents\/regdoc_/);
  await mine.getByText('Une autre personne de la coordination doit relire').waitFor();

  const theirs = await asking('administration@demonstration.example');
  await open(theirs, new URL(mine.url()).pathname);
  await theirs.getByRole('button', { name: 'Relire ce document' }).click();
  await theirs.getByLabel(/^Enregistrer/).check();
  await theirs.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await theirs.getByRole('heading', { name: 'Demander ce document' }).waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
  const documentId = await theirs.locator('dd code').first().textContent();
  const answer = await page.request.post(`${baseUrl}/graphql`, { data: { documentId } });
  expect(await answer.json()).toMatchObject({ data: { network: { memberCount: expect.any(Number) } } });
  for (const one of [mine, theirs]) await one.context().close();
});
