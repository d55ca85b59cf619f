import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { launch, open } from './browser.js';
import { ask, choose, cookieOf, COORDINATOR, MANAGER, press, sessionOf, withSession } from './people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

/** Signs in anew where the page is. */
async function begun(who: { email: string; password: string }): Promise<void> {
  session = await sessionOf(who);
  await shown.addCookies([cookieOf(session)]);
}

type Typed = string | boolean | { index: number } | { label: string };
type Fields = Readonly<Record<string, Typed>>;

/** People of the demonstration data who sit in no body that these tests make. */
const MEMBERS = ['Clémence Alder', 'Colette Alder', 'Cyril Alder'] as const;
const mark = Date.now().toString(36);
let shown: BrowserContext;
let page: Page;
let session: string;

async function begin(who: { email: string; password: string }): Promise<void> {
  session = await sessionOf(who);
  shown = await withSession(browser, session);
  page = await shown.newPage();
}

const sheet = (): Locator => page.getByRole('dialog');
const submit = (): Locator => sheet().locator('button[type="submit"]');

/** The control that bears the label, with or without its "(facultatif)"; a row's label ends with its place. */
const control = (label: string): Locator =>
  sheet()
    .getByLabel(new RegExp(`^\\s*${label}\\s*(\\(facultatif\\)|1)?\\s*$`))
    .first();

async function fill(fields: Fields): Promise<void> {
  for (const [label, typed] of Object.entries(fields)) {
    const field = control(label);
    const kind = await field.evaluate((element) =>
      element.getAttribute('aria-haspopup') === 'listbox'
        ? 'search'
        : `${element.tagName} ${element.getAttribute('type')}`,
    );
    if (typeof typed === 'boolean') await field.setChecked(typed);
    else if (kind.startsWith('SELECT')) await field.selectOption(typed as string);
    else await field.fill(typed as string);
    if (kind === 'search')
      await choose(
        sheet()
          .getByRole('option', { name: typed as string })
          .first(),
      );
  }
}

interface LateDue {
  id: string;
  reminders: unknown[];
  nextReminder: { refusal: string | null } | null;
}

/** Opens a form by its button, fills it in, sends it, and says yes where it asks once more. */
async function save(button: string | RegExp, fields: Fields = {}): Promise<void> {
  await press(page, button);
  await fill(fields);
  await send();
  await closed();
  // The focus is given back: never left on a page without any.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

async function send(): Promise<void> {
  await submit().click();
  const asked = sheet().getByRole('heading', { name: 'Avant de continuer' });
  await page.waitForFunction(
    () => !document.querySelector('dialog') || document.querySelector('dialog [role="alert"]'),
  );
  if (await asked.isVisible()) await submit().click();
}

/** The same with an answer that will not do: the error leads to its field, and nothing typed is lost. Then it is mended. */
async function saveAfterError(button: string | RegExp, fields: Fields, wrong: Fields): Promise<void> {
  await press(page, button);
  await fill({ ...fields, ...wrong });
  const typed = await answers();
  await send();
  const [label] = Object.keys(wrong);
  await sheet()
    .getByRole('alert')
    .getByRole('link', { name: new RegExp(label!) })
    .click();
  expect(await control(label!).evaluate((element) => element === document.activeElement && element.ariaInvalid)).toBe(
    'true',
  );
  expect(await answers()).toEqual(typed);
  await fill({ [label!]: fields[label!] ?? '' });
  await send();
  await closed();
}

/** The form is gone; where it stays, what it says is the failure. */
async function closed(): Promise<void> {
  try {
    await sheet().waitFor({ state: 'detached' });
  } catch {
    throw new Error(`The form stayed open: ${await sheet().innerText()} ${JSON.stringify(await answers())}`);
  }
}

const answers = (): Promise<unknown[]> =>
  sheet()
    .locator('input, select, textarea')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ type, checked, value }) => (type === 'checkbox' ? checked : value)),
    );

const sees = (text: string | RegExp): Promise<void> =>
  page.locator('main').getByText(text).filter({ visible: true }).first().waitFor();
const title = (text: string): Promise<void> => page.locator('h1', { hasText: text }).waitFor();

describe('the coordination of the network', () => {
  beforeAll(() => begin(COORDINATOR));
  afterAll(() => shown?.close());

  test('keeps an agreement, its signatures, an unnamed signatory and a withdrawal', async () => {
    await open(page, '/reseau');
    await saveAfterError(
      'Ajouter un accord',
      {
        Titre: `Convention ${mark}`,
        'Clé courte': `convention-${mark}`,
        Nature: 'CONVENTION',
        'Date de signature': '02/2020',
      },
      { 'Date de signature': 'hier' },
    );
    await title(`Convention ${mark}`);
    await sees(/février 2020/);
    await saveAfterError('Modifier l’accord', { Titre: `Entente ${mark}`, Fin: '2030' }, { Fin: '2010' });
    await title(`Entente ${mark}`);
    // Demonstration data alone from here: the counts that other specs look at stay as they are.
    const name = 'CAUE de démonstration – Doubs';
    await open(page, '/reseau/accords/convention-demonstration?demonstration=1');
    await saveAfterError(
      'Ajouter un retrait',
      { Signataire: { label: name }, 'Date d’effet du retrait': '2021-12-31', Motif: 'Changement de statuts' },
      { 'Date d’effet du retrait': 'hier' },
    );
    await page.getByRole('button', { name: /^Retirées [1-9]/ }).waitFor();
    await save('Ajouter une signature', { 'Nature du signataire non nommé': 'CAUE', 'Date de signature': '2022' });
    await page
      .getByRole('rowheader', { name: /non documenté/ })
      .first()
      .waitFor();
    await save('Identifier un signataire', {
      'Signataire non documenté': { index: 1 },
      'Organisation identifiée': name,
      Preuve: 'Un courrier retrouvé',
    });
    await sees(name);
    await saveAfterError(
      'Ajouter un retrait',
      { Signataire: { label: 'CAUE de démonstration – Rhône' }, 'Date d’effet du retrait': '2023' },
      { 'Date d’effet du retrait': '2023-02-30' },
    );
    await save('Ajouter une signature', {
      Signataire: 'CAUE de démonstration – Rhône',
      'Date de signature': '2024-04-01',
      Remarque: 'Un retour',
    });
    await page.getByRole('cell', { name: '1er avril 2024' }).waitFor();
  });

  test('takes in an organization, changes it, closes it and says who goes on with its archives', async () => {
    await open(page, '/organisations');
    await saveAfterError(
      'Ajouter une organisation',
      {
        Nom: `Atelier ${mark}`,
        'Clé courte': `atelier-${mark}`,
        Nature: 'ASSOCIATION',
        Création: '1999-05',
        Ville: 'Lille',
        'Code postal': '59000',
      },
      { 'Code postal': '' },
    );
    await title(`Atelier ${mark}`);
    await saveAfterError(
      'Modifier la fiche',
      { Nom: `Ateliers ${mark}`, SIREN: '', 'Site web': 'https://atelier.example' },
      { SIREN: '123456789' },
    );
    await title(`Ateliers ${mark}`);
    await sees('atelier.example');
    await saveAfterError(
      'Enregistrer la fermeture',
      { Fermeture: '2024', 'Motif de la fermeture': 'MERGER' },
      { Fermeture: '1998' },
    );
    await save('Ajouter une reprise', {
      'Ce qui est repris': 'ARCHIVES',
      'Repris par': 'CAUE du Nord',
      Précisions: 'Deux cartons',
    });
    await sees('Deux cartons');
  });

  test('founds a body, seats people, plans, moves and cancels a meeting', async () => {
    await open(page, '/gouvernance?demonstration=1');
    await saveAfterError(
      'Créer une instance',
      {
        Nom: `Bureau ${mark}`,
        'Clé courte': `bureau-${mark}`,
        'Nature de l’instance': 'BOARD',
        Organisation: 'CAUE de démonstration – Var',
        'Quorum, en pour cent des sièges pourvus': '50',
        'Nom du collège': 'Élus',
        'Nombre de sièges': '3',
      },
      { 'Quorum, en pour cent des sièges pourvus': '33,3' },
    );
    await page.getByRole('link', { name: `Bureau ${mark}` }).click();
    await title(`Bureau ${mark}`);
    await save('Modifier l’instance', { Nom: `Bureau élargi ${mark}` });
    await title(`Bureau élargi ${mark}`);
    await saveAfterError(
      'Ajouter un collège',
      { 'Nom du collège': 'Experts', 'Nombre de sièges': '2' },
      { 'Nombre de sièges': '0' },
    );
    await saveAfterError(
      'Attribuer un siège',
      { Personne: MEMBERS[0], Collège: { index: 1 }, Siège: '', 'Premier jour': '2021-01-01' },
      { Siège: '9' },
    );
    await save('Attribuer un siège', { Personne: MEMBERS[1], Collège: { index: 1 }, 'Premier jour': '2021-01-01' });
    await save('Attribuer un siège', { Personne: MEMBERS[2], Collège: { index: 2 }, 'Premier jour': '2021-01-01' });
    const seated = page.locator('section', { hasText: 'Mandats au ' }).last().locator('tbody th[scope="row"]');
    expect(await seated.count()).toBe(3);
    await saveAfterError(
      `Mettre fin ${MEMBERS[2]}`,
      { 'Premier jour après la fin du mandat': '2026-01-01' },
      { 'Premier jour après la fin du mandat': '2020-01-01' },
    );
    expect(await seated.count()).toBe(2);

    const year = new Date().getFullYear() + 1;
    await saveAfterError(
      'Planifier une réunion',
      { 'Date et heure': `${year}-03-10T10:00`, Lieu: 'Lille', 'Intitulé du point': 'Budget' },
      { Lieu: '' },
    );
    await title('Réunion');
    await save('Déplacer la réunion', { Lieu: 'Roubaix', 'On peut y participer en ligne': true });
    await sees(/Roubaix/);
    await save('Ajouter un point', { 'Intitulé du point': 'Divers', Rang: '1' });
    await sees('Divers');
    await save('Retirer Divers');
    await save('Convoquer les membres');
    await sees('Convoquée');
    await save('Annuler la réunion', { Motif: 'Salle indisponible' });
    await sees(/Salle indisponible/);
  });

  test('records what a meeting did: who was there, a decision, its votes, its minutes', async () => {
    await open(page, `/gouvernance/bureau-${mark}`);
    await save('Planifier une réunion', {
      'Date et heure': '2025-06-10T10:00',
      Lieu: 'Lille',
      'Intitulé du point': 'Budget',
    });
    await page.getByRole('button', { name: 'Indiquer que la réunion a eu lieu' }).waitFor();
    await save('Indiquer que la réunion a eu lieu');
    const [first, second] = MEMBERS;
    await page.getByRole('button', { name: 'Noter les présences' }).click();
    await submit().click();
    await sheet()
      .getByRole('link', { name: /Notez au moins une personne/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Noter les présences' }).click();
    await sheet().getByRole('button', { name: 'Tous présents' }).click();
    expect(await sheet().getByLabel(`Présence de ${first}`).inputValue()).toBe('PRESENT');
    await fill({ [`Présence de ${second}`]: 'EXCUSED' });
    await send();
    await sheet().waitFor({ state: 'detached' });
    await sees('Excusé·e');
    await saveAfterError(
      'Ajouter une décision',
      { 'Décision, en une ligne': 'Adopter le budget', Issue: 'ADOPTED', Date: '2025-06-10' },
      { Date: '2099-01-01' },
    );
    await page.getByRole('heading', { name: 'Adopter le budget' }).waitFor();
    await save(/^Noter les votes/, { [`Vote de ${first}`]: 'FOR' });
    await page.getByText('Qui a voté quoi').click();
    await sees(first!);
    await save('Écrire le compte rendu', { 'Texte du compte rendu': 'Le budget a été lu.' });
    await sees('Le budget a été lu.');
    await saveAfterError('Approuver le compte rendu', { 'Approuvé le': '2025-07-01' }, { 'Approuvé le': '2020-01-01' });
    await sees(/1er juillet 2025/);
  });

  test('sets a scale, notes a grant and reminds of a due that is late', async () => {
    await open(page, '/cotisations/baremes');
    await saveAfterError(
      'Créer un barème',
      {
        Nom: `Forfait ${mark}`,
        Calcul: 'FLAT',
        'Montant par organisation': '150,50',
        // Far ahead, so that no call of dues of another spec finds it.
        'Premier jour': '2040-01-01',
      },
      { 'Montant par organisation': 'beaucoup' },
    );
    await sees(`Forfait ${mark}`);
    await open(page, '/subventions?demonstration=1');
    await saveAfterError(
      'Ajouter une subvention',
      {
        Programme: `Programme ${mark}`,
        'Demandée par': 'CAUE du Nord',
        Montant: '1 200,50',
        'Demandée le': '2020',
        'Accordée le': '2021',
      },
      { 'Accordée le': '2019' },
    );
    await sees(`Programme ${mark}`);
    const { dues } = await ask<{ dues: { nodes: LateDue[] } }>(
      `{ dues(first: 100, filter: { status: LATE, includeDemonstration: true }) {
           nodes { id reminders { stage } nextReminder { refusal } }
         } }`,
      {},
      { cookie: `__Host-session=${session}` },
    );
    // Another spec has reminded of some today.
    const due = dues.nodes.find(({ nextReminder }) => nextReminder?.refusal === null)!;
    await open(page, `/cotisations/${due.id}`);
    await save('Relancer');
    await sees(new RegExp(`${due.reminders.length + 1}`));
  });
});

describe('whoever types on after an error', () => {
  beforeAll(() => begin(COORDINATOR));
  afterAll(() => shown?.close());

  test('keeps the focus in the field, letter by letter', async () => {
    await open(page, '/subventions?demonstration=1');
    await page.locator('main').getByRole('button', { name: 'Ajouter une subvention' }).click();
    await send();
    await sheet()
      .getByRole('alert')
      .getByRole('link', { name: /Programme/ })
      .click();
    await page.keyboard.type('FEDER');
    expect(await control('Programme').inputValue()).toBe('FEDER');
  });
});

describe('a form', () => {
  beforeAll(() => begin(COORDINATOR));
  afterAll(() => shown?.close());

  const grant = { Programme: `Essai ${mark}`, 'Demandée par': 'CAUE du Nord', Montant: '1 200' };
  const opened = async (path: string, button: string): Promise<void> => {
    await open(page, path);
    await page.locator('main').getByRole('button', { name: button }).first().click();
    await sheet().waitFor();
  };
  const faults = (): Promise<string[]> => sheet().getByRole('alert').getByRole('link').allInnerTexts();

  test('tells all that is wrong at once, each at its field, and why a date is none', async () => {
    await opened('/subventions', 'Ajouter une subvention');
    await fill({ Montant: 'beaucoup', 'Demandée le': '31/02/2026', 'Accordée le': '2019' });
    await submit().click();
    expect(await faults()).toEqual([
      expect.stringContaining('Programme'),
      expect.stringContaining('Demandée par'),
      expect.stringContaining('Montant'),
      expect.stringContaining('Février 2026 n’a que 28 jours'),
    ]);
    await fill({ 'Demandée le': '12/06/2020' });
    await submit().click();
    expect((await faults()).at(-1)).toMatch(/Accordée.*ne peut pas précéder.*Demandée/);
    const [summary, field] = await Promise.all([
      sheet().getByRole('alert').first().boundingBox(),
      control('Programme').locator('xpath=..').boundingBox(),
    ]);
    expect(summary!.width).toBeGreaterThanOrEqual(field!.width);
    await page.keyboard.press('Escape');
  });

  test('asks before it records that there is no source, and says what was kept without moving the page', async () => {
    await opened('/subventions', 'Ajouter une subvention');
    if (await sheet().getByRole('button', { name: 'Repartir de zéro' }).isVisible())
      await sheet().getByRole('button', { name: 'Repartir de zéro' }).click();
    await fill({ ...grant, 'Demandée le': '12/06/2020' });
    const place = (): Promise<number> => page.locator('h1').evaluate((head) => head.getBoundingClientRect().top);
    const before = await place();
    await submit().click();
    await sheet().getByText('Enregistrer sans source ?').waitFor();
    await sheet().getByRole('button', { name: 'Enregistrer sans source', exact: true }).click();
    await sheet().waitFor({ state: 'detached' });
    await page
      .getByRole('status')
      .filter({ hasText: `Enregistré : Essai ${mark}` })
      .waitFor();
    expect(await place()).toBe(before);
    await sees(`Essai ${mark}`);
  });

  test('loses nothing when the session ends under it', async () => {
    await opened('/subventions', 'Ajouter une subvention');
    await fill({ ...grant, Programme: `Reprise ${mark}` });
    await shown.clearCookies();
    await submit().click();
    await sheet().getByRole('button', { name: 'Enregistrer sans source', exact: true }).click();
    await sheet()
      .getByText(/Votre session a pris fin/)
      .waitFor();
    await sheet()
      .getByRole('link', { name: /Se connecter/ })
      .waitFor();
    expect(await control('Programme').inputValue()).toBe(`Reprise ${mark}`);
    await begun(COORDINATOR);
    await submit().click();
    await sheet().getByRole('button', { name: 'Enregistrer sans source', exact: true }).click();
    await sheet().waitFor({ state: 'detached' });
    await sees(`Reprise ${mark}`);
  });

  test('names the row of a fault; Escape closes the list that is open and not the sheet; a row that goes leaves the focus to the next', async () => {
    await opened(`/gouvernance/bureau-${mark}`, 'Planifier une réunion');
    await sheet().getByRole('button', { name: 'Ajouter un point' }).click();
    await sheet()
      .getByLabel(/^Précisions .*2$/)
      .fill('Sans titre');
    await submit().click();
    expect((await faults()).at(-1)).toMatch(/^Ligne 2. .*Intitulé du point/);
    await sheet().getByRole('button', { name: 'Retirer la ligne 1' }).click();
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.tagName)).toBe('LI');
    await page.keyboard.press('Escape');
    await opened('/subventions', 'Ajouter une subvention');
    await control('Demandée par').click();
    await sheet().getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await sheet().getByRole('option').first().waitFor({ state: 'hidden' });
    expect(await sheet().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  });
});

describe('whoever manages an organization', () => {
  beforeAll(() => begin(MANAGER));
  afterAll(() => shown?.close());

  test('welcomes a person, corrects what is known, and follows the positions', async () => {
    await open(page, '/organisations/demonstration-02');
    await saveAfterError(
      'Ajouter une personne',
      {
        Prénom: 'Ana',
        'Nom de famille': `Lys${mark}`,
        'Adresse électronique': `ana-${mark}@caue.example`,
        'Son nom peut être montré à tout le monde': true,
        Fonction: 'ARCHITECT',
        'Intitulé de la fonction': `Étude ${mark}`,
        'Temps de travail, en pour cent d’un temps plein': '80',
        'Premier jour': '2020-01-01',
      },
      { 'Temps de travail, en pour cent d’un temps plein': '140' },
    );
    await sees(`Lys${mark}`);
    await saveAfterError(
      'Modifier une personne',
      { Personne: { label: `Ana Lys${mark}` }, Prénom: 'Anaïs' },
      { Prénom: '' },
    );
    await sees(`Anaïs Lys${mark}`);
    await save('Corriger une fonction', {
      Fonction: { label: `Anaïs Lys${mark}, Étude ${mark}` },
      'Intitulé de la fonction': `Conseil ${mark}`,
    });
    await sees(`Conseil ${mark}`);
    await saveAfterError(
      'Ajouter une fonction',
      {
        Personne: `Anaïs Lys${mark}`,
        Fonction: 'OTHER',
        'Intitulé de la fonction': `Animation ${mark}`,
        'Premier jour': '2021-01-01',
        'Premier jour où la fonction n’est plus exercée': '',
      },
      { 'Premier jour où la fonction n’est plus exercée': '2020-01-01' },
    );
    await sees(`Animation ${mark}`);
    await saveAfterError(
      'Terminer une fonction',
      {
        Fonction: { label: `Anaïs Lys${mark}, Animation ${mark}` },
        'Premier jour où la fonction n’est plus exercée': '2022-01-01',
      },
      { 'Premier jour où la fonction n’est plus exercée': '2019-01-01' },
    );
    await page.getByRole('row', { name: new RegExp(`Animation ${mark}.*31/12/2021`) }).waitFor();
  });
});
