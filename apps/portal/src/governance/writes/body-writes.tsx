import { useTranslation } from 'react-i18next';
import { useApolloClient } from '@apollo/client/react';
import {
  GoverningBodyCreateDocument,
  type GoverningBodyKind,
  GoverningBodyPageDocument,
  GoverningBodyUpdateDocument,
} from '../../generated/graphql.js';
import { RowsControl, rowsOf } from '../../write/rows-control.js';
import { useRights } from '../../write/use-rights.js';
import { changesOf, numberOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Body } from '../mandates.js';

const KINDS: readonly GoverningBodyKind[] = ['STEERING_COMMITTEE', 'GENERAL_ASSEMBLY', 'BOARD', 'EXECUTIVE'];

export function BodyCreateButton() {
  const { t } = useTranslation();
  const { coordinates, managed } = useRights();
  return (
    <WriteButton
      label={t('governance.write.body')}
      spec={() => ({
        id: 'governingBodyCreate',
        title: t('governance.write.body'),
        submit: t('governance.write.bodySubmit'),
        mutation: GoverningBodyCreateDocument,
        initial: {
          name: '',
          key: '',
          kind: '',
          organizationId: coordinates ? '' : (managed[0]?.id ?? ''),
          createdOn: '',
          quorumPercent: '',
          constituencies: [{ name: '', seats: '' }],
        },
        fields: [
          { name: 'name', kind: 'text', label: t('word.name'), required: true },
          {
            name: 'key',
            kind: 'text',
            label: t('word.key'),
            help: t('governance.write.keyHelp'),
            required: true,
          },
          {
            name: 'kind',
            kind: 'select',
            label: t('governance.write.kind'),
            required: true,
            options: KINDS.map((value) => ({ value, label: t(`governance.kinds.${value}`) })),
          },
          coordinates
            ? {
                name: 'organizationId',
                kind: 'organization',
                label: t('word.organization'),
                help: t('governance.write.ofNetworkHelp'),
              }
            : {
                name: 'organizationId',
                kind: 'select',
                label: t('word.organization'),
                required: true,
                options: managed.map(({ id, name }) => ({ value: id, label: name })),
              },
          { name: 'createdOn', kind: 'partialDate', label: t('governance.created') },
          {
            name: 'quorumPercent',
            kind: 'number',
            whole: true,
            most: 100,
            label: t('governance.write.quorum'),
            help: t('governance.write.quorumHelp'),
          },
          {
            name: 'constituencies',
            kind: 'custom',
            label: t('governance.write.constituencies'),
            help: t('governance.write.constituenciesHelp'),
            render: ({ id, value, set, errors }) => (
              <RowsControl
                id={id}
                value={value}
                set={set}
                errors={errors}
                add={t('governance.write.addConstituency')}
                columns={[
                  { name: 'name', label: t('governance.write.constituencyName') },
                  { name: 'seats', label: t('governance.write.seats'), numeric: true },
                ]}
              />
            ),
          },
        ],
        variables: (values) => ({
          input: {
            name: textOf(values, 'name'),
            key: textOf(values, 'key'),
            kind: textOf(values, 'kind') as GoverningBodyKind,
            organizationId: orNull(values, 'organizationId'),
            createdOn: orNull(values, 'createdOn'),
            quorumPercent: numberOf(textOf(values, 'quorumPercent')),
            constituencies: rowsOf(values['constituencies'])
              .filter((row) => row['name'] || row['seats'])
              .map((row) => ({ name: row['name'] ?? '', seats: numberOf(row['seats'] ?? '') ?? 0 })),
          },
        }),
      })}
    />
  );
}

export function BodyUpdateButton({ body }: { body: Body }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({
      query: GoverningBodyPageDocument,
      variables: { key: body.key },
      fetchPolicy: 'network-only',
    });
    const now = data?.governingBody;
    return (
      now && {
        values: {
          name: now.name,
          kind: now.kind,
          createdOn: now.createdOn ?? '',
          quorumPercent: String(now.quorumPercent ?? ''),
        },
        version: now.version,
      }
    );
  };
  return (
    <WriteButton
      label={t('governance.write.bodyEdit')}
      spec={async () => {
        const record = await read();
        return record
          ? {
              id: `governingBodyUpdate:${body.id}`,
              title: t('governance.write.bodyEdit'),
              submit: t('governance.write.bodyEditSubmit'),
              mutation: GoverningBodyUpdateDocument,
              version: record.version,
              initial: record.values,
              current: async () => (await read()) ?? undefined,
              fields: [
                { name: 'name', kind: 'text', label: t('word.name'), required: true },
                {
                  name: 'kind',
                  kind: 'select',
                  label: t('governance.write.kind'),
                  required: true,
                  options: KINDS.map((value) => ({ value, label: t(`governance.kinds.${value}`) })),
                },
                { name: 'createdOn', kind: 'partialDate', label: t('governance.created') },
                {
                  name: 'quorumPercent',
                  kind: 'number',
                  whole: true,
                  most: 100,
                  label: t('governance.write.quorum'),
                  help: t('governance.write.quorumHelp'),
                },
              ],
              variables: (values, { version, base }) => {
                const { name, kind, quorumPercent, ...changes } = changesOf(values, base, [
                  'name',
                  'kind',
                  'createdOn',
                  'quorumPercent',
                ]);
                return {
                  input: {
                    id: body.id,
                    ...changes,
                    ...(name ? { name } : {}),
                    ...(kind ? { kind: kind as GoverningBodyKind } : {}),
                    ...(quorumPercent === undefined ? {} : { quorumPercent: numberOf(quorumPercent ?? '') }),
                    expectedVersion: version,
                  },
                };
              },
            }
          : undefined;
      }}
    />
  );
}
