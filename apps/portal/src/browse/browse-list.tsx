import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import type { Named } from '../territory/address.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './browse.module.css';

interface Item extends Named {
  population: number | null;
}

interface BrowseListProps<T extends Item> {
  title: string;
  items: readonly T[];
  total: number;
  pathOf: (item: T) => string;
  onMore?: () => void;
  busy?: boolean;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[-'’]/g, ' ')
    .toLowerCase();

/** The keyboard twin of the map: the same choices as links, with a filter when the list is long. */
export function BrowseList<T extends Item>({ title, items, total, pathOf, onMore, busy }: BrowseListProps<T>) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const shown = text ? items.filter((item) => plain(`${item.name} ${item.code}`).includes(plain(text.trim()))) : items;
  return (
    <section aria-labelledby={id} className={classes.list}>
      <h2 id={id}>{title}</h2>
      <p className="soft figures" role="status">
        {t('browse.count', { count: text ? shown.length : total })}
      </p>
      {items.length > 15 && (
        <label className={classes.filter}>
          <span>{t('browse.filter')}</span>
          <input type="text" value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </label>
      )}
      {shown.length === 0 ? (
        <p>{t('browse.filterNone', { text })}</p>
      ) : (
        <ul className={`${classes.items} figures`} aria-busy={busy}>
          {shown.map((item) => (
            <li key={item.id}>
              <DatedLink to={pathOf(item)}>{item.name}</DatedLink>
              <span className="soft">
                {item.code}
                {item.population != null && ` · ${t('browse.inhabitants', { count: item.population })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {onMore && (
        <PlainButton idle={busy} onClick={onMore}>
          {t('browse.more', { count: Math.min(100, total - items.length) })}
        </PlainButton>
      )}
    </section>
  );
}
