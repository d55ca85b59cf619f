import { LONGEST } from './limits.js';
import { isUsual, LONGEST_LISTED, SHORTEST } from './usual.js';

/** Kinds of characters and how many there are of each, as the CNIL counts them. */
const ALPHABETS: readonly [RegExp, number][] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{Ll}\p{Lu}\p{Nd}]/u, 37],
];

/** What one of the list counts as, in characters: as many as are needed to say which of fifty thousand. */
const COUNTED = 3;
/** Words of what is known of a person that are looked for: a name and an address have fewer, and whoever asks may send a million. */
const MOST_KNOWN = 20;
/** A place where something guessed stood, counted as one character. */
const MARK = '\u0000';

/**
 * Bits of a password, once what is easy to guess is counted as little: what is often used or famous, what is known of the
 * person, years, repetitions, and rows of the keyboard or the alphabet.
 */
export function bitsOf(password: string, known: readonly string[] = []): number {
  const text = password.normalize('NFKC').slice(0, LONGEST);
  const size = ALPHABETS.reduce((sum, [kind, count]) => (kind.test(text) ? sum + count : sum), 0);
  return size ? countOf(text, known) * Math.log2(size) : 0;
}

function countOf(text: string, known: readonly string[]): number {
  // First what comes again as a whole: words have letters twice.
  let left = onceEach(fold(text), 3);
  // None that is longer than the password can be in it.
  const words = known.filter((word) => word.length > 3 && word.length <= LONGEST).slice(0, MOST_KNOWN);
  for (const word of words.map(fold).filter((w) => w.length > 3)) left = left.replaceAll(word, MARK);
  left = withoutUsual(left).replace(/(?:19|20)\d\d/g, MARK);
  return withoutRows([...onceEach(left, 1)]).length;
}

/** One character for each, in lower case and without accents, so that `É` and `e` are the same word's. */
const fold = (text: string): string =>
  [...text.toLowerCase()].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '') || letter).join('');

/** `soleil2024soleil2024soleil` is as good as `soleil2024`, whatever it is that comes again. */
const onceEach = (text: string, shortest: 1 | 3): string =>
  text.replace(shortest === 1 ? /(.{1,128}?)\1+/gsu : /(.{3,128}?)\1+/gsu, '$1');

const AS_LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};
const asLetters = (text: string): string => text.replace(/[@431!0$5]/g, (sign) => AS_LETTERS[sign]!);

/** Each longest part that is on the list, as it is, written with signs for letters, or with blanks and signs between. */
function withoutUsual(text: string): string {
  const letters = [...text];
  const kept: string[] = [];
  for (let at = 0; at < letters.length;) {
    const end = endOfUsual(letters, at);
    if (end === undefined) kept.push(letters[at++]!);
    else {
      kept.push(...Array<string>(COUNTED).fill(MARK));
      at = end;
    }
  }
  return spread(kept);
}

/** Marks side by side are no repetition. */
const spread = (letters: readonly string[]): string =>
  letters.map((l, i) => (l === MARK ? String.fromCharCode(0xe000 + ((i * i) % 6400)) : l)).join('');

function endOfUsual(letters: readonly string[], from: number): number | undefined {
  let plain = '';
  let found: number | undefined;
  for (let at = from; at < letters.length && plain.length < LONGEST_LISTED; at++) {
    if (/[\p{L}\p{N}@$!]/u.test(letters[at]!)) plain += letters[at];
    else if (!plain) return undefined;
    if (plain.length >= SHORTEST && [plain, asLetters(plain)].some(isUsual)) found = at + 1;
  }
  return found;
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row) => [...row].slice(1).flatMap((letter, i) => [row[i]! + letter, letter + row[i]!])),
);
const isSign = (letter: string): boolean => /[^\p{L}\p{N}\ue000-\uf8ff]/u.test(letter);

/** Leaves out what follows from the letters before, two at least, with the signs between: `a b c d`, `1-2-3`, `acegik`. */
function withoutRows(letters: readonly string[]): string[] {
  const plain = letters.flatMap((letter, at) => (isSign(letter) ? [] : [{ letter, at }]));
  const steps = plain.map(({ letter }, i) => (i ? letter.codePointAt(0)! - plain[i - 1]!.letter.codePointAt(0)! : NaN));
  const follows = plain.map(
    ({ letter }, i) => i > 0 && (NEIGHBOURS.has(plain[i - 1]!.letter + letter) || steps[i] === steps[i - 1]),
  );
  const dropped = new Set<number>();
  plain.forEach(({ at }, i) => {
    if (!follows[i] || !(follows[i - 1] || follows[i + 1])) return;
    for (let place = plain[i - 1]!.at + 1; place <= at; place++) dropped.add(place);
  });
  return letters.filter((_, at) => !dropped.has(at));
}
