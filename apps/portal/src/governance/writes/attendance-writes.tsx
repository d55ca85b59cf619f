import { useTranslation } from 'react-i18next';
import {
  AttendanceRecordDocument,
  type AttendanceStatus,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import classes from '../../write/write.module.css';
import { mergeNoted, type Noted, notedIn, onlyChanged } from './attendance-merge.js';
import { MemberChoices } from './member-choices.js';
import { useMeetingNow } from './use-meeting-now.js';

const STATUSES: readonly AttendanceStatus[] = ['PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT'];

export function AttendanceButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
  const nameless = t('governance.personUnknown');
  const words = (value: unknown, other?: unknown): string =>
    Object.values(other === undefined ? ((value ?? {}) as Noted) : onlyChanged(value, other))
      .filter(({ status }) => status)
      .map(({ status, proxyId, name, proxyName }) =>
        t('governance.write.notedAs', {
          name: name || nameless,
          how: proxyId
            ? t('governance.proxy', { name: proxyName || nameless })
            : t(`governance.attendance.${status as AttendanceStatus}`),
        }),
      )
      .sort()
      .join(', ');
  return (
    <WriteButton
      label={t('governance.write.attendance')}
      spec={() => ({
        id: `attendanceRecord:${meeting.id}`,
        title: t('governance.write.attendance'),
        submit: t('governance.write.attendanceSubmit'),
        mutation: AttendanceRecordDocument,
        version: meeting.version,
        initial: { attendances: notedIn(meeting) },
        current: async () => {
          const now = await read();
          return now && { values: { attendances: notedIn(now) }, version: now.version };
        },
        fields: [
          {
            name: 'attendances',
            kind: 'custom',
            label: t('governance.write.whoWasThere'),
            help: t('governance.write.attendanceHelp'),
            text: words,
            merge: mergeNoted,
            check: (value) =>
              Object.values((value ?? {}) as Noted).some(({ status }) => status)
                ? undefined
                : t('governance.write.attendanceNone'),
            render: ({ value, set, errors }) => (
              <AttendanceControl meeting={meeting} value={(value ?? {}) as Noted} set={set} errors={errors} />
            ),
          },
        ],
        variables: (values, { version, base }) => ({
          input: {
            meetingId: meeting.id,
            attendances: Object.entries(onlyChanged(values['attendances'], base['attendances'])).flatMap(
              ([mandateId, { status, proxyId }]) =>
                status ? [{ mandateId, status, proxyId: status === 'REPRESENTED' ? proxyId || null : null }] : [],
            ),
            expectedVersion: version,
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
                <th scope="col">{t('word.person')}</th>
                <th scope="col">{t('governance.attendanceWord')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ id, name, note }) => {
                const noted = value[id] ?? { status: '' as const, proxyId: '', name };
                const change = (changes: Partial<Noted[string]>): void =>
                  set({ ...value, [id]: { ...noted, name, ...changes } });
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
                          onChange={({ currentTarget: { value: proxyId } }) =>
                            change({ proxyId, proxyName: members.find((other) => other.id === proxyId)?.name })
                          }
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
