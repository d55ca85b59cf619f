const LONGEST = 60;

/** A title as a part of the name of a file: its words in small letters, with their accents, joined by hyphens. */
export function inHyphens(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name && name.length + word.length >= LONGEST) break;
    name += `${name && '-'}${[...word].slice(0, LONGEST).join('')}`;
  }
  return name;
}

/** A name that anything takes. */
export const withoutAccents = (name: string): string =>
  name
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');

/** `content-disposition` of a file to be kept: its name, and before it, for whoever cannot read that, the same without accents (RFC 6266). */
export function keptAs(name: string): string {
  const plain = withoutAccents(name);
  const all = encodeURIComponent(name).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${all}`}`;
}
