import type { ReactNode } from 'react';
import classes from './portals.module.css';

/** What stands first, in larger letters: the summary of an item, the introduction of a portal. */
export const Introduction = ({ children }: { children: ReactNode }) => (
  <p className={classes.introduction}>{children}</p>
);

/** The text of an item as its readers see it: made by the server alone, of a few elements. */
export const ItemText = ({ html }: { html: string }) => (
  <div className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />
);

/** The files of an item, one under the other. */
export const FileList = ({ children }: { children: ReactNode }) => <ul className={classes.files}>{children}</ul>;
