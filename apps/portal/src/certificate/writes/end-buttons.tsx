import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';

interface EndProps<TData extends object> {
  of: { id: string; number: string };
  mutation: TypedDocumentNode<TData, { input: { id: string; reason: string } }>;
  /** The query of the list it stands in: its pages are the server's to make, and are read anew. */
  list: string;
}

/** Replaces what was issued by another, from what is recorded now. */
export function ReissueButton<TData extends object>(props: EndProps<TData> & { intro: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { of, mutation, intro, list } = props;
  const { id, number } = of;
  return (
    <WriteButton
      label={t('certificate.reissue')}
      about={number}
      look="quiet"
      spec={() => ({
        id: `reissue:${id}`,
        title: t('certificate.reissueTitle', { number }),
        submit: t('certificate.reissueSubmit'),
        intro: <p>{intro}</p>,
        mutation,
        initial: { reason: '' },
        fields: [
          { name: 'reason', kind: 'text', label: t('word.reason'), help: t('certificate.reasonHelp'), required: true },
        ],
        irreversible: () => <p>{t('certificate.reissueConfirm', { number })}</p>,
        variables: (values) => ({ input: { id, reason: textOf(values, 'reason') } }),
        onDone: () => void client.refetchQueries({ include: [list] }),
      })}
    />
  );
}

/** Takes it back. */
export function RevokeButton<TData extends object>({ of: { id, number }, mutation, list }: EndProps<TData>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('certificate.revoke')}
      about={number}
      look="danger"
      spec={() => ({
        id: `revoke:${id}`,
        title: t('certificate.revokeTitle', { number }),
        submit: t('certificate.revokeSubmit'),
        mutation,
        initial: { reason: '' },
        fields: [
          { name: 'reason', kind: 'text', label: t('word.reason'), help: t('certificate.reasonHelp'), required: true },
        ],
        irreversible: () => <p>{t('certificate.revokeConfirm', { number })}</p>,
        variables: (values) => ({ input: { id, reason: textOf(values, 'reason') } }),
        onDone: () => void client.refetchQueries({ include: [list] }),
      })}
    />
  );
}
