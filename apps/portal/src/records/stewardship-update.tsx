import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { StewardshipDocument, StewardshipUpdateDocument } from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, sourceChanges } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';

/** Who takes over is often known later than what must be. */
export function StewardshipUpdateButton({ id, about }: { id: string; about: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({ query: StewardshipDocument, variables: { id }, fetchPolicy: 'network-only' });
    const handover = data?.node;
    if (!handover || !('version' in handover)) return undefined;
    const { taker, handedOn, detail, sources, version } = handover;
    return {
      taker,
      values: {
        takerId: taker?.id ?? '',
        handedOn: handedOn ?? '',
        detail: detail ?? '',
        sources,
      },
      version,
    };
  };
  return (
    <WriteButton
      plain
      label={t('records.stewardshipEdit')}
      about={about}
      spec={async () => {
        const record = await read();
        const known = record?.taker ? [{ value: record.taker.id, label: record.taker.name }] : [];
        return (
          record && {
            id: `stewardshipUpdate:${id}`,
            title: t('records.stewardshipEditTitle'),
            submit: t('records.stewardshipSubmit'),
            intro: <p>{about}</p>,
            mutation: StewardshipUpdateDocument,
            version: record.version,
            initial: record.values,
            current: read,
            fields: [
              { name: 'takerId', kind: 'organization', label: t('records.taker'), help: t('records.takerHelp'), known },
              { name: 'handedOn', kind: 'partialDate', label: t('records.handedOn') },
              { name: 'detail', kind: 'multiline', label: t('word.detail') },
              sourcesField(t),
            ],
            variables: (values, { version, base }) => {
              const changes = changesOf(values, base, ['takerId', 'handedOn', 'detail']);
              return {
                input: {
                  id,
                  ...changes,
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
