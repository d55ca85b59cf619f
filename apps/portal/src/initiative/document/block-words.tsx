import type { ReactNode } from 'react';
import type { DocumentBlockKind } from '../../generated/graphql.js';

interface BlockWordsProps {
  kind: DocumentBlockKind;
  depth: 2 | 3 | 4 | undefined;
  /** Where words can be selected: the id of the block. */
  id?: string;
  children: ReactNode;
}

/** What a block says, as what it is. */
export function BlockWords({ kind, depth = 2, id, children }: BlockWordsProps) {
  const Heading = `h${depth}` as const;
  if (kind === 'HEADING') return <Heading data-words={id}>{children}</Heading>;
  return <p data-words={id}>{children}</p>;
}
