import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { pressAt, typeAt } from './keyboard.js';
import { MEMBER, sessionOf, withSession } from './people.js';

let page: Page;
onFreshPages(
  (opened) => {
    page = opened;
  },
  async (by) => withSession(by, await sessionOf(MEMBER)),
);

test('a ballot of a participatory budget is cast and changed on a phone, with the keyboard alone; its receipt stays', async () => {
  const phone = page;
  await phone.setViewportSize({ width: 390, height: 844 });
  await open(phone, '/demarches/appels/budgetcall_1trttefpw1hxwvvhkgmrfqmk98');
  const ballot = phone.getByRole('region', { name: 'Votre bulletin' });
  const choice = (name: RegExp) => ballot.getByRole('checkbox', { name });
  const cast = ballot.getByRole('button', { name: 'Voter', exact: true });
  await pressAt(cast);
  await ballot.getByText('Choisissez au moins un projet.').first().waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
  const live = async (): Promise<void> => {
    await typeAt(ballot.getByRole('combobox'), 'Bordeaux');
    await phone
      .getByRole('option', { name: /^Bordeaux/ })
      .first()
      .waitFor();
    await phone.keyboard.press('ArrowDown');
    await phone.keyboard.press('Enter');
  };
  await pressAt(choice(/guinguette/), 'Space');
  await pressAt(choice(/Une scène de bois/), 'Space');
  await ballot.getByText(/2 sur 6 choisis · il reste 8\s500\s€/).waitFor();
  // What the envelope has no room for cannot be chosen.
  expect(await choice(/Dix bancs/).isDisabled()).toBe(true);
  await live();
  await pressAt(cast);
  const receipt = ballot.getByText('Votre reçu').locator('strong');
  await receipt.waitFor();
  const kept = await receipt.textContent();
  // Whoever has just voted is at their receipt, not at the button far below it.
  await phone.waitForFunction(() => document.activeElement?.textContent?.includes('Votre reçu'));
  expect(await faultsEverywhere(phone)).toEqual([]);

  await open(phone, new URL(phone.url()).pathname);
  await pressAt(choice(/Une scène de bois/), 'Space');
  await pressAt(choice(/Dix bancs/), 'Space');
  await live();
  await pressAt(ballot.getByRole('button', { name: 'Changer mon vote' }));
  await phone.getByText('Votre bulletin est dans l’urne.', { exact: false }).first().waitFor();
  await open(phone, new URL(phone.url()).pathname);
  expect(await choice(/Une scène de bois/).isChecked()).toBe(false);
  expect(await choice(/Dix bancs/).isChecked()).toBe(true);
  expect(await receipt.textContent()).toBe(kept);

  // A day in the past shows what was known of it then.
  await open(phone, '/demarches/appels/budgetcall_2b04q22np4hs489w1xyfjgm9ej?asOf=2025-04-20');
  await phone.getByText('Budget participatif · Ouvert').waitFor();
  await phone.getByText('Ce jour-là, personne ne connaissait le résultat.').waitFor();
  expect(await phone.getByRole('region', { name: 'Résultat' }).count()).toBe(0);
  const life = (day: string) =>
    open(phone, `/demarches/contributions/contribution_72v28h6k8qheg9w0tvk2d5krd3?asOf=${day}`).then(() =>
      phone.getByRole('region', { name: 'Ce qu’elle est devenue' }).innerText(),
    );
  expect(await life('2025-01-10')).not.toContain('Proposée au vote');
  expect(await life('2025-04-20')).toContain('Proposée au vote');

  // Anybody counts again where they are, and goes from the result to a project and what became of it.
  await open(phone, '/demarches/appels/budgetcall_2b04q22np4hs489w1xyfjgm9ej');
  await pressAt(phone.getByRole('button', { name: 'Recompter ici' }));
  await phone.getByText(/le même résultat/).waitFor();
  // Why the project that most ballots name is not funded, in their own figures.
  await phone.getByText(/font d’abord 1\s126,76\s€ chacun/).waitFor();
  await phone.getByText(/33 bulletins qui nomment le nº\s1 ont donc ensemble 37\s183,08\s€/).waitFor();
  await pressAt(phone.getByRole('link', { name: /Deux passages surélevés/ }).first());
  await phone.getByRole('heading', { name: 'Ce qu’il devient' }).waitFor();
  expect(await faultsEverywhere(phone)).toEqual([]);
});
