import { beforeAll, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, MANAGER, MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
let workstream: string;

beforeAll(async () => {
  const [animator, colleague] = await Promise.all([sessionOf(MEMBER), sessionOf(MANAGER)]);
  const write = async (mutation: string, input: object, fields: string, session: string): Promise<any> => {
    const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const document = `mutation ($input: ${name}) { ${mutation}(input: $input) { ${fields} userErrors { code message path } } }`;
    const answer = (await ask<any>(document, { input }, { cookie: `__Host-session=${session}` }))[mutation];
    expect(answer.userErrors).toEqual([]);
    return answer;
  };
  const cookie = { cookie: `__Host-session=${animator}` };
  const { viewer } = await ask<any>('{ viewer { roles { nodes { organization { id } } } } }', {}, cookie);
  const leadId = viewer.roles.nodes.find((role: any) => role.organization).organization.id;
  const made = await write('workstreamPropose', { leadId, titleFr: 'Les lavoirs' }, 'workstream { id }', animator);
  workstream = made.workstream.id;
  await write('workstreamParticipantRecord', { workstreamId: workstream }, 'workstreamParticipant { id }', colleague);
  await write('workstreamLaunch', { id: workstream }, 'workstream { id }', animator);
});
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MANAGER)),
);

test('whoever follows a workstream is told of its steps behind the bell, reads it, and follows it no longer', async () => {
  await open(page, '/');
  await page.getByRole('link', { name: /^Notifications.*non lue/ }).press('Enter');
  const told = page.getByRole('listitem').filter({ hasText: 'Les lavoirs' });
  await told.getByText('Le chantier est lancé.').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).press('Enter');
  await page.getByRole('link', { name: 'Notifications, aucune non lue' }).waitFor();
  await told.getByRole('link', { name: 'Les lavoirs' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Les lavoirs' }).waitFor();
  const follow = page.getByRole('button', { name: 'Ne plus suivre', exact: true });
  await follow.press('Enter');
  await page.getByRole('button', { name: 'Suivre', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Suivre', exact: true }).waitFor();
});

test('a portal is followed from its page, and no longer', async () => {
  await open(page, '/portails/demonstration-gironde');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Suivre').press('Enter');
  await button('Ne plus suivre').waitFor();
  await page.reload();
  await button('Ne plus suivre').press('Enter');
  await button('Suivre').waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
