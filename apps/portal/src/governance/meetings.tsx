import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import { BodyMeetingsDocument, type BodyMeetingsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { CsvButton } from '../table/csv-button.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import type { Body } from './mandates.js';
import { MeetingState } from './state.js';
import { placeOf } from './place.js';

type Listed = BodyMeetingsQuery['meetings']['nodes'][number];

const STEP = 10;

/** The meetings of a body, the latest first; more of them below on demand. */
export function Meetings({ body }: { body: Pick<Body, 'id' | 'key'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const [first, setFirst] = useState(STEP);
  const { data, previousData, error, refetch } = useQuery(BodyMeetingsDocument, { variables: { id: body.id, first } });
  const list = (data ?? previousData)?.meetings;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />;
  if (!list) return <Skeleton height={160} />;
  if (list.nodes.length === 0) return <p>{t('governance.meetingsNone')}</p>;
  const minutes = ({ status, minutesApprovedOn }: Listed): string =>
    minutesApprovedOn
      ? t('governance.minutesApproved', { day: formatDay(minutesApprovedOn, language) })
      : status === 'HELD'
        ? t('governance.minutesDraft')
        : '–';
  return (
    <>
      <TableFrame label={t('table.of', { name: t('governance.meetings') })}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('governance.when')}</th>
              <th scope="col" className={tables.wide}>
                {t('governance.where')}
              </th>
              <th scope="col">{t('governance.status')}</th>
              <th scope="col" className={tables.number}>
                {t('governance.decisionCount')}
              </th>
              <th scope="col" className={tables.wide}>
                {t('governance.minutesWord')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.nodes.map((meeting) => (
              <tr key={meeting.id}>
                <th scope="row">
                  <DatedLink to={`/gouvernance/reunions/${meeting.id}`}>
                    {formatDay(meeting.scheduledOn, language)}
                  </DatedLink>
                </th>
                <td className={tables.wide}>{placeOf(meeting, t)}</td>
                <td>
                  <MeetingState status={meeting.status} />
                </td>
                <td className={tables.number}>{meeting.decisions.length}</td>
                <td className={tables.wide}>{minutes(meeting)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className={tables.bar}>
        {list.pageInfo.hasNextPage && first < 100 ? (
          <button type="button" className={tables.plainButton} onClick={() => setFirst(Math.min(100, first + 30))}>
            {t('governance.more')}
          </button>
        ) : (
          <span className="soft figures">{t('governance.meetingCount', { count: list.totalCount })}</span>
        )}
        <CsvButton
          name={`${body.key}-reunions`}
          header={[
            t('governance.when'),
            t('governance.where'),
            t('governance.status'),
            t('governance.decisionCount'),
            t('governance.minutesWord'),
          ]}
          total={list.totalCount}
          read={async (after) => {
            const page = await client.query({
              query: BodyMeetingsDocument,
              variables: { id: body.id, first: 100, after },
              fetchPolicy: 'no-cache',
            });
            const meetings = page.data?.meetings;
            if (!meetings) throw new Error('no page');
            return {
              rows: meetings.nodes.map((meeting) => [
                meeting.scheduledOn,
                placeOf(meeting, t),
                t(`governance.statuses.${meeting.status}`),
                meeting.decisions.length,
                minutes(meeting),
              ]),
              next: meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : undefined,
            };
          }}
        />
      </div>
    </>
  );
}
