import type { ReactNode } from 'react';
import classes from './squares.module.css';

export interface Square {
  key: string;
  /** What it stands for, in words. */
  label: string;
  look: 'named' | 'anonymous' | 'demonstration' | 'gap' | 'withdrawn';
  possible?: boolean;
  /** What is written in it, for one that stands alone. */
  sign?: string;
}

/**
 * Signatories one by one: full when named, a dashed outline when no source gives the name, hatched while only possible.
 * The words beside them say the counts; the squares are for the eye.
 */
export function Squares({
  squares,
  label,
  children,
}: {
  squares: readonly Square[];
  label: string;
  children?: ReactNode;
}) {
  return (
    <div className={classes.row} role="img" aria-label={label}>
      {squares.map(({ key, label: title, look, possible, sign }) => (
        <span key={key} className={classes.square} data-look={look} data-possible={possible || undefined} title={title}>
          {sign}
        </span>
      ))}
      {children}
    </div>
  );
}
