import { useTranslation } from 'react-i18next';
import { AttendanceRecordDocument, type AttendanceStatus } from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import classes from '../../write/write.module.css';
import type { Meeting } from '../meeting-page.js';
import { MemberChoices } from './member-choices.js';

const STATUSES: readonly AttendanceStatus[] = ['PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT'];

type Noted = Record<string, { status: AttendanceStatus | ''; proxyId: string }>;

export function AttendanceButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('governance.write.attendance')}
      spec={() => ({
        id: `attendanceRecord:${meeting.id}`,
        title: t('governance.write.attendance'),
        submit: t('governance.write.attendanceSubmit'),
        mutation: AttendanceRecordDocument,
        initial: {
          attendances: Object.fromEntries(
            meeting.attendances.map(({ mandate, status, proxy }) => [mandate.id, { status, proxyId: proxy?.id ?? '' }]),
          ),
        },
        fields: [
          {
            name: 'attendances',
            kind: 'custom',
            label: t('governance.write.whoWasThere'),
            help: t('governance.write.attendanceHelp'),
            render: ({ value, set, errors }) => (
              <AttendanceControl meeting={meeting} value={(value ?? {}) as Noted} set={set} errors={errors} />
            ),
          },
        ],
        variables: (values) => ({
          input: {
            meetingId: meeting.id,
            attendances: Object.entries((values['attendances'] ?? {}) as Noted).flatMap(
              ([mandateId, { status, proxyId }]) =>
                status ? [{ mandateId, status, proxyId: status === 'REPRESENTED' ? proxyId || null : null }] : [],
            ),
          },
        }),
      })}
    />
  );
}

interface AttendanceControlProps {
  meeting: Meeting;
  value: Noted;
  set: (value: Noted) => void;
  errors: Readonly<Record<string, string>>;
}

function AttendanceControl({ meeting, value, set, errors }: AttendanceControlProps) {
  const { t } = useTranslation();
  return (
    <MemberChoices bodyId={meeting.governingBody.id} day={meeting.scheduledOn}>
      {(members) => (
        <>
          {Object.values(errors).map((message) => (
            <p key={message} className={classes.error}>
              {message}
            </p>
          ))}
          <table className={classes.members}>
            <thead>
              <tr>
                <th scope="col">{t('governance.person')}</th>
                <th scope="col">{t('governance.attendanceWord')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ id, name, note }) => {
                const noted = value[id] ?? { status: '', proxyId: '' };
                const change = (changes: Partial<Noted[string]>): void =>
                  set({ ...value, [id]: { ...noted, ...changes } });
                return (
                  <tr key={id}>
                    <th scope="row">
                      {name}
                      {note && <div className={classes.help}>{note}</div>}
                    </th>
                    <td>
                      <select
                        aria-label={t('governance.write.attendanceOf', { name })}
                        value={noted.status}
                        onChange={(event) => change({ status: event.currentTarget.value as AttendanceStatus | '' })}
                      >
                        <option value="">{t('governance.write.notNoted')}</option>
                        {STATUSES.map((status) => (
                          <option key={status} value={status}>
                            {t(`governance.attendance.${status}`)}
                          </option>
                        ))}
                      </select>
                      {noted.status === 'REPRESENTED' && (
                        <select
                          aria-label={t('governance.write.proxyOf', { name })}
                          value={noted.proxyId}
                          onChange={(event) => change({ proxyId: event.currentTarget.value })}
                        >
                          <option value="">{t('governance.write.byWhom')}</option>
                          {members
                            .filter((other) => other.id !== id)
                            .map((other) => (
                              <option key={other.id} value={other.id}>
                                {other.name}
                              </option>
                            ))}
                        </select>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </MemberChoices>
  );
}
