import type { ReactNode } from 'react';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import classes from './search-box.module.css';

/** One thing that a search finds, whatever it is. */
export interface Hit {
  id: string;
  /** Where it is shown. */
  to: string;
  name: ReactNode;
  /** What it is. */
  detail: ReactNode;
  isDemonstration?: boolean;
}

export function HitLine({ hit: { name, detail, isDemonstration } }: { hit: Hit }) {
  return (
    <>
      <span className={classes.name}>{name}</span>
      {(detail || isDemonstration) && (
        <span className={classes.detail}>
          {detail} {isDemonstration && <DemonstrationBadge />}
        </span>
      )}
    </>
  );
}
