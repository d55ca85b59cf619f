import type { ReactNode } from 'react';
import { type Above, Breadcrumb } from './breadcrumb.js';
import { usePageTitle } from './use-page-title.js';
import classes from './shell.module.css';

interface PageHeadProps {
  title: string;
  /** What the page is for. */
  lead?: ReactNode;
  above?: readonly Above[];
}

/** Where a page is, what it is called, in the window too, and what it is for. */
export function PageHead({ title, lead, above }: PageHeadProps) {
  usePageTitle(title);
  return (
    <>
      {above && <Breadcrumb above={above} />}
      <h1>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
    </>
  );
}
