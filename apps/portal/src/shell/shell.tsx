import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ViewerProvider } from '../session/viewer-provider.js';
import { ProofGate } from '../session/proof-gate.js';
import { Announcement } from './announcement.js';
import { PageSkeleton } from './page-skeleton.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { useKeptFocus } from './kept-focus.js';
import { PrintedHead, PrintedSources } from './printed.js';
import classes from './shell.module.css';

function subscribe(change: () => void): () => void {
  window.addEventListener('online', change);
  window.addEventListener('offline', change);
  return () => {
    window.removeEventListener('online', change);
    window.removeEventListener('offline', change);
  };
}

/** Header, page, footer. After a change of page the focus goes to the page, so that screen readers start there. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);

  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [pathname]);
  useKeptFocus();

  return (
    <ViewerProvider>
      <a href="#contenu" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <Header />
      <div role="status">{!online && <p className={classes.offline}>{t('error.offline')}</p>}</div>
      <main id="contenu" ref={main} tabIndex={-1} className={classes.main}>
        <PrintedHead />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
        <PrintedSources />
      </main>
      <Footer />
      <Announcement />
      <ProofGate />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </ViewerProvider>
  );
}
