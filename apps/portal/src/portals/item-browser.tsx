import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Link } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { ItemFacetsDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { ItemFacets } from './item-facets.js';
import { useItemFilter } from './item-filter.js';
import { ItemGallery } from './item-gallery.js';
import { ItemList } from './item-list.js';
import { ItemOutlets } from './item-outlets.js';
import { NearMe, useAround, useNear } from './near.js';
import classes from './portals.module.css';

const ItemMap = lazy(() => import('./item-map.js'));
const ItemMapNear = lazy(() => import('./item-map-near.js'));
const VIEWS = { liste: 'list', galerie: 'gallery', carte: 'map' } as const;
const NAMES = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** Items, of one portal or of all: facets beside a list, a gallery or a map, all of it in the address. */
export function ItemBrowser({ portal, name }: { portal?: string; name: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const filter = useItemFilter(portal);
  const near = useNear();
  const commune = useAround();
  const view = oneOf(NAMES, params.get('vue')) ?? 'liste';
  const { answer, instead } = useAnswer(ItemFacetsDocument, {
    variables: { filter, near, inPortal: Boolean(portal), commune, isAround: Boolean(commune), asOf },
    height: 300,
  });
  const total = answer?.items.totalCount;
  return (
    <div className={classes.browser}>
      <div data-screen>
        {answer ? <ItemFacets found={answer.items} without={portal ? ['portail'] : []} /> : instead}
      </div>
      <div>
        <div className={classes.bar}>
          <p role="status" className={classes.total}>
            {total !== undefined && t('item.found', { count: total })}
          </p>
          <NearMe around={answer?.around} />
          <Views view={view} />
        </div>
        {view === 'carte' && (
          <Suspense fallback={<div className={classes.mapRoom} data-near={near ? true : undefined} />}>
            {near ? (
              <ItemMapNear filter={filter} near={near} around={answer?.around} asOf={asOf} />
            ) : (
              <ItemMap filter={filter} asOf={asOf} />
            )}
          </Suspense>
        )}
        {view === 'galerie' ? (
          <ItemGallery filter={filter} near={near} asOf={asOf} />
        ) : (
          <ItemList name={name} filter={filter} near={near} asOf={asOf} />
        )}
        {/* Neither feeds nor files know of circles. */}
        {!near && <ItemOutlets portal={portal} filter={filter} asOf={asOf} />}
      </div>
    </div>
  );
}

function Views({ view }: { view: keyof typeof VIEWS }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const to = (name: string): string => {
    const next = new URLSearchParams(params);
    next.set('vue', name);
    return `?${next}`;
  };
  return (
    <nav aria-label={t('item.views')}>
      <ul className={classes.views}>
        {NAMES.map((name) => (
          <li key={name}>
            <Link to={to(name)} aria-current={view === name ? 'true' : undefined} preventScrollReset>
              {t(`item.${VIEWS[name]}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
