import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import { BodyMeetingsDocument, type BodyMeetingsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import type { Body } from './mandates.js';
import { placeOf } from './place.js';
import { MeetingState } from './state.js';

type Meeting = BodyMeetingsQuery['meetings']['nodes'][number];

/** The meetings of a body, the latest first. */
export function Meetings({ body }: { body: Pick<Body, 'id' | 'key'> }) {
  const { t } = useTranslation();
  return (
    <List
      query={BodyMeetingsDocument}
      variables={{ id: body.id }}
      pages={{ grown: t('governance.more'), count: (count) => t('governance.meetingCount', { count }) }}
      list={({ meetings }) => meetings}
      name={t('governance.meetings')}
      columns={useMeetingColumns()}
      file={`${body.key}-reunions`}
      empty={t('governance.meetingsNone')}
    />
  );
}

function useMeetingColumns(): Column<Meeting>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { same } = useColumns<Meeting>();
  const minutes = ({ status, minutesApprovedOn }: Meeting): string =>
    minutesApprovedOn
      ? t('governance.minutesApproved', { day: formatDay(minutesApprovedOn, language) })
      : status === 'HELD'
        ? t('governance.minutesDraft')
        : '–';
  return [
    {
      label: t('word.date'),
      cell: ({ id, scheduledOn }) => (
        <DatedLink to={`/gouvernance/reunions/${id}`}>{formatDay(scheduledOn, language)}</DatedLink>
      ),
      csv: ({ scheduledOn }) => scheduledOn,
    },
    { label: t('word.place'), ...same((meeting) => placeOf(meeting, t)), wide: true },
    {
      label: t('word.state'),
      cell: ({ status }) => <MeetingState status={status} />,
      csv: ({ status }) => t(`governance.statuses.${status}`),
    },
    { label: t('governance.decisions'), ...same(({ decisions }) => decisions.length), number: true },
    { label: t('governance.minutes'), ...same(minutes), wide: true },
  ];
}
