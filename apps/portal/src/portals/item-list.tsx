import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { joined } from '../format/joined.js';
import { typeset } from '../format/typeset.js';
import { type ItemFilter, ItemsDocument, type ItemsQuery, type NearPointInput } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfTexts } from '../i18n/lang-of.js';
import { Picture } from '../media/picture.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import { useFoundAt } from './found-at.js';
import { useItemOrder } from './item-order.js';
import { useKilometres } from './near.js';
import classes from './portals.module.css';

type Item = ItemsQuery['items']['nodes'][number];

interface ItemListProps {
  name: string;
  filter: ItemFilter;
  near?: NearPointInput;
  asOf?: string;
}

export function ItemList({ name, filter, near, asOf }: ItemListProps) {
  const { t } = useTranslation();
  return (
    <List
      name={name}
      query={ItemsDocument}
      variables={{ filter, near, asOf }}
      list={({ items }) => items}
      columns={useItemColumns({ near })}
      best={useItemOrder(filter, near)}
      keyOf={({ id }) => id}
      file={t('item.file')}
      empty={t('item.none')}
    />
  );
}

interface ItemColumns {
  tellsKeeper?: boolean;
  near?: NearPointInput;
}

/** On a phone what has no column stands below the title: who keeps an item where that tells one from another. */
export function useItemColumns({ tellsKeeper = false, near }: ItemColumns = {}): Column<Item>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, same, demonstration } = useColumns<Item>();
  const kilometres = useKilometres(near);
  const foundAt = useFoundAt();
  return [
    {
      label: t('word.title'),
      cell: ({ id, kind, status, title, summary, locale, locales, place, keptBy, cover, isDemonstration }) => (
        <div className={classes.line}>
          {cover && <Picture picture={cover} isBeside className={classes.thumbnail} />}
          <div>
            <span lang={langOfTexts(language, { locale, locales })}>
              <DatedLink to={`/ressources/${id}`} state={foundAt}>
                {typeset(title)}
              </DatedLink>
            </span>{' '}
            {isDemonstration && <DemonstrationBadge />}
            {status !== 'PUBLISHED' && <Sub>{t(`item.statuses.${status}`)}</Sub>}
            <Narrow>
              {joined(
                t(`item.kinds.${kind}`),
                place?.name,
                kilometres(place),
                tellsKeeper && keptBy && typeset(keptBy.name),
              )}
            </Narrow>
            <div className="soft" lang={langOfTexts(language, { locale, locales })}>
              {typeset(summary)}
            </div>
          </div>
        </div>
      ),
      csv: ({ title }) => title,
      sort: 'TITLE',
    },
    { label: t('word.kind'), ...same(({ kind }) => t(`item.kinds.${kind}`)), wide: true },
    { label: t('word.place'), ...same(({ place }) => place?.name), wide: true },
    ...(near ? [{ label: t('item.near.order'), ...same(({ place }) => kilometres(place)), wide: true }] : []),
    { label: t('word.year'), ...same(({ year }) => year), sort: 'YEAR', latest: true },
    { label: t('word.themes'), csv: ({ themes }) => themes.map(({ label }) => label).join(', ') },
    { label: t('item.keptBy'), ...organization(({ keptBy }) => keptBy), wide: true },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
