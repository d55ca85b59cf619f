import { type TextRule } from './text-rules.js';

/**
 * Characters that nobody sees and that change how others are read: the directions of Unicode, and what has no width. The
 * joiners stay, which scripts and emoji need.
 */
const UNSEEN = /[\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/gu;
/** Whatever ends a line or leaves a gap. */
const GAP = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const CONTROL = /\p{Cc}/gu;

/** A name, a title, an address: on one line, whatever a copy brought along. */
export const oneLine = (text: string): string => text.replace(GAP, ' ').replace(UNSEEN, '').replace(CONTROL, '').trim();

/** A text of several lines; they end with LF. */
const severalLines = (text: string): string =>
  text
    .replace(LINE_END, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(CONTROL, (sign) => (sign === '\n' ? sign : ''))
    .trim();

/** A text as its field takes it. */
export function inForm(text: string, { form, blankIsNull }: TextRule = {}): string | null {
  if (form === 'as typed') return text;
  const tidy = form === 'lines' ? severalLines(text) : oneLine(text);
  return tidy === '' && blankIsNull ? null : tidy;
}
