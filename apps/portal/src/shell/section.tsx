import { useId, type ReactNode } from 'react';
import classes from './shell.module.css';

/** A part of a page: its heading in the margin, its content beside it, a full line above. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {note}
      </div>
      <div>{children}</div>
    </section>
  );
}
