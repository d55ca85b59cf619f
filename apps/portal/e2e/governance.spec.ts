import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { faultsEverywhere, faultsOf } from './axe.js';
import { baseUrl, context, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { chooseAt, pressAt, typeAt } from './keyboard.js';
import { COORDINATOR, sessionOf, withSession } from './people.js';

let browser: Browser;
let page: Page;
let coordinator: string;

async function asCoordinator<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-session=${coordinator}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
});
onFreshPages(
  (opened, by) => {
    page = opened;
    browser = by;
  },
  (by) => withSession(by, coordinator),
);

const dialog = () => page.getByRole('dialog');

describe('who governs', () => {
  test('a body whose members are not known says so; the other draws its mandates and has a table twin', async () => {
    await open(page, '/gouvernance/cog');
    await page.getByText('Aucune source ne nomme ses membres').waitFor();
    await open(page, '/gouvernance/comite-demonstration');
    await page.getByRole('img', { name: /^Mandats de/ }).waitFor();
    await page.getByText('Les mêmes mandats en tableau').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger en CSV' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('comite-demonstration-mandats.csv');
  });

  test('the day of the page moves the mandates of the day', async () => {
    await open(page, '/gouvernance/comite-demonstration?asOf=2021-06-01');
    await page.getByRole('heading', { name: 'Mandats au 1er juin 2021' }).waitFor();
    const then = await page.locator('section', { hasText: 'Mandats au 1er juin' }).locator('tbody th').allInnerTexts();
    await open(page, '/gouvernance/comite-demonstration');
    const held = page.locator('section', { hasText: 'Mandats au ' }).last().locator('tbody th');
    await held.first().waitFor();
    const now = await held.allInnerTexts();
    expect(then.length).toBeGreaterThan(0);
    expect(now.length).toBeGreaterThan(0);
    expect(then).not.toEqual(now);
  });

  test('the list of bodies says who sits on the day, in words, also on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, '/gouvernance?demonstration=1&asOf=2021-06-01');
    const section = page.locator('section', { hasText: 'Mandats au 1er juin 2021' });
    const members = section.getByRole('listitem');
    await members.first().waitFor();
    const { governingBody } = await asCoordinator<{
      governingBody: { mandates: { nodes: { person: { name: string } }[] } };
    }>(
      `{ governingBody(key: "comite-demonstration", asOf: "2021-06-01") {
        mandates(first: 100) { nodes { person { name } } } } }`,
    );
    const said = (await members.allInnerTexts()).join(' ');
    expect(governingBody.mandates.nodes.length).toBeGreaterThan(10);
    expect(governingBody.mandates.nodes.filter(({ person }) => !said.includes(person.name))).toEqual([]);
  });

  test('decisions are filtered by the address', async () => {
    await open(page, '/gouvernance/comite-demonstration?issue=DEFERRED');
    const outcomes = await page
      .getByRole('region', { name: /Tableau.*Décisions/ })
      .locator('tbody td:nth-child(4)')
      .allInnerTexts();
    expect(new Set(outcomes)).toEqual(new Set(['Reportée']));
  });

  test('somebody who is not signed in reads no attendance and gets no buttons', async () => {
    const { meetings } = await asCoordinator<{ meetings: { nodes: { id: string }[] } }>(
      '{ meetings(first: 1, filter: { statuses: [HELD], includeDemonstration: true }) { nodes { id } } }',
    );
    const visitor = await context(browser);
    const other = await visitor.newPage();
    await open(other, `/gouvernance/reunions/${meetings.nodes[0]!.id}`);
    await other.getByText(/^Les présences ne sont visibles que/).waitFor();
    // What would be pressed is not on paper.
    await other.getByText('Ajouter à mon agenda').waitFor();
    await other.emulateMedia({ media: 'print' });
    expect(await other.getByText('Ajouter à mon agenda').isVisible()).toBe(false);
    await other.emulateMedia({ media: 'screen' });
    expect(
      await other
        .locator('main')
        .getByRole('button', { name: /Noter|Écrire|Approuver/ })
        .count(),
    ).toBe(0);
    await open(other, '/cotisations');
    await other.getByText(/^Connectez-vous pour lire les cotisations/).waitFor();
    await visitor.close();
  });
});

describe('dues', () => {
  test('a call is prepared, checked, adjusted and issued by keyboard alone; a payment recorded; its receipt is a PDF', async () => {
    const { duesCalls } = await asCoordinator<{ duesCalls: { nodes: { year: number }[] } }>(
      '{ duesCalls(first: 1, filter: { includeDemonstration: true }) { nodes { year } } }',
    );
    const year = duesCalls.nodes[0]!.year + 1;
    const button = (name: string) => page.getByRole('button', { name });
    await open(page, '/cotisations/appels/nouveau');
    await pressAt(button('Calculer les cotisations'));
    await pressAt(page.getByRole('alert').getByRole('link', { name: /Renseignez ce champ\s: Barème/ }));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    await typeAt(page.getByLabel('Année', { exact: true }), String(year));
    await pressAt(page.getByLabel('Tous les membres ce jour-là'), 'ArrowDown');
    await typeAt(page.getByRole('combobox', { name: 'Ajouter une organisation' }), 'démonstration – Var');
    await page.getByRole('option', { name: 'CAUE de démonstration – Var', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pressAt(page.getByLabel(/^C’est un essai/), 'Space');
    await typeAt(page.getByLabel('Échéance 1'), `${year}-03-31`);
    await pressAt(button('Calculer les cotisations'));

    await page.getByText(/^Voici ce que devrait 1 organisation/).waitFor();
    await page.getByRole('cell', { name: /habitants \(population au/ }).waitFor();
    await pressAt(button('Changer l’année, le barème ou les échéances'));
    await pressAt(button('Ajouter une échéance'));
    await typeAt(page.getByLabel('Échéance 2'), `${year}-09-30`);
    await page.getByText('CAUE de démonstration – Var').waitFor();
    await pressAt(button('Calculer les cotisations'));
    await page.getByRole('cell', { name: new RegExp(`30/09/${year}`) }).waitFor();

    await pressAt(button('Continuer vers l’émission'));
    await page.getByText(new RegExp(`^31 mars ${year}\\s: `)).waitFor();
    await page.getByText(new RegExp(`^30 septembre ${year}\\s: `)).waitFor();
    await pressAt(button(`Émettre l’appel ${year}`));
    await page.getByRole('link', { name: 'Cochez la case après avoir relu les montants.' }).waitFor();
    await pressAt(page.getByLabel('J’ai relu les montants et les échéances'), 'Space');
    await pressAt(button(`Émettre l’appel ${year}`));
    await page.locator('h1', { hasText: `Appel ${year}` }).waitFor();
    await page
      .getByText(new RegExp(`^Appel ${year} émis. \\d+ courriels? envoyés? à 1 organisation.$`))
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'CAUE de démonstration – Var' }).click();
    await page.locator('h1', { hasText: 'CAUE de démonstration – Var' }).waitFor();

    await page.getByRole('button', { name: 'Enregistrer un paiement' }).click();
    await dialog().getByLabel('Montant reçu').fill('999999');
    await dialog().getByRole('button', { name: 'Enregistrer le paiement' }).click();
    await dialog()
      .getByText(/Un paiement enregistré ne s’efface pas/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Enregistrer le paiement' }).click();
    // The server says how much is owed; the error leads to its field.
    await dialog().getByRole('alert').getByRole('link').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await dialog().getByLabel('Montant reçu').fill('100,50');
    await dialog().getByRole('button', { name: 'Enregistrer le paiement' }).click();
    await dialog().getByRole('button', { name: 'Enregistrer le paiement' }).click();
    await page.getByRole('cell', { name: '100,50 €', exact: true }).waitFor();

    await page.getByRole('button', { name: /Émettre le reçu/ }).click();
    await dialog().getByRole('button', { name: 'Émettre ce reçu' }).click();
    await dialog().getByRole('button', { name: 'Émettre ce reçu' }).click();
    const receipt = page.getByRole('link', { name: /^Reçu .*\(PDF\)/ });
    await receipt.waitFor();
    const answer = await page.context().request.get(`${baseUrl}${await receipt.getAttribute('href')}`);
    expect(answer.headers()['content-type']).toContain('application/pdf');
  });

  test('what is late of a call is reminded of at once, with a result for each', async () => {
    const { duesCalls } = await asCoordinator<{
      duesCalls: { nodes: { id: string; totals: { lateCount: number } }[] };
    }>(
      '{ duesCalls(first: 9, filter: { statuses: [ISSUED], includeDemonstration: true }) { nodes { id totals { lateCount } } } }',
    );
    const call = duesCalls.nodes.find(({ totals }) => totals.lateCount > 1)!;
    await open(page, `/cotisations/appels/${call.id}`);
    const remind = async () => {
      await page.getByRole('button', { name: 'Relancer les retards' }).click();
      await dialog().getByRole('button', { name: 'Envoyer les relances' }).click();
      await dialog().getByRole('button', { name: 'Envoyer les relances' }).click();
    };
    await remind();
    // Another spec may have reminded of one of them today.
    await page.getByText(/^\d+ organisations relancées, \d+ courriels envoyés\.$/).waitFor();
    await remind();
    await page.getByText(new RegExp(`^${call.totals.lateCount} organisations n’ont pas été relancées\\s:$`)).waitFor();
    await page
      .getByText(/\s: une relance est déjà partie aujourd’hui$/)
      .first()
      .waitFor();
  });

  test('late dues are one click from the desk, and the filter is in the address', async () => {
    await open(page, '/cotisations?demonstration=0');
    // Calls among demonstration organizations are shown by the same switch as all that is invented.
    await page.getByText('Aucun appel n’a été émis.').waitFor();
    await page.getByRole('checkbox', { name: /démonstration/ }).check();
    await page.getByRole('link', { name: /en retard, 2026/ }).click();
    await page.waitForURL(/annee=2026&etat=LATE/);
    await page.waitForFunction(() => {
      const states = [...document.querySelectorAll('main section:last-of-type tbody td:nth-child(5)')];
      return states.length > 0 && states.every((cell) => cell.textContent === 'En retard');
    });
  });
});

describe('forms', () => {
  test('what two people change at once is shown to the second, who chooses', async () => {
    const { organizations } = await asCoordinator<{ organizations: { nodes: { id: string; key: string }[] } }>(
      '{ organizations(first: 1, filter: { search: "démonstration – Tarn", includeDemonstration: true }) { nodes { id key } } }',
    );
    const { key } = organizations.nodes[0]!;
    const founded = String(1978 + (Date.now() % 40));
    const theirs = `https://tarn.example/${Date.now()}`;
    const second = await withSession(
      browser,
      await sessionOf({ ...COORDINATOR, email: 'administration@demonstration.example' }),
    );
    const other = await second.newPage();
    for (const one of [page, other]) {
      await open(one, `/organisations/${key}`);
      await one.getByRole('button', { name: 'Modifier la fiche' }).click();
      await one.getByRole('dialog').getByLabel('Site web').waitFor();
    }
    await other.getByRole('dialog').getByLabel('Site web').fill(theirs);
    await other.getByRole('dialog').getByRole('button', { name: 'Enregistrer la fiche' }).click();
    await other.getByRole('dialog').waitFor({ state: 'detached' });

    await dialog().getByLabel('Site web').fill(`${theirs}/ici`);
    await dialog().getByLabel('Création').fill(founded);
    await dialog().getByRole('button', { name: 'Enregistrer la fiche' }).click();
    await dialog()
      .getByText(/^Modifié par Adèle Démonstration depuis que vous l’avez ouvert/)
      .waitFor();
    await dialog()
      .getByRole('row', { name: /Site web/ })
      .waitFor();
    expect(await dialog().getByRole('row').count()).toBe(2);
    await dialog().getByRole('radio', { name: theirs, exact: true }).check();
    await dialog().getByRole('button', { name: 'Continuer avec ces choix' }).click();
    await dialog().getByRole('button', { name: 'Enregistrer la fiche' }).click();
    await dialog().waitFor({ state: 'detached' });
    const { organization } = await asCoordinator<{ organization: { website: string; foundedOn: string } }>(
      'query ($key: String!) { organization(key: $key) { website foundedOn } }',
      { key },
    );
    expect(organization).toEqual({ website: theirs, foundedOn: founded });
    await second.close();
  });

  test('a withdrawal by keyboard alone: the draft outlives a reload, errors lead to their field, and it is asked again before it counts', async () => {
    const button = (name: string) => dialog().getByRole('button', { name });
    const begin = (): Promise<void> =>
      chooseAt(page.getByRole('button', { name: 'Autres actions' }).first(), 'Ajouter un retrait');
    await open(page, '/reseau/accords/accord-cadre-2016');
    await begin();
    await pressAt(button('Enregistrer le retrait'));
    await dialog()
      .getByRole('link', { name: /Signataire/ })
      .waitFor();
    await typeAt(dialog().getByLabel('Motif'), 'Changement de priorités');
    page.on('dialog', (asked) => void asked.accept());
    await page.reload();
    await begin();
    await dialog().getByText('Nous avons repris votre brouillon.').waitFor();
    expect(await dialog().getByLabel('Motif').inputValue()).toBe('Changement de priorités');
    await pressAt(dialog().getByLabel('Signataire'), 'ArrowDown');
    await typeAt(dialog().getByLabel('Date d’effet du retrait'), '1999');
    await pressAt(button('Enregistrer le retrait'));
    await dialog()
      .getByText(/Si ce signataire y renonce, le retrait pourra être supprimé/)
      .waitFor();
    await pressAt(button('Enregistrer sans source'));
    await pressAt(dialog().getByRole('alert').getByRole('link'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await pressAt(button('Repartir de zéro'));
    await pressAt(button('Annuler'));
    await dialog().waitFor({ state: 'detached' });
  });
});

test('the menu of a record is used with the arrows, by letters, and left with Escape', async () => {
  await open(page, '/organisations/demonstration-03');
  const more = page.getByRole('button', { name: 'Autres actions' });
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await more.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.role === 'menuitem');
  const first = await focused();
  await page.keyboard.press('ArrowUp');
  const last = await focused();
  expect(last).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.type('ajouter une r');
  expect(await focused()).toBe('Ajouter une reprise');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await more.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('menuitem').count()).toBe(0);
  await more.press('ArrowUp');
  await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, last);
  await page.keyboard.press('Tab');
  expect(await page.getByRole('menuitem').count()).toBe(0);
});

describe('accessibility for people who are signed in', () => {
  test.each([
    ['bodies', '/gouvernance?demonstration=1'],
    ['a body', '/gouvernance/comite-demonstration'],
    ['the desk', '/cotisations?demonstration=1'],
    ['the wizard', '/cotisations/appels/nouveau'],
    ['scales', '/cotisations/baremes'],
  ])('%s', async (_name, path) => {
    await open(page, path);
    expect(await faultsEverywhere(page)).toEqual([]);
  });

  test('a meeting, a due, a call, and a form with its errors', async () => {
    const { meetings, dues, duesCalls } = await asCoordinator<Record<string, { nodes: { id: string }[] }>>(
      '{ meetings(first: 1, filter: { statuses: [HELD], includeDemonstration: true }) { nodes { id } } dues(first: 1, filter: { status: LATE, includeDemonstration: true }) { nodes { id } } duesCalls(first: 1, filter: { includeDemonstration: true }) { nodes { id } } }',
    );
    for (const path of [
      `/gouvernance/reunions/${meetings!.nodes[0]!.id}`,
      `/cotisations/appels/${duesCalls!.nodes[0]!.id}`,
      `/cotisations/${dues!.nodes[0]!.id}`,
    ]) {
      await open(page, path);
      expect(await faultsEverywhere(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Enregistrer un paiement' }).click();
    await dialog().getByLabel('Montant reçu').fill('');
    await dialog().getByRole('button', { name: 'Enregistrer le paiement' }).click();
    await dialog().getByRole('alert').waitFor();
    expect(await faultsEverywhere(page)).toEqual([]);
  });
});
