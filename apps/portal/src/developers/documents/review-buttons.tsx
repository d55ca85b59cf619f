import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { textOf } from '../../form/values.js';
import {
  type DocumentDecision,
  RegisteredDocumentPageDocument,
  type RegisteredDocumentPageQuery,
  RegisteredDocumentPeopleDocument,
  RegisteredDocumentRetireDocument,
  RegisteredDocumentReviewDocument,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';

export type Registered = NonNullable<RegisteredDocumentPageQuery['registeredDocument']>;

const DECISIONS: readonly DocumentDecision[] = ['REGISTER', 'DECLINE'];

/** What coordinators do with a document; whoever proposed it waits for somebody else. */
export default function ReviewButtons({ document, isMine }: { document: Registered; isMine: boolean }) {
  const { t } = useTranslation();
  const refetch = useRefetch(RegisteredDocumentPageDocument, RegisteredDocumentPeopleDocument);
  const { id, name, status, version } = document;
  const onDone = (): void => void refetch();
  if (status === 'PROPOSED' && isMine) return <p>{t('developers.documents.waits')}</p>;
  if (status === 'PROPOSED')
    return (
      <WriteButton
        label={t('developers.documents.review')}
        spec={() => ({
          ...{ id: `registeredDocumentReview:${id}`, version, mutation: RegisteredDocumentReviewDocument },
          title: t('developers.documents.reviewTitle', { name }),
          submit: t('developers.documents.reviewDo'),
          intro: <p>{t('developers.documents.reviewIntro')}</p>,
          initial: { decision: '' },
          fields: [
            {
              ...{ name: 'decision', kind: 'radios', required: true, label: t('word.decision') },
              options: DECISIONS.map((value) => ({ value, label: t(`developers.documents.decisions.${value}`) })),
            },
            {
              ...{ name: 'reason', kind: 'lines', label: t('word.reason') },
              help: t('developers.documents.reasonHelp'),
            },
          ],
          variables: (values, { version: expectedVersion }) => ({
            input: {
              ...{ id, expectedVersion, decision: textOf(values, 'decision') as DocumentDecision },
              reason: textOf(values, 'reason') || null,
            },
          }),
          ...{ done: t('developers.documents.reviewed'), onDone },
        })}
      />
    );
  if (status !== 'REGISTERED') return null;
  return (
    <WriteButton
      label={t('developers.documents.retire')}
      look="danger"
      spec={() => ({
        ...{ id: `registeredDocumentRetire:${id}`, version, mutation: RegisteredDocumentRetireDocument, removes: true },
        title: t('developers.documents.retireTitle', { name }),
        submit: t('developers.documents.retire'),
        intro: <p>{t('developers.documents.retireIntro')}</p>,
        initial: {},
        fields: [
          {
            ...{ name: 'reason', kind: 'lines', required: true, label: t('word.reason') },
            help: t('developers.documents.retireHelp'),
          },
        ],
        irreversible: () => <p>{t('developers.documents.retireConfirm', { name })}</p>,
        variables: (values, { version: expectedVersion }) => ({
          input: { id, expectedVersion, reason: textOf(values, 'reason') },
        }),
        ...{ done: t('developers.documents.retired'), onDone },
      })}
    />
  );
}
