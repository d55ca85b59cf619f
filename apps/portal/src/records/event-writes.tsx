import { useApolloClient } from '@apollo/client/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  DepartementChoicesDocument,
  NetworkEventCreateDocument,
  NetworkEventDocument,
  type NetworkEventKind,
  NetworkEventRemoveDocument,
  NetworkEventUpdateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import type { FieldOption, FieldSpec } from '../write/field-spec.js';
import { changesOf, orNull, sourceChanges, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { RemoveButton } from './remove-button.js';

const KINDS: readonly NetworkEventKind[] = [
  'SUMMER_UNIVERSITY',
  'SEMINAR',
  'TRAIN_THE_TRAINER',
  'GENERAL_MEETING',
  'OTHER',
];
const TEXTS = ['until', 'place', 'placeAsWritten', 'organizer', 'note'] as const;

const eventFields = (t: TFunction, places: readonly FieldOption[]): FieldSpec[] => [
  {
    name: 'kind',
    kind: 'select',
    label: t('word.kind'),
    required: true,
    options: KINDS.map((value) => ({ value, label: t(`records.eventKinds.${value}`) })),
  },
  { name: 'on', kind: 'partialDate', label: t('records.dateOrStart'), required: true },
  { name: 'until', kind: 'partialDate', label: t('word.end') },
  { name: 'place', kind: 'text', label: t('word.place'), help: t('records.placeHelp') },
  { name: 'territory', kind: 'select', label: t('kind.DEPARTEMENT'), options: places },
  { name: 'placeAsWritten', kind: 'text', label: t('records.placeAsWritten'), help: t('records.placeAsWrittenHelp') },
  { name: 'organizer', kind: 'text', label: t('records.organizer') },
  { name: 'note', kind: 'multiline', label: t('records.note') },
  sourcesField(t),
];

/** The départements of today, and the one that the record names when it is none of them any more. */
function usePlaces() {
  const client = useApolloClient();
  return async (held?: { id: string; code: string; name: string } | null): Promise<FieldOption[]> => {
    const { data } = await client.query({ query: DepartementChoicesDocument });
    const nodes = [...(data?.metropolitan.nodes ?? []), ...(data?.overseas.nodes ?? [])];
    const all = held && !nodes.some(({ id }) => id === held.id) ? [held, ...nodes] : nodes;
    return all.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }));
  };
}

const placeOf = (id: string | null) => (id ? { id } : null);

export function EventCreateButton() {
  const { t } = useTranslation();
  const places = usePlaces();
  return (
    <WriteButton
      label={t('records.eventCreate')}
      spec={async () => ({
        id: 'networkEventCreate',
        title: t('records.eventCreate'),
        submit: t('records.eventCreateSubmit'),
        mutation: NetworkEventCreateDocument,
        initial: {},
        fields: eventFields(t, await places()),
        variables: (values) => ({
          input: {
            kind: textOf(values, 'kind') as NetworkEventKind,
            on: textOf(values, 'on'),
            until: orNull(values, 'until'),
            place: orNull(values, 'place'),
            placeAsWritten: orNull(values, 'placeAsWritten'),
            territory: placeOf(orNull(values, 'territory')),
            organizer: orNull(values, 'organizer'),
            note: orNull(values, 'note'),
            sources: sourceKeys(values),
          },
        }),
      })}
    />
  );
}

function useEvent(id: string) {
  const client = useApolloClient();
  return async () => {
    const { data } = await client.query({
      query: NetworkEventDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    const event = data?.node;
    if (!event || !('kind' in event)) return undefined;
    const { kind, on, territory, sources, version } = event;
    const texts = Object.fromEntries(TEXTS.map((name) => [name, event[name] ?? '']));
    return { values: { kind, on, territory: territory?.id ?? '', ...texts, sources }, version, territory };
  };
}

interface EventButtonProps {
  event: { id: string; version: number };
  /** What it is called on the page. */
  title: string;
}

export function EventButtons({ event: { id, version }, title }: EventButtonProps) {
  const { t } = useTranslation();
  const read = useEvent(id);
  const places = usePlaces();
  return (
    <>
      <WriteButton
        plain
        label={t('records.change')}
        about={title}
        spec={async () => {
          const event = await read();
          return (
            event && {
              id: `networkEventUpdate:${id}`,
              title: t('records.eventUpdate'),
              submit: t('records.eventUpdateSubmit'),
              mutation: NetworkEventUpdateDocument,
              version: event.version,
              initial: event.values,
              current: read,
              fields: eventFields(t, await places(event.territory)),
              variables: (values, { version: expectedVersion, base }) => {
                const { kind, on, territory, ...changes } = changesOf(values, base, [
                  'kind',
                  'on',
                  'territory',
                  ...TEXTS,
                ]);
                return {
                  input: {
                    id,
                    ...changes,
                    ...(kind ? { kind: kind as NetworkEventKind } : {}),
                    ...(on ? { on } : {}),
                    ...(territory === undefined ? {} : { territory: placeOf(territory) }),
                    ...sourceChanges(values, base),
                    expectedVersion,
                  },
                };
              },
            }
          );
        }}
      />
      <RemoveButton
        id={id}
        version={version}
        mutation={NetworkEventRemoveDocument}
        label={t('word.remove')}
        about={title}
        title={t('records.eventRemove')}
        outcome={t('records.eventRemoveOutcome')}
        submit={t('records.eventRemove')}
        now={async () => (await read())?.version}
      />
    </>
  );
}
