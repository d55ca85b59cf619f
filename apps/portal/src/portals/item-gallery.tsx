import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { TryDemonstration } from '../demonstration/try-demonstration.js';
import { typeset } from '../format/typeset.js';
import { type ItemFilter, ItemsDocument, type ItemsQuery } from '../generated/graphql.js';
import { Picture } from '../media/picture.js';
import { useAnswer } from '../shell/use-answer.js';
import { Pager, usePage } from '../table/pager.js';
import classes from './portals.module.css';

type Item = ItemsQuery['items']['nodes'][number];

/** Items as sheets side by side. */
export function ItemGallery({ filter, asOf }: { filter: ItemFilter; asOf?: string }) {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(ItemsDocument, {
    variables: {
      ...{ filter, asOf, ...variables },
      orderBy: filter.search ? { field: 'RELEVANCE', direction: 'DESC' } : undefined,
    },
    height: 480,
  });
  if (!answer) return instead;
  const { nodes, totalCount, pageInfo } = answer.items;
  if (nodes.length === 0)
    return (
      <>
        <p>{t('item.none')}</p>
        {!filter.includeDemonstration && (
          <p>
            <TryDemonstration />
          </p>
        )}
      </>
    );
  return (
    <>
      <ul className={classes.gallery}>
        {nodes.map((item) => (
          <li key={item.id}>
            <Sheet item={item} />
          </li>
        ))}
      </ul>
      <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
    </>
  );
}

function Sheet({ item: { id, kind, title, summary, place, year, cover, isDemonstration } }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <article className={classes.sheet}>
      {cover && <Picture picture={cover} isBeside className={classes.cover} />}
      <p className={classes.kind}>
        {[t(`item.kinds.${kind}`), place?.name, year].filter(Boolean).join(' · ')}{' '}
        {isDemonstration && <DemonstrationBadge />}
      </p>
      <h3>
        <DatedLink to={`/ressources/${id}`}>{typeset(title)}</DatedLink>
      </h3>
      <p>{typeset(summary)}</p>
    </article>
  );
}
