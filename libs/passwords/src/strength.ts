/** What a password must reach by the formula of the CNIL (deliberation 2022-100): length × log2(size of its alphabet). */
export const BITS_WANTED = 80;
export const LONGEST = 256;

/** Kinds of characters and how many there are of each, as the CNIL counts them. */
const ALPHABETS: readonly [RegExp, number][] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{Ll}\p{Lu}\p{Nd}]/u, 37],
];

/** Words that are tried first, in French and English; each counts as one character. */
const USUAL =
  /mot ?de ?passe|motdepasse|password|passphrase|azerty(uiop)?|qwerty(uiop)?|bonjour|soleil|doudou|loulou|chouchou|jetaime|iloveyou|welcome|bienvenue|letmein|administrateur|administrator|admin|coucou|marseille|football|princesse?|dragon|monkey|territoires?|spass|s-pass|caue|architecte?|urbanisme|changeme|secret/giu;

/**
 * Bits of a password, once what is easy to guess is counted as little: usual words, what is known of the person, repeated
 * characters and rows of the keyboard or the alphabet.
 */
export function bitsOf(password: string, known: readonly string[] = []): number {
  const shortened = shorten(password.normalize('NFKC'), known);
  const size = ALPHABETS.reduce((sum, [kind, count]) => (kind.test(password) ? sum + count : sum), 0);
  return size ? shortened.length * Math.log2(size) : 0;
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

function shorten(password: string, known: readonly string[]): string[] {
  let text = password.replace(USUAL, '\u0000');
  for (const word of known.filter((w) => w.length > 3))
    text = text.replaceAll(new RegExp(escaped(word), 'giu'), '\u0000');
  const letters = [...text];
  const kept = letters.filter((letter, i) => {
    const before = letters[i - 1];
    if (before === undefined) return true;
    const pair = (before + letter).toLowerCase();
    return before.toLowerCase() !== letter.toLowerCase() && !NEIGHBOURS.has(pair);
  });
  return isRepetition(kept) ? kept.slice(0, Math.ceil(kept.length / 2)) : kept;
}

/** The same half twice, as in `soleil2024soleil2024`. */
function isRepetition(letters: readonly string[]): boolean {
  const half = letters.length / 2;
  return half >= 3 && Number.isInteger(half) && letters.slice(0, half).join() === letters.slice(half).join();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
