import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { administers, useViewer } from '../session/viewer.js';
import classes from './administration.module.css';

const PAGES = {
  administrator: ['comptes', 'roles', 'invitations', 'taches'],
  coordinator: ['roles', 'invitations'],
} as const;

/** Between the lists of the console: coordinators have two of them. */
export function ConsoleNav() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <nav aria-label={t('administration.pages')}>
      <ul className={classes.pages}>
        {PAGES[administers(viewer) ? 'administrator' : 'coordinator'].map((path) => (
          <li key={path}>
            <NavLink to={`/administration/${path}`}>{t(`administration.page.${path}`)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
