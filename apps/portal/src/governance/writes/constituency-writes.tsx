import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConstituencyAddDocument, ConstituencyDocument, ConstituencyUpdateDocument } from '../../generated/graphql.js';
import type { FieldSpec } from '../../write/field-spec.js';
import { changesOf, numberOf, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Body } from '../mandates.js';

export function ConstituencyAddButton({ body }: { body: Body }) {
  const { t } = useTranslation();
  const fields = useFields();
  return (
    <WriteButton
      label={t('governance.write.addConstituency')}
      spec={() => ({
        id: `constituencyAdd:${body.id}`,
        title: t('governance.write.addConstituency'),
        submit: t('governance.write.constituencySubmit'),
        mutation: ConstituencyAddDocument,
        initial: {},
        fields,
        variables: (values) => ({
          input: {
            governingBodyId: body.id,
            name: textOf(values, 'name'),
            seats: numberOf(textOf(values, 'seats')) ?? 0,
          },
        }),
      })}
    />
  );
}

export function ConstituencyUpdateButton({ body }: { body: Body }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const fields = useFields();
  const read = async (id: string) => {
    const { data } = await client.query({
      query: ConstituencyDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    const now = data?.node;
    if (!now || !('version' in now)) return undefined;
    return { values: { name: now.name, seats: String(now.seats) }, version: now.version };
  };
  return (
    <WriteButton
      label={t('governance.write.constituencyEdit')}
      spec={() => ({
        id: `constituencyUpdate:${body.id}`,
        title: t('governance.write.constituencyEdit'),
        submit: t('governance.write.constituencyEditSubmit'),
        mutation: ConstituencyUpdateDocument,
        initial: { id: '', name: '', seats: '' },
        current: (values) => read(textOf(values, 'id')),
        fields: [
          {
            name: 'id',
            kind: 'select',
            label: t('governance.constituency'),
            required: true,
            options: body.constituencies.map(({ id, name }) => ({ value: id, label: name })),
            loads: read,
          },
          ...fields,
        ],
        variables: (values, { version, base }) => {
          const { name, seats } = changesOf(values, base, ['name', 'seats']);
          return {
            input: {
              id: textOf(values, 'id'),
              ...(name ? { name } : {}),
              ...(seats === undefined ? {} : { seats: numberOf(seats ?? '') ?? 0 }),
              expectedVersion: version,
            },
          };
        },
      })}
    />
  );
}

function useFields(): FieldSpec[] {
  const { t } = useTranslation();
  return [
    { name: 'name', kind: 'text', label: t('governance.write.constituencyName'), required: true },
    { name: 'seats', kind: 'number', whole: true, label: t('governance.write.seats'), required: true },
  ];
}
