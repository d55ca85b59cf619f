import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { de, type Language } from '../format/format.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { formatter } from './formatter.js';
import { PARTS } from './index.js';

const src = join(import.meta.dirname, '..');

/** All texts of a language, those that come with the first view and those that come later. */
async function textsIn(language: Language): Promise<object[]> {
  const parts = await Promise.all(Object.values(PARTS).map((part) => part[language]()));
  return [language === 'fr' ? fr : en, ...parts.flatMap((part) => Object.values(part) as object[])];
}

const french = (): Promise<object[]> => textsIn('fr');

/** The code of the portal, without its texts. */
function code(): string {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^generated\/|\/(fr|en)(-[\w-]+)?\.ts$|\.spec\.ts$)/.test(file))
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n');
}

/** Every key, as it is asked for: `table.total`, `network.sources` for `sources_zero`, `sources_one` and `sources_other`. */
function keysOf(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${above}${key.replace(/_(zero|one|other)$/, '')}`] : keysOf(text, `${above}${key}.`),
  );
}

/** What stands in quotes and may be a key. */
const writtenIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/['"]([\w-]+(?:\.[\w-]+)*)['"]/g), ([, key]) => key!));

/** Whether a key is written out, made of parts like `role.${role}`, or below an object that is asked for as a whole, as the labels of a choice are. */
function usesOf(text: string): (key: string) => boolean {
  const written = writtenIn(text);
  const made = Array.from(text.matchAll(/`([\w-]+\.[\w.-]*\$\{[^`]*)`/g), ([, key]) => {
    const parts = key!.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[^.]+')}$`);
  });
  const objects = /t\('([\w.]+)', \{ returnObjects|(?:labels: |labelOptions\(t, )'([\w.]+)'/g;
  const whole = Array.from(text.matchAll(objects), ([, asked, labels]) => `${asked ?? labels}.`);
  return (key) =>
    written.has(key) || made.some((pattern) => pattern.test(key)) || whole.some((above) => key.startsWith(above));
}

test('each text is used: take out those that are not, in both languages', async () => {
  const isUsed = usesOf(code());
  const keys = (await french()).flatMap((texts) => keysOf(texts));
  expect(keys.length).toBeGreaterThan(1000);
  expect([...new Set(keys.filter((key) => !isUsed(key)))]).toEqual([]);
});

/** Every text by its key, of all parts together. */
function byKey(texts: object, above = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${above}${key}`, text] as [string, string]] : byKey(text, `${above}${key}.`),
  );
}

/** They say the same as a shared word by chance, or stand among others by whose side they are chosen. */
const BY_CHANCE = ['initiative.territories', 'itemEditor.fields.title', 'profile.services', 'search.kinds.PERSON'];

test('what a shared word says is not said again under a name of its own', async () => {
  const english = new Map((await textsIn('en')).flatMap((texts) => byKey(texts)));
  const both = (await french())
    .flatMap((texts) => byKey(texts))
    .map(([key, text]) => ({ key, said: `${text} = ${english.get(key)}` }));
  const words = new Set(both.filter(({ key }) => key.startsWith('word.')).map(({ said }) => said));
  const written = writtenIn(code());
  // A key that is made of parts names a value: its text belongs to the others of its kind.
  const again = both.filter(({ key, said }) => !key.startsWith('word.') && words.has(said) && written.has(key));
  expect(again.map(({ key }) => key).sort()).toEqual(BY_CHANCE);
});

test('names follow « de » as they are said', () =>
  expect(['Marie', 'Ewen', 'Élise', 'Hélène', 'Yves', 'Yann', 'une personne', 'œuvre'].map(de)).toEqual([
    'de Marie',
    'd’Ewen',
    'd’Élise',
    'd’Hélène',
    'd’Yves',
    'de Yann',
    'd’une personne',
    'd’œuvre',
  ]));

test('what may be left empty is said by the control, not by its label; a box to tick has no room for it', async () => {
  const said = (texts: object): string[] =>
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text !== 'string'
        ? said(text).map((below) => `${key}.${below}`)
        : /\(facultatif\)/.test(text)
          ? [key]
          : [],
    );
  expect((await french()).flatMap(said)).toEqual(['form.optional', 'signUp.newsletter']);
});

test('a count is written as each language writes numbers, and as more than that only where it is the total of a list', () => {
  const shown = (count: number, how: string, language: Language): string =>
    formatter.format(count, how, language, { interpolationkey: 'count' });
  expect([1234, 10_001].map((count) => shown(count, '', 'fr'))).toEqual(['1\u00a0234', '10\u00a0001']);
  expect([1234, 10_001, 12_345].map((count) => shown(count, 'total', 'fr'))).toEqual([
    '1\u00a0234',
    'plus de 10\u00a0000',
    '12\u00a0345',
  ]);
  expect(shown(10_001, 'total', 'en')).toBe('more than 10,000');
});

/** Never of one: counts that are written in the code, the days of a month, a page that is full. */
const NEVER_OF_ONE = [
  'form.notInMonth',
  'handover.tickedMost',
  'itemEditor.files.full',
  'itemImport.filesMore',
  'password.tooLong',
  'place.firstPositions',
  'place.mandates.within',
];

test('a count that may be one has a form for that, in both languages', async () => {
  // A noun in the plural, with or without an adjective; prepositions end like one: « sur {{count}} dans ces équipes ».
  const plural = /\{\{count[^}]*\}\}\s(?!dans |sans |sur |au )(?:\p{L}+ )?(?!dans |sans )\p{L}{2,}[sx](?!\p{L})/u;
  const texts = [...(await french()), ...(await textsIn('en'))].flatMap((one) => byKey(one));
  const fixed = texts.filter(([key, text]) => plural.test(text) && !/_(zero|one|many|other)$/.test(key));
  expect([...new Set(fixed.map(([key]) => key))].sort()).toEqual(NEVER_OF_ONE);
});

/** Every object of codes and their words, by its keys: two that say the same are one. */
function codesIn(texts: object, above = ''): [string, Record<string, string>][] {
  return Object.entries(texts).flatMap(([key, inner]): [string, Record<string, string>][] => {
    if (typeof inner === 'string') return [];
    const place = `${above}${key}`;
    const words = Object.entries(inner as object);
    const areCodes =
      words.length > 1 && words.every(([code, word]) => /^[A-Z_]+$/.test(code) && typeof word === 'string');
    return areCodes ? [[place, inner as Record<string, string>]] : codesIn(inner as object, `${place}.`);
  });
}

test('the codes of one enum are called by one constant', async () => {
  // In English what differs by number or gender is often the same.
  const all = (await french()).flatMap((texts) => codesIn(texts));
  const said = (words: Record<string, string>): string => JSON.stringify(Object.entries(words).toSorted());
  const twice = all.filter(([, words], index) =>
    all.some(([, others], before) => before < index && others !== words && said(others) === said(words)),
  );
  expect(twice.map(([place]) => place)).toEqual([]);
});
