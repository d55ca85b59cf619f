import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { cutOff, faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, signIn } from './people.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

const received: { headers: Record<string, string>; body: string }[] = [];
let receiver: Server;
let status = 204;
beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void receiver?.close());

test('an address is added, tested, its secret replaced and what was given up sent again', async () => {
  await signIn(page, COORDINATOR);
  await open(page, '/compte/webhooks');
  const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`;
  await page.getByRole('textbox', { name: /^Adresse/ }).fill('https://10.0.0.1/');
  await page.getByLabel(/^webhook\.test/).check();
  await page.getByRole('button', { name: 'Ajouter l’adresse' }).click();
  await page.getByRole('alert').getByText('ni adresse IP').first().waitFor();
  await page.getByRole('textbox', { name: /^Adresse/ }).fill(address);
  await page.getByRole('button', { name: 'Ajouter l’adresse' }).click();
  const secret = await page.locator('code', { hasText: /^whsec_/ }).innerText();
  await page.getByRole('button', { name: 'J’ai copié le secret' }).click();

  await page.getByRole('link', { name: address }).click();
  await page.getByRole('button', { name: 'Envoyer un essai' }).click();
  await page.getByText(/réponse 204, en \d+ ms/).waitFor();
  const [first] = received;
  expect(new Webhook(secret).verify(first!.body, first!.headers)).toMatchObject({ type: 'webhook.test' });

  await page.getByRole('button', { name: 'Renouveler le secret' }).click();
  await page.getByText('L’ancien secret signera encore un jour').waitFor();
  await page.getByRole('button', { name: 'Renouveler le secret' }).click();
  const next = await page.locator('code', { hasText: /^whsec_/ }).innerText();
  await page.getByRole('button', { name: 'J’ai copié le secret' }).click();

  status = 410;
  await page.getByRole('button', { name: 'Envoyer un essai' }).click();
  await page.getByText('désactivée : répond 410').waitFor();
  status = 200;
  await page.getByRole('button', { name: 'Réactiver' }).click();
  await page.getByText('active', { exact: true }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Renvoyer/ })
    .first()
    .click();
  await page.getByText(/réponse 200, en \d+ ms/).waitFor();
  const last = received.at(-1)!;
  for (const known of [secret, next]) new Webhook(known).verify(last.body, last.headers);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await cutOff(page, 'table')).toBe(0);

  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await page.getByRole('button', { name: 'Supprimer l’adresse' }).click();
  await page.getByText('Les adresses que vous ajouterez figureront ici.').waitFor();
});

test('a report is made by the clock: its next three times are shown in its zone, paused and resumed', async () => {
  await signIn(page, COORDINATOR);
  await open(page, '/rapports/network-on-a-day?asOf=2016-12-31');
  await page.getByLabel('Quand', { exact: true }).selectOption('month');
  await page.getByLabel('À quelle heure').fill('25 h');
  await page.getByRole('button', { name: 'Programmer ce tableau' }).click();
  await page.getByRole('alert').getByText('Indiquez une heure').first().waitFor();
  await page.getByLabel('À quelle heure').fill('2h30');
  // The day that the page is about is not what each month is to be about.
  expect(await page.getByLabel('Jour', { exact: true }).inputValue()).toBe('@today');
  await page.getByLabel('Jour', { exact: true }).selectOption('@last-of-last-month');
  await page.getByLabel('À l’heure de').selectOption('Indian/Reunion');
  await page.getByRole('button', { name: 'Programmer ce tableau' }).click();
  const row = page.getByRole('row').filter({ hasText: 'heure de Indian/Reunion' });
  await row.waitFor();
  const times = await row.getByRole('listitem').allInnerTexts();
  expect(times).toHaveLength(3);
  for (const time of times) expect(time).toMatch(/ 1 .*02:30\s+Jour : (2[89]|3[01]) /);
  await row.getByText('Jour : le dernier jour du mois précédent').waitFor();
  await row.getByRole('button', { name: /^Suspendre/ }).click();
  const paused = page.getByRole('row').filter({ hasText: 'suspendu' });
  await paused.waitFor();
  await paused.getByRole('button', { name: /^Reprendre/ }).click();
  await row.waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await cutOff(page, 'table')).toBe(0);
  await row.getByRole('button', { name: /^Supprimer/ }).click();
  await row.getByRole('button', { name: /^Ne plus programmer/ }).click();
  await page.getByText('Vous n’avez pas programmé ce tableau.').waitFor();
});
