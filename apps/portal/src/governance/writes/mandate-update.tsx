import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MandateDocument, type MandateFunction, MandateUpdateDocument } from '../../generated/graphql.js';
import { changesOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Mandate } from '../mandates.js';
import { FUNCTIONS } from './mandate-writes.js';

/** The days, the function and the organization as they really were; who holds the seat is another mandate. */
export function MandateUpdateButton({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = mandate.person?.name ?? t('governance.personUnknown');
  const read = async () => {
    const { data } = await client.query({
      query: MandateDocument,
      variables: { id: mandate.id },
      fetchPolicy: 'network-only',
    });
    const now = data?.node;
    if (!now || !('version' in now)) return undefined;
    return {
      organization: now.organization,
      values: {
        organizationId: now.organization?.id ?? '',
        function: now.function,
        from: now.from,
        to: now.to ?? '',
      },
      version: now.version,
    };
  };
  return (
    <WriteButton
      plain
      label={t('word.correct')}
      about={name}
      spec={async () => {
        const record = await read();
        const known = record?.organization ? [{ value: record.organization.id, label: record.organization.name }] : [];
        return (
          record && {
            id: `mandateUpdate:${mandate.id}`,
            title: t('governance.write.mandateEdit', { name }),
            submit: t('governance.write.mandateEditSubmit'),
            mutation: MandateUpdateDocument,
            version: record.version,
            initial: record.values,
            current: read,
            fields: [
              { name: 'organizationId', kind: 'organization', label: t('governance.write.representing'), known },
              {
                name: 'function',
                kind: 'select',
                label: t('governance.function'),
                required: true,
                shown: () => !mandate.substituteFor,
                options: FUNCTIONS.map((value) => ({ value, label: t(`governance.functions.${value}`) })),
              },
              { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
              {
                name: 'to',
                kind: 'day',
                label: t('governance.write.firstDayAfter'),
                help: t('governance.write.openEnd'),
              },
            ],
            variables: (values, { version, base }) => {
              const { function: held, ...changes } = changesOf(values, base, [
                'organizationId',
                'function',
                'from',
                'to',
              ]);
              return {
                input: {
                  id: mandate.id,
                  ...changes,
                  ...(held ? { function: held as MandateFunction } : {}),
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
