import type { ReactNode } from 'react';
import classes from './remark.module.css';

/** What to know of a record before reading it; several lines are paragraphs of their own. */
export function Remark({ isLong = false, children }: { isLong?: boolean; children: ReactNode }) {
  const Box = isLong ? 'div' : 'p';
  return <Box className={classes.remark}>{children}</Box>;
}
