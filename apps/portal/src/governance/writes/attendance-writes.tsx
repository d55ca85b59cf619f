import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  AttendanceRecordDocument,
  type AttendanceStatus,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import { PlainButton } from '../../shell/plain-button.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { mergeNoted, type Noted, notedIn, onlyChanged } from './attendance-merge.js';
import { type MemberChoice, MemberTable } from './member-table.js';
import { useMeetingNow } from './use-meeting-now.js';

const STATUSES: readonly AttendanceStatus[] = ['PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT'];

export function AttendanceButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
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
        fields: [attendanceField(t, meeting)],
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

const attendanceField = (t: TFunction, meeting: Meeting): FieldSpec => ({
  name: 'attendances',
  kind: 'custom',
  label: t('governance.write.whoWasThere'),
  help: t('governance.write.attendanceHelp'),
  required: true,
  text: (value, other) => words(other === undefined ? ((value ?? {}) as Noted) : onlyChanged(value, other), t),
  merge: mergeNoted,
  check: (value) =>
    Object.values((value ?? {}) as Noted).some(({ status }) => status)
      ? undefined
      : t('governance.write.attendanceNone'),
  render: ({ value, set, errors }) => (
    <AttendanceControl meeting={meeting} value={(value ?? {}) as Noted} set={set} errors={errors} />
  ),
});

/** What is noted, for a comparison. */
function words(noted: Noted, t: TFunction): string {
  const nameless = t('governance.personUnknown');
  return Object.values(noted)
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
    <MemberTable
      meeting={meeting}
      column={t('governance.attendanceWord')}
      errors={errors}
      above={(members) => (
        <p>
          <PlainButton onClick={() => set({ ...value, ...allPresent(members) })}>
            {t('governance.write.allPresent')}
          </PlainButton>
        </p>
      )}
    >
      {(member, members) => (
        <AttendanceOf
          member={member}
          others={members.filter(({ id }) => id !== member.id)}
          noted={value[member.id] ?? { status: '', proxyId: '', name: member.name }}
          set={(noted) => set({ ...value, [member.id]: noted })}
        />
      )}
    </MemberTable>
  );
}

/** Substitutes are noted one by one: they come where the member does not. */
const allPresent = (members: readonly MemberChoice[]): Noted =>
  Object.fromEntries(
    members
      .filter(({ isSubstitute }) => !isSubstitute)
      .map(({ id, name }) => [id, { status: 'PRESENT' as const, proxyId: '', name }]),
  );

interface AttendanceOfProps {
  member: MemberChoice;
  others: readonly MemberChoice[];
  noted: Noted[string];
  set: (noted: Noted[string]) => void;
}

/** Whether one member was there, or who stood in. */
function AttendanceOf({ member: { name }, others, noted, set }: AttendanceOfProps) {
  const { t } = useTranslation();
  const change = (changes: Partial<Noted[string]>): void => set({ ...noted, name, ...changes });
  return (
    <>
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
            change({ proxyId, proxyName: others.find((other) => other.id === proxyId)?.name })
          }
        >
          <option value="">{t('governance.write.byWhom')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
