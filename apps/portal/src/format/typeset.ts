import i18next from 'i18next';

const NARROW = '\u202f';
const SPACE = '\u00a0';

/**
 * French typography for words that sources wrote with a typewriter's: apostrophes, and the spaces of « : ; ? ! » and of amounts.
 * On an English page only spaces that stand there are set right: an English text has none.
 */
export function typeset(text: string): string {
  const isEnglish = i18next.language === 'en';
  return text
    .replace(/'/g, '’')
    .replace(/«\s*/g, `«${SPACE}`)
    .replace(/\s*»/g, `${SPACE}»`)
    .replace(isEnglish ? /\s+([;?!])(?=\s|$)/g : /\s*([;?!])(?=\s|$)/g, `${NARROW}$1`)
    .replace(isEnglish ? /\s+:(?=\s)/g : /\s*:(?=\s)/g, `${SPACE}:`)
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, `$1${SPACE}`)
    .replace(/\s€/g, `${SPACE}€`);
}
