import type { ReactNode } from 'react';
import tables from './table.module.css';

/** Around a table that may be wider than the screen: what scrolls must be reachable by keyboard, and have a name. */
export function TableFrame({ label, busy, children }: { label: string; busy?: boolean; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={tables.frame} aria-busy={busy} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
