import { beforeAll, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { tabToWords } from './keyboard.js';
import { ask, done, MANAGER, MEMBER, organizationOf, sessionOf, withSession } from './people.js';

let page: Page;
let workstream: string;
let colleague: string;
let name: string;

beforeAll(async () => {
  const animator = await sessionOf(MEMBER);
  colleague = await sessionOf(MANAGER);
  const leadId = await organizationOf(animator);
  const made = await done<any>('workstreamPropose', { leadId, titleFr: 'Les puits' }, 'workstream { id }', animator);
  workstream = made.workstream.id;
  const known = await ask<any>('{ viewer { person { givenName } } }', {}, { cookie: `__Host-session=${colleague}` });
  name = known.viewer.person.givenName;
  await done('workstreamParticipantRecord', { workstreamId: workstream }, 'workstreamParticipant { id }', colleague);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MEMBER)),
);

test('a thread is opened, answered, changed and taken out by keyboard, and what could not be sent is not lost', async () => {
  await open(page, `/chantiers/${workstream}/discussion`);
  await tabToWords(page, /^Ouvrir un fil/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Titre du fil').focus();
  await page.keyboard.type('Lesquels relever');
  await page.getByLabel('Premier message').focus();
  await page.keyboard.type('Qu’en penses-tu, @');
  const picker = page.getByRole('combobox', { name: /^Mentionner une personne/ });
  await picker.waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await picker.press('ArrowDown');
  await picker.press('Enter');
  await picker.waitFor({ state: 'detached' });
  await expectBody(/^Qu’en penses-tu, @\S.*\s$/);
  // Nothing arrives: what was typed is there after a reload, and goes out once.
  await page.route('**/graphql', (route) =>
    route.request().method() === 'POST' && route.request().postData()?.includes('"input"')
      ? route.abort()
      : route.continue(),
  );
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
  await page.unroute('**/graphql');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Ouvrir un fil' }).press('Enter');
  await page.getByText('Voici ce que vous aviez commencé à écrire').waitFor();
  await expectBody(/^Qu’en penses-tu, @\S/);
  await page.getByRole('button', { name: 'Ouvrir le fil' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lesquels relever' }).waitFor();
  const posts = page.getByRole('article');
  await posts.filter({ hasText: 'Qu’en penses-tu, @' }).waitFor();
  expect(await posts.count()).toBe(1);

  const threadId = new URL(page.url()).pathname.split('/').at(-1)!;
  const notified = '{ viewer { notifications(first: 5) { nodes { title lines } } } }';
  const { viewer } = await ask<any>(notified, {}, { cookie: `__Host-session=${colleague}` });
  expect(viewer.notifications.nodes).toContainEqual({
    ...{ title: 'Lesquels relever', lines: [expect.stringContaining('vous mentionne')] },
  });
  await done('postWrite', { threadId, body: 'Ceux du bourg.' }, 'post { id }', colleague);
  await page.reload();

  const theirs = posts.filter({ hasText: 'Ceux du bourg.' });
  await theirs.getByRole('button', { name: 'D’accord' }).press('Enter');
  await theirs.getByText('1 réaction', { exact: true }).waitFor();
  await theirs.getByRole('button', { name: /^Répondre/ }).press('Enter');
  await page.keyboard.type('Aussi celui de l’école');
  await page.keyboard.press('Control+Enter');
  const own = posts.filter({ hasText: 'Aussi celui de l’école' }).last();
  await own.getByText('en réponse à').waitFor();
  await own.getByRole('button', { name: /^Modifier/ }).press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(', rue Haute');
  await page.keyboard.press('Control+Enter');
  await own.getByText('rue Haute').waitFor();
  await own.getByText('1 version précédente').press('Enter');
  await own.getByText('Aussi celui de l’école', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  await own.getByRole('button', { name: /^Supprimer/ }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer le message' }).press('Enter');
  await page.getByText(/^Message supprimé par la personne/).waitFor();
  expect(await page.getByText('rue Haute').count()).toBe(0);
  await page.getByRole('button', { name: 'Clore le fil' }).press('Enter');
  await page.getByRole('button', { name: 'Clore', exact: true }).press('Enter');
  await page.getByText(/^Ce fil est clos/).waitFor();
  expect(await page.getByRole('textbox', { name: 'Écrire un message' }).count()).toBe(0);
  expect(await faultsEverywhere(page)).toEqual([]);
});

async function expectBody(body: RegExp): Promise<void> {
  expect(await page.getByLabel('Premier message').inputValue()).toMatch(body);
}
