import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomControl, FieldOption } from '../form/field-spec.js';
import { optionsIn } from '../form/values.js';
import { HandoverItemsDocument, type ItemStatus } from '../generated/graphql.js';
import { ItemTitle } from '../portals/item-title.js';
import { PlainButton } from '../shell/plain-button.js';
import forms from '../form/form.module.css';
import classes from './handover.module.css';

const STATUSES: readonly ItemStatus[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED'];
const A_PAGE = 20;
/** So many are handed over at once; or else all of them. */
export const MOST_ITEMS = 100;

type Turn = { first: number; after?: string | null } | { last: number; before?: string | null };

/** Items of an organization, found by their words and page by page; what is ticked stays so. */
export function ItemsControl({ id, value, set, organizationId }: CustomControl & { organizationId: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [turn, setTurn] = useState<Turn>({ first: A_PAGE });
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { data, previousData } = useQuery(HandoverItemsDocument, {
    variables: { organization: organizationId, statuses: [...STATUSES], search: search || undefined, ...turn },
  });
  const chosen = optionsIn(value);
  const items = (data ?? previousData)?.organization?.portfolio?.items;
  const isFull = chosen.length >= MOST_ITEMS;
  const tick = (option: FieldOption, isIn: boolean): void =>
    set(isIn ? [...chosen, option] : chosen.filter((one) => one.value !== option.value));
  return (
    <div className={classes.items}>
      <label htmlFor={`${id}-search`}>{t('handover.search')}</label>
      <input
        id={`${id}-search`}
        type="search"
        className={forms.box}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setTurn({ first: A_PAGE });
        }}
      />
      <p role="status">
        {items && t('handover.found', { count: items.totalCount })}
        {' · '}
        {t(isFull ? 'handover.tickedMost' : 'handover.ticked', { count: chosen.length })}
      </p>
      <ul>
        {items?.nodes.map((item) => {
          const { id: itemId, title, kind, status } = item;
          const isIn = chosen.some((one) => one.value === itemId);
          return (
            <li key={itemId} className={forms.choice}>
              <input
                type="checkbox"
                id={`${id}-${itemId}`}
                checked={isIn}
                disabled={!isIn && isFull}
                onChange={({ currentTarget }) => tick({ value: itemId, label: title }, currentTarget.checked)}
              />
              <label htmlFor={`${id}-${itemId}`}>
                <ItemTitle item={item} />{' '}
                <span className="soft">
                  {t(`item.kinds.${kind}`)} · {t(`item.statuses.${status}`)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {items && (items.pageInfo.hasNextPage || items.pageInfo.hasPreviousPage) && (
        <p>
          <PlainButton
            idle={!items.pageInfo.hasPreviousPage}
            onClick={() => setTurn({ last: A_PAGE, before: items.pageInfo.startCursor })}
          >
            {t('table.previous')}
          </PlainButton>{' '}
          <PlainButton
            idle={!items.pageInfo.hasNextPage}
            onClick={() => setTurn({ first: A_PAGE, after: items.pageInfo.endCursor })}
          >
            {t('table.next')}
          </PlainButton>
        </p>
      )}
    </div>
  );
}
