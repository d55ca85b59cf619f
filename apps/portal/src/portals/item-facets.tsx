import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, MOST_COUNTED } from '../format/format.js';
import type { FacetFragment, ItemFacetsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAddress } from '../table/use-address.js';
import { NARROWING, type Narrowing } from './item-filter.js';
import classes from './portals.module.css';

type Found = ItemFacetsQuery['items'];

const valuesOf = ({ facets }: Found): Record<Narrowing, readonly FacetFragment[]> => ({
  genre: facets.kind,
  theme: facets.theme,
  departement: facets.departement,
  portail: facets.portal ?? [],
  annee: facets.year,
  format: facets.format,
  licence: facets.licence,
});

/** What a search can be narrowed by, with how many there are, and what it is narrowed by. */
export function ItemFacets({ found, without = [] }: { found: Found; without?: readonly Narrowing[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, set } = useAddress();
  const values = valuesOf(found);
  const shown = NARROWING.filter((name) => !without.includes(name));
  const chosen = shown.flatMap((name) => {
    const value = params.get(name);
    return value ? [{ name, label: values[name].find((facet) => facet.value === value)?.label ?? value }] : [];
  });
  return (
    <details className={classes.facets} open={window.matchMedia('(min-width: 900px)').matches || undefined}>
      <summary>{t('item.narrow')}</summary>
      {chosen.length > 0 && (
        <ul className="plain" aria-label={t('item.narrowedBy')}>
          {chosen.map(({ name, label }) => (
            <li key={name}>
              <PlainButton look="quiet" onClick={() => set({ [name]: undefined })}>
                <span className="hidden">{t('item.without', { label })}</span>
                <span aria-hidden="true">{label} ×</span>
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
      {found.totalCount > MOST_COUNTED && (
        <p className="soft">{t('item.ofLatest', { most: formatNumber(MOST_COUNTED, language) })}</p>
      )}
      {shown.map((name) => {
        const open = values[name].filter(({ value }) => value !== params.get(name));
        return open.length > 0 && !params.get(name) ? <Facet key={name} name={name} values={open} /> : null;
      })}
    </details>
  );
}

const FEW = 8;

function Facet({ name, values }: { name: Narrowing; values: readonly FacetFragment[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { set } = useAddress();
  const [isWhole, setWhole] = useState(false);
  return (
    <section aria-label={t(`item.facets.${name}`)}>
      <h2>{t(`item.facets.${name}`)}</h2>
      <ul className="plain">
        {values.slice(0, isWhole ? values.length : FEW).map(({ value, label, count }) => (
          <li key={value}>
            <button type="button" className={classes.facet} onClick={() => set({ [name]: value })}>
              <span>{label}</span> <span className="soft figures">{formatNumber(count, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > FEW && !isWhole && (
        <PlainButton look="quiet" onClick={() => setWhole(true)}>
          {t('item.more')}
        </PlainButton>
      )}
    </section>
  );
}
