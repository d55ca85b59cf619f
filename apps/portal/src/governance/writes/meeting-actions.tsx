import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  MeetingCancelDocument,
  MeetingConvokeDocument,
  MeetingHoldDocument,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { formatDay } from '../../format/format.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import { meetingForm } from './meeting-form.js';
import { useMeetingNow } from './use-meeting-now.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { Actions } from '../../shell/actions.js';

/** What may be done with a meeting as it stands: invite, record that it was held, cancel. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const [begun] = useState(() => Date.parse(meeting.scheduledAt) <= Date.now());
  if (meeting.status !== 'PLANNED' && meeting.status !== 'CONVOKED') return null;
  return (
    <Actions>
      {meeting.status === 'PLANNED' && <meetingForm.CorrectButton id={meeting.id} />}
      {meeting.status === 'PLANNED' && !begun && <ConvokeButton meeting={meeting} />}
      {begun && <HoldButton meeting={meeting} />}
      <CancelButton meeting={meeting} />
    </Actions>
  );
}

/** What the steps of a meeting have in common: they ask for nothing, and rest on the version that was read. */
function useStep(meeting: Meeting) {
  const read = useMeetingNow(meeting.id);
  return {
    version: meeting.version,
    initial: {},
    fields: [],
    current: async () => {
      const now = await read();
      return now && { values: {}, version: now.version };
    },
  };
}

function ConvokeButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const day = formatDay(meeting.scheduledOn, useLanguage());
  const step = useStep(meeting);
  return (
    <WriteButton
      label={t('governance.write.convoke')}
      spec={() => ({
        ...step,
        id: `meetingConvoke:${meeting.id}`,
        title: t('governance.write.convoke'),
        submit: t('governance.write.convokeSubmit'),
        intro: <p>{t('governance.write.convokeHelp')}</p>,
        mutation: MeetingConvokeDocument,
        irreversible: () => <p>{t('governance.write.convokeConfirm', { day })}</p>,
        variables: (_, { version }) => ({ input: { id: meeting.id, expectedVersion: version } }),
      })}
    />
  );
}

function HoldButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const step = useStep(meeting);
  return (
    <WriteButton
      label={t('governance.write.hold')}
      spec={() => ({
        ...step,
        id: `meetingHold:${meeting.id}`,
        title: t('governance.write.hold'),
        submit: t('governance.write.holdSubmit'),
        intro: <p>{t('governance.write.holdHelp')}</p>,
        mutation: MeetingHoldDocument,
        variables: (_, { version }) => ({ input: { id: meeting.id, expectedVersion: version } }),
      })}
    />
  );
}

function CancelButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const day = formatDay(meeting.scheduledOn, useLanguage());
  const step = useStep(meeting);
  const reason: FieldSpec = {
    name: 'reason',
    kind: 'lines',
    label: t('word.reason'),
    help: t('governance.write.reasonHelp'),
    required: true,
  };
  return (
    <WriteButton
      label={t('governance.write.cancelMeeting')}
      spec={() => ({
        ...step,
        id: `meetingCancel:${meeting.id}`,
        title: t('governance.write.cancelMeeting'),
        submit: t('governance.write.cancelSubmit'),
        leave: t('governance.write.cancelLeave'),
        mutation: MeetingCancelDocument,
        initial: { reason: '' },
        fields: [reason],
        irreversible: () => <p>{t('governance.write.cancelConfirm', { day })}</p>,
        variables: (values, { version }) => ({
          input: { id: meeting.id, reason: textOf(values, 'reason'), expectedVersion: version },
        }),
      })}
    />
  );
}
