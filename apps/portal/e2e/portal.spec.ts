import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { baseUrl, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { downloadOf } from './download.js';

let page: Page;
onFreshPages((opened) => {
  page = opened;
});

test('the first view weighs less than 500 KB compressed, and a territory’s scripts less than 400', async () => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const bytes = { all: 0, scripts: 0 };
  const scripts = new Set<string>();
  const urls: string[] = [];
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    urls.push(response.url);
    if (type === 'Script') scripts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (scripts.has(requestId)) bytes.scripts += encodedDataLength;
  });
  await open(page, '/');
  expect(bytes.all).toBeGreaterThan(50_000);
  expect(bytes.all).toBeLessThan(500_000);
  // Those of the first view are there already: what both fetched is what a first visit to a territory does, and more.
  await open(page, '/territoires/commune/59350');
  expect(bytes.scripts).toBeGreaterThan(50_000);
  expect(bytes.scripts).toBeLessThan(400_000);
  expect(urls.some((url) => url.includes('survey-map'))).toBe(false);
});

test('documents are sent by id, never as text', async () => {
  const bodies: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname !== '/graphql') return;
    bodies.push((request.postDataJSON() as Record<string, unknown> | null) ?? Object.fromEntries(url.searchParams));
  });
  await open(page, '/territoires/commune/59350');
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) {
    expect(body['documentId']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(body).not.toHaveProperty('query');
  }
});

test('the language switch changes the page, its lang, and is kept', async () => {
  await open(page, '/');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /today and as they were/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await open(page, '/sources');
  await page.getByRole('heading', { level: 1, name: 'Sources and licences' }).waitFor();
});

test('on paper there is what is read, with its address above and its sources below', async () => {
  await open(page, '/reseau/accords/accord-cadre-2016');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header, footer, main nav').filter({ visible: true }).count()).toBe(0);
  const pressed = page.locator('button:not(th button):not([aria-pressed="true"])');
  expect(await pressed.filter({ visible: true }).count()).toBe(0);
  const text = await page.locator('main').innerText();
  expect(text).toContain('/reseau/accords/accord-cadre-2016');
  expect(text).toMatch(/Sources\s+S1 /);
  // One page of several says which.
  await page.emulateMedia({ media: 'screen' });
  await open(page, '/territoires/departement/59?contient=COMMUNE');
  await page.emulateMedia({ media: 'print' });
  const turned = page.locator('main nav').filter({ visible: true });
  expect(await turned.allInnerTexts()).toEqual([expect.stringMatching(/1.*25.*sur/)]);
  // Names of columns stand on every sheet: those of buttons would on the first alone.
  const named = page.locator('main th button').first();
  expect(await named.evaluate((button) => getComputedStyle(button).display)).toBe('contents');
  // A canvas that was moved is drawn there.
  await page.emulateMedia({ media: 'screen' });
  await open(page, '/territoires/departement/59');
  const map = page.locator('main figure').first();
  await map.locator('svg').first().hover();
  await map.locator('canvas').waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await map.locator('svg[role=img]').filter({ visible: true }).count()).toBe(1);
  expect(await map.locator('canvas').isVisible()).toBe(false);
});

test('the theme switch is kept', async () => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Passer au thème sombre' }).click();
  await open(page, '/sources');
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test('an address that leads nowhere says so', async () => {
  await open(page, '/nulle-part');
  expect(await page.locator('h1').innerText()).toBe('Cette page n’existe pas');
  await open(page, '/territoires/commune/00000');
  expect(await page.locator('h1').innerText()).toBe('Aucun territoire ne porte ce code');
});

test('a territory that goes on under its code does not read as one that ceased', async () => {
  await open(page, '/territoires/commune/33063?asOf=1950-01-01');
  await page.getByText('sous cette forme\u202f; Bordeaux continue sous le même code').waitFor();
});

test('when the API is down, the page says what is safe and can be retried', async () => {
  await page.route(/\/graphql/, (route) => route.abort());
  await page.goto(`${baseUrl}/territoires/commune/59350`);
  await page.getByRole('heading', { name: 'Le serveur ne répond pas' }).waitFor();
  await page.unroute(/\/graphql/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('h1', { hasText: 'Lille' }).waitFor();
});

test('when too much was asked, the page waits and asks again by itself, or says when to', async () => {
  let refusals = 1;
  const refuse = (seconds: number) =>
    page.route(/\/graphql/, (route) =>
      refusals-- > 0
        ? route.fulfill({
            status: 429,
            headers: { 'retry-after': String(seconds) },
            body: '{"errors":[{"extensions":{"code":"RATE_LIMITED"}}]}',
          })
        : route.continue(),
    );
  await refuse(1);
  await page.goto(`${baseUrl}/territoires/commune/59350`);
  await page.locator('h1', { hasText: 'Lille' }).waitFor();
  await page.unroute(/\/graphql/);
  refusals = Infinity;
  await refuse(40);
  await page.goto(`${baseUrl}/territoires/commune/59350`);
  await page.getByRole('heading', { name: 'Trop de demandes à la fois' }).waitFor();
  await page.getByText('Réessayez dans 40 s.').waitFor();
  await page.unroute(/\/graphql/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('h1', { hasText: 'Lille' }).waitFor();
});

test('a page of today says so where the address names another day, on a phone too', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/club?asOf=1990-01-01');
  const band = page.getByText(/^Cette page montre aujourd’hui\. La date choisie, le 1er janvier 1990/);
  await band.waitFor();
  expect((await band.boundingBox())!.height).toBeGreaterThan(20);
});

test('the day of the page rules the name, tints the header and follows the links', async () => {
  await open(page, '/territoires/commune/51108?asOf=1990-01-01');
  expect(await page.locator('h1').innerText()).toContain('Châlons-sur-Marne');
  await page.getByText('Vous regardez la situation au 1er janvier 1990.').waitFor();
  expect(await page.locator('header').first().getAttribute('data-past')).toBe('true');
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toContain('asOf=1990-01-01');
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
  await page.locator('h1', { hasText: 'Châlons-en-Champagne' }).waitFor();
});

test('a day before there were regions is browsed by départements, and one to come is called an assumption', async () => {
  await open(page, '/parcourir?asOf=1950-01-01');
  await page.getByText(/^Les régions n’existent pas encore au 1er janvier 1950/).waitFor();
  await page.getByRole('link', { name: 'Seine-et-Oise' }).waitFor();
  await open(page, '/parcourir?asOf=2010-01-01');
  await page.getByRole('link', { name: 'Picardie' }).click();
  await page.locator('h1', { hasText: 'Picardie' }).waitFor();
  await page.getByRole('link', { name: 'Oise' }).waitFor();
  await page.locator('[data-map="maplibre"], main svg[role="img"]').first().waitFor();
  await open(page, '/parcourir/32/59?asOf=2010-01-01');
  await page.getByRole('link', { name: 'Nord-Pas-de-Calais' }).waitFor();
  await open(page, '/parcourir?asOf=2099-01-01');
  await page.getByText(/Le 1er janvier 2099 est à venir/).waitFor();
  await open(page, '/parcourir?asOf=1850-01-01');
  await page.getByText(/Aucune situation n’est connue pour «\s1er janvier 1850\s»/).waitFor();
});

test('tiles that an installation has are shown under the contours, with whose they are', async () => {
  await page.route('**/tuiles/**', (route) => route.fulfill({ path: 'apps/portal/public/icon-192.png' }));
  await page.route('**/territoires/commune/51027', async (route) => {
    const answer = await route.fetch();
    const own = `<meta name="map-tiles" content="${baseUrl}/tuiles/{z}/{x}/{y}.png" /><meta name="map-tiles-attribution" content="© Tuiles" />`;
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</head>', `${own}</head>`) });
  });
  const tile = page.waitForRequest(/\/tuiles\//);
  await open(page, '/territoires/commune/51027');
  await page.getByText('© Tuiles.').waitFor();
  expect(new URL((await tile).url()).pathname).toMatch(/^\/tuiles\/\d+\/\d+\/\d+\.png$/);
});

test('a commune that has ended names what succeeds it', async () => {
  await open(page, '/territoires/commune/02695');
  await page.getByText(/A cessé d’exister le/).waitFor();
  await page.getByText(/Lui succède/).waitFor();
});

test('the table of children turns its pages by the address', async () => {
  await open(page, '/territoires/departement/59?contient=COMMUNE');
  const first = await page.locator('tbody tr').first().innerText();
  await page.getByRole('button', { name: 'Page suivante' }).click();
  await page.waitForURL(/page=2/);
  await page.getByText(/^26 à 50 sur/).waitFor();
  await page.waitForFunction(
    (before) => (document.querySelector('tbody tr') as HTMLElement | null)?.innerText !== before,
    first,
  );
  await page.goBack();
  await page.getByText(/^1 à 25 sur/).waitFor();
});

test('one search finds pages of the site and what every module names, what was invented where the reader chose to see it', async () => {
  await open(page, '/recherche?q=portail');
  const part = (name: string) => page.getByRole('region', { name }).getByRole('link');
  expect(await part('Pages du site').allInnerTexts()).toEqual(['Les portails']);
  expect(await part('Portails, formations, démarches, contributions et chantiers').count()).toBe(0);
  await page.getByLabel('Montrer aussi les données de démonstration').check();
  await part('Portails, formations, démarches, contributions et chantiers')
    .filter({ hasText: 'Tenir le portail' })
    .waitFor();
  await page.getByRole('combobox', { name: 'Chercher' }).fill('portail');
  const options = page.getByRole('listbox').getByRole('option');
  await options.filter({ hasText: 'Formation démonstration' }).waitFor();
  await options.filter({ hasText: 'Page du site' }).click();
  await page.waitForURL(/\/portails$/);

  // A call is found by what its kind is called; items of one name are told apart; of nothing at all one sentence tells.
  await open(page, '/recherche?q=budget participatif');
  await part('Portails, formations, démarches, contributions et chantiers')
    .filter({ hasText: /Budget participatif · jusqu’au/ })
    .first()
    .waitFor();
  await open(page, '/recherche?q=maisons');
  const shown = await part('Ce que montrent les portails').filter({ hasText: ' · ' }).allInnerTexts();
  expect(shown.length).toBe(5);
  for (const words of shown) expect(words).toMatch(/(Fiche|Ressource|Carnet|Série photographique) · .+ · \d{4} · CAUE/);
  expect(new Set(shown).size).toBe(shown.length);
  await open(page, '/recherche?q=zzyzx');
  await page.getByText('Rien ne correspond à « zzyzx », ni parmi les territoires').waitFor();
  expect(await page.getByText('Aucun territoire').count()).toBe(0);
});

test('the list comes down as CSV, whole and in order', async () => {
  await open(page, '/territoires/departement/59?contient=COMMUNE&tri=POPULATION&sens=DESC');
  const { name, text } = await downloadOf(page, () =>
    page.getByRole('button', { name: 'Télécharger en CSV' }).first().click(),
  );
  expect(name).toMatch(/^59-commune-\d{4}-\d{2}-\d{2}\.csv$/);
  const rows = text.trim().split('\r\n');
  expect(rows.length).toBeGreaterThan(600);
  expect(rows[1]).toMatch(/^59350;Lille;Commune;/);
});

test('a map that moves is fetched for those who want it', async () => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await open(page, '/territoires/commune/59350');
  expect(urls.some((url) => url.includes('survey-map'))).toBe(false);
  const { x, y } = (await page.locator('main svg[role="img"]').first().boundingBox())!;
  await page.mouse.move(x + 40, y + 40);
  await page.getByRole('button', { name: 'Revenir à l’ensemble' }).waitFor();
});

test('without WebGL the map is drawn as SVG', async () => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, '/parcourir/32');
  // By keyboard, as whoever has no mouse.
  await page.getByRole('button', { name: 'Agrandir et déplacer la carte' }).press('Enter');
  await page.getByText('Carte dessinée sans accélération graphique.').waitFor();
  expect(await page.locator('main svg[role="img"] path').count()).toBeGreaterThan(5);
});

test('the explorer is served by us and answers', async () => {
  await page.goto(`${baseUrl}/graphiql`);
  await page.locator('.graphiql-execute-button').waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window .view-line', { hasText: 'Lille' }).first().waitFor();
  await page.getByRole('button', { name: 'Le nombre de membres, année par année' }).click();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window .view-line', { hasText: '"count": 14' }).first().waitFor();
  // Every example is there, whichever module it is of.
  const examples = JSON.parse(readFileSync('schema/examples.json', 'utf8')) as unknown[];
  expect(await page.locator('.explorer-examples button').count()).toBe(examples.length);
  // The documentation comes from introspection: it must be within the limits of the API.
  await page.getByRole('button', { name: /Documentation Explorer/ }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: 'Revenir au portail' }).click();
  await page.locator('h1', { hasText: 'Les territoires de' }).waitFor();
});
