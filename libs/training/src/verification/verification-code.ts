import { randomBytes } from 'node:crypto';

/** Crockford's letters: none is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 100 bits. */
const LENGTH = 20;

export const newCode = (): string => codeFrom(randomBytes(LENGTH));

/** Of so many bytes, five bits of each. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LENGTH), (byte) => LETTERS[byte & 31]).join('');

/** In groups of four, to be read and typed. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** As it is kept, whatever somebody typed for it: small letters, spaces, O for 0, I and L for 1. Null for what is no code. */
export function codeTyped(text: string): string | null {
  const code = text
    .toUpperCase()
    .replace(/[\s\u00ad-]|[\u2010-\u2015]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

/** Nothing has this code: what cannot be one is looked for all the same, and takes as long. */
export const NO_CODE = '';

/** A number as it is kept. */
export const numberTyped = (text: string): string =>
  text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015]/g, '-');

export const verificationPath = (number: string, code: string): string =>
  `/attestations/verification?number=${encodeURIComponent(number)}&code=${grouped(code)}`;
