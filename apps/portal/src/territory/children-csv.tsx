import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { formatNumber } from '../format/format.js';
import { TerritoryChildrenDocument, type TerritoryKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { download, toCsv } from '../table/csv.js';
import tables from '../table/table.module.css';
import type { ChildOrder } from './children.js';
import type { TerritoryDetail } from './territory-page.js';

interface ChildrenCsvProps {
  territory: TerritoryDetail;
  kind: TerritoryKind;
  order: ChildOrder;
  total: number;
}

/** The whole list in its current order, read a hundred rows at a time. */
export function ChildrenCsv({ territory, kind, order, total }: ChildrenCsvProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const client = useApolloClient();
  const [done, setDone] = useState<number>();
  const [failed, setFailed] = useState(false);

  const run = async (): Promise<void> => {
    setFailed(false);
    setDone(0);
    const rows: (string | number | null | undefined)[][] = [
      [
        t('table.code'),
        t('table.name'),
        t('table.kind'),
        t('table.population'),
        t('table.siren'),
        t('table.postalCodes'),
      ],
    ];
    try {
      let after: string | null | undefined;
      do {
        const { data } = await client.query({
          query: TerritoryChildrenDocument,
          variables: { id: territory.id, asOf, childKind: kind, orderBy: order, first: 100, after },
          fetchPolicy: 'no-cache',
        });
        const page = data?.territory?.children;
        if (!page) throw new Error('no page');
        for (const node of page.nodes) {
          rows.push([
            node.code,
            node.name,
            t(`kind.${node.kind}`),
            node.population,
            node.siren,
            node.postalCodes.join(' '),
          ]);
        }
        setDone(rows.length - 1);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      download(`${territory.code}-${kind.toLowerCase()}-${day}.csv`, toCsv(rows));
    } catch {
      setFailed(true);
    } finally {
      setDone(undefined);
    }
  };

  return (
    <div>
      <button
        type="button"
        className={tables.plainButton}
        aria-disabled={done !== undefined}
        onClick={() => {
          if (done === undefined) void run();
        }}
      >
        {done === undefined
          ? t('table.csv')
          : t('table.csvProgress', { done: formatNumber(done, language), total: formatNumber(total, language) })}
      </button>
      <p role="status" style={{ margin: 0 }}>
        {failed && t('table.csvFailed')}
      </p>
    </div>
  );
}
