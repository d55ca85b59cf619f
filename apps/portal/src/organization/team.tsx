import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { dayBefore } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatNumber, formatShortDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { OrganizationTeamDocument, type OrganizationTeamQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { CsvButton } from '../table/csv-button.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import type { OrganizationDetail } from './organization-page.js';
import { TeamChart } from './team-chart.js';
import classes from './organization.module.css';

export type Position = NonNullable<OrganizationTeamQuery['organization']>['positions']['nodes'][number];

/** Who worked there when, among those whom the reader may see. */
export function Team({ organization }: { organization: OrganizationDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const client = useApolloClient();
  const { key } = organization;
  const { data, previousData, error, refetch } = useQuery(OrganizationTeamDocument, { variables: { key, asOf } });
  const shown = (data ?? previousData)?.organization;
  if (error && !shown) return <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />;
  if (!shown) return <Skeleton height={240} />;
  const { nodes: positions, totalCount } = shown.positions;
  const headcount = shown.headcount;
  return (
    <div id="equipe">
      {headcount != null && (
        <p className={classes.headcount}>
          <strong>{t('profile.people', { count: headcount, formatted: formatNumber(headcount, language) })}</strong>{' '}
          <span className="soft">{formatDay(day, language)}</span>
        </p>
      )}
      {positions.length === 0 ? (
        <p className="soft">{t('profile.teamNone')}</p>
      ) : (
        <>
          <p className="soft">{t('profile.teamLead')}</p>
          <TeamChart
            positions={positions}
            day={day}
            label={t('profile.teamOf', { name: typeset(organization.name) })}
          />
          <TeamTable positions={positions} />
          <div className={tables.bar}>
            <span className="figures">{t('table.total', { count: positions.length })}</span>
            <CsvButton
              name={`${t('profile.teamFile')}-${key}-${day}`}
              total={totalCount}
              header={[
                t('profile.person'),
                t('profile.position'),
                t('organization.kind'),
                t('profile.share'),
                t('profile.start'),
                t('profile.end'),
                t('network.demonstration'),
              ]}
              read={async (after) => {
                const { data: read } = await client.query({
                  query: OrganizationTeamDocument,
                  variables: { key, asOf, after },
                  fetchPolicy: 'no-cache',
                });
                const list = read?.organization?.positions;
                if (!list) throw new Error('no page');
                return {
                  rows: list.nodes.map((position) => [
                    position.person?.name,
                    position.title,
                    t(`profile.positions.${position.kind}`),
                    position.fullTimeShare,
                    position.validFrom,
                    position.validTo && dayBefore(position.validTo),
                    position.isDemonstration ? t('network.demonstration') : '',
                  ]),
                  next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
                };
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}

function TeamTable({ positions }: { positions: readonly Position[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' });
  return (
    <TableFrame label={t('table.of', { name: t('profile.team') })}>
      <table className={`${tables.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t('profile.person')}</th>
            <th scope="col">{t('profile.position')}</th>
            <th scope="col" className={`${tables.number} ${tables.wide}`}>
              {t('profile.share')}
            </th>
            <th scope="col">{t('profile.start')}</th>
            <th scope="col">{t('profile.end')}</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => (
            <tr key={position.id}>
              <th scope="row">
                {position.person?.name ?? <span className="soft">{t('profile.hiddenPerson')}</span>}{' '}
                {position.isDemonstration && <DemonstrationBadge />}
              </th>
              <td>{position.title ?? t(`profile.positions.${position.kind}`)}</td>
              <td className={`${tables.number} ${tables.wide}`}>
                {position.fullTimeShare == null ? '–' : share.format(position.fullTimeShare)}
              </td>
              <td>{position.validFrom ? formatShortDay(position.validFrom, language) : t('organization.unknown')}</td>
              <td>{position.validTo ? formatShortDay(dayBefore(position.validTo), language) : t('profile.ongoing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
