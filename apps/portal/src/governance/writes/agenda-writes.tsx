import { useTranslation } from 'react-i18next';
import {
  AgendaItemAddDocument,
  AgendaItemRemoveDocument,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { numberOf, orNull, textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import { useMeetingNow } from './use-meeting-now.js';

/** Shown beside the new point: what somebody else adds meanwhile comes into sight. */
const titlesOf = (meeting: Pick<Meeting, 'agenda'>): string[] => meeting.agenda.map(({ title }) => title);

/** A draft of an earlier visit may have kept no list. */
const listed = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

export function AgendaAddButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
  return (
    <WriteButton
      label={t('governance.write.addItem')}
      spec={() => ({
        id: `agendaItemAdd:${meeting.id}`,
        title: t('governance.write.addItem'),
        submit: t('governance.write.addItem'),
        mutation: AgendaItemAddDocument,
        version: meeting.version,
        initial: { agenda: titlesOf(meeting), title: '', detail: '', place: '' },
        fields: [
          {
            name: 'agenda',
            kind: 'custom',
            label: t('governance.write.agendaNow'),
            shown: (values) => listed(values['agenda']).length > 0,
            text: (value) => listed(value).join(' ; '),
            render: ({ value }) => (
              <ol>
                {listed(value).map((title, place) => (
                  <li key={place}>{title}</li>
                ))}
              </ol>
            ),
          },
          { name: 'title', kind: 'text', label: t('governance.write.itemTitle'), required: true },
          { name: 'detail', kind: 'lines', label: t('word.detail') },
          {
            name: 'place',
            kind: 'whole',
            label: t('governance.write.place'),
            help: t('governance.write.placeOrder'),
          },
        ],
        current: async () => {
          const now = await read();
          return now && { values: { agenda: titlesOf(now) }, version: now.version };
        },
        variables: (values, { version }) => ({
          input: {
            meetingId: meeting.id,
            title: textOf(values, 'title'),
            detail: orNull(values, 'detail'),
            place: numberOf(textOf(values, 'place')),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

interface AgendaRemoveButtonProps {
  meeting: Meeting;
  item: Meeting['agenda'][number];
}

export function AgendaRemoveButton({ meeting, item }: AgendaRemoveButtonProps) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
  return (
    <WriteButton
      look="quiet"
      label={t('word.remove')}
      about={item.title}
      spec={() => ({
        id: `agendaItemRemove:${item.id}`,
        title: t('governance.write.removeItemTitle'),
        submit: t('governance.write.removeItemSubmit'),
        intro: <p>{t('word.quoted', { text: item.title })}</p>,
        mutation: AgendaItemRemoveDocument,
        version: meeting.version,
        initial: {},
        fields: [],
        current: async () => {
          const now = await read();
          return now && { values: {}, version: now.version };
        },
        variables: (_, { version }) => ({ input: { id: item.id, expectedVersion: version } }),
      })}
    />
  );
}
