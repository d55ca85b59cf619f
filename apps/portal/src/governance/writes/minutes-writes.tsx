import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import {
  MinutesApproveDocument,
  MinutesWriteDocument,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { formatDay } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import { useMeetingNow } from './use-meeting-now.js';
import classes from '../governance.module.css';

/** Writing the minutes of a meeting that was held, until they are approved. */
export function MinutesActions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useMeetingNow(meeting.id);
  if (meeting.status !== 'HELD' || meeting.minutesApprovedOn) return null;
  return (
    <div className={classes.actions}>
      <WriteButton
        label={meeting.minutes ? t('governance.write.minutesEdit') : t('governance.write.minutes')}
        spec={() => ({
          id: `minutesWrite:${meeting.id}`,
          title: t('governance.write.minutes'),
          submit: t('governance.write.minutesSubmit'),
          mutation: MinutesWriteDocument,
          version: meeting.version,
          initial: { text: meeting.minutes ?? '' },
          fields: [
            {
              name: 'text',
              kind: 'lines',
              label: t('governance.write.minutesText'),
              help: t('governance.write.minutesHelp'),
              required: true,
            },
          ],
          current: async () => {
            const current = await now();
            return current && { values: { text: current.minutes ?? '' }, version: current.version };
          },
          variables: (values, { version }) => ({
            input: { id: meeting.id, text: textOf(values, 'text'), expectedVersion: version },
          }),
        })}
      />
      {meeting.minutes && (
        <WriteButton
          label={t('governance.write.approve')}
          spec={() => ({
            id: `minutesApprove:${meeting.id}`,
            title: t('governance.write.approve'),
            submit: t('governance.write.approveSubmit'),
            mutation: MinutesApproveDocument,
            version: meeting.version,
            initial: { on: today() },
            fields: [{ name: 'on', kind: 'day', label: t('governance.write.approvedOn'), required: true }],
            irreversible: ({ on: day }) => (
              <p>{t('governance.write.approveConfirm', { meeting: formatDay(meeting.scheduledOn, language), day })}</p>
            ),
            current: async () => {
              const current = await now();
              return current && { values: {}, version: current.version };
            },
            variables: (values, { version }) => ({
              input: { id: meeting.id, on: textOf(values, 'on'), expectedVersion: version },
            }),
          })}
        />
      )}
    </div>
  );
}
