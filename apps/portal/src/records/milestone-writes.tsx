import { useApolloClient } from '@apollo/client/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  MilestoneCreateDocument,
  MilestoneDocument,
  MilestoneRemoveDocument,
  MilestoneUpdateDocument,
} from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import type { FieldSpec } from '../write/field-spec.js';
import { changesOf, flagOf, orNull, sourceChanges, sourceKeys, textOf } from '../write/values.js';
import { WriteButton } from '../write/write-button.js';
import { conflictIds, conflictsField, milestoneOption } from './milestone-conflicts.js';
import { RemoveButton } from './remove-button.js';

const milestoneFields = (t: TFunction, own?: string): FieldSpec[] => [
  {
    name: 'title',
    kind: 'text',
    label: t('records.milestoneTitle'),
    help: t('records.milestoneTitleHelp'),
    required: true,
  },
  { name: 'on', kind: 'partialDate', label: t('records.dateOrStart'), required: true },
  {
    name: 'until',
    kind: 'partialDate',
    label: t('word.end'),
    shown: (values) => values['endUnknown'] !== true,
  },
  { name: 'endUnknown', kind: 'check', label: t('records.endUnknown') },
  { name: 'detail', kind: 'multiline', label: t('word.detail') },
  sourcesField(t),
  conflictsField(t, own),
];

export function MilestoneCreateButton() {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('records.milestoneCreate')}
      spec={() => ({
        id: 'milestoneCreate',
        title: t('records.milestoneCreate'),
        submit: t('records.milestoneCreateSubmit'),
        mutation: MilestoneCreateDocument,
        initial: { endUnknown: false },
        fields: milestoneFields(t),
        variables: (values) => ({
          input: {
            title: textOf(values, 'title'),
            on: textOf(values, 'on'),
            until: flagOf(values, 'endUnknown') ? null : orNull(values, 'until'),
            endUnknown: flagOf(values, 'endUnknown'),
            detail: orNull(values, 'detail'),
            sources: sourceKeys(values),
            conflictsWith: conflictIds(values),
          },
        }),
      })}
    />
  );
}

function useMilestone(id: string) {
  const client = useApolloClient();
  return async () => {
    const { data } = await client.query({ query: MilestoneDocument, variables: { id }, fetchPolicy: 'network-only' });
    const milestone = data?.node;
    if (!milestone || !('endUnknown' in milestone)) return undefined;
    const { title, on, until, endUnknown, detail, sources, conflictsWith, version } = milestone;
    return {
      values: {
        title,
        on,
        until: until ?? '',
        endUnknown,
        detail: detail ?? '',
        sources,
        conflictsWith: conflictsWith.map(milestoneOption),
      },
      version,
    };
  };
}

export function MilestoneButtons({ milestone, title }: { milestone: { id: string; version: number }; title: string }) {
  const { id, version } = milestone;
  const { t } = useTranslation();
  const read = useMilestone(id);
  return (
    <>
      <WriteButton
        plain
        label={t('records.change')}
        about={title}
        spec={async () => {
          const record = await read();
          return (
            record && {
              id: `milestoneUpdate:${id}`,
              title: t('records.milestoneUpdate'),
              submit: t('records.milestoneUpdateSubmit'),
              mutation: MilestoneUpdateDocument,
              version: record.version,
              initial: record.values,
              current: read,
              fields: milestoneFields(t, id),
              variables: (values, { version: expectedVersion, base }) => {
                const isOpen = flagOf(values, 'endUnknown');
                const {
                  title: words,
                  on,
                  ...changes
                } = changesOf(isOpen ? { ...values, until: '' } : values, base, ['title', 'on', 'until', 'detail']);
                const conflictsWith = conflictIds(values);
                return {
                  input: {
                    id,
                    ...changes,
                    ...(words ? { title: words } : {}),
                    ...(on ? { on } : {}),
                    ...(isOpen === flagOf(base, 'endUnknown') ? {} : { endUnknown: isOpen }),
                    ...sourceChanges(values, base),
                    ...(conflictsWith.join() === conflictIds(base).join() ? {} : { conflictsWith }),
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
        mutation={MilestoneRemoveDocument}
        label={t('word.remove')}
        about={title}
        title={t('records.milestoneRemove')}
        outcome={t('records.milestoneRemoveOutcome')}
        submit={t('records.milestoneRemove')}
        now={async () => (await read())?.version}
      />
    </>
  );
}
