import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  SignatureDocument,
  SignatureRemoveDocument,
  SignatureUpdateDocument,
  WithdrawalRemoveDocument,
  WithdrawalUpdateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, sourceChanges } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { RemoveButton } from './remove-button.js';

export interface Corrected {
  id: string;
  version: number;
  withdrawal: { id: string; version: number } | null;
}

interface CorrectionProps {
  signature: Corrected;
  /** Who signed, as the page calls it. */
  signatory: string;
}

const DATES = ['effectiveOn', 'noticeOn', 'precisionNote', 'reason', 'remainsAccessible'] as const;

/** The signature and its withdrawal, each as the fields of its form. */
function useSignature(id: string) {
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({ query: SignatureDocument, variables: { id }, fetchPolicy: 'network-only' });
    return data?.node && 'signedOn' in data.node ? data.node : undefined;
  };
  return {
    signature: async () => {
      const signature = await read();
      if (!signature) return undefined;
      const { signedOn, enteredIntoForceOn, note, sources, version } = signature;
      return { values: { signedOn, enteredIntoForceOn: enteredIntoForceOn ?? '', note: note ?? '', sources }, version };
    },
    withdrawal: async () => {
      const withdrawal = (await read())?.withdrawal;
      if (!withdrawal) return undefined;
      const texts = Object.fromEntries(DATES.map((name) => [name, withdrawal[name] ?? '']));
      return { values: { ...texts, sources: withdrawal.sources }, version: withdrawal.version };
    },
  };
}

/** What can be done about a signature that was recorded: correct it, or what ended it, or take either back. */
export function SignatureCorrections({ signature, signatory }: CorrectionProps) {
  return (
    <>
      <SignatureUpdateButton signature={signature} signatory={signatory} />
      {signature.withdrawal ? (
        <WithdrawalButtons id={signature.id} withdrawal={signature.withdrawal} signatory={signatory} />
      ) : (
        <SignatureRemoveButton signature={signature} signatory={signatory} />
      )}
    </>
  );
}

function SignatureUpdateButton({ signature: { id }, signatory }: CorrectionProps) {
  const { t } = useTranslation();
  const { signature: read } = useSignature(id);
  return (
    <WriteButton
      plain
      label={t('records.signatureUpdate')}
      about={signatory}
      spec={async () => {
        const record = await read();
        return (
          record && {
            id: `signatureUpdate:${id}`,
            title: t('records.signatureUpdate'),
            submit: t('records.saveCorrection'),
            intro: <p>{signatory}</p>,
            mutation: SignatureUpdateDocument,
            version: record.version,
            initial: record.values,
            current: read,
            fields: [
              { name: 'signedOn', kind: 'partialDate', label: t('records.signedOn'), required: true },
              { name: 'enteredIntoForceOn', kind: 'partialDate', label: t('records.enteredIntoForceOn') },
              { name: 'note', kind: 'multiline', label: t('records.note') },
              sourcesField(t),
            ],
            variables: (values, { version, base }) => {
              const { signedOn, ...changes } = changesOf(values, base, ['signedOn', 'enteredIntoForceOn', 'note']);
              return {
                input: {
                  id,
                  ...changes,
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
  );
}

function SignatureRemoveButton({ signature: { id, version }, signatory }: CorrectionProps) {
  const { t } = useTranslation();
  const { signature: read } = useSignature(id);
  return (
    <RemoveButton
      id={id}
      version={version}
      mutation={SignatureRemoveDocument}
      label={t('records.signatureRemove')}
      about={signatory}
      title={t('records.signatureRemove')}
      outcome={t('records.signatureRemoveOutcome')}
      submit={t('records.signatureRemove')}
      now={async () => (await read())?.version}
    />
  );
}

interface WithdrawalButtonsProps {
  /** Of the signature. */
  id: string;
  withdrawal: { id: string; version: number };
  signatory: string;
}

function WithdrawalButtons({ id, withdrawal, signatory }: WithdrawalButtonsProps) {
  const { t } = useTranslation();
  const { withdrawal: read } = useSignature(id);
  return (
    <>
      <WriteButton
        plain
        label={t('records.withdrawalUpdate')}
        about={signatory}
        spec={async () => {
          const record = await read();
          return (
            record && {
              id: `withdrawalUpdate:${withdrawal.id}`,
              title: t('records.withdrawalUpdate'),
              submit: t('records.saveCorrection'),
              intro: <p>{signatory}</p>,
              mutation: WithdrawalUpdateDocument,
              version: record.version,
              initial: record.values,
              current: read,
              fields: [
                { name: 'effectiveOn', kind: 'partialDate', label: t('records.effectiveOn'), required: true },
                { name: 'noticeOn', kind: 'partialDate', label: t('records.noticeOn') },
                { name: 'reason', kind: 'multiline', label: t('word.reason') },
                { name: 'remainsAccessible', kind: 'multiline', label: t('records.remainsAccessible') },
                { name: 'precisionNote', kind: 'text', label: t('records.precisionNote') },
                sourcesField(t),
              ],
              variables: (values, { version, base }) => {
                const { effectiveOn, ...changes } = changesOf(values, base, DATES);
                return {
                  input: {
                    id: withdrawal.id,
                    ...changes,
                    ...(effectiveOn ? { effectiveOn } : {}),
                    ...sourceChanges(values, base),
                    expectedVersion: version,
                  },
                };
              },
            }
          );
        }}
      />
      <RemoveButton
        id={withdrawal.id}
        version={withdrawal.version}
        mutation={WithdrawalRemoveDocument}
        label={t('records.withdrawalRemove')}
        about={signatory}
        title={t('records.withdrawalRemove')}
        outcome={t('records.withdrawalRemoveOutcome', { name: signatory })}
        submit={t('records.withdrawalRemoveSubmit')}
        now={async () => (await read())?.version}
      />
    </>
  );
}
