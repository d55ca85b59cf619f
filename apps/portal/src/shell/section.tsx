import { useId, type ReactNode } from 'react';
import classes from './shell.module.css';

interface SectionProps {
  title: ReactNode;
  /** Where it is found by its address, the same in all languages; of a long page (`OnThisPage`) each has one. */
  anchor?: string;
  note?: ReactNode;
  /** What can be added to it: above, on the right. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page: its heading in the margin, its content beside it, a full line above. */
export function Section({ title, anchor, note, action, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {note}
      </div>
      <div>
        {action && (
          <div className={classes.add} data-screen>
            {action}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}
