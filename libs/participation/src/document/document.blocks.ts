import { DocumentBlockKind } from './document.enums.js';

/** What is written, without an id. */
export interface Written {
  kind: DocumentBlockKind;
  /** Of a heading, from 1. */
  level: number | null;
  text: string;
}

export interface Block extends Written {
  id: string;
}

const { HEADING, ITEM, PARAGRAPH } = DocumentBlockKind;

/**
 * The blocks of a text in light markup, a line each: `#`, `##` and `###` begin headings; `-`, `*` and `•` items, whose sign goes; so do numbers
 * (`1.`, `2)`), which stay, as people refer to them. Empty lines separate nothing more.
 */
export const blocksOf = (text: string): Written[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map(blockOf)
    .filter((block) => block.text !== '');

function blockOf(line: string): Written {
  const [, signs, heading] = /^(#{1,3})(?: (.*))?$/.exec(line) ?? [];
  if (signs) return { kind: HEADING, level: signs.length, text: (heading ?? '').trim() };
  const [, item] = /^[-*•] (.*)$/.exec(line) ?? [];
  if (item !== undefined) return { kind: ITEM, level: null, text: item.trim() };
  return { kind: /^\d{1,3}[.)] /.test(line) ? ITEM : PARAGRAPH, level: null, text: line };
}
