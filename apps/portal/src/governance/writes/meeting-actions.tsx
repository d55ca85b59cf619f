import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  MeetingCancelDocument,
  MeetingConvokeDocument,
  MeetingHoldDocument,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import { meetingForm } from './meeting-form.js';
import { useMeetingNow } from './use-meeting-now.js';
import classes from '../governance.module.css';

/** What may be done with a meeting as it stands: invite, record that it was held, cancel. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
  const [begun] = useState(() => Date.parse(meeting.scheduledAt) <= Date.now());
  const open = meeting.status === 'PLANNED' || meeting.status === 'CONVOKED';
  if (!open) return null;
  const step = { version: meeting.version, initial: {}, fields: [] };
  const current = async () => {
    const now = await read();
    return now && { values: {}, version: now.version };
  };
  return (
    <div className={classes.actions}>
      {meeting.status === 'PLANNED' && <meetingForm.CorrectButton id={meeting.id} />}
      {meeting.status === 'PLANNED' && !begun && (
        <WriteButton
          label={t('governance.write.convoke')}
          spec={() => ({
            ...step,
            current,
            id: `meetingConvoke:${meeting.id}`,
            title: t('governance.write.convoke'),
            submit: t('governance.write.convokeSubmit'),
            intro: <p>{t('governance.write.convokeHelp')}</p>,
            mutation: MeetingConvokeDocument,
            irreversible: () => <p>{t('governance.write.convokeConfirm')}</p>,
            variables: (_, { version }) => ({ input: { id: meeting.id, expectedVersion: version } }),
          })}
        />
      )}
      {begun && (
        <WriteButton
          label={t('governance.write.hold')}
          spec={() => ({
            ...step,
            current,
            id: `meetingHold:${meeting.id}`,
            title: t('governance.write.hold'),
            submit: t('governance.write.holdSubmit'),
            intro: <p>{t('governance.write.holdHelp')}</p>,
            mutation: MeetingHoldDocument,
            variables: (_, { version }) => ({ input: { id: meeting.id, expectedVersion: version } }),
          })}
        />
      )}
      <WriteButton
        label={t('governance.write.cancelMeeting')}
        spec={() => ({
          current: async () => ({ values: {}, version: (await current())?.version ?? meeting.version }),
          id: `meetingCancel:${meeting.id}`,
          title: t('governance.write.cancelMeeting'),
          submit: t('governance.write.cancelSubmit'),
          mutation: MeetingCancelDocument,
          version: meeting.version,
          initial: { reason: '' },
          fields: [
            {
              name: 'reason',
              kind: 'lines',
              label: t('word.reason'),
              help: t('governance.write.reasonHelp'),
              required: true,
            },
          ],
          irreversible: () => <p>{t('governance.write.cancelConfirm')}</p>,
          variables: (values, { version }) => ({
            input: { id: meeting.id, reason: textOf(values, 'reason'), expectedVersion: version },
          }),
        })}
      />
    </div>
  );
}
