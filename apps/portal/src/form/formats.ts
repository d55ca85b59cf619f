/** Without the spaces that people put between groups of digits. */
export const digits = (text: string): string => text.replace(/[\s.]/g, '');

/** Luhn: the last digit of a SIREN or of a SIRET checks the others. */
function isChecked(number: string): boolean {
  const sum = [...number].reverse().reduce((before, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return before + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** La Poste numbers its establishments otherwise. */
const isOfLaPoste = (siret: string): boolean =>
  siret.startsWith('356000000') && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;

export const isSiren = (text: string): boolean => /^\d{9}$/.test(digits(text)) && isChecked(digits(text));

export const isSiret = (text: string): boolean =>
  /^\d{14}$/.test(digits(text)) && (isChecked(digits(text)) || isOfLaPoste(digits(text)));

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** The address of a page, of which people leave out the beginning. */
export function websiteOf(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : undefined;
}
