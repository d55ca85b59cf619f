import { beforeAll, describe, expect, test } from '@jest/globals';
import i18next, { type TFunction } from 'i18next';
import { fr } from './fr-site-pages.js';
import { fr as search } from './fr.js';
import { pagesFor } from './site-pages.js';

let t: TFunction;
beforeAll(async () => {
  t = await i18next.createInstance().init({ lng: 'fr', resources: { fr: { translation: { ...fr, ...search } } } });
});
const found = (text: string, isSignedIn = false): string[] => pagesFor(text, t, isSignedIn).map(({ to }) => to);

describe('pages of the site', () => {
  test('are found by the beginnings of words, without accents, articles and number', () => {
    expect(found('ACCESSIBILITE')).toEqual(['/accessibilite']);
    expect(found('les mentions leg')).toEqual(['/mentions-legales']);
    expect(found('comptes rendus')).toEqual(['/gouvernance']);
    expect(found('portail')).toEqual(['/portails']);
  });
  test('by their title before other words, three at most', () => {
    expect(found('formation')).toEqual(['/formations', '/formations/cours', '/formations/couverture']);
    expect(found('données')[0]).toBe('/rapports');
  });
  test('not by the middle of a word, nor by articles alone', () => {
    expect(found('cessibilité')).toEqual([]);
    expect(found('de la')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
  test('of an account alone to whoever is signed in, and the way in to whoever is not', () => {
    expect(found('mes attestations')).toEqual([]);
    expect(found('mes attestations', true)).toEqual(['/formations/mes-attestations']);
    expect(found('se connecter')).toEqual(['/connexion']);
    expect(found('se connecter', true)).toEqual([]);
  });
});
