import type { TFunction } from 'i18next';
import { formatDayOf } from '../../format/format.js';
import type { DocumentBlockKind, DocumentPageQuery } from '../../generated/graphql.js';
import type { useLanguage } from '../../i18n/index.js';

export type DocumentCall = Extract<NonNullable<DocumentPageQuery['call']>, { __typename: 'DocumentCall' }>;
export type Text = NonNullable<DocumentCall['text']>;
export type Block = Text['blocks'][number];

export const versionWords = (
  t: TFunction,
  { number, publishedAt }: { number: number; publishedAt: string },
  language: ReturnType<typeof useLanguage>,
): string => t('document.version', { number, day: formatDayOf(publishedAt, language) });

interface Written {
  kind: DocumentBlockKind;
  level: number | null;
}

/** Items that follow each other stand together; others each by itself. */
export function listed<B extends Written>(blocks: readonly B[]): B[][] {
  const groups: B[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'ITEM' && last?.[0]?.kind === 'ITEM') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** How deep each heading stands on the page, below its title: none skips a level, whatever the text does. */
export function depths<B extends Written>(blocks: readonly B[]): Map<B, 2 | 3 | 4> {
  const found = new Map<B, 2 | 3 | 4>();
  let last = 1;
  for (const block of blocks) {
    if (block.kind !== 'HEADING') continue;
    last = Math.min((block.level ?? 1) + 1, last + 1);
    found.set(block, last as 2 | 3 | 4);
  }
  return found;
}
