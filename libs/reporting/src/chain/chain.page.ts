import { ArgsType, Field, ID } from '@nestjs/graphql';
import { type ConnectionOf, LocalDate, PageArgs, pageRequest } from '#lib/graphql';
import { decodeCursor, encodeCursor, listSignature, type Reader } from '#lib/reads';
import { ChainKind, ChainSide } from './chain.kinds.js';
import { allOf, type Beyond, pageAt } from './chain.sql.js';
import { type ChainLink } from './chain.type.js';
import { describe, type ReadLink } from './chain.walk.js';

export const AS_OF =
  'The day to describe; today in Paris when left out. What is recorded today is known today, what is planned for later too.';

@ArgsType()
export class ChainLinksArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the record.' })
  of: string;

  @Field(() => ChainSide, { description: 'Which way.' })
  side: ChainSide;

  @Field(() => [ChainKind], { nullable: true, description: 'Any of these kinds; all when left out.' })
  kinds?: ChainKind[] | null;

  @Field(() => LocalDate, { nullable: true, description: AS_OF })
  asOf?: string | null;
}

interface Read {
  link: ReadLink;
  starts: string;
}

/** A page of the links of one record. */
export async function pageOf(
  { of: id, side, kinds, ...page }: ChainLinksArgs,
  reader: Reader,
): Promise<Partial<ConnectionOf<ChainLink>>> {
  const { size, backward, cursor } = pageRequest(page);
  const signature = listSignature('chain', { id, side, kinds, day: reader.day });
  const argument = backward ? 'before' : 'after';
  const beyond =
    cursor === null
      ? undefined
      : (decodeCursor({ argument, cursor }, signature, ['date', 'text', 'text']) as unknown as Beyond);
  const asked = { id, side, kinds, beyond, backward, size };
  const [rows, totalCount] = await Promise.all([
    reader.read(pageAt(asked, reader)) as Promise<unknown> as Promise<Read[]>,
    reader.total(allOf(asked, reader)),
  ]);
  const isMore = rows.length > size;
  if (isMore) rows.length = size;
  if (backward) rows.reverse();
  const nodes = await describe(
    rows.map(({ link }) => link),
    side,
    reader,
  );
  const cursors = rows.map(({ link, starts }) =>
    encodeCursor(signature, JSON.stringify([starts, link.kind, link.far] satisfies Beyond)),
  );
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursors[i]! })),
    totalCount,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : isMore,
      hasPreviousPage: backward ? isMore : cursor !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}
