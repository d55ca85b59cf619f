import type { TFunction } from 'i18next';
import type { Values } from '../../form/drafts.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { flagOf, isBegun, orNull, rowsOf, textOf } from '../../form/values.js';
import { deviceZone, zoneName } from '../../format/format.js';
import {
  type WorkstreamMeetingLineFragment as Meeting,
  WorkstreamMeetingCancelDocument,
  WorkstreamMeetingRecordDocument,
  WorkstreamMeetingUpdateDocument,
} from '../../generated/graphql.js';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import { instant } from '../poll/poll-fields.js';
import { meetingPath } from './when.js';

/** An instant as the control of the browser shows it, in the zone of the device. */
const typed = (at: string | null): string => {
  if (!at) return '';
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

function fieldsOf(t: TFunction, zone: string, { isNew, isFixed }: { isNew: boolean; isFixed: boolean }): FieldSpec[] {
  const help = t('meeting.zoneHelp', { zone });
  const asks = (values: Values): boolean => isNew && flagOf(values, 'isAsked');
  const fixed = (values: Values): boolean => (isNew ? !asks(values) : isFixed);
  return [
    { name: 'title', kind: 'text', label: t('word.title'), required: true },
    ...(isNew ? [{ name: 'isAsked', kind: 'check', label: t('meeting.isAsked') } as const] : []),
    { name: 'startsAt', kind: 'moment', label: t('meeting.startsAt'), help, required: true, shown: fixed },
    {
      ...{ name: 'endsAt', kind: 'moment', label: t('meeting.endsAt'), notBefore: 'startsAt', required: true },
      shown: fixed,
    },
    {
      ...{ name: 'dates', kind: 'rows', label: t('meeting.proposed'), help, add: t('meeting.addDate'), most: 20 },
      ...{ shown: asks, required: true, each: (place) => t('meeting.proposedDate', { place }) },
      columns: [
        { name: 'startsAt', kind: 'moment', label: t('meeting.startsAt'), required: true },
        { name: 'endsAt', kind: 'moment', label: t('meeting.endsAt'), notBefore: 'startsAt', required: true },
      ],
    },
    { name: 'place', kind: 'text', label: t('word.where') },
    { name: 'url', kind: 'link', label: t('meeting.url') },
    { name: 'agenda', kind: 'lines', label: t('meeting.agenda') },
  ];
}

const said = (values: Values) => ({
  title: textOf(values, 'title'),
  ...{
    place: orNull(values, 'place'),
    url: orNull(values, 'url'),
    agenda: orNull(values, 'agenda'),
  },
});
const span = (values: Values) => ({ startsAt: instant(values, 'startsAt'), endsAt: instant(values, 'endsAt') });

/** Plans a meeting, or asks the team when they can. */
export function PlanButton({ workstreamId, onDone }: { workstreamId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('meeting.plan')}
      spec={() => ({
        id: `meeting:${workstreamId}`,
        title: t('meeting.plan'),
        submit: t('meeting.planSubmit'),
        did: (values) => t(flagOf(values, 'isAsked') ? 'meeting.proposedDone' : 'meeting.planDone'),
        intro: <p>{t('meeting.planIntro')}</p>,
        mutation: WorkstreamMeetingRecordDocument,
        initial: { dates: [{}, {}] },
        fields: fieldsOf(t, zoneName(deviceZone(), language), { isNew: true, isFixed: false }),
        variables: (values) => ({
          input: {
            ...{ workstreamId, timeZone: deviceZone(), ...said(values) },
            ...(flagOf(values, 'isAsked')
              ? {
                  dates: rowsOf(values['dates'])
                    .filter(isBegun)
                    .map((row) => ({ startsAt: instant(row, 'startsAt')!, endsAt: instant(row, 'endsAt')! })),
                }
              : { ...span(values), dates: [] }),
          },
        }),
        onDone: (payload) => {
          onDone();
          const { workstreamMeeting } = payload as { workstreamMeeting?: { id: string } | null };
          if (workstreamMeeting) void navigate(meetingPath(workstreamId, workstreamMeeting.id));
        },
      })}
    />
  );
}

/** Corrects it, and says that it does not take place. */
export function MeetingButtons({ meeting }: { meeting: Meeting & { agenda: string | null } }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, version, title, state, startsAt, endsAt } = meeting;
  const isFixed = state !== 'DATES_ASKED';
  return (
    <>
      <WriteButton
        label={t('word.change')}
        about={title}
        spec={() => ({
          id: `meetingUpdate:${id}`,
          title: t('word.change'),
          submit: t('meeting.changeSubmit'),
          did: t('meeting.changed'),
          mutation: WorkstreamMeetingUpdateDocument,
          initial: {
            ...{ title, place: meeting.place ?? '', url: meeting.url ?? '', agenda: meeting.agenda ?? '' },
            ...{ startsAt: typed(startsAt), endsAt: typed(endsAt) },
          },
          fields: fieldsOf(t, zoneName(deviceZone(), language), { isNew: false, isFixed }),
          variables: (values) => ({
            input: {
              ...{ id, expectedVersion: version, ...said(values) },
              // Hours that were typed are those of the device; what was not touched stays in the zone that was meant.
              ...(isFixed && {
                ...(textOf(values, 'startsAt') !== typed(startsAt) && { startsAt: instant(values, 'startsAt') }),
                ...(textOf(values, 'endsAt') !== typed(endsAt) && { endsAt: instant(values, 'endsAt') }),
              }),
            },
          }),
        })}
      />
      {state !== 'HELD' && (
        <WriteButton
          label={t('meeting.cancel')}
          about={title}
          look="danger"
          spec={() => ({
            id: `meetingCancel:${id}`,
            title: t('meeting.cancel'),
            submit: t('meeting.cancelSubmit'),
            did: t('meeting.cancelled'),
            of: title,
            intro: <p>{t('meeting.cancelIntro')}</p>,
            mutation: WorkstreamMeetingCancelDocument,
            initial: {},
            fields: [{ name: 'reason', kind: 'text', label: t('meeting.reason'), required: true }],
            variables: (values) => ({ input: { id, expectedVersion: version, reason: textOf(values, 'reason') } }),
          })}
        />
      )}
    </>
  );
}
