import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { DatedNavLink } from '../day/dated-link.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { useGuides } from './made.js';
import classes from './developers.module.css';

const PAGES = [
  { path: '/developpeurs', text: 'developers.start' },
  { path: '/developpeurs/schema', text: 'developers.schema.title' },
  { path: '/developpeurs/erreurs', text: 'developers.errors.title' },
  { path: '/developpeurs/prix', text: 'developers.price.title' },
  { path: '/developpeurs/documents', text: 'developers.documents.title' },
  { path: '/developpeurs/changements', text: 'developers.changes.title' },
] as const;

/** The pages for developers beside their list. */
export default function DevelopersPage() {
  const { t } = useTranslation();
  const { guides } = useGuides();
  return (
    <div className={classes.developers}>
      <nav aria-label={t('developers.title')} className={classes.nav}>
        <p className={classes.part}>{t('developers.title')}</p>
        <ul className="plain">
          {PAGES.map(({ path, text }) => (
            <li key={path}>
              <DatedNavLink to={path} end={path === '/developpeurs'}>
                {t(text)}
              </DatedNavLink>
            </li>
          ))}
          <li>
            <a href="/graphiql">{t('shell.explorer')}</a>
          </li>
        </ul>
        <div className={classes.guides}>
          <p className={classes.part}>{t('developers.guides')}</p>
          <ul className="plain">
            {guides.map(({ name, title }) => (
              <li key={name}>
                <DatedNavLink to={`/developpeurs/guides/${name}`}>{title}</DatedNavLink>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <div className={classes.content}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}
