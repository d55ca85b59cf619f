import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { NetworkMembersDocument, type NetworkMembersQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { Sources } from '../source/sources.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager, usePage } from '../table/pager.js';
import { SortHeader } from '../table/sort-header.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { useAddress } from '../table/use-address.js';
import { useSort } from '../table/use-sort.js';
import { TerritoryLink } from '../territory/territory-link.js';
import { MemberFilters } from './member-filters.js';

type Member = NetworkMembersQuery['network']['members']['nodes'][number];

/** The keyboard twin of the map: every member of the day, those without a name too. */
export function MemberTable({ day }: { day: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const demonstration = useDemonstration();
  const { page, variables } = usePage();
  const { order, directionOf, sortBy } = useSort(['NAME', 'SINCE'] as const, 'NAME');
  const place = params.get('ou');
  const asked = {
    asOf,
    orderBy: order,
    filter: {
      search: params.get('nom') || undefined,
      overseas: place === 'outremer' ? true : place === 'metropole' ? false : undefined,
      includeDemonstration: demonstration,
    },
  };
  const { data, previousData, loading, error, refetch } = useQuery(NetworkMembersDocument, {
    variables: { ...asked, ...variables },
  });
  const members = (data ?? previousData)?.network.members;
  const label = t('network.listOf', { day: formatDay(day, language) });
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />;
  if (!members) return <Skeleton height={480} />;
  return (
    <>
      <MemberFilters />
      {members.totalCount === 0 ? (
        <p role="status">{asked.filter.search || place ? t('network.foundNone') : t('network.none')}</p>
      ) : (
        <>
          <TableFrame label={label} busy={loading}>
            <table className={`${tables.table} figures`}>
              <thead>
                <tr>
                  <SortHeader
                    label={t('network.organization')}
                    direction={directionOf('NAME')}
                    onSort={() => sortBy('NAME')}
                  />
                  <th scope="col" className={tables.wide}>
                    {t('network.territory')}
                  </th>
                  <SortHeader
                    label={t('network.since')}
                    direction={directionOf('SINCE')}
                    onSort={() => sortBy('SINCE')}
                  />
                  <th scope="col">{t('network.sure')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('network.agreement')}
                  </th>
                  <th scope="col" className={tables.wide}>
                    {t('network.evidence')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {members.nodes.map((member) => (
                  <MemberRow key={member.organization?.id ?? member.slot?.id} member={member} />
                ))}
              </tbody>
            </table>
          </TableFrame>
          <div className={tables.bar}>
            <Pager info={members.pageInfo} count={members.nodes.length} total={members.totalCount} page={page} />
            <CsvButton
              name={`${t('directory.membersFile')}-${day}`}
              total={members.totalCount}
              header={[
                t('network.organization'),
                t('network.kind'),
                t('network.territory'),
                t('network.since'),
                t('network.sure'),
                t('network.agreement'),
                t('network.evidence'),
                t('network.demonstration'),
              ]}
              read={async (after) => {
                const { data: read } = await client.query({
                  query: NetworkMembersDocument,
                  variables: { ...asked, first: 100, after },
                  fetchPolicy: 'no-cache',
                });
                const list = read?.network.members;
                if (!list) throw new Error('no page');
                return {
                  rows: list.nodes.map((member) => [
                    member.organization?.name ?? member.slot?.label,
                    t(`organization.kinds.${kindOf(member)}`),
                    member.organization?.territories
                      ?.map((territory) => `${territory?.name} (${territory?.code})`)
                      .join(', '),
                    member.since,
                    t(`network.certainty.${member.certainty}`),
                    member.agreement?.title,
                    member.evidence.map(({ title }) => title).join(', '),
                    member.isDemonstration ? t('network.demonstration') : '',
                  ]),
                  next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
                };
              }}
            />
          </div>
        </>
      )}
    </>
  );
}

const kindOf = ({ organization, slot }: Member) => organization?.kind ?? slot?.kind ?? 'CAUE';

function MemberRow({ member }: { member: Member }) {
  const { t } = useTranslation();
  const { organization, slot, agreement } = member;
  return (
    <tr>
      <th scope="row">
        {organization ? (
          <DatedLink to={`/organisations/${organization.key}`}>{typeset(organization.name)}</DatedLink>
        ) : (
          <Unknown>{slot?.label ?? ''}</Unknown>
        )}{' '}
        {member.isDemonstration && <DemonstrationBadge />}
      </th>
      <td className={tables.wide}>
        {organization?.territories?.length ? (
          organization.territories.map(
            (territory) => territory && <TerritoryLink key={territory.id} territory={territory} />,
          )
        ) : organization ? (
          '–'
        ) : (
          <span className="soft">{t('network.noTerritory')}</span>
        )}
      </td>
      <td>
        <PartialDay date={member.since} />
      </td>
      <td>{t(`network.certainty.${member.certainty}`)}</td>
      <td className={tables.wide}>
        {agreement ? (
          <DatedLink to={`/reseau/accords/${agreement.key}`} title={typeset(agreement.title)}>
            {t(`agreement.kinds.${agreement.kind}`)}, {agreement.signedOn.slice(0, 4)}
          </DatedLink>
        ) : (
          <span className="soft">{t('network.noAgreement')}</span>
        )}
      </td>
      <td className={tables.wide}>
        <Sources sources={member.evidence} />
      </td>
    </tr>
  );
}
