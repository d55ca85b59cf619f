import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AgreementRecordDocument, AgreementUpdateDocument } from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, sourceChanges } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { SignatureButton, SlotIdentifyButton, WithdrawalButton } from './signature-writes.js';
import classes from './records.module.css';

/** What coordinators may do with an agreement. */
export function AgreementActions({ agreement }: { agreement: { id: string; title: string } }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({
      query: AgreementRecordDocument,
      variables: { id: agreement.id },
      fetchPolicy: 'network-only',
    });
    const record = data?.agreement;
    if (!record) return undefined;
    const { title, signedOn, version } = record;
    return {
      values: {
        title,
        signedOn,
        inForceOn: record.inForceOn ?? '',
        endedOn: record.endedOn ?? '',
        supersedesNote: record.supersedesNote ?? '',
        sources: record.sources,
      },
      version,
    };
  };
  return (
    <div className={classes.actions}>
      <WriteButton
        label={t('records.agreementUpdate')}
        spec={async () => {
          const record = await read();
          return (
            record && {
              id: `agreementUpdate:${agreement.id}`,
              title: t('records.agreementUpdate'),
              submit: t('records.agreementUpdateSubmit'),
              mutation: AgreementUpdateDocument,
              version: record.version,
              initial: record.values,
              current: read,
              fields: [
                { name: 'title', kind: 'text', label: t('records.title'), required: true },
                { name: 'signedOn', kind: 'partialDate', label: t('records.signedOn'), required: true },
                { name: 'inForceOn', kind: 'partialDate', label: t('records.inForceOn') },
                { name: 'endedOn', kind: 'partialDate', label: t('agreement.endedOn') },
                { name: 'supersedesNote', kind: 'multiline', label: t('records.supersedesNote') },
                sourcesField(t),
              ],
              variables: (values, { version, base }) => {
                const { title, signedOn, ...changes } = changesOf(values, base, [
                  'title',
                  'signedOn',
                  'inForceOn',
                  'endedOn',
                  'supersedesNote',
                ]);
                return {
                  input: {
                    id: agreement.id,
                    ...changes,
                    ...(title ? { title } : {}),
                    ...(signedOn ? { signedOn } : {}),
                    ...sourceChanges(values, base),
                    expectedVersion: version,
                  },
                };
              },
            }
          );
        }}
      />
      <SignatureButton agreement={agreement} />
      <WithdrawalButton agreement={agreement} />
      <SlotIdentifyButton agreement={agreement} />
    </div>
  );
}
