import { formatBytes, type Language, languageName } from '../format/format.js';

/** `PDF, 1,2 Mo, français`. */
export const fileWords = (
  { extension, bytes }: { extension: string; bytes: number },
  shown: Language,
  language?: string | null,
): string =>
  [extension.toUpperCase(), formatBytes(bytes, shown), language && languageName(language, shown)]
    .filter(Boolean)
    .join(', ');
