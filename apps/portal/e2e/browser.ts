import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const baseUrl = (process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').replace(/\/$/, '');

export type Theme = 'light' | 'dark';

/** Every kind of page, with real territories behind it. */
export const routes: Record<string, string> = {
  home: '/',
  search: '/recherche?q=saint',
  'search without words': '/recherche',
  commune: '/territoires/commune/59350',
  'commune that has ended': '/territoires/commune/02695',
  'commune in the past': '/territoires/commune/51108?asOf=1990-01-01',
  departement: '/territoires/departement/59?contient=COMMUNE&tri=POPULATION&sens=DESC',
  'overseas region': '/territoires/region/04',
  'unknown territory': '/territoires/commune/00000',
  browse: '/parcourir',
  'browse a region': '/parcourir/32',
  'browse a departement': '/parcourir/32/59',
  organizations: '/organisations',
  organization: '/organisations/caue-50',
  'demonstration organizations': '/organisations?demonstration=1',
  'demonstration organization': '/organisations/demonstration-03',
  network: '/reseau',
  'network in the past': '/reseau?asOf=2016-12-31',
  'network on an uncertain day, with demonstration': '/reseau?asOf=2018-06-15&demonstration=1',
  agreement: '/reseau/accords/accord-cadre-2016',
  'agreement with withdrawals': '/reseau/accords/protocole-2013?asOf=2016-01-15&etat=WITHDRAWN',
  'unknown agreement': '/reseau/accords/aucun',
  history: '/reseau/histoire',
  'sign-up': '/inscription',
  'sign-in': '/connexion?retour=/compte/jetons',
  'verify an address': '/verifier#secret',
  'forgotten password': '/mot-de-passe-oublie',
  'new password': '/mot-de-passe#secret',
  invitation: '/invitation#secret',
  governance: '/gouvernance',
  'governing body': '/gouvernance/comite-demonstration',
  'body whose members are unknown': '/gouvernance/cog',
  'dues, signed out': '/cotisations',
  grants: '/subventions',
  accessibility: '/accessibilite',
  sources: '/sources',
  'not found': '/nulle-part',
};

/** Chromium without a graphics card: WebGL is rendered in software. */
export async function launch(): Promise<Browser> {
  const args = chromium.args.filter((arg) => !/disable-webgl|use-gl|use-angle|single-process|disable-gpu/.test(arg));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    headless: true,
  });
}

interface Conditions {
  theme?: Theme;
  width?: number;
  height?: number;
}

export function context(
  browser: Browser,
  { theme = 'light', width = 1280, height = 800 }: Conditions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
}

/** Opens a page and waits until its data is on screen. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${baseUrl}${path}`);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), undefined, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}
