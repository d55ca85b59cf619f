import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PersonEraseDocument, PersonRecordDocument } from '../generated/graphql.js';
import { textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';

/** For coordinators, when somebody without an account asks for it. */
export function PersonEraseButton() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async (id: string) => {
    const { data } = await client.query({
      query: PersonRecordDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    return data?.person ? { values: {}, version: data.person.version } : undefined;
  };
  return (
    <WriteButton
      label={t('records.personErase')}
      spec={() => ({
        id: 'personErase',
        title: t('records.personErase'),
        submit: t('records.personEraseSubmit'),
        mutation: PersonEraseDocument,
        initial: { id: '' },
        fields: [
          {
            name: 'id',
            kind: 'person',
            label: t('word.person'),
            required: true,
            help: t('records.personEraseHelp'),
            loads: read,
          },
        ],
        current: (values) => read(textOf(values, 'id')),
        irreversible: () => <p>{t('records.personEraseConfirm')}</p>,
        variables: (values, { version }) => ({ input: { id: textOf(values, 'id'), expectedVersion: version } }),
      })}
    />
  );
}
