import { describe, expect, it } from '@jest/globals';
import { aligned } from './document.aligned.js';
import { type Block, blocksOf } from './document.blocks.js';
import { changesBetween } from './document.changes.js';
import { found, type Passage, quoted } from './document.passage.js';

let drawn = 0;
const newId = (): string => `b${++drawn}`;
const version = (text: string, before: readonly Block[] = []): Block[] => aligned(before, blocksOf(text), newId);
const ids = (blocks: readonly Block[]): string[] => blocks.map(({ id }) => id);

/** Processor time since then, in ms: what else runs on the machine makes both longer that are compared. */
function taking(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** The length of what both have in common, as a table tells it. */
function comparedOneByOne(one: readonly string[], other: readonly string[]): number {
  let above = new Uint16Array(other.length + 1);
  for (const sign of one) {
    const row = new Uint16Array(other.length + 1);
    for (let i = 0; i < other.length; i++)
      row[i + 1] = sign === other[i] ? above[i]! + 1 : Math.max(above[i + 1]!, row[i]!);
    above = row;
  }
  return above.at(-1)!;
}

const PLAN = `# Le plan-guide
Les tilleuls de la place sont conservés, et leurs racines protégées des voitures.
## Article 1
Objectifs
Une traversée piétonne relie la mairie à l’école.
## Article 2
Objectifs
- Un banc tous les cent mètres
- Une fontaine près du marché`;

describe('light markup', () => {
  it('is a block a line: headings of three levels, items by their sign or number, and paragraphs', () => {
    expect(
      blocksOf('# Titre\n\n### Détail\n#Pas un titre\n- un\n•  deux \n2. trois\n####\n-\nDit  ainsi : - non').map(
        ({ kind, level, text }) => [kind, level, text],
      ),
    ).toEqual([
      ['HEADING', 1, 'Titre'],
      ['HEADING', 3, 'Détail'],
      ['PARAGRAPH', null, '#Pas un titre'],
      ['ITEM', null, 'un'],
      ['ITEM', null, 'deux'],
      ['ITEM', null, '2. trois'],
      ['PARAGRAPH', null, '####'],
      ['PARAGRAPH', null, '-'],
      ['PARAGRAPH', null, 'Dit ainsi : - non'],
    ]);
    expect(blocksOf('\n \n# \n')).toEqual([]);
    expect(blocksOf('caf\u0065\u0301')[0]!.text).toBe('café');
  });
});

describe('ids of blocks', () => {
  it('stay where words stay, are moved, or are lightly edited; others are new, and those of what went are never taken again', () => {
    const first = version(PLAN);
    expect(new Set(ids(first)).size).toBe(9);
    const second = version(
      PLAN.replace('Une traversée piétonne relie', 'Une large traversée piétonne relie')
        .replace('- Une fontaine près du marché', '- Un abri pour le car\n- Une fontaine près du marché')
        .replace('\n## Article 1', '\nTout autre chose vient ici.\n## Article 1'),
      first,
    );
    expect(ids(second).filter((id) => ids(first).includes(id))).toEqual(ids(first));
    expect(ids(second).filter((id) => !ids(first).includes(id))).toHaveLength(2);
    // An article goes: the words that both had stay with the one that stays.
    const third = version(PLAN.replace(/## Article 1[^]*(?=## Article 2)/, ''), second);
    expect(ids(third)).toEqual([...ids(first).slice(0, 2), ...ids(first).slice(5)]);
    const moved = version('- Une fontaine près du marché\n# Le plan-guide', first);
    expect(ids(moved)).toEqual([first[8]!.id, first[0]!.id]);
    // What comes back has an id that nothing had.
    const back = version(PLAN, third);
    expect(ids(first).includes(back[4]!.id)).toBe(false);
    // Few words of which half are others are another heading.
    expect(ids(version('Article 3', version('Article 2')))[0]).toBe(`b${drawn}`);
    // The most alike first, and each id once.
    const twins = version('Un banc rouge sous les arbres\nUn banc vert sous les arbres');
    expect(ids(version('Un banc vert sous les grands arbres\nUn banc rouge sous les arbres', twins))).toEqual(
      ids(twins).toReversed(),
    );
  });
});

describe('a passage', () => {
  const read = version(PLAN);
  const passage = (i: number, exact?: string, around: object = {}): Passage =>
    quoted(read[i]!, { exact, ...around }) as Passage;
  const after = (text: string, i: number, exact?: string): [string, string | null | undefined, unknown] => {
    const now = version(text, read);
    const { state, block, start, end } = found(passage(i, exact), read, now);
    const own = now.find(({ id }) => id === block);
    return [state, own?.text, start === null ? null : own!.text.slice(start, end!)];
  };

  it('is words of its block, told from others by what stands around them', () => {
    expect(passage(1, 'racines')).toMatchObject({
      prefix: ' de la place sont conservés, et leurs '.slice(-32),
      start: 50,
    });
    expect(passage(0)).toMatchObject({ exact: 'Le plan-guide', prefix: '', suffix: '', start: 0 });
    const twice = { ...read[0]!, text: 'la place et la place' };
    expect(quoted(twice, { exact: 'la place', prefix: 'et ' })!.start).toBe(12);
    expect(quoted(twice, { exact: 'la place', suffix: ' et' })!.start).toBe(0);
    expect(quoted(twice, { exact: 'la place', prefix: 'place' })).toBeNull();
    expect(quoted(twice, { exact: 'La place' })).toBeNull();
    expect(quoted(twice, { exact: '' })).toBeNull();
    // Typed by hand, it is still what the text says.
    expect(quoted(read[4]!, { exact: "à l'école", prefix: 'la\u00a0mairie' })).toMatchObject({ exact: 'à l’école' });
    // Fewer than three signs mean nothing, unless the block has no more.
    expect([quoted(twice, { exact: 'et' }), quoted(twice, { exact: 'et ' })]).toEqual([null, null]);
    expect(quoted({ ...twice, text: 'et' }, { exact: 'et' })).toMatchObject({ start: 0 });
    // What is cut in the middle of a sign stays a text.
    const signs = { ...read[0]!, text: `${'🌳'.repeat(40)} ombre` };
    expect(quoted(signs, { exact: 'ombre' })!.prefix.isWellFormed()).toBe(true);
  });

  it('is found word for word in its block, wherever that is and whatever else it says', () => {
    const moved = `${PLAN.split('\n')[1]!.replace('conservés', 'tous conservés')}\n# Autre titre`;
    expect(after(moved, 1, 'leurs racines protégées')).toEqual([
      'SAME',
      moved.split('\n')[0],
      'leurs racines protégées',
    ]);
    expect(after(`Avant.\n${PLAN}`, 0)).toEqual(['SAME', 'Le plan-guide', 'Le plan-guide']);
  });

  it('is found in another block where it was moved to: where the same stands around it, then the nearest', () => {
    const cut = PLAN.replace(', et leurs racines', '.\nLeurs racines sont tenues loin des autos, et leurs racines');
    const [state, text, words] = after(cut, 1, 'leurs racines protégées des voitures');
    expect([state, words]).toEqual(['MOVED', 'leurs racines protégées des voitures']);
    expect(text).toMatch(/^Leurs racines sont tenues/);
    const twice = `Le banc de la mairie reste là où il est.\n${'Autre chose encore.\n'.repeat(3)}Le banc de la mairie reste là où il est.`;
    const one = version(
      'Un début qui ne change pas.\nLe banc de la mairie reste là où il est, sous les arbres, pour tous ceux qui attendent chaque jour le premier car du matin.',
    );
    const now = version(`Un début qui ne change pas.\nTout est dit autrement.\n${twice}`, one);
    const where = found(quoted(one[1]!, { exact: 'Le banc de la mairie reste là où il est' })!, one, now);
    expect([where.state, now.findIndex(({ id }) => id === where.block)]).toEqual(['MOVED', 2]);
  });

  it('is changed where its block stays without its words, and gone where neither stays; few words are never taken for others', () => {
    expect(after(PLAN.replace('la mairie', 'le bourg'), 4, 'la mairie')[0]).toBe('CHANGED');
    expect(after(PLAN.replace('Une traversée piétonne relie la mairie à l’école.', ''), 4, 'piétonne')).toEqual([
      'REMOVED',
      undefined,
      null,
    ]);
    // The other article has the same heading: it is another’s.
    expect(after(PLAN.replace(/## Article 1[^]*(?=## Article 2)/, ''), 3)[0]).toBe('REMOVED');
    // Few letters that stand elsewhere in the block are not those that were meant.
    const other = PLAN.replace('Une traversée piétonne relie', 'Une belle traversée relie un piéton et');
    expect(after(other, 4, 'pié')[0]).toBe('CHANGED');
  });
});

it('is looked for in few blocks where its words stand in all', () => {
  const [block] = version('la '.repeat(1300));
  const now = version(Array.from({ length: 400 }, (_, i) => `${i} ${'la la '.repeat(30)}`).join('\n'));
  let seen = 0;
  const counted = new Proxy(now, {
    get: (all, key) => ((seen += Number(/^\d/.test(String(key)))), Reflect.get(all, key)),
  });
  const passage = quoted(block!, { exact: 'la la' })!;
  found({ ...passage, suffix: 'autre '.repeat(5) }, [block!], counted);
  // Once each for their ids, then a few.
  expect(seen - now.length).toBeLessThan(10);
});

describe('what changed', () => {
  it('is told block by block and word by word, with what stayed', async () => {
    const first = version(PLAN);
    const second = version(
      PLAN.replace('relie la mairie', 'relie enfin la mairie')
        .replace('- Un banc tous les cent mètres\n', '')
        .replace('# Le plan-guide\n', '# Le plan-guide\nUn préambule tout neuf.\n'),
      first,
    );
    const told = await changesBetween(first, second);
    expect(told.map(({ kind }) => kind)).toEqual([
      ...['SAME', 'ADDED', 'SAME', 'SAME', 'SAME', 'CHANGED', 'SAME', 'SAME', 'REMOVED', 'SAME'],
    ]);
    expect(told[5]!.pieces).toEqual([
      { kind: 'SAME', text: 'Une traversée piétonne relie ' },
      { kind: 'ADDED', text: 'enfin ' },
      { kind: 'SAME', text: 'la mairie à l’école.' },
    ]);
    expect(told[8]!.pieces).toEqual([{ kind: 'REMOVED', text: 'Un banc tous les cent mètres' }]);
    // One piece after the other is what it said, and what it says.
    const [one, other] = [first, second].map((blocks) => blocks.map(({ text }) => text).join('|'));
    const said = (not: string): string =>
      told
        .map(({ pieces }) =>
          pieces
            .filter(({ kind }) => kind !== not)
            .map(({ text }) => text)
            .join(''),
        )
        .filter((text) => text !== '')
        .join('|');
    expect([said('ADDED'), said('REMOVED')]).toEqual([one, other]);
    const swapped = version(PLAN.split('\n').toReversed().join('\n'), first);
    expect(new Set((await changesBetween(first, swapped)).map(({ kind }) => kind))).toEqual(new Set(['SAME', 'MOVED']));
    const long = version('mot, '.repeat(700));
    const longer = [{ ...long[0]!, text: `${long[0]!.text} fin` }];
    expect((await changesBetween(long, longer))[0]!.pieces).toEqual([
      { kind: 'SAME', text: long[0]!.text },
      { kind: 'ADDED', text: ' fin' },
    ]);
    const heading = version(PLAN.replace('Une traversée', '## Une traversée'), first);
    expect((await changesBetween(first, heading))[4]).toMatchObject({
      kind: 'CHANGED',
      blockKind: 'HEADING',
      level: 2,
    });
  });

  it('is found fast, whatever texts of the greatest length say, and others have their turn meanwhile', async () => {
    let seed = 7;
    const drawn = (most: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
    const signs = Array.from({ length: 20 }, () => Array.from({ length: 4000 }, () => 'a;.:!?'[drawn(6)]!));
    const blocks = signs.map((text, i): Block => ({
      id: `s${i}`,
      kind: 'PARAGRAPH' as never,
      level: null,
      text: text.join(''),
    }));
    const others = blocks.map((block, i) => ({
      ...block,
      text: signs[i]!.map((sign) => (drawn(4) === 0 ? 'a;.:!?'[drawn(6)]! : sign)).join(''),
    }));
    const turns: number[] = [];
    const timer = setInterval(() => turns.push(performance.now()), 5);
    const before = process.cpuUsage();
    const told = await changesBetween(blocks, others);
    const taken = taking(before);
    clearInterval(timer);
    expect(
      told.map(({ pieces }) =>
        pieces
          .filter(({ kind }) => kind !== 'ADDED')
          .map(({ text }) => text)
          .join(''),
      ),
    ).toEqual(blocks.map(({ text }) => text));
    // All twenty pairs, of 16 million pairs of signs each, take less than one of them compared sign by sign.
    const oneByOne = process.cpuUsage();
    comparedOneByOne(signs[0]!.slice(0, 1000), signs[1]!);
    expect(taken).toBeLessThan(4 * taking(oneByOne));
    expect(turns.length).toBeGreaterThan(3);
  });
});
