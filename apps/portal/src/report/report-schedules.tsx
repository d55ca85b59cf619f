import { useTranslation } from 'react-i18next';
import { useRefetch } from '../api/use-refetch.js';
import { DatedLink } from '../day/dated-link.js';
import { Confirm, Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { formatShortInstant } from '../format/format.js';
import {
  ReportScheduleDeleteDocument,
  ReportSchedulePauseDocument,
  ReportScheduleResumeDocument,
  ReportScheduleRunNowDocument,
  ReportSchedulesDocument,
  type ReportSchedulesQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { Badge, RowActions, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { inZone } from './in-zone.js';

type Schedule = NonNullable<ReportSchedulesQuery['reportSchedules']>['nodes'][number];

/** What somebody has made by the clock: of one report, or of all. */
export function ReportSchedules({ report, empty }: { report?: string; empty: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <List
      query={ReportSchedulesDocument}
      variables={{ filter: { name: report }, locale: language }}
      list={({ reportSchedules }) => reportSchedules}
      name={t('report.schedules.title')}
      columns={useScheduleColumns(report === undefined)}
      fetchPolicy="cache-and-network"
      pages={{ grown: t('report.schedules.more'), count: (count) => t('report.schedules.count', { count }) }}
      height={80}
      empty={empty}
    />
  );
}

function useScheduleColumns(ofAll: boolean): Column<Schedule>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('report.schedules.file'),
      cell: ({ name, savedQuery, format, endpoint }) => (
        <>
          {ofAll && <DatedLink to={`/rapports/${name}`}>{savedQuery?.title ?? name}</DatedLink>}
          {ofAll ? ` · ${t(`report.formats.${format}`)}` : t(`report.formats.${format}`)}
          <Sub>{endpoint ? new URL(endpoint.address).host : t('report.schedules.byMail')}</Sub>
        </>
      ),
    },
    {
      label: t('report.schedules.next'),
      cell: ({ nextRuns, pausedReason, zone }) =>
        pausedReason ? (
          <Badge state="over">{t(`report.schedules.paused.${pausedReason}`)}</Badge>
        ) : (
          <>
            <ul className="plain">
              {nextRuns.map((time) => (
                <li key={time}>{inZone(time, zone, language)}</li>
              ))}
            </ul>
            <Sub>{t('report.schedules.inZone', { zone })}</Sub>
          </>
        ),
    },
    {
      label: t('report.schedules.last'),
      cell: ({ firings: [last] }) =>
        last ? `${t(`report.schedules.status.${last.status}`)}, ${formatShortInstant(last.dueAt, language)}` : '–',
      wide: true,
    },
    { label: t('report.schedules.actions'), cell: (schedule) => <Actions of={schedule} />, actions: true },
  ];
}

function Actions({ of: { id, pausedAt, name } }: { of: Schedule }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportSchedulesDocument);
  const pause = useAction(async (send) => {
    if (pausedAt) await send(ReportScheduleResumeDocument, { input: { id } });
    else await send(ReportSchedulePauseDocument, { input: { id } });
    await refetch();
    tell(t(pausedAt ? 'report.schedules.resumed' : 'report.schedules.isPaused'));
  });
  const now = useAction(async (send) => {
    await send(ReportScheduleRunNowDocument, { input: { id } });
    await refetch();
    tell(t('report.schedules.asked'));
  });
  return (
    <RowActions>
      <PlainButton about={name} onClick={() => void pause.run()}>
        {t(pausedAt ? 'report.schedules.resume' : 'report.schedules.pause')}
      </PlainButton>
      <PlainButton about={name} onClick={() => void now.run()}>
        {t('report.schedules.now')}
      </PlainButton>
      <Confirm
        label={t('report.schedules.remove')}
        about={name}
        question={t('report.schedules.removeQuestion')}
        action={t('report.schedules.removeDo')}
        run={async (send) => {
          await send(ReportScheduleDeleteDocument, { input: { id } });
          await refetch();
        }}
      />
      <Problem text={pause.problem ?? now.problem} />
    </RowActions>
  );
}
