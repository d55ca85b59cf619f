import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './developers.module.css';

/** Many are of interest to few: the first ones are there at once. */
const SHOWN = 12;

/** The first of many, and the others on demand. */
export function Some({ children }: { children: ReactNode[] }) {
  const { t } = useTranslation();
  const list = (items: ReactNode[]) => (
    <ul className={classes.names}>
      {items.map((item, place) => (
        <li key={place}>{item}</li>
      ))}
    </ul>
  );
  const others = children.slice(SHOWN);
  return (
    <>
      {list(children.slice(0, SHOWN))}
      {others.length > 0 && (
        <details>
          <summary>{t('developers.schema.others', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}
