import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatPartial } from '../format/format.js';
import { OrganizationListDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Pager, usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import { TerritoryLink } from '../territory/territory-link.js';
import classes from './organization.module.css';

export default function OrganizationListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  usePageTitle(t('organization.title'));
  const { asOf } = useAsOf();
  const { page, variables } = usePage();
  const { data, previousData, error, refetch } = useQuery(OrganizationListDocument, {
    variables: { asOf, ...variables },
  });
  const list = (data ?? previousData)?.organizations;
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <h1>{t('organization.title')}</h1>
      <p className={classes.lead}>{t('organization.lead')}</p>
      {!list ? (
        <Skeleton height={320} />
      ) : (
        <div className={tables.frame}>
          <table className={`${tables.table} figures`}>
            <thead>
              <tr>
                <th scope="col">{t('organization.name')}</th>
                <th scope="col">{t('organization.kind')}</th>
                <th scope="col" className={tables.wide}>
                  {t('organization.founded')}
                </th>
                <th scope="col" className={tables.wide}>
                  {t('organization.closed')}
                </th>
                <th scope="col">{t('organization.serves')}</th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((organization) => (
                <tr key={organization.id}>
                  <th scope="row">
                    <DatedLink to={`/organisations/${organization.key}`}>{organization.name}</DatedLink>
                  </th>
                  <td>{t(`organization.kinds.${organization.kind}`)}</td>
                  <td className={tables.wide}>
                    {organization.foundedOn ? (
                      formatPartial(organization.foundedOn, language)
                    ) : (
                      <span className={classes.unknown}>{t('organization.unknown')}</span>
                    )}
                  </td>
                  <td className={tables.wide}>
                    {organization.closedOn ? formatPartial(organization.closedOn, language) : '–'}
                  </td>
                  <td>
                    {organization.territories?.length
                      ? organization.territories.map(
                          (territory) =>
                            territory && (
                              <div key={territory.id}>
                                <TerritoryLink territory={territory} />
                              </div>
                            ),
                        )
                      : '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={tables.bar}>
            <Pager info={list.pageInfo} count={list.nodes.length} total={list.totalCount} page={page} />
          </div>
        </div>
      )}
    </>
  );
}
