import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { PersonEraseDocument, PersonRecordDocument } from '../generated/graphql.js';
import { textOf } from '../form/values.js';
import { WriteButton } from '../write/write-button.js';

/** For coordinators, when somebody without an account asks for it. */
export function PersonEraseButton() {
  const { t } = useTranslation();
  const ask = useAsk();
  const read = async (id: string) => {
    const person = (await ask(PersonRecordDocument, { id }))?.person;
    return person ? { values: {}, version: person.version } : undefined;
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
        irreversible: ({ id: name }) => <p>{t('records.personEraseConfirm', { name })}</p>,
        variables: (values, { version }) => ({ input: { id: textOf(values, 'id'), expectedVersion: version } }),
      })}
    />
  );
}
