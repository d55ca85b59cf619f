import type { ReactNode } from 'react';
import classes from './table.module.css';

interface Children {
  children: ReactNode;
}

/** A second line in a cell. */
export function Sub({ children }: Children) {
  return <span className={classes.sub}>{children}</span>;
}

/** On a phone, in the cell of another column: what its own column, left out there, says. */
export function Narrow({ children }: Children) {
  return <span className={`${classes.sub} ${classes.narrow}`}>{children}</span>;
}

/** Where something stands, in a frame. */
export function Badge({ state, children }: { state?: 'over' | 'waiting'; children: ReactNode }) {
  return (
    <span className={classes.badge} data-state={state}>
      {children}
    </span>
  );
}

/** Several things that can be done with a row. */
export function RowActions({ children }: Children) {
  return <div className={classes.rowActions}>{children}</div>;
}
