import { useTranslation } from 'react-i18next';
import { AgendaItemAddDocument, AgendaItemRemoveDocument } from '../../generated/graphql.js';
import { numberOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Meeting } from '../meeting-page.js';

export function AgendaAddButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('governance.write.addItem')}
      spec={() => ({
        id: `agendaItemAdd:${meeting.id}`,
        title: t('governance.write.addItem'),
        submit: t('governance.write.addItem'),
        mutation: AgendaItemAddDocument,
        initial: { title: '', detail: '', place: '' },
        fields: [
          { name: 'title', kind: 'text', label: t('governance.write.itemTitle'), required: true },
          { name: 'detail', kind: 'multiline', label: t('governance.write.itemDetail') },
          { name: 'place', kind: 'number', label: t('governance.write.place'), help: t('governance.write.placeOrder') },
        ],
        variables: (values) => ({
          input: {
            meetingId: meeting.id,
            title: textOf(values, 'title'),
            detail: orNull(values, 'detail'),
            place: numberOf(textOf(values, 'place')),
          },
        }),
      })}
    />
  );
}

export function AgendaRemoveButton({ item }: { item: Meeting['agenda'][number] }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      plain
      label={t('governance.write.removeItem')}
      about={item.title}
      spec={() => ({
        id: `agendaItemRemove:${item.id}`,
        title: t('governance.write.removeItemTitle'),
        submit: t('governance.write.removeItemSubmit'),
        intro: <p>« {item.title} »</p>,
        mutation: AgendaItemRemoveDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id: item.id } }),
      })}
    />
  );
}
