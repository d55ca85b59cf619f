import { describe, expect, it } from '@jest/globals';
import { DocumentFault, htmlOf, plainOf, readDocument } from './index.js';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length && { marks }) });
const paragraph = (id: unknown, ...content: unknown[]) => ({ type: 'paragraph', attrs: { id }, content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });

const WHOLE = doc(
  { type: 'heading', attrs: { id: 'a', level: 2 }, content: [text('Le bois & la pierre')] },
  paragraph(
    'b',
    text('Une école ', { type: 'bold' }),
    { type: 'hardBreak' },
    text('ouverte', link('https://x.example/?a=1&b=2')),
  ),
  {
    type: 'bulletList',
    attrs: { id: 'c' },
    content: [{ type: 'listItem', attrs: { id: 'd' }, content: [paragraph('e', text('cour', { type: 'italic' }))] }],
  },
  { type: 'blockquote', attrs: { id: 'f' }, content: [paragraph('g', text('« Ici »'))] },
  { type: 'horizontalRule', attrs: { id: 'h' } },
);

describe('a document', () => {
  it('is written as HTML that the server makes, and as its words', () => {
    const read = readDocument(WHOLE);
    expect(read).toEqual(WHOLE);
    expect(htmlOf(read)).toBe(
      [
        '<h2 id="b-a">Le bois &amp; la pierre</h2>',
        '<p id="b-b"><strong>Une école </strong><br><a href="https://x.example/?a=1&amp;b=2" rel="noopener nofollow ugc">ouverte</a></p>',
        '<ul id="b-c"><li id="b-d"><p id="b-e"><em>cour</em></p></li></ul>',
        '<blockquote id="b-f"><p id="b-g">« Ici »</p></blockquote>',
        '<hr id="b-h">',
      ].join('\n'),
    );
    expect(plainOf(read)).toBe('Le bois & la pierre\nUne école  ouverte\ncour\n« Ici »');
  });

  it('keeps nothing of a text that nobody can read', () => {
    expect(readDocument(doc(paragraph('a', text('\u200E'), text('x\u200E'))))).toEqual(doc(paragraph('a', text('x'))));
  });

  it.each([
    ['a mark twice', doc(paragraph('a', text('x', { type: 'bold' }, { type: 'bold' }))), 'content.0.content.0.marks'],
    ['nothing', null, ''],
    ['a list', [], ''],
    ['another type', { type: 'html', content: [] }, 'type'],
    ['a block that there is not', doc({ type: 'script', attrs: { id: 'a' } }), 'content.0.type'],
    ['HTML beside a block', doc({ ...paragraph('a'), html: '<b>' }), 'content.0.html'],
    [
      'an attribute that there is not',
      doc({ type: 'paragraph', attrs: { id: 'a', onclick: 'x' } }),
      'content.0.attrs.onclick',
    ],
    ['a block without an id', doc(paragraph(undefined)), 'content.0.attrs.id'],
    ['an id that is none', doc(paragraph('a"><img')), 'content.0.attrs.id'],
    ['an id twice', doc(paragraph('a'), paragraph('a')), 'content.1.attrs.id'],
    ['a heading of the page', doc({ type: 'heading', attrs: { id: 'a', level: 1 } }), 'content.0.attrs.level'],
    [
      'a link that runs',
      doc(paragraph('a', text('x', link('javascript:alert(1)')))),
      'content.0.content.0.marks.0.attrs.href',
    ],
    [
      'the same in disguise',
      doc(paragraph('a', text('x', link(' JaVa\tscript:alert(1)')))),
      'content.0.content.0.marks.0.attrs.href',
    ],
    [
      'a page that is written out',
      doc(paragraph('a', text('x', link('data:text/html,<script>')))),
      'content.0.content.0.marks.0.attrs.href',
    ],
    [
      'a password in an address',
      doc(paragraph('a', text('x', link('https://a:b@c.example')))),
      'content.0.content.0.marks.0.attrs.href',
    ],
    ['a mark that there is not', doc(paragraph('a', text('x', { type: 'style' }))), 'content.0.content.0.marks.0.type'],
    ['a text that is none', doc(paragraph('a', { type: 'text', text: 1 })), 'content.0.content.0.type'],
  ])('is not %s', (_, value, path) => {
    expect(() => readDocument(value)).toThrow(DocumentFault);
    try {
      readDocument(value);
    } catch (error) {
      expect((error as DocumentFault).path.join('.')).toBe(path);
    }
  });

  it('is neither deeper nor larger than a page', () => {
    const deep = (left: number): object => ({
      type: 'blockquote',
      attrs: { id: `q${left}` },
      content: left ? [deep(left - 1)] : [],
    });
    expect(() => readDocument(doc(deep(20)))).toThrow('deep');
    expect(() => readDocument(doc(...Array.from({ length: 1001 }, (_, i) => paragraph(`p${i}`))))).toThrow(
      '1000 blocks',
    );
    expect(() => readDocument(doc(paragraph('a', text('x'.repeat(200_001)))))).toThrow('characters');
  });

  it('says what was typed and runs none of it', () => {
    const typed = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u202Etxt';
    const html = htmlOf(readDocument(doc(paragraph('a', text(typed)))));
    expect(html).toBe(
      '<p id="b-a">&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;txt</p>',
    );
  });
});
