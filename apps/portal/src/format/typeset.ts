const NARROW = '\u202f';
const SPACE = '\u00a0';

/** French typography for words that sources wrote with a typewriter's: apostrophes, and the spaces of « : ; ? ! » and of amounts. */
export function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/«\s*/g, `«${SPACE}`)
    .replace(/\s*»/g, `${SPACE}»`)
    .replace(/\s*([;?!])(?=\s|$)/g, `${NARROW}$1`)
    .replace(/\s*:(?=\s)/g, `${SPACE}:`)
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, `$1${SPACE}`)
    .replace(/\s€/g, `${SPACE}€`);
}
