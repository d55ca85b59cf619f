import type { ReactNode, RefObject } from 'react';
import classes from './form.module.css';

interface NoticeProps {
  kind?: 'information' | 'attention' | 'done';
  /** Said aloud when it comes up while the page is open. */
  role?: 'status' | 'alert';
  /** To give it the focus. */
  box?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** A few lines set apart: what just happened, or what to know before going on. */
export function Notice({ kind = 'information', role, box, children }: NoticeProps) {
  return (
    <div className={classes.notice} data-kind={kind} role={role} ref={box} tabIndex={box && -1}>
      {children}
    </div>
  );
}
