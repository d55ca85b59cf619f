import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { administers, useViewer } from '../session/viewer.js';
import classes from './administration.module.css';

/** Between the lists of the console; coordinators have one of them. */
export function ConsoleNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  if (!administers(viewer)) return null;
  return (
    <nav aria-label={t('administration.pages')}>
      <ul className={classes.pages}>
        {(['comptes', 'invitations', 'taches'] as const).map((path) => (
          <li key={path}>
            <NavLink to={`/administration/${path}`}>{t(`administration.page.${path}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
