import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { textOf } from '../../form/values.js';
import {
  type ReportAudience,
  RegisteredDocumentProposeDocument,
  type RegisteredDocumentProposeMutation,
} from '../../generated/graphql.js';
import { GraphqlEditor } from '../../graphql-editor/graphql-editor.js';
import { WriteButton } from '../../write/write-button.js';

const AUDIENCES: readonly ReportAudience[] = ['EVERYONE', 'SIGNED_IN', 'STAFF', 'MANAGER', 'COORDINATOR'];
const BEGIN = `query MyRegions($first: Int = 20) {
  territories(filter: { kinds: [REGION] }, first: $first) {
    nodes { code name }
  }
}
`;

/** A document that is to run by its id, once somebody else has looked at it. */
export default function ProposeButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('developers.documents.propose')}
      spec={() => ({
        id: 'registeredDocumentPropose',
        title: t('developers.documents.propose'),
        submit: t('developers.documents.proposeDo'),
        intro: <p>{t('developers.documents.proposeIntro')}</p>,
        mutation: RegisteredDocumentProposeDocument,
        initial: { document: BEGIN, audience: 'EVERYONE', example: '{}' },
        fields: [
          {
            ...{ name: 'document', kind: 'custom', required: true, label: t('developers.documents.text') },
            help: t('developers.documents.textHelp'),
            render: ({ id, value, set }) => (
              <GraphqlEditor
                id={id}
                label={t('developers.documents.text')}
                value={typeof value === 'string' ? value : ''}
                set={set}
              />
            ),
          },
          {
            ...{ name: 'example', kind: 'lines', label: t('developers.documents.variables') },
            help: t('developers.documents.variablesHelp'),
          },
          {
            ...{ name: 'purpose', kind: 'lines', required: true, label: t('developers.documents.purpose') },
            help: t('developers.documents.purposeHelp'),
          },
          {
            ...{ name: 'audience', kind: 'choice', required: true, label: t('developers.documents.audience') },
            help: t('developers.documents.audienceHelp'),
            options: AUDIENCES.map((value) => ({ value, label: t(`developers.audiences.${value}`) })),
          },
        ],
        variables: (values) => ({
          input: {
            // Its id is the digest of just this text.
            document: String(values['document'] ?? ''),
            example: textOf(values, 'example') || null,
            purpose: textOf(values, 'purpose'),
            audience: textOf(values, 'audience') as ReportAudience,
          },
        }),
        done: t('developers.documents.proposed'),
        onDone: (payload) => {
          const { registeredDocument } =
            payload as unknown as RegisteredDocumentProposeMutation['registeredDocumentPropose'];
          if (registeredDocument) void navigate(`/developpeurs/documents/${registeredDocument.id}`);
        },
      })}
    />
  );
}
