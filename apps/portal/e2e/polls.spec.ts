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
});
