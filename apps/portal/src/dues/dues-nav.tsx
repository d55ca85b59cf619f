import { useTranslation } from 'react-i18next';
import { DatedNavLink } from '../day/dated-link.js';
import classes from './dues.module.css';

/** Between the desk, the scales and the grants. */
export function DuesNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('dues.pages')}>
      <ul className={classes.pages}>
        <li>
          <DatedNavLink to="/cotisations" end>
            {t('shell.dues')}
          </DatedNavLink>
        </li>
        <li>
          <DatedNavLink to="/cotisations/baremes">{t('dues.scales')}</DatedNavLink>
        </li>
        <li>
          <DatedNavLink to="/subventions">{t('dues.grants')}</DatedNavLink>
        </li>
      </ul>
    </nav>
  );
}
