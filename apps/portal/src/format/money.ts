import { type Language, locale } from './format.js';

/** `1 234,50 €`: cents of euro, without decimals when there are none. */
export function formatEuros(cents: number, language: Language): string {
  return new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  })
    .format(cents / 100)
    .replace(/\u202f/g, '\u00a0');
}

/** What people type for an amount in euros, in cents: `1 234,5`; undefined when it is not one. */
export function parseEuros(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

/** Cents as they are typed: `1234,50`. */
export const typedEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',').replace(',00', '');
