import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  MeetingCancelDocument,
  MeetingConvokeDocument,
  MeetingHoldDocument,
  MeetingPlanDocument,
  MeetingUpdateDocument,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import type { Values } from '../../form/drafts.js';
import { RowsControl, rowsOf } from '../../write/rows-control.js';
import { changesOf, flagOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import { useMeetingNow } from './use-meeting-now.js';
import type { Body } from '../mandates.js';
import classes from '../governance.module.css';

export function MeetingPlanButton({ body }: { body: Pick<Body, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('governance.write.meeting')}
      spec={() => ({
        id: `meetingPlan:${body.id}`,
        title: t('governance.write.meeting'),
        submit: t('governance.write.meetingSubmit'),
        intro: <p>{body.name}</p>,
        mutation: MeetingPlanDocument,
        initial: { scheduledAt: '', place: '', isOnline: false, agenda: [{ title: '', detail: '' }] },
        fields: [
          { name: 'scheduledAt', kind: 'moment', label: t('governance.write.scheduledAt'), required: true },
          { name: 'place', kind: 'text', label: t('word.place'), help: t('governance.write.placeHelp') },
          { name: 'isOnline', kind: 'check', label: t('governance.write.isOnline') },
          {
            name: 'agenda',
            kind: 'custom',
            label: t('governance.agenda'),
            help: t('governance.write.agendaHelp'),
            render: ({ id, value, set, errors }) => (
              <RowsControl
                id={id}
                value={value}
                set={set}
                errors={errors}
                add={t('governance.write.addItem')}
                columns={[
                  { name: 'title', label: t('governance.write.itemTitle') },
                  { name: 'detail', label: t('word.detail'), multiline: true },
                ]}
              />
            ),
          },
        ],
        variables: (values) => ({
          input: {
            governingBodyId: body.id,
            scheduledAt: new Date(textOf(values, 'scheduledAt')).toISOString(),
            place: orNull(values, 'place'),
            isOnline: flagOf(values, 'isOnline'),
            agenda: rowsOf(values['agenda'])
              .filter((row) => row['title'] || row['detail'])
              .map((row) => ({ title: row['title'] ?? '', detail: row['detail'] || null })),
          },
        }),
        onDone: (payload) => {
          const { meeting } = payload as { meeting?: { id: string } | null };
          if (meeting) void navigate(`/gouvernance/reunions/${meeting.id}`);
        },
      })}
    />
  );
}

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
      {meeting.status === 'PLANNED' && (
        <WriteButton
          label={t('governance.write.move')}
          spec={() => ({
            id: `meetingUpdate:${meeting.id}`,
            title: t('governance.write.move'),
            submit: t('governance.write.moveSubmit'),
            mutation: MeetingUpdateDocument,
            version: meeting.version,
            initial: placed(meeting),
            fields: [
              { name: 'scheduledAt', kind: 'moment', label: t('governance.write.scheduledAt'), required: true },
              { name: 'place', kind: 'text', label: t('word.place'), help: t('governance.write.placeHelp') },
              { name: 'isOnline', kind: 'check', label: t('governance.write.isOnline') },
            ],
            current: async () => {
              const now = await read();
              return now && { values: placed(now), version: now.version };
            },
            variables: (values, { version, base }) => ({
              input: {
                id: meeting.id,
                ...(textOf(values, 'scheduledAt') === textOf(base, 'scheduledAt')
                  ? {}
                  : { scheduledAt: new Date(textOf(values, 'scheduledAt')).toISOString() }),
                ...changesOf(values, base, ['place']),
                ...(flagOf(values, 'isOnline') === flagOf(base, 'isOnline')
                  ? {}
                  : { isOnline: flagOf(values, 'isOnline') }),
                expectedVersion: version,
              },
            }),
          })}
        />
      )}
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
              kind: 'multiline',
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

/** When and where, as the form types it: the time of the reader. */
function placed({ scheduledAt, place, isOnline }: Meeting): Values {
  const at = new Date(scheduledAt);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return { scheduledAt: local, place: place ?? '', isOnline };
}
