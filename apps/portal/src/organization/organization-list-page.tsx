import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MemberStamp } from '../certainty/member-stamp.js';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay, formatNumber } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { OrganizationListDocument, type OrganizationListQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { DirectoryTools } from '../records/organization-tools.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager, usePage } from '../table/pager.js';
import { SortHeader } from '../table/sort-header.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { useSort } from '../table/use-sort.js';
import { TerritoryLink } from '../territory/territory-link.js';
import { DirectoryFilters, useDirectoryFilter } from './directory-filters.js';
import classes from './organization.module.css';

type Organization = OrganizationListQuery['organizations']['nodes'][number];

export default function OrganizationListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  usePageTitle(t('directory.title'));
  const client = useApolloClient();
  const { asOf, day } = useAsOf();
  const { page, variables } = usePage();
  const { order, directionOf, sortBy } = useSort(['NAME'] as const, 'NAME');
  const filter = useDirectoryFilter(useDemonstration());
  const asked = { asOf, filter, orderBy: order };
  const { data, previousData, loading, error, refetch } = useQuery(OrganizationListDocument, {
    variables: { ...asked, ...variables },
  });
  const list = (data ?? previousData)?.organizations;
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  const found = list && {
    count: list.totalCount,
    formatted: formatNumber(list.totalCount, language),
    day: formatDay(day, language),
  };
  return (
    <>
      <h1>{t('directory.title')}</h1>
      <p className={classes.lead}>{t('directory.lead')}</p>
      <DirectoryTools />
      <DirectoryFilters />
      {!list || !found ? (
        <Skeleton height={480} />
      ) : (
        <>
          <p role="status" className={classes.found}>
            {list.totalCount === 0 ? t('directory.none') : t('directory.found', found)}
          </p>
          {list.totalCount === 0 ? (
            <p className="soft">{t('directory.noneHelp')}</p>
          ) : (
            <>
              <TableFrame label={t('directory.title')} busy={loading}>
                <table className={`${tables.table} figures`}>
                  <thead>
                    <tr>
                      <SortHeader
                        label={t('organization.name')}
                        direction={directionOf('NAME')}
                        onSort={() => sortBy('NAME')}
                      />
                      <th scope="col" className={tables.wide}>
                        {t('organization.kind')}
                      </th>
                      <th scope="col">{t('directory.statusColumn')}</th>
                      <th scope="col" className={tables.wide}>
                        {t('organization.serves')}
                      </th>
                      <th scope="col" className={tables.wide}>
                        {t('organization.founded')}
                      </th>
                      <th scope="col" className={tables.wide}>
                        {t('organization.closed')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.nodes.map((organization) => (
                      <OrganizationRow key={organization.id} organization={organization} />
                    ))}
                  </tbody>
                </table>
              </TableFrame>
              <div className={tables.bar}>
                <Pager info={list.pageInfo} count={list.nodes.length} total={list.totalCount} page={page} />
                <CsvButton
                  name={`${t('directory.file')}-${day}`}
                  total={list.totalCount}
                  header={[
                    t('directory.key'),
                    t('organization.name'),
                    t('organization.kind'),
                    t('directory.statusColumn'),
                    t('organization.serves'),
                    t('organization.founded'),
                    t('organization.closed'),
                    t('network.demonstration'),
                  ]}
                  read={async (after) => {
                    const { data: read } = await client.query({
                      query: OrganizationListDocument,
                      variables: { ...asked, first: 100, after },
                      fetchPolicy: 'no-cache',
                    });
                    if (!read) throw new Error('no page');
                    const { nodes, pageInfo } = read.organizations;
                    return {
                      rows: nodes.map((organization) => [
                        organization.key,
                        organization.name,
                        t(`organization.kinds.${organization.kind}`),
                        t(`network.status.${organization.memberStatus}`),
                        organization.territories
                          ?.map((territory) => `${territory?.name} (${territory?.code})`)
                          .join(', '),
                        organization.foundedOn,
                        organization.closedOn,
                        organization.isDemonstration ? t('network.demonstration') : '',
                      ]),
                      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
                    };
                  }}
                />
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

function OrganizationRow({ organization }: { organization: Organization }) {
  const { t } = useTranslation();
  const { key, name, kind, memberStatus, territories, foundedOn, closedOn, isDemonstration } = organization;
  return (
    <tr>
      <th scope="row">
        <DatedLink to={`/organisations/${key}`}>{typeset(name)}</DatedLink> {isDemonstration && <DemonstrationBadge />}
      </th>
      <td className={tables.wide}>{t(`organization.kinds.${kind}`)}</td>
      <td>
        <MemberStamp status={memberStatus} />
      </td>
      <td className={tables.wide}>
        {territories?.length
          ? territories.map(
              (territory) =>
                territory && (
                  <div key={territory.id}>
                    <TerritoryLink territory={territory} />
                  </div>
                ),
            )
          : '–'}
      </td>
      <td className={tables.wide}>
        {foundedOn ? <PartialDay date={foundedOn} /> : <Unknown>{t('organization.unknown')}</Unknown>}
      </td>
      <td className={tables.wide}>{closedOn ? <PartialDay date={closedOn} /> : '–'}</td>
    </tr>
  );
}
