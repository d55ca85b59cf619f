import { expect, it } from '@jest/globals';
import type { ChainLinkLineFragment } from '../generated/graphql.js';
import { type Group, treeOf } from './tree.js';

const link = (id: string, kind: string, via: number | null, fans: object[] = []): ChainLinkLineFragment =>
  ({ kind, via, fans, missing: [], node: { id } }) as unknown as ChainLinkLineFragment;

const drawn = (groups: readonly Group[]): unknown =>
  groups.map(({ kind, count, branches }) => [
    kind,
    count,
    branches.map(({ link: { node }, groups: below }) => [node!.id, drawn(below)]),
  ]);

it('puts each link below the one that it goes on from, and counts those that are not listed', () => {
  const links = [
    link('a', 'DUE', null, [{ kind: 'PAYMENT', count: 3 }]),
    link('b', 'GRANT', null),
    link('c', 'PAYMENT', 0, [{ kind: 'RECEIPT', count: 1 }]),
  ];
  const fans = [
    { kind: 'DUE', count: 9 },
    { kind: 'GRANT', count: 1 },
  ];
  expect(drawn(treeOf(links, fans))).toEqual([
    ['DUE', 9, [['a', [['PAYMENT', 3, [['c', [['RECEIPT', 1, []]]]]]]]]],
    ['GRANT', 1, [['b', []]]],
  ]);
});

it('goes on once from a record to which two links lead', () => {
  const fans = [{ kind: 'RECEIPT', count: 1 }];
  const links = [link('a', 'DUE', null, fans), link('a', 'GRANT', null, fans), link('r', 'RECEIPT', 0)];
  const shown = treeOf(links, [
    { kind: 'DUE', count: 1 },
    { kind: 'GRANT', count: 1 },
  ]);
  expect(drawn(shown)).toEqual([
    ['DUE', 1, [['a', [['RECEIPT', 1, [['r', []]]]]]]],
    ['GRANT', 1, [['a', []]]],
  ]);
});
