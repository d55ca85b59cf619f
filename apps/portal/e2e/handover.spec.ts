import { beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import {
  ask,
  choose,
  COORDINATOR,
  letterTo,
  MANAGER,
  newAccount,
  organizationOf,
  sessionOf,
  withSession,
} from './people.js';

const DESK = '/portails/transmission';
let page: Page;
let manager: string;
/** Somebody who manages an organization that takes over. */
let successor: { email: string; session: string };
let other: { id: string; name: string };

beforeAll(async () => {
  manager = await sessionOf(MANAGER);
  const cookie = { cookie: `__Host-session=${await sessionOf(COORDINATOR)}` };
  ({ organization: other } = await ask<any>('{ organization(key: "demonstration-44") { id name } }', {}, cookie));
  const account = await newAccount();
  const input = { email: account.email, role: 'ORGANIZATION_MANAGER', organizationId: other.id };
  const { roleGrant } = await ask<any>(
    'mutation ($input: RoleGrantInput!) { roleGrant(input: $input) { userErrors { code message } } }',
    ...([{ input }, cookie] as const),
  );
  expect(roleGrant.userErrors).toEqual([]);
  successor = { email: account.email, session: await sessionOf(account) };
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by: Browser) => withSession(by, manager),
);
let browser: Browser;

const sheet = () => page.getByRole('dialog').first();
const titles = async (): Promise<string[]> =>
  (await page.getByRole('main').getByRole('article').getByRole('listitem').allInnerTexts()).map(
    (line) => line.split('\n')[0]!,
  );

test('an item is related to another from its page, which tells it of both, and no longer', async () => {
  await open(page, '/ressources?demonstration=1&genre=ENTRY');
  await page.getByRole('link', { name: 'Transmission' }).waitFor();
  const cookie = { cookie: `__Host-session=${manager}` };
  // Other specs make items too, and some of them from others: two that are alone, with a title of their own.
  const { organization } = await ask<any>(
    'query ($id: ID!) { organization(id: $id) { portfolio { items(first: 50) { nodes { id title relations { kind } } } } } }',
    { id: await organizationOf(manager) },
    cookie,
  );
  const all: { id: string; title: string; relations: unknown[] }[] = organization.portfolio.items.nodes;
  const [one, two] = all.filter(
    ({ title, relations }) => relations.length === 0 && all.filter((each) => each.title === title).length === 1,
  ) as [(typeof all)[number], (typeof all)[number]];
  await open(page, `/ressources/${one.id}`);
  await page.getByRole('button', { name: 'Lier à un autre contenu' }).press('Enter');
  await sheet()
    .getByLabel(/^Nature du lien/)
    .selectOption({ label: 'Renvoie à' });
  await sheet().getByRole('button', { name: 'Enregistrer le lien' }).click();
  await sheet().getByText('Choisissez l’autre contenu dans la liste.').first().waitFor();
  await sheet().getByLabel('L’autre contenu').first().fill(two.title);
  await choose(page.getByRole('option', { name: two.title }).first());
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet().getByRole('button', { name: 'Enregistrer le lien' }).click();
  const related = page.getByRole('region', { name: 'Liens avec d’autres contenus' });
  await related.getByRole('heading', { name: 'Renvoie à' }).waitFor();
  await related.getByRole('link', { name: two.title }).click();
  await related.getByRole('heading', { name: 'Cité par' }).waitFor();
  await related.getByRole('link', { name: one.title }).click();
  await related.getByRole('button', { name: /^Retirer/ }).click();
  await sheet().getByRole('button', { name: 'Retirer le lien' }).click();
  await related.getByText('Aucun lien pour l’instant.').waitFor();
});

test('items are proposed to a successor, declined, proposed again and accepted: both sides are told', async () => {
  await open(page, DESK);
  await page.getByRole('heading', { name: 'Proposé par votre organisation' }).waitFor();
  // All that it keeps is taken along as one file, which is made meanwhile.
  await page.getByRole('button', { name: 'Demander l’archive' }).click();
  expect(await faultsEverywhere(page)).toEqual([]);
  const propose = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Proposer une transmission' }).press('Enter');
    await sheet()
      .getByLabel(/^Organisation qui reprend/)
      .fill(other.name);
    await choose(page.getByRole('option', { name: other.name, exact: true }));
    await sheet()
      .getByLabel(/^Personne à qui la réponse est demandée/)
      .last()
      .selectOption({ index: 1 });
    const found = sheet().getByText(/contenus? trouvés? · 0 coché/);
    await found.waitFor();
    const all = await found.innerText();
    // Page by page, and by words; what is ticked stays so.
    const first = await sheet().getByRole('checkbox').first().getAttribute('id');
    await sheet().getByRole('checkbox').first().check();
    await sheet().getByLabel('Chercher parmi ces contenus').fill('zzz introuvable');
    await sheet().getByText('0 contenu trouvé · 1 coché').waitFor();
    await sheet().getByLabel('Chercher parmi ces contenus').fill('');
    await sheet().getByText(all.replace('0 coché', '1 coché')).waitFor();
    expect(await sheet().locator(`[id="${first}"]`).isChecked()).toBe(true);
    await sheet()
      .getByLabel(/^Message à l’autre organisation/)
      .fill('Nous fermons.');
    expect(await faultsEverywhere(page)).toEqual([]);
    await sheet().getByRole('button', { name: 'Envoyer la proposition' }).click();
    await page.getByRole('button', { name: /^Retirer la proposition/ }).waitFor();
    return (await titles())[0]!;
  };
  await propose();
  await page.getByRole('button', { name: /^Retirer la proposition/ }).click();
  await sheet().getByRole('button', { name: 'Retirer la proposition' }).click();
  await page.getByText('Aucune proposition de votre part n’attend de réponse.').waitFor();
  await propose();
  expect((await letterTo(successor.email, DESK)).text).toContain('Nous fermons.');
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Télécharger l’archive/ }).click(),
  ]);
  expect(archive.suggestedFilename()).toMatch(/^demonstration-[0-9ab]+-\d{4}-\d\d-\d\d\.zip$/);

  const theirs = await (await withSession(browser, successor.session)).newPage();
  await open(theirs, DESK);
  await theirs.getByText('Nous fermons.').first().waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
  const asked = theirs.getByRole('dialog').first();
  await theirs.getByRole('button', { name: /^Refuser la transmission/ }).click();
  await asked.getByLabel(/^Motif du refus/).fill('Pas avant l’été.');
  await asked.getByRole('button', { name: 'Refuser et dire pourquoi' }).click();
  await theirs.getByText('Motif : Pas avant l’été.').waitFor();

  await page.reload();
  await page.getByText('Motif : Pas avant l’été.').waitFor();
  const title = await propose();
  await theirs.reload();
  await theirs.getByRole('button', { name: /^Accepter la transmission/ }).press('Enter');
  await asked.getByRole('button', { name: /^Tenir désormais 1 contenu/ }).click();
  await theirs.getByText('Rien n’attend votre réponse.').waitFor();
  await theirs
    .getByRole('link', { name: title.replace(/ \S+$/, '') })
    .first()
    .click();
  await theirs.getByText('Tenu auparavant par').waitFor();
  expect(await faultsEverywhere(theirs)).toEqual([]);
});
