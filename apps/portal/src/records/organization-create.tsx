import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OrganizationCreateDocument, type OrganizationKind } from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { orNull, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { addressFields, identityFields, ORGANIZATION_KINDS } from './organization-fields.js';

export function OrganizationCreateButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('records.organizationCreate')}
      spec={() => ({
        id: 'organizationCreate',
        title: t('records.organizationCreate'),
        submit: t('records.organizationCreateSubmit'),
        mutation: OrganizationCreateDocument,
        initial: { kind: 'CAUE' },
        fields: [
          { name: 'name', kind: 'text', label: t('word.name'), required: true },
          { name: 'key', kind: 'text', label: t('word.key'), help: t('records.keyHelp'), required: true },
          {
            name: 'kind',
            kind: 'select',
            label: t('word.kind'),
            required: true,
            options: ORGANIZATION_KINDS.map((value) => ({ value, label: t(`organization.kinds.${value}`) })),
          },
          { name: 'serves', kind: 'text', label: t('records.serves'), help: t('records.servesHelp') },
          ...identityFields(t),
          ...addressFields(t),
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            name: textOf(values, 'name'),
            key: textOf(values, 'key'),
            kind: textOf(values, 'kind') as OrganizationKind,
            serves: textOf(values, 'serves') ? { kind: 'DEPARTEMENT' as const, code: textOf(values, 'serves') } : null,
            website: orNull(values, 'website'),
            siren: orNull(values, 'siren'),
            siret: orNull(values, 'siret'),
            rna: orNull(values, 'rna'),
            foundedOn: orNull(values, 'foundedOn'),
            address:
              textOf(values, 'city') || textOf(values, 'postalCode')
                ? {
                    street: textOf(values, 'street'),
                    postalCode: textOf(values, 'postalCode'),
                    city: textOf(values, 'city'),
                  }
                : null,
            sources: sourceKeys(values),
          },
        }),
        onDone: (payload) => {
          const { organization } = payload as { organization?: { key: string } | null };
          if (organization) void navigate(`/organisations/${organization.key}`);
        },
      })}
    />
  );
}
