import { useTranslation } from 'react-i18next';
import { TryDemonstration } from '../demonstration/try-demonstration.js';
import { type ItemFilter, ItemsDocument, type NearPointInput } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';
import { Pager, usePage } from '../table/pager.js';
import { useItemOrder } from './item-order.js';
import { ItemSheet } from './item-sheet.js';
import { useKilometres } from './near.js';
import classes from './portals.module.css';

/** Items as sheets side by side. */
export function ItemGallery({ filter, near, asOf }: { filter: ItemFilter; near?: NearPointInput; asOf?: string }) {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const order = useItemOrder(filter, near);
  const kilometres = useKilometres(near);
  const { answer, instead } = useAnswer(ItemsDocument, {
    variables: {
      ...{ filter, near, asOf, ...variables },
      orderBy: order ? { field: order.field, direction: order.direction } : { field: 'YEAR', direction: 'DESC' },
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
            <ItemSheet item={item} km={kilometres(item.place)} />
          </li>
        ))}
      </ul>
      <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
    </>
  );
}
