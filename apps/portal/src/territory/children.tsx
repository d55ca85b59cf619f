import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatNumber, formatSiren } from '../format/format.js';
import { TerritoryChildrenDocument, type OrderDirection, type TerritoryKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { Section } from '../shell/section.js';
import { PAGE_SIZE, Pager, usePage } from '../table/pager.js';
import { SortHeader } from '../table/sort-header.js';
import tables from '../table/table.module.css';
import { DatedLink } from '../day/dated-link.js';
import { territoryPath } from './address.js';
import { ChildrenCsv } from './children-csv.js';
import type { TerritoryDetail } from './territory-page.js';
import classes from './territory.module.css';

export interface ChildCount {
  kind: TerritoryKind;
  count: number;
}

const FIELDS = ['NAME', 'CODE', 'POPULATION'] as const;
export type ChildOrder = { field: (typeof FIELDS)[number]; direction: OrderDirection };

export function Children({ territory, counts }: { territory: TerritoryDetail; counts: ChildCount[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const asked = params.get('contient');
  const current = counts.find(({ kind }) => kind === asked)?.kind ?? counts[0]?.kind ?? 'COMMUNE';
  const order: ChildOrder = {
    field: FIELDS.find((field) => field === params.get('tri')) ?? 'NAME',
    direction: params.get('sens') === 'DESC' ? 'DESC' : 'ASC',
  };
  const set = (changes: Record<string, string>): void => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const key of ['after', 'before', 'page']) next.delete(key);
        for (const [key, value] of Object.entries(changes)) next.set(key, value);
        return next;
      },
      { preventScrollReset: true },
    );
  };
  const sort = (field: ChildOrder['field']): void => {
    const first = field === 'POPULATION' ? 'DESC' : 'ASC';
    const flipped = order.direction === 'ASC' ? 'DESC' : 'ASC';
    set({ tri: field, sens: order.field === field ? flipped : first });
  };
  return (
    <Section title={t('territory.children')}>
      <ul className={classes.tabs}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <button type="button" aria-pressed={kind === current} onClick={() => set({ contient: kind })}>
              {t(`kinds.${kind}`)} <span className="figures soft">{formatNumber(count, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ChildTable territory={territory} kind={current} order={order} onSort={sort} />
    </Section>
  );
}

interface ChildTableProps {
  territory: TerritoryDetail;
  kind: TerritoryKind;
  order: ChildOrder;
  onSort: (field: ChildOrder['field']) => void;
}

function ChildTable({ territory, kind, order, onSort }: ChildTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { page, variables } = usePage();
  const { data, previousData, loading, error, refetch } = useQuery(TerritoryChildrenDocument, {
    variables: { id: territory.id, asOf, childKind: kind, orderBy: order, ...variables },
  });
  const children = (data ?? previousData)?.territory?.children;
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />;
  if (!children) return <Skeleton height={PAGE_SIZE * 20} />;

  const sum = children.nodes.reduce((total, node) => total + (node.population ?? 0), 0);
  const withPopulation = children.nodes.some((node) => node.population != null);
  const withPostalCodes = children.nodes.some((node) => node.postalCodes.length > 0);
  const direction = (field: ChildOrder['field']) => (order.field === field ? order.direction : undefined);
  const column = { NAME: t('table.name'), CODE: t('table.code'), POPULATION: t('table.population') }[order.field];
  const sense = order.direction === 'ASC' ? t('table.ascending') : t('table.descending');
  return (
    <>
      <p className="hidden" role="status">
        {t('table.sortedBy', { column, direction: sense })}
      </p>
      {/* A frame that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={tables.frame} aria-busy={loading} tabIndex={0} role="region" aria-label={t(`kinds.${kind}`)}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <SortHeader label={t('table.name')} direction={direction('NAME')} onSort={() => onSort('NAME')} />
              <SortHeader label={t('table.code')} direction={direction('CODE')} onSort={() => onSort('CODE')} />
              {withPopulation && (
                <SortHeader
                  label={t('table.population')}
                  direction={direction('POPULATION')}
                  number
                  onSort={() => onSort('POPULATION')}
                />
              )}
              {withPostalCodes && (
                <th scope="col" className={tables.wide}>
                  {t('table.postalCodes')}
                </th>
              )}
              {children.nodes.some((node) => node.siren) && (
                <th scope="col" className={tables.wide}>
                  {t('table.siren')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {children.nodes.map((node) => (
              <tr key={node.id}>
                <th scope="row">
                  <DatedLink to={territoryPath(node)}>{node.name}</DatedLink>
                </th>
                <td>{node.code}</td>
                {withPopulation && (
                  <td className={tables.number}>
                    {node.population == null ? '–' : formatNumber(node.population, language)}
                  </td>
                )}
                {withPostalCodes && <td className={tables.wide}>{codes(node.postalCodes)}</td>}
                {children.nodes.some((other) => other.siren) && (
                  <td className={tables.wide}>{node.siren ? formatSiren(node.siren) : '–'}</td>
                )}
              </tr>
            ))}
          </tbody>
          {withPopulation && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {t('table.total', { count: children.nodes.length })}
                </th>
                <td className={tables.number}>{formatNumber(sum, language)}</td>
                {withPostalCodes && <td className={tables.wide} />}
                {children.nodes.some((node) => node.siren) && <td className={tables.wide} />}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <div className={tables.bar}>
        <Pager info={children.pageInfo} count={children.nodes.length} total={children.totalCount} page={page} />
        <ChildrenCsv territory={territory} kind={kind} order={order} total={children.totalCount} />
      </div>
    </>
  );
}

function codes(list: readonly string[]): string {
  return list.length > 3 ? `${list.slice(0, 3).join(', ')}…` : list.join(', ');
}
