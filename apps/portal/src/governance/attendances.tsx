import { useTranslation } from 'react-i18next';
import type { MeetingDetailFragment as Meeting } from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { State } from '../shell/state.js';
import { AttendanceButton } from './writes/attendance-writes.js';
import classes from './governance.module.css';

type Attendance = Meeting['attendances'][number];

/** Who was there, and whether enough were. */
export function Attendances({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  const { t } = useTranslation();
  const { quorum, attendances } = meeting;
  const nameless = t('governance.personUnknown');
  const status = ({ status: how, proxy }: Attendance): string =>
    proxy ? t('governance.proxy', { name: proxy.person?.name ?? nameless }) : t(`governance.attendance.${how}`);
  const columns: Column<Attendance>[] = [
    {
      label: t('word.person'),
      cell: ({ mandate }) => mandate.person?.name ?? nameless,
      csv: ({ mandate }) => mandate.person?.name,
    },
    {
      label: t('word.organization'),
      cell: ({ mandate }) => mandate.organization?.name ?? '–',
      csv: ({ mandate }) => mandate.organization?.name,
      wide: true,
    },
    { label: t('governance.attendanceWord'), cell: status, csv: status },
  ];
  const writable = mayWrite && !meeting.minutesApprovedOn && ['CONVOKED', 'HELD'].includes(meeting.status);
  return (
    <>
      {quorum && (
        <p className={`${classes.quorum} figures`}>
          {quorum.required != null && (
            <State tone={quorum.reached ? 'good' : 'bad'}>
              {quorum.reached ? t('governance.quorumReached') : t('governance.quorumMissed')}
            </State>
          )}
          <span>
            {quorum.required == null
              ? t('governance.quorumNoRule', { count: quorum.present })
              : t('governance.quorumFigures', { count: quorum.present, required: quorum.required })}
          </span>
        </p>
      )}
      <Table
        name={t('governance.attendances')}
        columns={columns}
        rows={attendances}
        keyOf={({ mandate }) => mandate.id}
        file={`presences-${meeting.scheduledOn}`}
        empty={mayWrite ? t('governance.attendancesNone') : t('governance.attendancesHidden')}
      />
      {writable && (
        <Actions>
          <AttendanceButton meeting={meeting} />
        </Actions>
      )}
    </>
  );
}
