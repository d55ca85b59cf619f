import { describe, expect, it } from '@jest/globals';
import { compared, isFormatAlone } from './comparison.js';
import { type Block, cleaned, plainOf, type TextDocument } from './document.js';
import { takenOver } from './take-over.js';
import { wordChanges } from './word-changes.js';

const p = (id: string, text: string, marks?: { type: string }[]): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
const doc = (...content: Block[]): TextDocument => ({ type: 'doc', content });

describe('two versions', () => {
  it('are told block by block, and what is gone where it stood', () => {
    const rows = compared(doc(p('a', 'A'), p('b', 'B'), p('c', 'C')), doc(p('a', 'A'), p('n', 'N'), p('c', 'C2')));
    expect(rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a same', 'b removed', 'n added', 'c changed']);
    expect(compared(doc(p('a', 'A')), doc()).map(({ kind }) => kind)).toEqual(['removed']);
  });

  it('say where the format alone is another', () => {
    const [row] = compared(doc(p('a', 'A')), doc(p('a', 'A', [{ type: 'bold' }])));
    expect([row!.kind, isFormatAlone(row!)]).toEqual(['changed', true]);
  });

  it('are told word by word', () => {
    const told = (before: string, after: string): string =>
      wordChanges(before, after)
        .map(({ text, kind }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
        .join('');
    expect(told('la vieille halle', 'la halle neuve')).toBe('la [-vieille -]halle[+ neuve+]');
    expect(told('', 'tout')).toBe('[+tout+]');
    expect(told('a b', 'a b')).toBe('a b');
  });
});

describe('a text as it is kept', () => {
  it('is the same however it came, and has nothing that the API does not take', () => {
    const given = {
      content: [
        {
          content: [
            {
              text: 'x\u202e',
              type: 'text',
              marks: [{ attrs: { target: '_blank', href: 'https://a.fr' }, type: 'link' }],
            },
          ],
          attrs: { id: 'a', start: 1 },
          type: 'paragraph',
        },
      ],
    };
    expect(JSON.stringify(cleaned(given))).toBe(
      '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":"a"},"content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"https://a.fr/"}}]}]}]}',
    );
    expect(cleaned({ content: [{ type: 'paragraph', attrs: { id: 'a' } }] }).content).toEqual([]);
  });
});

describe('what is taken over from a source', () => {
  it('replaces, comes in where it stands there, or goes', () => {
    const source = doc(p('a', 'A2'), p('n', 'N'), p('c', 'C'));
    const rows = compared(doc(p('a', 'A'), p('b', 'B'), p('c', 'C')), source).filter(({ kind }) => kind !== 'same');
    const own = doc(p('x', 'X'), p('a', 'A'), p('b', 'B'), p('c', 'mine'));
    const taken = (...ids: string[]): string[] =>
      takenOver(
        own,
        rows.filter(({ id }) => ids.includes(id)),
        source,
        () => 'new',
      ).content.map(plainOf);
    expect(taken('a', 'n', 'b')).toEqual(['X', 'A2', 'N', 'mine']);
    expect(taken('n')).toEqual(['X', 'A', 'N', 'B', 'mine']);
    expect(taken()).toEqual(['X', 'A', 'B', 'mine']);
  });
});
