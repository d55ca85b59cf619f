import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatNumber, formatTotal } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import classes from './table.module.css';

const PAGE_SIZE = 25;

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** The page asked for by the address: a cursor, and its number for the reader. */
export function usePage(): {
  page: number;
  variables: { first?: number; after?: string; last?: number; before?: string };
} {
  const [params] = useSearchParams();
  const before = params.get('before');
  const after = params.get('after');
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1);
  return {
    page: before || after ? page : 1,
    variables: before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after: after ?? undefined },
  };
}

interface PagerProps {
  info: PageInfo;
  count: number;
  total: number;
  page: number;
}

export function Pager({ info, count, total, page }: PagerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [, setParams] = useSearchParams();
  const from = (page - 1) * PAGE_SIZE + 1;
  const turn = (key: 'after' | 'before', cursor: string | null, to: number): void => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('after');
        next.delete('before');
        next.delete('page');
        if (to > 1 && cursor) {
          next.set(key, cursor);
          next.set('page', String(to));
        }
        return next;
      },
      { preventScrollReset: true },
    );
  };
  return (
    <nav aria-label={t('table.pages')} className={classes.pager}>
      <span role="status" className="figures">
        {t(count === 1 ? 'table.one' : 'table.range', {
          from: formatNumber(count ? from : 0, language),
          to: formatNumber(from + count - 1, language),
          total: formatTotal(total, language),
        })}
      </span>
      {(info.hasNextPage || info.hasPreviousPage) && (
        <>
          <PlainButton idle={!info.hasPreviousPage} onClick={() => turn('before', info.startCursor, page - 1)}>
            {t('table.previous')}
          </PlainButton>
          <PlainButton idle={!info.hasNextPage} onClick={() => turn('after', info.endCursor, page + 1)}>
            {t('table.next')}
          </PlainButton>
        </>
      )}
    </nav>
  );
}
