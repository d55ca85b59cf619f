import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, context, launch, open } from './browser.js';
import { downloadOf } from './download.js';
import { tabTo } from './keyboard.js';
import { wordsOfCode } from '../src/report/codes.js';
import { COORDINATOR, MANAGER, signIn } from './people.js';

let browser: Browser;
let own: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  own = await context(browser);
  page = await own.newPage();
});

describe('reports', () => {
  it('are found, run for a day, and lead from a figure to its records', async () => {
    await page.goto(`${baseUrl}/rapports`);
    await page.getByLabel('Chercher un tableau').fill('retraits');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Retraits par année et par raison' }).click();
    await page.getByRole('heading', { level: 1, name: 'Retraits par année et par raison' }).waitFor();
    await page.getByLabel(/^Jour/).fill('31/12/2016');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2016-12-31/);
    // The table of today stays until that of the day is there.
    const figure = page.getByRole('table').locator('a[href*="asOf=2016-12-31"]').first();
    const count = Number(await figure.textContent());
    expect(count).toBeGreaterThan(0);
    await figure.click();
    await page.getByRole('heading', { level: 1, name: 'Retraits', exact: true }).waitFor();
    await page.getByText(`${count} lignes`).waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(count);
    await page.getByRole('button', { name: 'Toutes les lignes' }).waitFor();
    await page.getByRole('link', { name: 'about.s-pass.org' }).first().waitFor();
    await page
      .getByRole('link', { name: /^Protocole d/ })
      .first()
      .click();
    await page.waitForURL(/\/reseau\/accords\/protocole-2013\?asOf=2016-12-31$/);
  });

  it('have charts that add up what is of one year, and words for every code', async () => {
    const theirs = await (await context(browser)).newPage();
    await signIn(theirs, COORDINATOR);
    const ask = async (path: string, data?: object): Promise<any> =>
      (
        await (data ? theirs.request.post(`${baseUrl}${path}`, { data }) : theirs.request.get(`${baseUrl}${path}`))
      ).json();
    const { rows } = await ask('/reports/dues-by-year.json?includeDemonstration=true');
    const byYear = new Map<number, number>();
    for (const { year, called } of rows) byYear.set(year, (byYear.get(year) ?? 0) + called);
    const [year, most] = [...byYear].toSorted(([, one], [, other]) => other - one)[0]!;
    const euros = new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
    await open(theirs, '/rapports/dues-by-year?includeDemonstration=true');
    const chart = theirs.getByRole('figure').getByRole('img');
    expect(await chart.getAttribute('aria-label')).toContain(`${euros.format(most)} (${year})`);
    expect(await theirs.getByRole('figure').getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/En retard\u00a0: oui/)]),
    );
    const { data } = await ask('/graphql', {
      query: '{ savedQueries(first: 100) { nodes { name columns { name type choices } } } }',
    });
    const wordless = data.savedQueries.nodes.flatMap(({ name, columns }: any) =>
      columns
        .filter(({ type, choices }: any) => type === 'CODE' && choices?.length)
        .filter(({ choices }: any) => !wordsOfCode(choices, choices[0]))
        .map((column: any) => `${name}.${column.name}: ${column.choices.join(' ')}`),
    );
    expect(wordless).toEqual([]);
    await theirs.context().close();
  });

  it('say at the field which day cannot be', async () => {
    await page.goto(`${baseUrl}/rapports/network-on-a-day`);
    await page.getByLabel(/^Jour/).fill('31/02/2016');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await page.getByText(/février 2016 n/i).waitFor();
    expect(page.url()).not.toContain('asOf');
    await page.getByLabel(/^Jour/).fill('01/01/1850');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await page.getByText('Les relevés commencent le 1er janvier 1943\u202f;').waitFor();
    expect(page.url()).not.toContain('asOf');
  });

  it('show today, as the header says, where an address asks for a day that no record reaches', async () => {
    await open(page, '/rapports/network-on-a-day?asOf=1850-01-01');
    await page.getByText(/^Aucune situation n’est connue pour/).waitFor();
    await page.getByText('10 lignes').waitFor();
    expect(await page.getByLabel(/^Jour/).inputValue()).toBe('');
  });

  it('are had as files, by the address that is shown', async () => {
    await page.goto(`${baseUrl}/rapports/network-on-a-day?asOf=2016-12-31`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Excel (XLSX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('network-on-a-day.xlsx');
    const address = await page.locator('code').first().textContent();
    const answer = await own.request.get(address!);
    expect(answer.headers()['row-count']).toBe(String((await answer.text()).trimEnd().split('\r\n').length - 1));
  });

  it('are made as files for whoever has signed in, who fetches them later and lets them go', async () => {
    await signIn(page, MANAGER);
    await open(page, '/rapports/network-on-a-day?asOf=2016-12-31');
    await page.getByLabel('Format').selectOption('CSV');
    await tabTo(page, 'form:has(#report-run-format) button');
    await page.keyboard.press('Enter');
    const row = page
      .getByRole('row')
      .filter({ hasText: '31/12/2016' })
      .or(page.getByRole('row').filter({ hasText: '2016-12-31' }));
    await row.getByText('prêt', { exact: true }).filter({ visible: true }).waitFor();
    const live = await own.request.get(`${baseUrl}/reports/network-on-a-day.csv?asOf=2016-12-31`);
    const file = await downloadOf(page, () => row.getByRole('link', { name: /^Télécharger/ }).click());
    expect(file).toEqual({ name: 'network-on-a-day.csv', text: await live.text() });
    expect(await faultsEverywhere(page)).toEqual([]);
    await open(page, '/rapports');
    const mine = page.getByRole('row').filter({ hasText: 'Le réseau un jour donné · CSV' });
    await mine.getByRole('button', { name: /^Supprimer/ }).click();
    await page.keyboard.press('Enter');
    await mine.getByText('annulé').filter({ visible: true }).waitFor();
    expect(await mine.getByRole('link', { name: /^Télécharger/ }).count()).toBe(0);
  });
});
