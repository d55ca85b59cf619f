import { type Locale } from '#lib/graphql';
import { escaped } from './head.js';

/** A file that a resource gives, as pages without scripts tell it. */
export interface GivenFile {
  title: string;
  language: string | null;
  extension: string;
  bytes: number;
  url: string;
}

/** As registered documents answer it. */
export interface GivenDocument {
  title: string;
  language: string | null;
  media: (Pick<GivenFile, 'extension' | 'bytes'> & { url: string | null }) | null;
}

export const filesIn = (documents: readonly GivenDocument[] = []): GivenFile[] =>
  documents.flatMap(({ title, language, media }) =>
    media?.url ? [{ ...media, url: media.url, title, language }] : [],
  );

/** Ways to them, each with its type, its size and its language in words; nothing where there are none. */
export function fileList(files: readonly GivenFile[], locale: Locale): string {
  const lines = files.map(({ title, language, extension, bytes, url }) => {
    const said = [extension.toUpperCase(), sizeOf(bytes, locale), language && languageName(language, locale)];
    const words = said.filter(Boolean).join(', ');
    return `<li><a href="${escaped(url)}" download>${escaped(title)}</a> <small>(${escaped(words)})</small></li>`;
  });
  return lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '';
}

const languageName = (language: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(language) ?? language;

/** `1,2 Mo`. */
function sizeOf(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
