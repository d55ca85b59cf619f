import { beforeAll, expect, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { faultsEverywhere } from './axe.js';
import { baseUrl, open } from './browser.js';
import { onFreshPages } from './fresh-page.js';
import { COORDINATOR, cookieOf, sessionOf } from './people.js';

interface Certificate {
  number: string;
  code: string;
  holderName: string;
  verificationPath: string;
  pdfPath: string;
  trainingSession: { id: string };
}

let page: Page;
let coordinator: string;
let certificate: Certificate;

beforeAll(async () => {
  coordinator = await sessionOf(COORDINATOR);
  const { name, value } = cookieOf(coordinator);
  const answer = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `${name}=${value}` },
    body: JSON.stringify({
      query: `{ certificates(filter: { includeDemonstration: true, status: IN_FORCE }, first: 1) {
        nodes { number code holderName verificationPath pdfPath trainingSession { id } } } }`,
    }),
  });
  certificate = ((await answer.json()) as any).data.certificates.nodes[0];
});
onFreshPages((opened) => {
  page = opened;
});

const pdf = async (): Promise<Buffer> => {
  const { name, value } = cookieOf(coordinator);
  const answer = await fetch(`${baseUrl}${certificate.pdfPath}`, { headers: { cookie: `${name}=${value}` } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

test('a certificate is checked by what is printed on it, and its file without sending it', async () => {
  await open(page, '/attestations/verification');
  await page.getByRole('button', { name: 'Vérifier le document' }).click();
  await page.getByText('Indiquez le numéro imprimé sur le document.').first().waitFor();
  await page.locator('main').getByLabel('Numéro', { exact: true }).fill(certificate.number.toLowerCase());
  await page
    .locator('main')
    .getByLabel('Code', { exact: true })
    .fill(certificate.code.replaceAll('-', ' ').toLowerCase());
  await page.getByRole('button', { name: 'Vérifier le document' }).click();
  await page.getByText('Ce document est authentique et en vigueur.').waitFor();
  await page.getByText(certificate.holderName).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);

  const bytes = await pdf();
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Choisir le fichier PDF').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await choose('attestation.pdf', bytes);
  await page.getByText('« attestation.pdf » est exactement le fichier qui a été délivré.').waitFor();
  await choose('retouche.pdf', Buffer.concat([bytes, Buffer.from(' ')]));
  await page.getByText('n’est pas le fichier qui a été délivré').waitFor();
});

test('a wrong code shows nothing', async () => {
  await open(page, `/attestations/verification?number=${certificate.number}&code=0000-0000-0000-0000-0000`);
  await page.getByText('Aucun document n’a ce numéro et ce code').waitFor();
  expect(await page.getByText(certificate.holderName).count()).toBe(0);
});

test('whoever holds the session sees its certificates', async () => {
  await page.context().addCookies([cookieOf(coordinator)]);
  await open(page, `/formations/sessions/${certificate.trainingSession.id}`);
  await page.getByRole('heading', { name: 'Attestations' }).waitFor();
  await page.getByText(certificate.number).first().waitFor();
  await page.getByRole('button', { name: 'Délivrer les attestations' }).waitFor();
  expect(await faultsEverywhere(page)).toEqual([]);
});
