import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { typedEuros } from '../../format/money.js';
import { GrantDocument, GrantRecordDocument, GrantUpdateDocument } from '../../generated/graphql.js';
import { sourcesField } from '../../source/sources-field.js';
import { useRights } from '../../write/use-rights.js';
import { centsOf, changesOf, orNull, sourceChanges, sourceKeys, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';

export function GrantRecordButton() {
  const { t } = useTranslation();
  const { coordinates, managed } = useRights();
  return (
    <WriteButton
      label={t('dues.write.grant')}
      spec={() => ({
        id: 'grantRecord',
        title: t('dues.write.grant'),
        submit: t('dues.write.grantSubmit'),
        mutation: GrantRecordDocument,
        initial: {
          programme: '',
          priority: '',
          organizationId: managed[0]?.id ?? '',
          amountCents: '',
          requestedOn: '',
          awardedOn: '',
        },
        fields: [
          { name: 'programme', kind: 'text', label: t('dues.programme'), required: true },
          { name: 'priority', kind: 'text', label: t('dues.priority') },
          coordinates
            ? { name: 'organizationId', kind: 'organization', label: t('dues.requestedBy'), required: true }
            : {
                name: 'organizationId',
                kind: 'select',
                label: t('dues.requestedBy'),
                required: true,
                options: managed.map(({ id, name }) => ({ value: id, label: name })),
              },
          { name: 'amountCents', kind: 'money', label: t('dues.amount'), required: true },
          { name: 'requestedOn', kind: 'partialDate', label: t('dues.requestedOn') },
          { name: 'awardedOn', kind: 'partialDate', label: t('dues.awardedOn') },
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            programme: textOf(values, 'programme'),
            priority: orNull(values, 'priority'),
            organizationId: textOf(values, 'organizationId'),
            amountCents: centsOf(textOf(values, 'amountCents')) ?? -1,
            requestedOn: orNull(values, 'requestedOn'),
            awardedOn: orNull(values, 'awardedOn'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}

/** Most is known later: whether it was awarded, and how much. */
export function GrantUpdateButton({ id, programme }: { id: string; programme: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({ query: GrantDocument, variables: { id }, fetchPolicy: 'network-only' });
    const grant = data?.node;
    if (!grant || !('version' in grant)) return undefined;
    return {
      values: {
        programme: grant.programme,
        priority: grant.priority ?? '',
        amountCents: typedEuros(grant.amountCents),
        requestedOn: grant.requestedOn ?? '',
        awardedOn: grant.awardedOn ?? '',
        sources: grant.sources,
      },
      version: grant.version,
    };
  };
  return (
    <WriteButton
      plain
      label={t('word.correct')}
      about={programme}
      spec={async () => {
        const record = await read();
        return (
          record && {
            id: `grantUpdate:${id}`,
            title: t('dues.write.grantEdit'),
            submit: t('dues.write.grantEditSubmit'),
            mutation: GrantUpdateDocument,
            version: record.version,
            initial: record.values,
            current: read,
            fields: [
              { name: 'programme', kind: 'text', label: t('dues.programme'), required: true },
              { name: 'priority', kind: 'text', label: t('dues.priority') },
              { name: 'amountCents', kind: 'money', label: t('dues.amount'), required: true },
              { name: 'requestedOn', kind: 'partialDate', label: t('dues.requestedOn') },
              { name: 'awardedOn', kind: 'partialDate', label: t('dues.awardedOn') },
              sourcesField(t),
            ],
            variables: (values, { version, base }) => {
              const { amountCents, ...changes } = changesOf(values, base, [
                'programme',
                'priority',
                'amountCents',
                'requestedOn',
                'awardedOn',
              ]);
              return {
                input: {
                  id,
                  ...changes,
                  ...(amountCents === undefined ? {} : { amountCents: centsOf(amountCents ?? '') ?? -1 }),
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
