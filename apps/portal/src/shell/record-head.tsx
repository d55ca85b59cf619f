import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { type Above, Breadcrumb } from './breadcrumb.js';
import classes from './record.module.css';

interface RecordHeadProps {
  above: readonly Above[];
  /** What kind of record it is. */
  kind?: string;
  isDemonstration?: boolean;
  title: ReactNode;
  /** A picture of it: at the right where there is room, above elsewhere. */
  beside?: ReactNode;
}

/** Where a record is, what it is and its name. */
export function RecordHead({ above, kind, isDemonstration, title, beside }: RecordHeadProps) {
  const { t } = useTranslation();
  return (
    <>
      <Breadcrumb above={above} />
      <div className={beside ? classes.head : undefined}>
        <div>
          {(kind || isDemonstration) && (
            <p className={classes.kind}>
              {kind} {isDemonstration && <DemonstrationBadge />}
            </p>
          )}
          <h1>{title}</h1>
          {isDemonstration && <p className={classes.note}>{t('network.demonstrationHelp')}</p>}
        </div>
        {beside}
      </div>
    </>
  );
}
