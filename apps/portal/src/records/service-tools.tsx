import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  OrganizationServicesDocument,
  type TerritoryKind,
  TerritoryServiceRemoveDocument,
  TerritoryServiceStartDocument,
  TerritoryServiceUpdateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { changesOf, orNull, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import type { Kept } from './organization-actions.js';

const KINDS = [
  'DEPARTEMENT',
  'REGION',
  'OVERSEAS_COLLECTIVITY',
  'EPCI',
  'COMMUNE',
] as const satisfies readonly TerritoryKind[];

/** The territories that an organization serves, and since when. */
export function ServiceTools({ organization }: { organization: Kept }) {
  return (
    <>
      <ServiceStartButton organization={organization} />
      <ServiceUpdateButton organization={organization} />
      <ServiceRemoveButton organization={organization} />
    </>
  );
}

function ServiceStartButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('records.serviceStart')}
      spec={() => ({
        id: `territoryServiceStart:${organization.id}`,
        title: t('records.serviceStart'),
        submit: t('records.serviceStartSubmit'),
        mutation: TerritoryServiceStartDocument,
        initial: { kind: 'DEPARTEMENT' },
        fields: [
          {
            name: 'kind',
            kind: 'choice',
            label: t('records.territoryKind'),
            required: true,
            options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
          { name: 'code', kind: 'text', label: t('records.territoryCode'), required: true, paths: ['territory'] },
          { name: 'from', kind: 'day', label: t('word.firstDay'), help: t('records.serviceFromHelp') },
          { name: 'to', kind: 'day', label: t('records.serviceTo') },
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            organizationId: organization.id,
            territory: { kind: textOf(values, 'kind') as TerritoryKind, code: textOf(values, 'code') },
            from: orNull(values, 'from'),
            to: orNull(values, 'to'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}

/** The periods on record, and how one of them stands. */
function useServices(organizationId: string) {
  const { t } = useTranslation();
  const ask = useAsk();
  const all = async () =>
    (await ask(OrganizationServicesDocument, { id: organizationId }))?.organization?.services ?? [];
  return {
    field: async () => ({
      name: 'id',
      kind: 'choice' as const,
      label: t('records.service'),
      required: true,
      options: (await all()).map(({ id, territory, from, to }) => ({
        value: id,
        label: [territory && `${territory.name} (${territory.code})`, from, to].filter(Boolean).join(', '),
      })),
    }),
    read: async (id: string) => {
      const service = (await all()).find((known) => known.id === id);
      return service && { values: { from: service.from ?? '', to: service.to ?? '' }, version: service.version };
    },
  };
}

const chosen = (values: { id?: unknown }): boolean => Boolean(values.id);

/** Ending a period is giving its end. */
function ServiceUpdateButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { field, read } = useServices(organization.id);
  return (
    <WriteButton
      label={t('records.serviceUpdate')}
      spec={async () => ({
        id: `territoryServiceUpdate:${organization.id}`,
        title: t('records.serviceUpdate'),
        submit: t('records.serviceUpdateSubmit'),
        mutation: TerritoryServiceUpdateDocument,
        initial: { id: '' },
        fields: [
          { ...(await field()), loads: read },
          { name: 'from', kind: 'day', label: t('word.firstDay'), help: t('records.serviceFromHelp'), shown: chosen },
          { name: 'to', kind: 'day', label: t('records.serviceTo'), shown: chosen },
        ],
        current: (values) => read(textOf(values, 'id')),
        variables: (values, { version, base }) => ({
          input: { id: textOf(values, 'id'), ...changesOf(values, base, ['from', 'to']), expectedVersion: version },
        }),
      })}
    />
  );
}

function ServiceRemoveButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { field, read } = useServices(organization.id);
  const versionOf = async (id: string) => {
    const service = await read(id);
    return service && { values: {}, version: service.version };
  };
  return (
    <WriteButton
      label={t('records.serviceRemove')}
      spec={async () => ({
        id: `territoryServiceRemove:${organization.id}`,
        title: t('records.serviceRemove'),
        submit: t('records.serviceRemoveSubmit'),
        mutation: TerritoryServiceRemoveDocument,
        initial: { id: '' },
        fields: [{ ...(await field()), loads: versionOf }],
        current: (values) => versionOf(textOf(values, 'id')),
        irreversible: () => <p>{t('records.serviceRemoveConfirm')}</p>,
        variables: (values, { version }) => ({ input: { id: textOf(values, 'id'), expectedVersion: version } }),
      })}
    />
  );
}
