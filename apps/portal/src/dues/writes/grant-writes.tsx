import { useTranslation } from 'react-i18next';
import { GrantRecordDocument } from '../../generated/graphql.js';
import { useRights } from '../../write/use-rights.js';
import { centsOf, orNull, textOf } from '../../write/values.js';
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
          { name: 'amountCents', kind: 'money', label: t('dues.write.grantAmount'), required: true },
          { name: 'requestedOn', kind: 'partialDate', label: t('dues.requestedOn') },
          { name: 'awardedOn', kind: 'partialDate', label: t('dues.awardedOn') },
        ],
        variables: (values, { idempotencyKey }) => ({
          input: {
            programme: textOf(values, 'programme'),
            priority: orNull(values, 'priority'),
            organizationId: textOf(values, 'organizationId'),
            amountCents: centsOf(textOf(values, 'amountCents')) ?? -1,
            requestedOn: orNull(values, 'requestedOn'),
            awardedOn: orNull(values, 'awardedOn'),
            idempotencyKey,
          },
        }),
      })}
    />
  );
}
