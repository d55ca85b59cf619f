import { type Type } from '@nestjs/common';
import { registerEnumType } from '@nestjs/graphql';
import { club } from '#lib/club';
import { enumOf } from '#lib/graphql';
import { network } from '#lib/network';
import { type LinkKind, type Links } from '#lib/nouns';
import { participation } from '#lib/participation';
import { training } from '#lib/training';

/** What modules publish of what led to what. One more module is one more here. */
export const LINKS: readonly Links[] = [network.links, training.links, club.links, participation.links];

/** What links are called, by kind: each kind belongs to one module. */
export const KINDS: Readonly<Record<string, LinkKind>> = Object.assign({}, ...LINKS.map(({ kinds }) => kinds));

/** Types of the records that links join. */
export const ends = (): readonly Type[] => [
  ...new Set(Object.values(KINDS).flatMap(({ from, to }) => [...from(), ...to()])),
];

export const ChainKind = enumOf(Object.keys(KINDS));
export type ChainKind = string;

registerEnumType(ChainKind, {
  name: 'ChainKind',
  description: 'How one record led to another: what came of the earlier one. `chainKinds` says what each is called.',
  valuesMap: Object.fromEntries(Object.entries(KINDS).map(([kind, { words }]) => [kind, { description: words }])),
});

export enum ChainSide {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
}

registerEnumType(ChainSide, {
  name: 'ChainSide',
  description: 'Which way a chain is followed.',
  valuesMap: {
    BEFORE: { description: 'Back to what led to the record.' },
    AFTER: { description: 'On to what came of the record.' },
  },
});
