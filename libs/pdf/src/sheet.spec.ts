import { describe, expect, it } from '@jest/globals';
import { textOfPdf } from '#lib/testing';
import { closedUp, duration, type Sheet, sheetOf } from './index.js';

const INFO = { title: 'Attestation n° 1', author: 'CAUE du Nord', subject: 'Essai', on: '2026-03-03' };
const write = (sheet: Sheet): void => {
  sheet.heading(1, 'Attestation');
  sheet.paragraph('Łukasz Šenkýř a suivi 1\u202f234,5 heures.');
  sheet.rows('Ce qui est attesté', [['Personne', 'Łukasz Šenkýř']]);
  sheet.check({ title: 'Vérifier', address: 'https://exemple.fr/v?n=1', alt: 'Code QR', lines: ['Code AAAA'] });
};

describe('a sheet', () => {
  // First: what a process has written before must not matter.
  it('holds letters that others are made of as themselves, and those that are drawn as one apart', async () => {
    await sheetOf(INFO, (sheet) => sheet.heading(1, 'ÉÉ'));
    const words = textOfPdf(await sheetOf(INFO, (sheet) => sheet.heading(1, 'École de la fin')));
    expect(words).toContain('École de la fin');
    expect(textOfPdf(await sheetOf(INFO, (sheet) => sheet.heading(1, 'ECRIT')))).toContain('ECRIT');
  });

  it('is the same bytes for the same words, whatever was made between', async () => {
    const first = await sheetOf(INFO, write);
    await sheetOf({ ...INFO, title: 'Other' }, (sheet) => sheet.paragraph('Ÿ'));
    expect((await sheetOf(INFO, write)).equals(first)).toBe(true);
    expect(first.length).toBeLessThan(60_000);
  });

  it('is tagged: its language, headings, header cells with what they are of, and words for its figure', async () => {
    const source = (await sheetOf(INFO, write)).toString('latin1');
    for (const part of [
      '/Marked true',
      '/Lang (fr-FR)',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /TD',
      '/S /Figure',
      '/S /Link',
      '(Code QR)',
    ])
      expect(source).toContain(part);
    expect(source).toMatch(/\/S \/TH[^]{0,200}\/Scope \/Row/);
    // Fonts are within it.
    expect(source).not.toContain('/Helvetica');
    expect(source.match(/\/FontFile2/g)).toHaveLength(2);
  });

  it('holds its words as text, in letters of any country', async () => {
    const words = textOfPdf(await sheetOf(INFO, write));
    expect(words).toContain('Łukasz Šenkýř a suivi 1\u202f234,5 heures.');
  });
});

it('closes French punctuation up to its word', () => {
  expect(closedUp('Oui ! « Durée » : 2 ; non ?')).toBe('Oui\u202f! «\u00a0Durée\u00a0»\u00a0: 2\u202f; non\u202f?');
});

it.each([
  [840, '14\u00a0heures'],
  [60, '1\u00a0heure'],
  [630, '10\u00a0h\u00a030'],
  [45, '45\u00a0minutes'],
])('tells %d minutes as people do', (minutes, words) => {
  expect(duration(minutes)).toBe(words);
});
