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
import { movingDay } from './moving-days.js';
import { inWords } from './parameter-words.js';

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
      cell: (schedule) => <File schedule={schedule} isNamed={ofAll} />,
    },
    {
      label: t('report.schedules.next'),
      cell: ({ pausedReason, ...schedule }) =>
        pausedReason ? (
          <Badge state="over">{t(`report.schedules.paused.${pausedReason}`)}</Badge>
        ) : (
          <Coming schedule={schedule} />
        ),
    },
    {
      label: t('report.schedules.last'),
      cell: ({ firings: [last] }) =>
        last ? `${t(`report.schedules.status.${last.status}`)}, ${formatShortInstant(last.dueAt, language)}` : '–',
      wide: true,
    },
    { label: t('word.actions'), cell: (schedule) => <Actions of={schedule} />, actions: true },
  ];
}

/** Which table, as which file, what it is asked for each time, and how it is told of. */
function File({ schedule, isNamed }: { schedule: Schedule; isNamed: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, savedQuery, format, endpoint, parameters } = schedule;
  const given = Object.entries(parameters as Record<string, unknown>).filter(([, value]) => value !== null);
  return (
    <>
      {isNamed && <DatedLink to={`/rapports/${name}`}>{savedQuery?.title ?? name}</DatedLink>}
      {isNamed ? ` · ${t(`report.formats.${format}`)}` : t(`report.formats.${format}`)}
      {given.map(([of, value]) => {
        const parameter = savedQuery?.parameters.find((one) => one.name === of);
        const words = [value].flat().map((one) => inWords(parameter, one, t, language));
        const shown =
          parameter?.type === 'DATE' && !movingDay(value, t)
            ? t('report.schedules.always', { day: words.join(', ') })
            : words.join(', ');
        return <Sub key={of}>{t('report.schedules.is', { what: parameter?.label ?? of, value: shown })}</Sub>;
      })}
      <Sub>{endpoint ? new URL(endpoint.address).host : t('report.schedules.byMail')}</Sub>
    </>
  );
}

/** The next times, each with the days that it is asked for then. */
function Coming({ schedule: { coming, parameters, savedQuery, zone } }: { schedule: Omit<Schedule, 'pausedReason'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moving = Object.entries(parameters as Record<string, unknown>).filter(([, value]) => movingDay(value, t));
  return (
    <>
      <ul className="plain">
        {coming.map(({ at, parameters: then }) => (
          <li key={at}>
            {inZone(at, zone, language)}
            {moving.map(([of]) => {
              const parameter = savedQuery?.parameters.find(({ name }) => name === of);
              const value = inWords(parameter, (then as Record<string, unknown>)[of], t, language);
              return <Sub key={of}>{t('report.schedules.is', { what: parameter?.label ?? of, value })}</Sub>;
            })}
          </li>
        ))}
      </ul>
      <Sub>{t('report.schedules.inZone', { zone })}</Sub>
    </>
  );
}

function Actions({ of: { id, pausedAt, name } }: { of: Schedule }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportSchedulesDocument);
  const pause = useAction(async (send) => {
    if (pausedAt) await send(ReportScheduleResumeDocument, { input: { id } });
    else await send(ReportSchedulePauseDocument, { input: { id } });
    // The answer has the whole line: until all of it were asked again, another click would be lost.
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
        label={t('word.delete')}
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
