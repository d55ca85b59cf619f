import { type Type } from '@nestjs/common';
import { registerEnumType } from '@nestjs/graphql';
import { NOW, START } from './change-cursor.js';

/** Types whose changes are told, by their name in `FollowedRecord`. Tables are followed by `changes.follow` in a migration. */
export const FollowedRecord: Record<string, string> = {};

const named = (type: Type): string => type.name.replace(/\B[A-Z]/g, '_$&').toUpperCase();

const meanings: Record<string, { description: string }> = {};

export function follow(type: Type): void {
  const name = named(type);
  FollowedRecord[name] = type.name;
  meanings[name] = { description: `What \`${type.name}\` describes.` };
}

registerEnumType(FollowedRecord, {
  name: 'FollowedRecord',
  valuesMap: meanings,
  description:
    `Types of which a copy can be kept. Read the list of one with \`updatedSince: "${START}"\`, page by page; give the last \`endCursor\` as
the next \`updatedSince\`, and that of \`deletions\` as its next \`since\`. An empty page has a cursor too; "${NOW}" skips what there is.
Changes come in the order in which they were committed, none is left out, and a record that changed twice comes once. What a list leaves
out on its day comes too. A record that ceases to match another filter is not told: use only \`includeDemonstration\` beside it.
CHANGES_LOST when what changed since a cursor cannot be told: start again.`.replaceAll('\n', ' '),
});
