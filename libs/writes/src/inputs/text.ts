import { type TextRule } from './text-rules.js';

/**
 * Characters that nobody sees and that change how others are read: the directions of Unicode, and what has no width. The
 * joiners stay, which scripts and emoji need.
 */
const UNSEEN = /[\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffc]/gu;
/** What is no character of a text: a place of Unicode that has none, or one whose meaning only its sender knows. */
const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\p{Private_Use}]/gu;
/** They repeat a text unseen; in the flag of a region they follow the black one. */
const TAG = /(?<!\u{1f3f4}[\u{e0061}-\u{e007a}]{0,5})[\u{e0000}-\u{e007f}]/gu;
/** Nothing but gaps, fillers and joiners: nobody sees a text. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** Whatever ends a line or leaves a gap. */
const GAP = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const CONTROL = /\p{Cc}/gu;

/** A name, a title, an address: on one line, whatever a copy brought along. */
export const oneLine = (text: string): string => seen(text.replace(GAP, ' ')).replace(CONTROL, '').trim();

/** A text of several lines; they end with LF. */
const severalLines = (text: string): string =>
  seen(text.replace(LINE_END, '\n').replace(/\t/g, ' '))
    .replace(CONTROL, (sign) => (sign === '\n' ? sign : ''))
    .trim();

/** What can be seen of a text; '' of one in which nothing can. */
function seen(text: string): string {
  const left = text.replace(UNSEEN, '').replace(NO_CHARACTER, '').replace(TAG, '');
  return BLANK.test(left) ? '' : left;
}

/** A text as its field takes it. */
export function inForm(text: string, { form, blankIsNull }: TextRule = {}): string | null {
  if (form === 'as typed') return text;
  const tidy = form === 'lines' ? severalLines(text) : oneLine(text);
  return tidy === '' && blankIsNull ? null : tidy;
}
