import { describe, expect, it } from '@jest/globals';
import { type Block, plainOf, type Texts } from './document.js';
import { merge, settle, type Side } from './merge.js';

const p = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const list = (id: string, ...items: Block[]): Block => ({
  type: 'bulletList',
  attrs: { id },
  content: items.map((item) => ({ type: 'listItem', attrs: { id: `i${item.attrs.id}` }, content: [item] })),
});
const says = (...content: Block[]): Texts => ({ title: 'Halle', summary: '', document: { type: 'doc', content } });
const lines = ({ document }: Texts): string[] => document.content.map(plainOf);
const [a, b, c] = [p('a', 'A'), p('b', 'B'), p('c', 'C')];

describe('two states of a text', () => {
  it.each([
    ['what only they changed is taken', says(a, b), says(a, p('b', 'theirs')), ['A', 'theirs']],
    ['what only I changed stays', says(a, p('b', 'mine')), says(a, b), ['A', 'mine']],
    [
      'changes of different blocks stand together',
      says(p('a', 'mine'), b),
      says(a, p('b', 'theirs')),
      ['mine', 'theirs'],
    ],
    ['the same change of both is none to choose', says(p('a', 'x'), b), says(p('a', 'x'), b), ['x', 'B']],
    ['what both added stays', says(a, p('m', 'mine'), b), says(a, b, p('t', 'theirs')), ['A', 'mine', 'B', 'theirs']],
    ['what one took out goes', says(b), says(a, b, c), ['B', 'C']],
    ['what one moved is moved', says(b, a), says(a, p('b', 'theirs'), c), ['theirs', 'C', 'A']],
    ['what they moved is moved', says(a, b, p('m', 'mine')), says(b, a), ['B', 'mine', 'A']],
    ['nothing but additions', says(p('m', 'mine')), says(p('t', 'theirs')), ['mine', 'theirs']],
  ])('%s', (name, mine, theirs, together) => {
    const base = name.startsWith('nothing') ? says() : says(a, b);
    const { texts, clashes } = merge(base, mine, theirs);
    expect([lines(texts), clashes]).toEqual([together, []]);
  });

  it('merge items of one list', () => {
    const { texts, clashes } = merge(
      says(list('l', a, b)),
      says(list('l', p('a', 'mine'), b)),
      says(list('l', a, p('b', 'theirs'), c)),
    );
    expect([lines(texts), clashes]).toEqual([['mine\ntheirs\nC'], []]);
  });

  it.each([
    ['the same block', says(p('a', 'mine'), b), says(p('a', 'theirs'), b), ['mine'], ['theirs'], ['mine', 'theirs']],
    ['one that I took out', says(b), says(p('a', 'theirs'), b), [], ['theirs'], ['theirs']],
    ['one that they took out', says(p('a', 'mine'), b), says(b), ['mine'], [], ['mine']],
  ])('that both changed is told: %s', (_, mine, theirs, own, other, both) => {
    const { texts, clashes } = merge(says(a, b), mine, theirs);
    expect(clashes).toMatchObject([{ key: 'a' }]);
    const after = (side: Side): string[] => lines(settle(texts, clashes[0]!, side, () => 'new'));
    expect([after('mine'), after('theirs'), after('both')]).toEqual([
      [...own, 'B'],
      [...other, 'B'],
      [...both, 'B'],
    ]);
  });

  it('that both changed in a list is told, and the list goes with its last item', () => {
    const [mine, theirs] = [says(list('l', p('a', 'mine'))), says(list('l', p('a', 'theirs')))];
    const { texts, clashes } = merge(says(list('l', a)), mine, theirs);
    expect(clashes).toMatchObject([{ key: 'a', mine: p('a', 'mine'), theirs: p('a', 'theirs') }]);
    expect(lines(settle(texts, clashes[0]!, 'theirs', () => 'new'))).toEqual(['theirs']);
    expect(lines(settle(texts, { key: 'a', mine: a, theirs: undefined }, 'theirs', () => 'new'))).toEqual([]);
  });

  it('have one title each: taken where one changed it, told where both did', () => {
    const titled = (title: string): Texts => ({ ...says(a), title });
    expect(merge(titled('0'), titled('0'), titled('1')).texts.title).toBe('1');
    const { texts, clashes } = merge(titled('0'), titled('1'), titled('2'));
    expect(clashes).toEqual([{ key: 'title', mine: '1', theirs: '2' }]);
    expect(['mine', 'theirs'].map((side) => settle(texts, clashes[0]!, side as Side, () => '').title)).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('the files of two states', () => {
  const file = (key: string, title = key) => ({ key, title, language: null });
  const gives = (...files: ReturnType<typeof file>[]): Texts => ({ ...says(), files });
  const titles = ({ files }: Texts): unknown => files?.map(({ title }) => title);
  const base = gives(file('a'), file('b'));

  it.each([
    ['what only they changed is taken', base, gives(file('b')), ['b']],
    ['what only I changed stays', gives(file('a'), file('b', 'mine')), base, ['a', 'mine']],
    [
      'what both added stays',
      gives(file('a'), file('b'), file('m')),
      gives(file('a'), file('b'), file('t')),
      ['a', 'b', 'm', 't'],
    ],
    [
      'what one took out goes, what one moved is moved',
      gives(file('b'), file('a')),
      gives(file('b'), file('t')),
      ['b', 't'],
    ],
    [
      'what one took out and the other named anew stays',
      gives(file('b')),
      gives(file('a', 'theirs'), file('b')),
      ['theirs', 'b'],
    ],
    ['a text kept before there were files takes them', says(), base, ['a', 'b']],
  ])('%s', (name, mine, theirs, together) => {
    const { texts, clashes } = merge(name.startsWith('a text') ? says() : base, mine, theirs);
    expect([titles(texts), clashes]).toEqual([together, []]);
  });

  it('that both named in other ways wait for somebody to choose', () => {
    const { texts, clashes } = merge(base, gives(file('a', 'mine'), file('b')), gives(file('a', 'theirs'), file('b')));
    expect([titles(texts), clashes]).toEqual([['mine', 'b'], [{ key: 'files.a', mine: 'mine', theirs: 'theirs' }]]);
    expect(titles(settle(texts, clashes[0]!, 'theirs', () => 'new'))).toEqual(['theirs', 'b']);
    expect(titles(settle(texts, clashes[0]!, 'mine', () => 'new'))).toEqual(['mine', 'b']);
  });
});
