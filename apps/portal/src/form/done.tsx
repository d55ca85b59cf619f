import type { ReactNode } from 'react';
import classes from './form.module.css';

/** What was done, told in its place, which is there from the start. */
export function Done({ children }: { children: ReactNode }) {
  return (
    <p role="status" className={classes.status}>
      {children}
    </p>
  );
}
