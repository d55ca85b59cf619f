import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { today } from '../day/day.js';
import {
  type ClosingKind,
  OrganizationCloseDocument,
  OrganizationRecordDocument,
  OrganizationReopenDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { sourceKeys, textOf } from '../form/values.js';
import { WriteButton } from '../write/write-button.js';
import type { Kept } from './organization-actions.js';

const CLOSINGS: readonly ClosingKind[] = ['DISSOLUTION', 'JUDICIAL_LIQUIDATION', 'MERGER'];

/** Reads the version of an organization, which is all that a closing needs. */
function useVersion(id: string) {
  const ask = useAsk();
  return async () => {
    const organization = (await ask(OrganizationRecordDocument, { id }))?.organization;
    return organization ? { values: {}, version: organization.version } : undefined;
  };
}

export function CloseButton({ organization: { id, name } }: { organization: Kept }) {
  const { t } = useTranslation();
  const read = useVersion(id);
  return (
    <WriteButton
      label={t('records.organizationClose')}
      spec={async () => ({
        id: `organizationClose:${id}`,
        title: t('records.organizationClose'),
        submit: t('records.organizationClose'),
        mutation: OrganizationCloseDocument,
        version: (await read())?.version,
        initial: { on: today(), kind: '' },
        current: read,
        fields: [
          { name: 'on', kind: 'partialDate', label: t('records.closedOn'), required: true },
          {
            name: 'kind',
            kind: 'choice',
            label: t('records.closingKind'),
            required: true,
            options: CLOSINGS.map((value) => ({ value, label: t(`organization.closings.${value}`) })),
          },
          sourcesField(t),
        ],
        irreversible: ({ on }) => <p>{t('records.closeConfirm', { name, on })}</p>,
        variables: (values, { version }) => ({
          input: {
            id,
            on: textOf(values, 'on'),
            kind: textOf(values, 'kind') as ClosingKind,
            sources: sourceKeys(values),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

/** For a closing that was recorded by mistake. */
export function ReopenButton({ organization: { id, name } }: { organization: Kept }) {
  const { t } = useTranslation();
  const read = useVersion(id);
  return (
    <WriteButton
      label={t('records.organizationReopen')}
      spec={async () => ({
        id: `organizationReopen:${id}`,
        title: t('records.organizationReopen'),
        submit: t('records.organizationReopen'),
        mutation: OrganizationReopenDocument,
        version: (await read())?.version,
        initial: {},
        current: read,
        fields: [],
        irreversible: () => <p>{t('records.reopenConfirm', { name })}</p>,
        variables: (_, { version }) => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}
