import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import classes from './record.module.css';

/** A page above this one. */
export interface Above {
  to: string;
  name: ReactNode;
}

/** The pages above, the widest first; the page itself is the title. */
export function Breadcrumb({ above }: { above: readonly Above[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('territory.breadcrumb')}>
      <ol className={classes.breadcrumb}>
        {above.map(({ to, name }) => (
          <li key={to}>
            <DatedLink to={to}>{name}</DatedLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
