import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatNumber } from '../format/format.js';
import { TerritorySearchDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager, usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import { territoryKinds } from '../territory/address.js';
import { TerritoryLink } from '../territory/territory-link.js';
import { SearchFilters } from './search-filters.js';
import classes from './search-page.module.css';

export default function SearchPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const { asOf } = useAsOf();
  const [params] = useSearchParams();
  const { page, variables } = usePage();
  const search = params.get('q')?.trim() || undefined;
  const kinds = (params.get('nature') ?? '')
    .split(',')
    .flatMap((text) => territoryKinds.find((kind) => kind === text) ?? []);
  const place = params.get('ou');
  usePageTitle(search ? t('search.titleFor', { query: search }) : t('search.title'));

  const asked = {
    search,
    kinds: kinds.length > 0 ? kinds : undefined,
    overseas: place === 'outremer' ? true : place === 'metropole' ? false : undefined,
    includeEnded: params.get('disparus') === '1',
    asOf,
  };
  const { data, previousData, loading, error, refetch } = useQuery(TerritorySearchDocument, {
    variables: { ...asked, ...variables },
    skip: !search && kinds.length === 0,
  });
  const found = (data ?? (loading ? previousData : undefined))?.territories;
  return (
    <>
      <h1>{search ? t('search.titleFor', { query: search }) : t('search.title')}</h1>
      <SearchFilters />
      {!search && kinds.length === 0 && <p>{t('search.empty')}</p>}
      {error && !found && <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />}
      {loading && !found && <Skeleton height={480} />}
      {found && (
        <>
          <p role="status" className={classes.count}>
            {t('search.count', { count: found.totalCount, formatted: formatNumber(found.totalCount, language) })}
          </p>
          {found.totalCount === 0 ? (
            <p>{t('search.noneHelp')}</p>
          ) : (
            <div className={tables.frame} aria-busy={loading}>
              <table className={`${tables.table} figures`}>
                <thead>
                  <tr>
                    <th scope="col">{t('table.name')}</th>
                    <th scope="col">{t('table.kind')}</th>
                    <th scope="col" className={tables.wide}>
                      {t('table.departement')}
                    </th>
                    <th scope="col" className={`${tables.number} ${tables.wide}`}>
                      {t('table.population')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {found.nodes.map((territory) => (
                    <tr key={territory.id}>
                      <th scope="row">
                        <TerritoryLink territory={territory} />
                      </th>
                      <td>{t(`kind.${territory.kind}`)}</td>
                      <td className={tables.wide}>
                        {territory.departement ? `${territory.departement.name} (${territory.departement.code})` : '–'}
                      </td>
                      <td className={`${tables.number} ${tables.wide}`}>
                        {territory.population == null ? '–' : formatNumber(territory.population, language)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <div className={tables.bar}>
                <Pager info={found.pageInfo} count={found.nodes.length} total={found.totalCount} page={page} />
                <CsvButton
                  name="recherche"
                  total={found.totalCount}
                  header={[
                    t('table.code'),
                    t('table.name'),
                    t('table.kind'),
                    t('table.departement'),
                    t('table.population'),
                  ]}
                  read={async (after) => {
                    const { data: answer } = await client.query({
                      query: TerritorySearchDocument,
                      variables: { ...asked, first: 100, after },
                      fetchPolicy: 'no-cache',
                    });
                    if (!answer) throw new Error('no page');
                    const { nodes, pageInfo } = answer.territories;
                    return {
                      rows: nodes.map(({ code, name, kind, departement, population }) => [
                        code,
                        name,
                        t(`kind.${kind}`),
                        departement && `${departement.name} (${departement.code})`,
                        population,
                      ]),
                      next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
                    };
                  }}
                />
              </div>
            </div>
          )}
        </>
      )}
    </>
  );
}
