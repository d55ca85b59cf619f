import { useEffect, useRef, type ReactNode } from 'react';
import { usePageTitle } from '../shell/use-page-title.js';
import classes from './entry.module.css';

/** A page before the account: its form, and beside it what one may want instead. */
export function Entry({
  title,
  lead,
  aside,
  children,
}: {
  title: string;
  lead?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  usePageTitle(title);
  return (
    <div className={classes.entry}>
      <div>
        <h1>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </div>
      {aside && <aside className={classes.aside}>{aside}</aside>}
    </div>
  );
}

/** What a form led to, in its place. The focus goes to it, so that it is read first. */
export function Outcome({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.outcome}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
