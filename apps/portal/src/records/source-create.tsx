import { useTranslation } from 'react-i18next';
import { SourceCreateDocument } from '../generated/graphql.js';
import { textOf } from '../form/values.js';
import { WriteButton } from '../write/write-button.js';

/** Takes in where something is known from. */
export function SourceCreateButton() {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('records.source')}
      spec={() => ({
        id: 'sourceCreate',
        title: t('records.source'),
        submit: t('records.sourceSubmit'),
        mutation: SourceCreateDocument,
        initial: {},
        fields: [{ name: 'title', kind: 'text', label: t('records.sourceTitle'), required: true }],
        variables: (values) => ({ input: { title: textOf(values, 'title') } }),
      })}
    />
  );
}
