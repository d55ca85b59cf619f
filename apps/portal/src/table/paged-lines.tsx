import type { ReactNode } from 'react';
import { type PageInfo, Pager, usePage } from './pager.js';
import classes from './paged-lines.module.css';

interface PagedLinesProps<One> {
  list: { nodes: readonly One[]; totalCount: number; pageInfo: PageInfo };
  /** How many there are, in words. */
  said: string;
  line: (one: One) => ReactNode;
}

/** What needs more words than a row of a table has room for: how many there are, one under the other, and the pages. */
export function PagedLines<One extends { id: string }>({ list, said, line }: PagedLinesProps<One>) {
  const { page } = usePage();
  const { nodes, totalCount, pageInfo } = list;
  return (
    <>
      <p role="status">{said}</p>
      <ul className={classes.lines}>
        {nodes.map((one) => (
          <li key={one.id}>{line(one)}</li>
        ))}
      </ul>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}
