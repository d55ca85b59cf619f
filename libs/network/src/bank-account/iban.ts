import { ValidateBy } from 'class-validator';
import { words } from '#lib/writes';

/** Without the spaces that people type between groups. */
export const compact = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** ISO 13616: move the first four characters to the end, write letters as numbers; the rest of a division by 97 must be 1. */
export function isIban(text: string): boolean {
  const iban = compact(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.startsWith('FR') && iban.length !== 27) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

const isBic = (text: string): boolean => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(compact(text));

export const IsIban = (): PropertyDecorator =>
  ValidateBy(
    { name: 'isIban', validator: { validate: (value) => typeof value === 'string' && isIban(value) } },
    words(
      'Cet IBAN n’est pas valable : relisez-le, ses deux premiers chiffres vérifient les autres.',
      'This IBAN is not valid: read it again, its first two digits check the others.',
    ),
  );

export const IsBic = (): PropertyDecorator =>
  ValidateBy(
    { name: 'isBic', validator: { validate: (value) => typeof value === 'string' && isBic(value) } },
    words('Un BIC a 8 ou 11 caractères, comme AGRIFRPP.', 'A BIC has 8 or 11 characters, such as AGRIFRPP.'),
  );
