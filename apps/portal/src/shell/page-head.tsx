import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.js';
import classes from './shell.module.css';

/** What a page is called, in the window too, and what it is for. */
export function PageHead({ title, lead }: { title: string; lead?: ReactNode }) {
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
    </>
  );
}
