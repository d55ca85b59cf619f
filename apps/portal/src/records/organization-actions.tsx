import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import {
  type ClosingKind,
  OrganizationCloseDocument,
  OrganizationRecordDocument,
  OrganizationUpdateDocument,
  StewardshipRecordDocument,
  type StewardshipSubject,
} from '../generated/graphql.js';
import type { Values } from '../form/drafts.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, orNull, sourceChanges, sourceKeys, textOf } from '../write/values.js';
import { useRights } from '../write/use-rights.js';
import { WriteButton } from '../write/write-button.js';
import { addressFields, CLOSING_KINDS, identityFields } from './organization-fields.js';
import { MembershipButton } from './membership-writes.js';
import { PersonCreateButton, PersonUpdateButton } from './person-writes.js';
import { PersonEraseButton } from './person-erase.js';
import { PositionEndButton, PositionStartButton, PositionUpdateButton } from './position-writes.js';
import { ReopenButton, ServiceRemoveButton, ServiceStartButton, ServiceUpdateButton } from './service-writes.js';
import { SignatureButton, WithdrawalButton } from './signature-writes.js';
import classes from './records.module.css';

export interface Kept {
  id: string;
  name: string;
  closedOn?: string | null;
}

const SUBJECTS: readonly StewardshipSubject[] = ['CONTENT', 'PORTALS', 'ARCHIVES', 'ACCOUNTS', 'OTHER'];

/** Everything that whoever keeps the record of an organization may do. */
export function OrganizationActions({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  return (
    <details className={classes.tools}>
      <summary>{t('records.actions')}</summary>
      <div className={classes.actions}>
        <UpdateButton organization={organization} />
        <PersonCreateButton organization={organization} />
        <PersonUpdateButton organization={organization} />
        {coordinates && <PersonEraseButton />}
        <PositionStartButton organization={organization} />
        <PositionUpdateButton organization={organization} />
        <PositionEndButton organization={organization} />
        {coordinates && <SignatureButton organization={organization} />}
        {coordinates && <MembershipButton organization={organization} />}
        <WithdrawalButton organization={organization} />
        <StewardshipButton organization={organization} />
        {coordinates && <ServiceStartButton organization={organization} />}
        {coordinates && <ServiceUpdateButton organization={organization} />}
        {coordinates && <ServiceRemoveButton organization={organization} />}
        {organization.closedOn ? (
          coordinates && <ReopenButton organization={organization} />
        ) : (
          <CloseButton organization={organization} />
        )}
      </div>
    </details>
  );
}

function useRecord(id: string) {
  const client = useApolloClient();
  return async () => {
    const { data } = await client.query({
      query: OrganizationRecordDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    const record = data?.organization;
    if (!record) return undefined;
    const address = record.addresses.find(({ to }) => !to);
    const values: Values = {
      name: record.name,
      website: record.website ?? '',
      siren: record.siren ?? '',
      siret: record.siret ?? '',
      rna: record.rna ?? '',
      foundedOn: record.foundedOn ?? '',
      street: address?.street ?? '',
      postalCode: address?.postalCode ?? '',
      city: address?.city ?? '',
      sources: record.sources,
    };
    return { values, version: record.version };
  };
}

function UpdateButton({ organization: { id } }: { organization: Kept }) {
  const { t } = useTranslation();
  const read = useRecord(id);
  return (
    <WriteButton
      label={t('records.organizationUpdate')}
      spec={async () => {
        const record = await read();
        return (
          record && {
            id: `organizationUpdate:${id}`,
            title: t('records.organizationUpdate'),
            submit: t('records.organizationUpdateSubmit'),
            mutation: OrganizationUpdateDocument,
            version: record.version,
            initial: { ...record.values, from: today() },
            current: read,
            fields: [
              { name: 'name', kind: 'text', label: t('word.name'), help: t('records.nameHelp'), required: true },
              ...identityFields(t),
              ...addressFields(t),
              { name: 'from', kind: 'day', label: t('records.nameFrom') },
              sourcesField(t),
            ],
            variables: (values, { version, base }) => {
              const address = ['street', 'postalCode', 'city'].some(
                (name) => textOf(values, name) !== textOf(base, name),
              );
              const { name, ...changes } = changesOf(values, base, [
                'name',
                'website',
                'siren',
                'siret',
                'rna',
                'foundedOn',
              ]);
              return {
                input: {
                  id,
                  ...changes,
                  ...(name ? { name } : {}),
                  ...(address
                    ? {
                        address: {
                          street: textOf(values, 'street'),
                          postalCode: textOf(values, 'postalCode'),
                          city: textOf(values, 'city'),
                        },
                      }
                    : {}),
                  ...(name || address ? { from: orNull(values, 'from') } : {}),
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

function CloseButton({ organization: { id } }: { organization: Kept }) {
  const { t } = useTranslation();
  const read = useRecord(id);
  return (
    <WriteButton
      label={t('records.organizationClose')}
      spec={async () => {
        const record = await read();
        return (
          record && {
            id: `organizationClose:${id}`,
            title: t('records.organizationClose'),
            submit: t('records.organizationClose'),
            mutation: OrganizationCloseDocument,
            version: record.version,
            initial: { on: today(), kind: '' },
            current: async () => ({ values: {}, version: (await read())?.version ?? record.version }),
            fields: [
              { name: 'on', kind: 'partialDate', label: t('records.closedOn'), required: true },
              {
                name: 'kind',
                kind: 'select',
                label: t('records.closingKind'),
                required: true,
                options: CLOSING_KINDS.map((value) => ({ value, label: t(`records.closingKinds.${value}`) })),
              },
              sourcesField(t),
            ],
            irreversible: () => <p>{t('records.closeConfirm')}</p>,
            variables: (values, { version }) => ({
              input: {
                id,
                on: textOf(values, 'on'),
                kind: textOf(values, 'kind') as ClosingKind,
                sources: sourceKeys(values),
                expectedVersion: version,
              },
            }),
          }
        );
      }}
    />
  );
}

function StewardshipButton({ organization: { id } }: { organization: Kept }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('records.stewardship')}
      spec={() => ({
        id: `stewardshipRecord:${id}`,
        title: t('records.stewardship'),
        submit: t('records.stewardshipSubmit'),
        mutation: StewardshipRecordDocument,
        initial: {},
        fields: [
          {
            name: 'subject',
            kind: 'select',
            label: t('records.subject'),
            required: true,
            options: SUBJECTS.map((value) => ({ value, label: t(`profile.subjects.${value}`) })),
          },
          { name: 'takerId', kind: 'organization', label: t('records.taker'), help: t('records.takerHelp') },
          { name: 'handedOn', kind: 'partialDate', label: t('records.handedOn') },
          { name: 'detail', kind: 'multiline', label: t('word.detail') },
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            giverId: id,
            subject: textOf(values, 'subject') as StewardshipSubject,
            takerId: orNull(values, 'takerId'),
            handedOn: orNull(values, 'handedOn'),
            detail: orNull(values, 'detail'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}
