import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, open, settled } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { ask, COORDINATOR, cookieOf, sessionOf } from './people.js';

let page: Page;
let coordinator: string;
let certificate: string;

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
  const { name, value } = cookieOf(coordinator);
  const answer = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `${name}=${value}` },
    body: JSON.stringify({
      query: '{ certificates(filter: { includeDemonstration: true, status: IN_FORCE }, first: 1) { nodes { id } } }',
    }),
  });
  certificate = ((await answer.json()) as any).data.certificates.nodes[0].id;
});
onFreshPages((opened) => {
  page = opened;
});

const section = (name: string) => page.getByRole('region', { name });

describe('what led where', () => {
  test('is reached from an agreement, dated, and dashed where nobody knows', async () => {
    await open(page, '/reseau/accords/protocole-2013?asOf=2015-12-15');
    await page.getByRole('link', { name: 'Ce qui y a mené, ce qui en est venu' }).click();
    await page.getByText('Rien de connu n’y a mené à cette date.').waitFor();
    const after = section('Ce qui en est venu');
    await after.getByText('Engagement (14)').waitFor();
    await after.getByRole('link', { name: 'Fédération nationale des CAUE', exact: true }).first().waitFor();
    expect(await after.getByText('décembre 2015').count()).toBeGreaterThan(0);
    await after.getByText('Identification : rien de connu').first().waitFor();
    expect(await after.locator('[data-missing]').count()).toBe(4);
  });

  test('shows all links of a kind when they are wanted, by keyboard too', async () => {
    await open(page, '/enchainement/agreement_25102by1qcgdcrt70ndcgvcc2d?asOf=2015-12-15');
    const after = section('Ce qui en est venu');
    const more = after.getByRole('button', { name: 'Voir les 9 autres' });
    await more.focus();
    await page.keyboard.press('Enter');
    await after
      .getByRole('link', { name: /n° 13$/ })
      .first()
      .waitFor();
    expect(
      await after.getByRole('link', { name: /^CAUE signataire non documenté n° \d+$/ }).count(),
    ).toBeGreaterThanOrEqual(13);
  });

  test('goes from a certificate back to who taught, for whoever may see each step', async () => {
    await open(page, `/enchainement/${certificate}`);
    await page.getByText('Aucun enchaînement ici').waitFor();
    await page.context().addCookies([cookieOf(coordinator)]);
    await open(page, `/enchainement/${certificate}`);
    const before = section('Ce qui y a mené');
    for (const kind of ['Certificat', 'Formation suivie', 'Inscription'])
      await before.getByText(kind).first().waitFor();
    await settled(page);
    expect(await faultsEverywhere(page)).toEqual([]);
  });

  test('goes on through the club: from a workstream to what came of it and who used it', async () => {
    const { deliverables } = await ask<any>(
      '{ deliverables(filter: { includeDemonstration: true, reused: true }, first: 1) { nodes { item { title } workstream { id } } } }',
      {},
      { cookie: `__Host-session=${coordinator}` },
    );
    const [{ item, workstream }] = deliverables.nodes;
    await page.context().addCookies([cookieOf(coordinator)]);
    await open(page, `/chantiers/${workstream.id}`);
    await page.getByRole('link', { name: 'Ce qui y a mené, ce qui en est venu' }).click();
    const after = section('Ce qui en est venu');
    await after.getByText(/^Contribution \(\d+\)/).waitFor();
    await after.getByRole('link', { name: item.title }).first().waitFor();
    await after
      .getByText(/^Enseigné, /)
      .first()
      .waitFor();
    await section('Ce qui y a mené')
      .getByText(/^Chantier mené ensemble/)
      .first()
      .waitFor();
    await settled(page);
    expect(await faultsEverywhere(page)).toEqual([]);
  });

  test('speaks English', async () => {
    await open(page, '/enchainement/agreement_25102by1qcgdcrt70ndcgvcc2d?asOf=2015-12-15');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Identification: none known').first().waitFor();
    await page.getByText('Commitment (14)').waitFor();
  });
});
