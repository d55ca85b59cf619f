import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatNumber } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import type { ItemPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { addressPoint } from '../map/address-point.js';
import { Fact } from '../shell/facts.js';
import { TerritoryLink } from '../territory/territory-link.js';

type OfItem<Item, Name> = Item extends unknown ? Pick<Item, keyof Item & Name> : never;
type FactName =
  | '__typename'
  | 'isDemonstration'
  | 'place'
  | 'territory'
  | 'resourceKind'
  | 'url'
  | 'notebookKind'
  | EntryFact;
type EntryFact = 'projectOwner' | 'designer' | 'programme' | 'surfaceM2' | 'costCents';
/** What `ItemFactsShown` asks for, of whichever kind. */
type ItemFactsShown = OfItem<NonNullable<ItemPageQuery['item']>, FactName>;

/** What items of its kind alone have. */
export function OwnFacts({ item }: { item: ItemFactsShown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (item.__typename === 'Resource')
    return (
      <>
        <Fact label={t('item.resourceKind')}>{t(`item.resourceKinds.${item.resourceKind}`)}</Fact>
        {item.url && (
          <Fact label={t('item.url')}>
            <a href={item.url} rel="noopener nofollow">
              {item.url}
            </a>
          </Fact>
        )}
      </>
    );
  if (item.__typename === 'Notebook')
    return <Fact label={t('item.notebookKind')}>{t(`item.notebookKinds.${item.notebookKind}`)}</Fact>;
  // What a viewpoint has stands with its photographs.
  if (item.__typename === 'ViewpointSeries') return null;
  const { projectOwner, designer, programme, surfaceM2, costCents } = item;
  return (
    <>
      {projectOwner && <Fact label={t('item.projectOwner')}>{typeset(projectOwner)}</Fact>}
      {designer && <Fact label={t('item.designer')}>{typeset(designer)}</Fact>}
      {programme && <Fact label={t('item.programme')}>{typeset(programme)}</Fact>}
      {surfaceM2 && (
        <Fact label={t('item.surface')}>{t('item.squareMetres', { value: formatNumber(surfaceM2, language) })}</Fact>
      )}
      {costCents !== null && <Fact label={t('item.cost')}>{formatEuros(costCents, language)}</Fact>}
    </>
  );
}

/** Where it is, as far as that is shown, and the way to what is near. */
export function PlaceFact({ item, hasNear }: { item: ItemFactsShown; hasNear?: boolean }) {
  const { place, territory } = item;
  const { t } = useTranslation();
  if (!place) return null;
  return (
    <Fact label={t('word.place')}>
      {territory ? <TerritoryLink territory={territory} /> : place.name}
      {hasNear && place.longitude !== null && place.latitude !== null && (
        <div>
          <DatedLink to={`/ressources?${aroundOf(place.latitude, place.longitude, item)}`}>
            {t('item.near.aroundIt')}
          </DatedLink>
        </div>
      )}
      {place.precision === 'COMMUNE' && <div className="soft">{t('item.blurred')}</div>}
    </Fact>
  );
}

const aroundOf = (latitude: number, longitude: number, { territory, isDemonstration }: ItemFactsShown): string =>
  [
    `autour=${addressPoint({ latitude, longitude })}`,
    ...(territory ? [`lieu=${territory.code}`] : []),
    ...(isDemonstration ? ['demonstration=1'] : []),
  ].join('&');
