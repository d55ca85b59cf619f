import { useTranslation } from 'react-i18next';
import tables from '../table/table.module.css';
import { CsvButton } from '../table/csv-button.js';
import type { Meeting } from './meeting-page.js';
import { State } from './state.js';
import { AttendanceButton } from './writes/attendance-writes.js';
import classes from './governance.module.css';

/** Who was there, and whether enough were. */
export function Attendances({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  const { t } = useTranslation();
  const { quorum, attendances } = meeting;
  const nameless = t('governance.personUnknown');
  const status = ({ status: how, proxy }: Meeting['attendances'][number]): string =>
    proxy ? t('governance.proxy', { name: proxy.person?.name ?? nameless }) : t(`governance.attendance.${how}`);
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
              ? t('governance.quorumNoRule', { present: quorum.present })
              : t('governance.quorumFigures', { present: quorum.present, required: quorum.required })}
          </span>
        </p>
      )}
      {attendances.length === 0 ? (
        <p>{mayWrite ? t('governance.attendancesNone') : t('governance.attendancesHidden')}</p>
      ) : (
        <>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t('governance.person')}</th>
                <th scope="col" className={tables.wide}>
                  {t('governance.organization')}
                </th>
                <th scope="col">{t('governance.attendanceWord')}</th>
              </tr>
            </thead>
            <tbody>
              {attendances.map((attendance) => (
                <tr key={attendance.mandate.id}>
                  <th scope="row">{attendance.mandate.person?.name ?? nameless}</th>
                  <td className={tables.wide}>{attendance.mandate.organization?.name ?? '–'}</td>
                  <td>{status(attendance)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={tables.bar}>
            <span />
            <CsvButton
              name={`presences-${meeting.scheduledOn}`}
              header={[t('governance.person'), t('governance.organization'), t('governance.attendanceWord')]}
              total={attendances.length}
              read={() =>
                Promise.resolve({
                  rows: attendances.map((attendance) => [
                    attendance.mandate.person?.name,
                    attendance.mandate.organization?.name,
                    status(attendance),
                  ]),
                  next: undefined,
                })
              }
            />
          </div>
        </>
      )}
      {writable && (
        <div className={classes.actions}>
          <AttendanceButton meeting={meeting} />
        </div>
      )}
    </>
  );
}
