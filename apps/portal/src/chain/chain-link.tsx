import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { chainPath } from './chain-path.js';
import classes from './chain-link.module.css';

/** From the page of a record to what led to it and what came of it. */
export function ChainLink({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <p className={classes.link} data-screen>
      <DatedLink to={chainPath(id)}>{t('shell.chain')}</DatedLink>
    </p>
  );
}
