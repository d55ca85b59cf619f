import type { ReactNode } from 'react';
import { type Above, Breadcrumb } from './breadcrumb.js';
import { usePageTitle } from './use-page-title.js';
import classes from './shell.module.css';

interface PageHeadProps {
  title: string;
  /** What the page is for. */
  lead?: ReactNode;
  above?: readonly Above[];
  /** What can be added here: on the right. */
  action?: ReactNode;
}

/** Where a page is, what it is called, in the window too, and what it is for. */
export function PageHead({ title, lead, above, action }: PageHeadProps) {
  usePageTitle(title);
  return (
    <>
      {above && <Breadcrumb above={above} />}
      <div className={classes.head}>
        <h1>{title}</h1>
        {action && (
          <div className={classes.add} data-screen>
            {action}
          </div>
        )}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
    </>
  );
}
