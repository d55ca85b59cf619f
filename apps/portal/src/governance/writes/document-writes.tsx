import { useTranslation } from 'react-i18next';
import { MeetingDocumentsSetDocument, type MeetingDetailFragment as Meeting } from '../../generated/graphql.js';
import { isBegun, rowsOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import { useMeetingNow } from './use-meeting-now.js';

const typed = ({ documents }: Pick<Meeting, 'documents'>) => ({
  documents: documents.map(({ title, url }) => ({ title, url })),
});

/** The documents of a meeting as a whole: links, in their order. */
export function DocumentsButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const read = useMeetingNow(meeting.id);
  return (
    <WriteButton
      label={t('governance.write.documents')}
      spec={() => ({
        id: `meetingDocumentsSet:${meeting.id}`,
        title: t('governance.write.documents'),
        submit: t('governance.write.documentsSubmit'),
        mutation: MeetingDocumentsSetDocument,
        version: meeting.version,
        initial: typed(meeting),
        fields: [
          {
            name: 'documents',
            kind: 'rows',
            label: t('governance.documents'),
            help: t('governance.write.documentsHelp'),
            add: t('governance.write.addDocument'),
            columns: [
              { name: 'title', kind: 'text', label: t('governance.write.documentTitle'), required: true },
              { name: 'url', kind: 'link', label: t('governance.write.documentUrl'), required: true },
            ],
          },
        ],
        current: async () => {
          const now = await read();
          return now && { values: typed(now), version: now.version };
        },
        variables: (values, { version }) => ({
          input: {
            id: meeting.id,
            documents: rowsOf(values['documents'])
              .filter(isBegun)
              .map((row) => ({ title: row['title'] ?? '', url: row['url'] ?? '' })),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}
