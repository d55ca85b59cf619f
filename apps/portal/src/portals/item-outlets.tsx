import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ItemFilter } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useSignInPath } from '../session/return-to.js';
import { useViewer } from '../session/viewer.js';
import { useAddress } from '../table/use-address.js';
import { NARROWING } from './item-filter.js';
import classes from './portals.module.css';

/** Comes for those alone who have an account. */
const SaveSearch = lazy(() => import('./save-search.js'));

interface ItemOutletsProps {
  portal?: string;
  filter: ItemFilter;
  asOf?: string;
}

/** The same items for a feed reader, a map of one’s own, a spreadsheet, or a letter. */
export function ItemOutlets({ portal, filter, asOf }: ItemOutletsProps) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { params } = useAddress();
  const asked = ['mots', ...NARROWING, 'asOf'].map((name) => [name, params.get(name)] as const);
  const demonstration = !portal && filter.includeDemonstration ? 1 : null;
  const feed = `${portal ? `/portails/${portal}` : '/ressources'}.atom${questionOf([...asked, ['demonstration', demonstration], ['locale', locale]])}`;
  const question = questionOf(Object.entries({ ...filter, asOf, locale }));
  return (
    <div className={classes.outlets}>
      {t('item.followBy')} <a href={feed}>Atom</a>
      <span aria-hidden="true"> · </span>
      {t('item.downloadAs')} <a href={`/reports/items.geojson${question}`}>GeoJSON</a>
      {', '}
      <a href={`/reports/items.csv${question}`}>CSV</a>
      <div>
        <Told filter={filter} />
      </div>
    </div>
  );
}

function Told({ filter }: { filter: ItemFilter }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  if (!viewer) return <Link to={signIn}>{t('item.saved.signIn')}</Link>;
  return (
    <Suspense>
      <SaveSearch filter={filter} />
    </Suspense>
  );
}

const questionOf = (entries: readonly (readonly [string, unknown])[]): string =>
  `?${new URLSearchParams(entries.flatMap(([name, value]) => (value == null || value === '' ? [] : [[name, String(value)]])))}`;
