import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import {
  OrganizationPeopleDocument,
  OrganizationPositionsDocument,
  PositionEndDocument,
  type PositionKind,
  PositionStartDocument,
  PositionUpdateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import type { FieldSpec } from '../write/field-spec.js';
import { changesOf, orNull, sourceKeys, textOf } from '../write/values.js';
import { useRights } from '../write/use-rights.js';
import { WriteButton } from '../write/write-button.js';
import type { Kept } from './organization-actions.js';
import { detailFields, positionFields, shareOf } from './position-fields.js';

/** Coordinators choose among everybody; managers among those who work there or have joined. */
function useWho(organizationId: string): () => Promise<FieldSpec> {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const client = useApolloClient();
  const field = { name: 'personId', label: t('word.person'), required: true };
  return async () => {
    if (coordinates) return { ...field, kind: 'person' };
    const { data } = await client.query({
      query: OrganizationPeopleDocument,
      variables: { id: organizationId },
      fetchPolicy: 'network-only',
    });
    const { positions, roles } = data?.organization ?? {};
    const found = [...(positions?.nodes ?? []), ...(roles?.nodes ?? [])].flatMap(({ person }) => person ?? []);
    const options = [...new Map(found.map(({ id, name }) => [id, name]))].map(([value, label]) => ({ value, label }));
    return { ...field, kind: 'select', options, help: t('records.positionWho') };
  };
}

export function PositionStartButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const who = useWho(organization.id);
  return (
    <WriteButton
      label={t('records.positionStart')}
      spec={async () => ({
        id: `positionStart:${organization.id}`,
        title: t('records.positionStart'),
        submit: t('records.positionStartSubmit'),
        mutation: PositionStartDocument,
        initial: { from: today() },
        fields: [
          await who(),
          ...positionFields(t),
          { name: 'to', kind: 'day', label: t('records.to') },
          sourcesField(t),
        ],
        variables: (values) => ({
          input: {
            organizationId: organization.id,
            personId: textOf(values, 'personId'),
            kind: textOf(values, 'kind') as PositionKind,
            title: orNull(values, 'title'),
            fullTimeShare: shareOf(values),
            from: orNull(values, 'from'),
            to: orNull(values, 'to'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}

/** The positions held there now, and how one of them stands. */
function usePositions(organizationId: string) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const all = async () => {
    const { data } = await client.query({
      query: OrganizationPositionsDocument,
      variables: { id: organizationId },
      fetchPolicy: 'network-only',
    });
    return data?.organization?.positions.nodes ?? [];
  };
  return {
    options: async () =>
      (await all()).map(({ id, kind, title, person }) => ({
        value: id,
        label: [person?.name, title ?? t(`profile.positions.${kind}`)].filter(Boolean).join(', '),
      })),
    read: async (id: string) => {
      const position = (await all()).find((known) => known.id === id);
      if (!position) return undefined;
      const share = position.fullTimeShare == null ? '' : String(Math.round(position.fullTimeShare * 100));
      return {
        values: { title: position.title ?? '', share, from: position.validFrom ?? '' },
        version: position.version,
      };
    },
  };
}

const chosen = (values: { id?: unknown }): boolean => Boolean(values.id);

export function PositionUpdateButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { options, read } = usePositions(organization.id);
  return (
    <WriteButton
      label={t('records.positionUpdate')}
      spec={async () => ({
        id: `positionUpdate:${organization.id}`,
        title: t('records.positionUpdate'),
        submit: t('records.positionUpdateSubmit'),
        mutation: PositionUpdateDocument,
        initial: { id: '' },
        fields: [
          {
            name: 'id',
            kind: 'select',
            label: t('records.position'),
            required: true,
            options: await options(),
            loads: read,
          },
          ...detailFields(t).map((field) => ({ ...field, shown: chosen })),
        ],
        current: (values) => read(textOf(values, 'id')),
        variables: (values, { version, base }) => ({
          input: {
            id: textOf(values, 'id'),
            ...changesOf(values, base, ['title', 'from']),
            ...(textOf(values, 'share') === textOf(base, 'share') ? {} : { fullTimeShare: shareOf(values) }),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

export function PositionEndButton({ organization }: { organization: Kept }) {
  const { t } = useTranslation();
  const { options, read } = usePositions(organization.id);
  const versionOf = async (id: string) => {
    const position = await read(id);
    return position && { values: {}, version: position.version };
  };
  return (
    <WriteButton
      label={t('records.positionEnd')}
      spec={async () => ({
        id: `positionEnd:${organization.id}`,
        title: t('records.positionEnd'),
        submit: t('records.positionEndSubmit'),
        mutation: PositionEndDocument,
        initial: { id: '', on: today() },
        fields: [
          {
            name: 'id',
            kind: 'select',
            label: t('records.position'),
            required: true,
            options: await options(),
            loads: versionOf,
          },
          { name: 'on', kind: 'day', label: t('records.to'), required: true },
        ],
        current: (values) => versionOf(textOf(values, 'id')),
        irreversible: () => <p>{t('records.positionEndConfirm')}</p>,
        variables: (values, { version }) => ({
          input: { id: textOf(values, 'id'), on: textOf(values, 'on'), expectedVersion: version },
        }),
      })}
    />
  );
}
