import { beforeAll, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, MANAGER, MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
let path: string;

beforeAll(async () => {
  const [animator, voter] = await Promise.all([sessionOf(MEMBER), sessionOf(MANAGER)]);
  const as = (session: string) => ({ cookie: `__Host-session=${session}` });
  const write = async (mutation: string, input: object, fields: string, session = animator): Promise<any> => {
    const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const document = `mutation ($input: ${name}) { ${mutation}(input: $input) { ${fields} userErrors { code message path } } }`;
    const answer = (await ask<any>(document, { input }, as(session)))[mutation];
    expect(answer.userErrors).toEqual([]);
    return answer;
  };
  const { viewer } = await ask<any>('{ viewer { roles { nodes { organization { id } } } } }', {}, as(animator));
  const leadId = viewer.roles.nodes.find((role: any) => role.organization).organization.id;
  const { workstream } = await write('workstreamPropose', { leadId, titleFr: 'Toitures' }, 'workstream { id }');
  const workstreamId = workstream.id;
  await write('workstreamParticipantRecord', { workstreamId }, 'workstreamParticipant { id }', voter);
  const input = {
    ...{ workstreamId, titleFr: 'Quel toit ?', method: 'SCHULZE', isAnonymous: true, quorumPercent: 50 },
    options: ['Ardoise', 'Brique', 'Chaume'].map((titleFr) => ({ titleFr })),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const { poll } = await write('pollOpen', input, 'poll { id }');
  path = `/chantiers/${workstreamId}/votes/${poll.id}`;
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MEMBER)),
);

const region = (name: string) => page.getByRole('region', { name });

test('a ballot is ranked by keyboard and cast for good; once the poll is closed its result is there for all', async () => {
  await open(page, path);
  const ballot = region('Votre bulletin');
  await ballot.getByRole('button', { name: 'Voter' }).press('Enter');
  await ballot.getByText('Classez au moins une option').waitFor();
  for (const option of ['Chaume', 'Brique', 'Ardoise'])
    await ballot.getByRole('button', { name: `Classer ${option}` }).press('Enter');
  await ballot.getByRole('button', { name: 'Monter Brique' }).press('Enter');
  await ballot.getByRole('button', { name: 'À égalité avec la précédente Ardoise' }).press('Enter');
  expect(await ballot.getByRole('listitem').locator('[aria-label^="Rang"]').allInnerTexts()).toEqual(['1', '2', '2']);
  expect(await faultsEverywhere(page)).toEqual([]);
  await ballot.getByRole('button', { name: 'Voter' }).press('Enter');
  await ballot.getByText('Un vote anonyme ne se change pas').waitFor();
  await ballot.getByRole('button', { name: 'Déposer le bulletin' }).press('Enter');
  await ballot.getByText(/Votre reçu.*[2-9A-Z]{4}-/).waitFor();
  expect(await region('Résultat').count()).toBe(0);
  await page.getByRole('button', { name: 'Clore maintenant' }).click();
  await page.getByRole('button', { name: 'Clore le vote' }).click();
  const result = region('Résultat').first();
  await result.getByRole('row', { name: /1\s+Brique/ }).waitFor();
  expect(await result.getByRole('row', { name: /^Brique/ }).innerText()).toMatch(/Brique\s+1\s+–\s+1/);
  expect(await faultsEverywhere(page)).toEqual([]);
  // What nobody has said in English is heard as French on an English page.
  await page.evaluate(() => localStorage.setItem('language', 'en'));
  await open(page, path);
  await page.locator('h1 [lang="fr"]').waitFor();
  await page.getByRole('region', { name: 'Result' }).locator('th [lang="fr"]', { hasText: 'Brique' }).first().waitFor();
});

test('whoever opens a poll chooses its voters, changes its options until the first ballot, and asks again after it', async () => {
  const workstream = path.slice(0, path.indexOf('/votes/'));
  await open(page, workstream);
  await page.getByRole('button', { name: 'Ouvrir un vote' }).press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Question, en français').fill('Quelle couleur ?');
  await sheet.getByLabel('Approbation', { exact: true }).press('Space');
  const options = sheet.getByRole('group', { name: 'Options, dans l’ordre' });
  for (const [place, option] of ['Brun', 'Gris'].entries()) {
    await options.getByRole('button', { name: 'Ajouter une option' }).press('Enter');
    await options.getByLabel('Option').nth(place).fill(option);
  }
  await sheet.getByLabel('Celles que je choisis').press('Space');
  const people = sheet.getByRole('group', { name: 'Personnes qui votent' });
  await people.getByRole('checkbox').nth(1).waitFor();
  expect(await people.getByRole('checkbox').count()).toBe(2);
  await sheet.getByLabel('Les organisations du chantier, une voix chacune').press('Space');
  await sheet.getByRole('group', { name: 'Organisations qui votent' }).getByRole('checkbox').first().waitFor();
  await sheet.getByLabel('Les personnes qui participent au chantier').press('Space');
  await people.getByLabel(/^Ewen/).press('Space');
  await sheet.getByLabel('Clôture').fill('2099-01-02T12:00');
  expect(await faultsEverywhere(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Ouvrir le vote' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Quelle couleur ?' }).waitFor();
  await region('Liste des votants').getByText('1 voix').waitFor();
  // It names who was chosen, where all might have voted.
  await page.getByText(/^1 personne du chantier – Ewen/).waitFor();
  expect(await page.getByText('Les personnes qui participent au chantier').count()).toBe(0);

  await page.getByRole('button', { name: 'Modifier la question' }).press('Enter');
  await options.getByLabel('Option').nth(1).fill('Gris clair');
  await sheet.getByRole('button', { name: 'Enregistrer la question' }).press('Enter');
  const ballot = region('Votre bulletin');
  await ballot.getByLabel('Gris clair').press('Space');
  await ballot.getByRole('button', { name: 'Voter' }).press('Enter');
  await ballot.getByText(/Votre reçu/).waitFor();

  await page.getByRole('button', { name: 'Modifier la question' }).press('Enter');
  await options.getByLabel('Option').nth(1).fill('Noir');
  await sheet.getByRole('button', { name: 'Enregistrer la question' }).press('Enter');
  await sheet.getByText(/tour/).last().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Poser à nouveau la question' }).press('Enter');
  await options.getByLabel('Option').nth(1).fill('Noir');
  await sheet.getByLabel('Clôture').fill('2099-01-02T12:00');
  await sheet.getByRole('button', { name: 'Ouvrir le nouveau tour' }).press('Enter');
  await page.getByText('Vote, 2e tour').waitFor();
  await region('Votre bulletin').getByLabel('Noir').waitFor();
});

test('the board goes on where a column has more than a hundred tasks, and counts them all', async () => {
  const workstreamId = path.split('/')[2]!;
  const headers = { cookie: `__Host-session=${await sessionOf(MEMBER)}` };
  for (let made = 0; made < 105; made += 15) {
    const one = (nr: number): string =>
      `t${nr}: taskRecord(input: { workstreamId: "${workstreamId}", title: "Relevé ${nr}" }) { userErrors { code } }`;
    await ask<any>(`mutation { ${Array.from({ length: 15 }, (_, i) => one(made + i + 1)).join(' ')} }`, {}, headers);
  }
  await open(page, `/chantiers/${workstreamId}`);
  const column = region('À faire 105');
  const more = column.getByRole('button', { name: 'Afficher la suite (100 sur 105)' });
  await more.press('Enter');
  await column.getByRole('heading', { name: 'Relevé 105', exact: true }).waitFor();
  expect(await column.getByRole('listitem').count()).toBe(105);
  expect(await more.count()).toBe(0);
});
